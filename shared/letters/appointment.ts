import { addWorkingDays, type WorkCalendar } from '../working-time';
import { describeDay } from '../working-time/describe-day';
import { dayOfInstant, formatDay, parseDay } from '../working-time/viet-nam-day';

/** The day (YYYY-MM-DD) so many working days after the old appointment, or after today where that is past. */
export function proposeAppointment(
  calendar: WorkCalendar,
  { dueAt, now, days }: { dueAt: Date | undefined; now: Date; days: number },
): string {
  const from = dueAt && dueAt > now ? dueAt : now;
  return formatDay(dayOfInstant(addWorkingDays(calendar, from, days).getTime()));
}

/** `unsure`: the holidays of that year are not yet known. */
export type AppointmentProblem = 'no-date' | 'past' | 'not-later' | 'rest-day' | 'unsure';

/** What is wrong with a new appointment (YYYY-MM-DD), the gravest first; undefined where nothing is. */
export function checkAppointment(
  calendar: WorkCalendar,
  date: string,
  { dueAt, now }: { dueAt: Date | undefined; now: Date },
): AppointmentProblem | undefined {
  const day = parseDay(date);
  if (day === undefined) return 'no-date';
  if (day < dayOfInstant(now.getTime())) return 'past';
  if (dueAt && day <= dayOfInstant(dueAt.getTime())) return 'not-later';
  const { sessions, official } = describeDay(calendar, day);
  if (sessions.length === 0) return 'rest-day';
  return official ? undefined : 'unsure';
}
