import { type CompiledCalendar, compileCalendar } from './compile-calendar';
import { formatTimeOfDay } from './time-of-day';
import { readDay } from './viet-nam-day';
import type { CalendarException, Season, Session, Week, WorkCalendar } from './work-calendar';

/** How a day is worked that a ward has set apart; `own`: in the sessions that stand with it. */
export const DAY_WORKS = ['rest', 'morning', 'afternoon', 'whole', 'own'] as const;
export type DayWork = (typeof DAY_WORKS)[number];

/** A day of the ward’s own: a day off, a half day, a make-up day. It takes the place of what is official on that day. */
export interface OwnDay {
  /** YYYY-MM-DD */
  date: string;
  work: DayWork;
  /** Of `own` only. */
  sessions?: Session[];
  reason?: string;
}

/** Office hours that a ward has typed. */
export interface OwnHours {
  week: Week;
  seasons?: Season[];
}

/** When a ward works, as it has chosen. */
export interface WardHours {
  /** Id of a preset, or `OWN_HOURS`. */
  officeHours: string;
  ownHours?: OwnHours;
  /** Each date once. */
  ownDays: OwnDay[];
}

/** In place of a preset’s id: the hours that the ward has typed. */
export const OWN_HOURS = 'own';

const NOON = 12 * 60;
const WEEK_DAYS = 7;

/** A ward’s days as its office hours work them: a half day follows the hours when they change. */
export function exceptionsOf(days: readonly OwnDay[], office: WorkCalendar): CalendarException[] {
  const { regularSessionsOf } = compileCalendar(office);
  return days.map(({ date, work, sessions = [], reason }) => ({
    date,
    sessions: work === 'own' ? sessions : partOf(sessionsNear(readDay(date), regularSessionsOf), work),
    ...(reason && { reason }),
  }));
}

/** A day’s sessions by its week; of a rest day those of the last working day before it. */
function sessionsNear(day: number, regularSessionsOf: CompiledCalendar['regularSessionsOf']): Session[] {
  for (let back = 0; back < WEEK_DAYS; back++) {
    const sessions = regularSessionsOf(day - back);
    if (sessions.length > 0)
      return sessions.map(({ start, end }) => [formatTimeOfDay(start), formatTimeOfDay(end)]);
  }
  return [];
}

/** Morning is what begins before noon; a single session is cut there. */
function partOf(sessions: Session[], work: DayWork): Session[] {
  if (work === 'rest') return [];
  if (work === 'whole') return sessions;
  const noon = formatTimeOfDay(NOON);
  const [only] = sessions;
  const halves: Session[] =
    only && sessions.length === 1 && only[0] < noon && only[1] > noon
      ? [
          [only[0], noon],
          [noon, only[1]],
        ]
      : sessions;
  return halves.filter(([start]) => start < noon === (work === 'morning'));
}
