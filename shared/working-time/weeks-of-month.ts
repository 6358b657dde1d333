import { lastDayOfMonth } from './month';
import { formatDay, readDay, weekdayOfDay } from './viet-nam-day';

/** The dates (YYYY-MM-DD) of a month (YYYY-MM) by weeks, Monday first; undefined beside its first and last day. */
export function weeksOfMonth(month: string): (string | undefined)[][] {
  const first = readDay(`${month}-01`);
  const last = readDay(lastDayOfMonth(month));
  const weeks: (string | undefined)[][] = [];
  for (let start = first - weekdayOfDay(first); start <= last; start += 7)
    weeks.push(
      Array.from({ length: 7 }, (_, i) =>
        start + i < first || start + i > last ? undefined : formatDay(start + i),
      ),
    );
  return weeks;
}
