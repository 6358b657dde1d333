import { type WorkCalendar, workingDaysBetween, workingMinutesBetween } from '../working-time';
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

/** How much of the clock is left at `now`, or gone by since; undefined where no due date is known. */
export function timeLeft({ due, version }: Clock, calendar: WorkCalendar, now: Date): TimeLeft | undefined {
  if (!due) return undefined;
  const late = now > due;
  const days = Math.abs(workingDaysBetween(calendar, now, due));
  const inHours = !('until' in version.limit) && version.limit.unit === 'working-hours';
  if (!inHours && days >= (late ? 1 : 2)) return { late, unit: 'working-days', amount: days };
  const minutes = Math.floor(Math.abs(workingMinutesBetween(calendar, now, due)));
  return { late, unit: 'working-minutes', amount: minutes };
}
