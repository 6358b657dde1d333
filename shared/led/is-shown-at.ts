import { DAY_MS, dayOfInstant, formatDay, startOfDay, weekdayOfDay } from '../working-time/viet-nam-day';
import { WEEKDAYS } from '../working-time/work-calendar';
import type { ItemTimes } from './playlist';

const NOON_MS = DAY_MS / 2;

/** Whether something is to be shown at an instant, by its dates, weekdays and half of the day in Viet Nam. */
export function isShownAt({ from, to, days, half }: ItemTimes, now: Date): boolean {
  const day = dayOfInstant(now.getTime());
  const date = formatDay(day);
  if ((from !== undefined && date < from) || (to !== undefined && date > to)) return false;
  const weekday = WEEKDAYS[weekdayOfDay(day)];
  if (days && !days.some((one) => one === weekday)) return false;
  const isMorning = now.getTime() - startOfDay(day) < NOON_MS;
  return half === undefined || (half === 'morning') === isMorning;
}

/** The next instant at which what `isShownAt` says can change: noon or midnight in Viet Nam. */
export function nextHalfDay(now: Date): Date {
  const start = startOfDay(dayOfInstant(now.getTime()));
  return new Date(start + (now.getTime() - start < NOON_MS ? NOON_MS : DAY_MS));
}
