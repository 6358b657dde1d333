import { compileCalendar } from './compile-calendar';
import { readInstant } from './read-instant';
import { MINUTE_MS } from './viet-nam-day';
import type { WorkCalendar } from './work-calendar';

/**
 * Working minutes in [from, to), exact to the millisecond; negative when `to` is before `from`.
 * @throws RangeError where the calendar has no working time or a date is invalid
 */
export function workingMinutesBetween(calendar: WorkCalendar, from: Date, to: Date): number {
  const { workingMsBefore } = compileCalendar(calendar);
  return (workingMsBefore(readInstant(to)) - workingMsBefore(readInstant(from))) / MINUTE_MS;
}
