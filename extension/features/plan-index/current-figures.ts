import type { CriterionFigure } from '../../../shared/plans/order-heads';
import { PLAN_CRITERIA } from '../../../shared/plans/plan';
import type { StoredIndex } from '../../platform/plan-records';

/** Figures of the ward's last period, with those of the period before it. */
export interface CurrentFigures {
  figures: CriterionFigure[];
  /** Of which period they are; absent where nothing is known. */
  last?: Pick<StoredIndex, 'from' | 'to'>;
  /** Whether they are the mean of the former units, as the ward itself has none. */
  isMean: boolean;
}

/**
 * The figures by which heads are put in order: the ward's own last period; where it has none, the mean of the units from
 * which it was made, each counting the same as their numbers of answers are not known.
 */
export function currentFigures(indexes: readonly StoredIndex[]): CurrentFigures {
  const own = indexes.filter(({ unit }) => unit === '');
  const rows = own.length > 0 ? own : indexes;
  const periods = [...new Set(rows.map(({ from }) => from))].sort();
  const [before, last] = [periods.at(-2), periods.at(-1)];
  const of = (from: string | undefined) => rows.filter((row) => row.from === from);
  const mean = (some: StoredIndex[], criterion: string): number | undefined => {
    const values = some.flatMap(({ criteria }) => criteria[criterion] ?? []);
    return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
  };
  const figures = PLAN_CRITERIA.flatMap((criterion): CriterionFigure[] => {
    const value = mean(of(last), criterion);
    const earlier = before === undefined ? undefined : mean(of(before), criterion);
    return value === undefined
      ? []
      : [{ criterion, value, ...(earlier !== undefined && { before: earlier }) }];
  });
  const [row] = of(last);
  return {
    figures,
    ...(row && { last: { from: row.from, to: row.to } }),
    isMean: own.length === 0 && rows.length > 0,
  };
}
