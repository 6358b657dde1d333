import { HOLIDAY_NAMES } from '../../shared/working-time/calendars';
import { type DayDescription, describeDay } from '../../shared/working-time/describe-day';
import { dayOfInstant } from '../../shared/working-time/viet-nam-day';
import type { WorkCalendar } from '../../shared/working-time/work-calendar';

/** So far ahead people are told of days off and other hours. */
const DAYS_AHEAD = 14;

/** Days after today with other hours than their week has, the holiday's name in Vietnamese with them. */
export function comingDays(calendar: WorkCalendar, now: Date): DayDescription[] {
  const today = dayOfInstant(now.getTime());
  return Array.from({ length: DAYS_AHEAD }, (_, ahead) => describeDay(calendar, today + 1 + ahead))
    .filter(({ kind }) => kind === 'holiday' || kind === 'make-up' || kind === 'changed')
    .map((day) => {
      const reason = day.reason ?? HOLIDAY_NAMES.get(day.date)?.vi;
      return reason ? { ...day, reason } : day;
    });
}
