import { addWorkingDays, addWorkingMinutes, type WorkCalendar } from '../../../shared/working-time/index';
import { DAY_MS, dayOfInstant, MINUTE_MS, startOfDay } from '../../../shared/working-time/viet-nam-day';

/**
 * An instant relative to now, in working time. `workingDays`: the end of the nth working day after today
 * (0: today, or the next working day), `minutesBeforeClose` earlier. `workingMinutes`: so much from now, exactly.
 * `lastEvening`: 20:47 of the day before, when nobody works.
 */
export type RelativeInstant =
  | { workingDays: number; minutesBeforeClose?: number }
  | { workingMinutes: number }
  | { lastEvening: true };

/** The instant that is meant, seen from `now`. */
export function resolveInstant(when: RelativeInstant, now: Date, calendar: WorkCalendar): Date {
  if ('workingMinutes' in when) return addWorkingMinutes(calendar, now, when.workingMinutes);
  if ('lastEvening' in when) {
    return new Date(startOfDay(dayOfInstant(now.getTime())) - DAY_MS + (20 * 60 + 47) * MINUTE_MS);
  }
  // After closing time or on a rest day, "today" is the day on which the office opens next
  const from = when.workingDays < 0 ? now : addWorkingMinutes(calendar, now, 0);
  const close = addWorkingDays(calendar, from, when.workingDays);
  return when.minutesBeforeClose ? addWorkingMinutes(calendar, close, -when.minutesBeforeClose) : close;
}
