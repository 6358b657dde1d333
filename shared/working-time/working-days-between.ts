import { compileCalendar } from './compile-calendar';
import { readInstant } from './read-instant';
import { dayOfInstant } from './viet-nam-day';
import type { WorkCalendar } from './work-calendar';

/**
 * Working days after `from`'s day, up to and including `to`'s day; negative when `to`'s day is earlier, 0 on one day.
 * @throws RangeError where the calendar has no working time or a date is invalid
 */
export function workingDaysBetween(calendar: WorkCalendar, from: Date, to: Date): number {
  const { workingDays } = compileCalendar(calendar);
  const dayAfter = (date: Date) => dayOfInstant(readInstant(date)) + 1;
  return workingDays.before(dayAfter(to)) - workingDays.before(dayAfter(from));
}
