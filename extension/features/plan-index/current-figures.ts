import type { CriterionFigure } from '../../../shared/plans/order-heads';
import { PLAN_CRITERIA } from '../../../shared/plans/plan';
import { type DayRange, listMonths } from '../../../shared/working-time/month';
import type { StoredIndex } from '../../platform/plan-records';

/** Figures of the ward's last period, with those of the period before it. */
export interface CurrentFigures {
  figures: CriterionFigure[];
  /** Of which period they are, and on how many answers they rest where that is known; absent where nothing is known. */
  last?: Pick<StoredIndex, 'from' | 'to' | 'n'>;
  /** Whether they are the mean of the former units, as the ward itself has none. */
  isMean: boolean;
}

/**
 * The figures by which heads are put in order: the ward's own last period; where it has none, the mean of the units from
 * which it was made, each counting the same as their numbers of answers are not known. They are held against the period of
 * the same length that ended before, a month against a month.
 */
export function currentFigures(indexes: readonly StoredIndex[]): CurrentFigures {
  const own = indexes.filter(({ unit }) => unit === '');
  const rows = own.length > 0 ? own : indexes;
  const last = latestOf(rows);
  if (!last) return { figures: [], isMean: false };
  const over = rows.filter(({ to }) => to < last.from);
  const before = latestOf(over.filter((row) => lengthOf(row) === lengthOf(last))) ?? latestOf(over);
  const mean = (period: DayRange, criterion: string): number | undefined => {
    const some = rows.filter(({ from, to }) => from === period.from && to === period.to);
    const values = some.flatMap(({ criteria }) => criteria[criterion] ?? []);
    return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
  };
  const figures = PLAN_CRITERIA.flatMap((criterion): CriterionFigure[] => {
    const value = mean(last, criterion);
    const earlier = before && mean(before, criterion);
    const interval = own.length > 0 ? last.intervals?.[criterion] : undefined;
    return value === undefined
      ? []
      : [
          {
            criterion,
            value,
            ...(interval && { interval }),
            ...(earlier !== undefined && { before: earlier }),
          },
        ];
  });
  const { from, to, n } = last;
  return {
    figures,
    last: { from, to, ...(own.length > 0 && n !== undefined && { n }) },
    isMean: own.length === 0,
  };
}

/** The period that ends last; of two that end together the shorter. */
const latestOf = (rows: readonly StoredIndex[]): StoredIndex | undefined =>
  rows.toSorted((a, b) => a.to.localeCompare(b.to) || a.from.localeCompare(b.from)).at(-1);

const lengthOf = (period: DayRange): number => listMonths(period).length;
