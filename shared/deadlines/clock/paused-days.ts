import type { WorkCalendar } from '../../working-time';
import { compileCalendar } from '../../working-time/compile-calendar';
import { dayEndingAt, dayOfInstant, MINUTE_MS, startOfDay } from '../../working-time/viet-nam-day';
import type { Pause } from './add-term';

/** Days as in viet-nam-day.ts, both included. */
export interface DayRange {
  first: number;
  last: number;
}

/** Days, rest days among them, of which a pause takes all or some of the working time; sorted and disjoint. */
export function pausedWorkingDays(calendar: WorkCalendar, pauses: readonly Pause[]): DayRange[] {
  if (pauses.length === 0) return [];
  const { sessionsOf } = compileCalendar(calendar);
  const ranges: DayRange[] = [];
  for (const { from, to } of pauses) {
    const fromDay = dayOfInstant(from.getTime());
    const toDay = dayEndingAt(to.getTime());
    const start = (from.getTime() - startOfDay(fromDay)) / MINUTE_MS;
    const end = (to.getTime() - startOfDay(toDay)) / MINUTE_MS;
    // a pause at lunch or in the evening takes nothing
    const worksAfter = sessionsOf(fromDay).some(
      (session) => session.end > start && (fromDay < toDay || session.start < end),
    );
    const worksBefore = sessionsOf(toDay).some((session) => session.start < end);
    const first = worksAfter ? fromDay : fromDay + 1;
    const last = worksBefore ? toDay : toDay - 1;
    if (first <= last) ranges.push({ first, last });
  }
  return joinRanges(ranges);
}

/** Calendar days of which a pause takes any time. */
export const pausedCalendarDays = (pauses: readonly Pause[]): DayRange[] =>
  pauses.length === 0
    ? []
    : joinRanges(
        pauses.map(({ from, to }) => ({
          first: dayOfInstant(from.getTime()),
          last: dayEndingAt(to.getTime()),
        })),
      );

/** Two pauses can touch one day: it is lost but once. */
function joinRanges(ranges: DayRange[]): DayRange[] {
  if (ranges.length < 2) return ranges;
  const joined: DayRange[] = [];
  for (const { first, last } of ranges) {
    const before = joined.at(-1);
    const start = before && first <= before.last ? before.last + 1 : first;
    if (start <= last) joined.push({ first: start, last });
  }
  return joined;
}

/** Number of working days in a range. */
export function workingDaysIn(calendar: WorkCalendar, { first, last }: DayRange): number {
  const { workingDays } = compileCalendar(calendar);
  return workingDays.before(last + 1) - workingDays.before(first);
}
