import { compileCalendar } from './compile-calendar';
import { dayOfInstant, MINUTE_MS, startOfDay } from './viet-nam-day';
import type { WorkCalendar } from './work-calendar';

/**
 * The end of the session (half-day) that an instant is in, or of the next one of the same day; undefined where no work is
 * left on that day.
 */
export function endOfHalfDay(calendar: WorkCalendar, at: Date): Date | undefined {
  const day = dayOfInstant(at.getTime());
  const start = startOfDay(day);
  const session = compileCalendar(calendar)
    .sessionsOf(day)
    .find(({ end }) => start + end * MINUTE_MS > at.getTime());
  return session && new Date(start + session.end * MINUTE_MS);
}
