import type { StoredIndex } from '../../platform/plan-records';
import type { CollectorMonth } from './read-collector-index';

/** What taking a month from the collector would do. `differs`: other figures were typed in for it. */
export type MonthStanding = 'new' | 'same' | 'newer' | 'differs' | 'none' | 'withheld';

/** A month as the collector has it, beside what is known of it here. */
export interface ComparedMonth {
  month: CollectorMonth;
  standing: MonthStanding;
  /** What is stored of the ward's month. */
  known?: StoredIndex;
}

/** Figures that are typed in have two digits behind the comma. */
const round = (value: number | undefined) => value?.toFixed(2);

/** Compares a collector's months with what is stored of the ward itself. */
export function compareIndex(
  months: readonly CollectorMonth[],
  stored: readonly StoredIndex[],
): ComparedMonth[] {
  return months.map((month) => {
    const known = stored.find(({ unit, from, to }) => unit === '' && from === month.from && to === month.to);
    return { month, standing: standingOf(month, known), ...(known && { known }) };
  });
}

function standingOf(month: CollectorMonth, known: StoredIndex | undefined): MonthStanding {
  if (month.n === 0) return month.isWithheld ? 'withheld' : 'none';
  if (!known) return 'new';
  if (figuresOf(known) === figuresOf(month) && (known.by === 'typed' || known.n === month.n)) return 'same';
  return known.by === 'typed' ? 'differs' : 'newer';
}

const figuresOf = ({ overall, criteria }: Pick<StoredIndex, 'overall' | 'criteria'>): string =>
  JSON.stringify([
    round(overall),
    ...Object.entries(criteria)
      .map(([criterion, value]) => `${criterion} ${round(value)}`)
      .sort(),
  ]);

/** A month as it is stored: of the ward itself, by the collector. */
export const toStoredIndex = (month: CollectorMonth, at: Date): StoredIndex => ({
  unit: '',
  from: month.from,
  to: month.to,
  ...(month.overall !== undefined && { overall: month.overall }),
  criteria: { ...month.criteria },
  intervals: month.intervals,
  n: month.n,
  by: 'collector',
  at,
});
