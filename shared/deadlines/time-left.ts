import { type WorkCalendar, workingDaysBetween, workingMinutesBetween } from '../working-time';
import { MINUTE_MS } from '../working-time/viet-nam-day';
import type { Clock } from './clocks-of';

/** What lies between now and the due date, in the unit in which people count it. */
export interface TimeLeft {
  late: boolean;
  /**
   * `working-days` for terms in days with at least two days to go or one day gone by, else `working-minutes`. The one is
   * never computed from the other.
   */
  unit: 'working-days' | 'working-minutes';
  /** Whole number, 0 or more. */
  amount: number;
}

/**
 * How much of the clock is left, or gone by since, as of the minute of `now`: a minute that has begun is still left, and
 * counts as gone by only when it is over. Undefined where no due date is known.
 */
export function timeLeft({ due, version }: Clock, calendar: WorkCalendar, now: Date): TimeLeft | undefined {
  if (!due) return undefined;
  const late = now > due;
  const minute = startOfMinute(now);
  const days = Math.abs(workingDaysBetween(calendar, minute, due));
  const minutes = workingMinutesBetween(calendar, minute, due) * (late ? -1 : 1);
  const inHours = !('until' in version.limit) && version.limit.unit === 'working-hours';
  // a day that has not begun to be worked has not gone by
  if (!inHours && days >= (late ? 1 : 2) && minutes > 0) return { late, unit: 'working-days', amount: days };
  return { late, unit: 'working-minutes', amount: Math.max(0, Math.floor(minutes)) };
}

/** The minute in which an instant lies: people count in minutes, and what is shown must add up. */
export const startOfMinute = (instant: Date): Date =>
  new Date(Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS);
