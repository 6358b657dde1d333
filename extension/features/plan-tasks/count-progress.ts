import type { CountPeriod, TaskCount } from '../../../shared/plans/plan';
import { dayOfInstant, formatDay, readDay, weekdayOfDay } from '../../../shared/working-time/viet-nam-day';
import type { TrackedTask } from './tracked-task';

/** How far a task has come towards one of its figures. */
export interface CountProgress {
  count: TaskCount;
  /** What was reached: of a share the last figure, of things their sum in the period of now. */
  reached: number;
  isReached: boolean;
}

const MONTHS: Partial<Record<CountPeriod, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** Towards each figure of a task, as of now. */
export function countProgress({ task, rounds }: TrackedTask, now: Date): CountProgress[] {
  const today = formatDay(dayOfInstant(now.getTime()));
  const counted = rounds.flatMap(({ key, said }) =>
    said?.count === undefined
      ? []
      : [{ day: key.length === 7 ? `${key}-01` : key.slice(0, 10), reached: said.count }],
  );
  return (task.counts ?? []).map((count) => {
    const until = count.by === undefined ? counted : counted.filter(({ day }) => day <= (count.by ?? ''));
    const since = count.per ? startOf(count.per, today) : '';
    const last = count.per ? endOf(count.per, today) : '9999';
    const inPeriod = until.filter(({ day }) => day >= since && day <= last);
    const reached =
      count.unit === '%' ? (until.at(-1)?.reached ?? 0) : inPeriod.reduce((sum, one) => sum + one.reached, 0);
    return { count, reached, isReached: isReached(count, reached) };
  });
}

function isReached({ figure, comparison = 'at-least' }: TaskCount, reached: number): boolean {
  if (comparison === 'at-most') return reached <= figure;
  if (comparison === 'below') return reached < figure;
  return comparison === 'above' ? reached > figure : reached >= figure;
}

function startOf(period: CountPeriod, today: string): string {
  if (period === 'day') return today;
  const day = readDay(today);
  if (period === 'week') return formatDay(day - weekdayOfDay(day));
  const months = MONTHS[period] ?? 12;
  const month = Number(today.slice(5, 7)) - 1;
  return `${today.slice(0, 5)}${String(month - (month % months) + 1).padStart(2, '0')}-01`;
}

function endOf(period: CountPeriod, today: string): string {
  if (period === 'day') return today;
  const day = readDay(today);
  if (period === 'week') return formatDay(day - weekdayOfDay(day) + 6);
  const months = MONTHS[period] ?? 12;
  const last = Math.ceil(Number(today.slice(5, 7)) / months) * months;
  return `${today.slice(0, 5)}${String(last).padStart(2, '0')}-31`;
}
