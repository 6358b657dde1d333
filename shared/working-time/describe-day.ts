import { compileCalendar } from './compile-calendar';
import { formatTimeOfDay } from './time-of-day';
import { formatDay, weekdayOfDay } from './viet-nam-day';
import {
  type CalendarException,
  type Session,
  WEEKDAYS,
  type Weekday,
  type WorkCalendar,
} from './work-calendar';

/** A day as the calendar has it, for explaining a due date to people. */
export interface DayDescription {
  /** YYYY-MM-DD */
  date: string;
  weekday: Weekday;
  sessions: Session[];
  /**
   * `working` and `rest` by the week; `holiday`: a working day lost; `make-up`: a rest day worked;
   * `changed`: a working day with other hours, such as a half day.
   */
  kind: 'working' | 'rest' | 'holiday' | 'make-up' | 'changed';
  /** Why it differs from its week, where the calendar says so. */
  reason?: string;
  /** Whether the official holidays of that date are known. */
  official: boolean;
}

/** Describes one day (counted as in viet-nam-day.ts). */
export function describeDay(calendar: WorkCalendar, day: number): DayDescription {
  const { sessionsOf, regularSessionsOf } = compileCalendar(calendar);
  const date = formatDay(day);
  const exception = calendar.exceptions.find((candidate) => candidate.date === date);
  const sessions = sessionsOf(day);
  return {
    date,
    weekday: WEEKDAYS[weekdayOfDay(day)] ?? 'mon',
    sessions: sessions.map(({ start, end }) => [formatTimeOfDay(start), formatTimeOfDay(end)]),
    kind: kindOf(exception, sessions.length > 0, regularSessionsOf(day).length > 0),
    ...(exception?.reason && { reason: exception.reason }),
    official: isOfficial(calendar, date),
  };
}

function kindOf(
  exception: CalendarException | undefined,
  worked: boolean,
  regular: boolean,
): DayDescription['kind'] {
  if (!exception) return worked ? 'working' : 'rest';
  if (!worked) return regular ? 'holiday' : 'rest';
  return regular ? 'changed' : 'make-up';
}

const isOfficial = ({ officialFrom, officialUntil }: WorkCalendar, date: string): boolean =>
  (officialFrom === undefined || officialFrom <= date) &&
  (officialUntil === undefined || date <= officialUntil);
