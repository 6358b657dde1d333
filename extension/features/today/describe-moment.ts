import { formatDateTime } from '../../../shared/text/format-date';
import { dayOfInstant } from '../../../shared/working-time/viet-nam-day';

/** `08:12`; with its day where that is not today: `08:12 25/11/2026`. */
export function describeMoment(at: Date, now: Date): string {
  const text = formatDateTime(at);
  return dayOfInstant(at.getTime()) === dayOfInstant(now.getTime()) ? text.slice(0, 5) : text;
}
