import { compileCalendar, type DaySession } from './compile-calendar';
import { makeDate, readInstant } from './read-instant';
import { dayOfInstant, MINUTE_MS, startOfDay } from './viet-nam-day';
import type { WorkCalendar } from './work-calendar';

/**
 * The end of the last session of the nth working day after `from`'s day: the day of the event itself is not counted
 * (Bộ luật Dân sự 2015, Điều 147 khoản 2). 0: of that day itself, or of the next working day where it is a rest day.
 * Less than 0: of the nth working day before. A half day is a working day.
 * @throws RangeError where the calendar has no working time, or none left, or `days` is not a whole number
 */
export function addWorkingDays(calendar: WorkCalendar, from: Date, days: number): Date {
  if (!Number.isInteger(days)) throw new RangeError(`not a whole number of days: ${days}`);
  const { workingDays, sessionsOf } = compileCalendar(calendar);
  const fromDay = dayOfInstant(readInstant(from));
  const counted = days > 0 ? workingDays.before(fromDay + 1) : workingDays.before(fromDay) + 1;
  const day = workingDays.firstDayReaching(counted + days);
  // a day that was reached has sessions
  const sessions = sessionsOf(day);
  const { end: lastEnd } = sessions[sessions.length - 1] as DaySession;
  return makeDate(startOfDay(day) + lastEnd * MINUTE_MS);
}
