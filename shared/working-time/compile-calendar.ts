import { RunningTotal } from './running-total';
import { readTimeOfDay } from './time-of-day';
import { dayOfInstant, MINUTE_MS, readDay, startOfDay } from './viet-nam-day';
import { type Session, WEEKDAYS, type Week, type WorkCalendar } from './work-calendar';
import {
  CYCLE_DAYS,
  CYCLE_START,
  datesOfYearKind,
  YEAR_KINDS,
  yearKind,
  yearOfCycleDay,
  yearStart,
} from './year-cycle';

/** Minutes since midnight. */
export interface DaySession {
  readonly start: number;
  readonly end: number;
}

/** Sorted and disjoint. */
type DaySessions = readonly DaySession[];

/** A calendar made ready for arithmetic. */
export interface CompiledCalendar {
  /** Working minutes of days. */
  minutes: RunningTotal;
  /** 1 for a day with any working time. */
  workingDays: RunningTotal;
  sessionsOf(day: number): DaySessions;
  /** The day's sessions by its week alone, as if it were no exception. */
  regularSessionsOf(day: number): DaySessions;
  /** Working milliseconds before an instant, counted from a fixed instant: only differences mean something. */
  workingMsBefore(instant: number): number;
}

/** Some ten years; what lies beyond is computed each time. */
const KNOWN_DAYS = 4_000;

const compiled = new WeakMap<WorkCalendar, CompiledCalendar>();

/**
 * The calendar made ready for arithmetic; kept as long as the calendar object.
 * @throws RangeError where the calendar has no working time at all, or a time or date in it cannot be read
 */
export function compileCalendar(calendar: WorkCalendar): CompiledCalendar {
  let result = compiled.get(calendar);
  if (!result) {
    result = compile(calendar);
    compiled.set(calendar, result);
  }
  return result;
}

function compile(calendar: WorkCalendar): CompiledCalendar {
  const yearTables = Array.from({ length: YEAR_KINDS }, () => undefined as DaySessions[] | undefined);
  const seasons = compileSeasons(calendar);
  const regularYear = (kind: number): DaySessions[] => {
    yearTables[kind] ??= datesOfYearKind(kind).map(
      ({ monthDay, weekday }) => seasons.find(({ holds }) => holds(monthDay))?.week[weekday] ?? [],
    );
    return yearTables[kind];
  };
  const regularSessionsOf = (day: number): DaySessions => {
    const cycleDay = (((day - CYCLE_START) % CYCLE_DAYS) + CYCLE_DAYS) % CYCLE_DAYS;
    const year = yearOfCycleDay(cycleDay);
    return regularYear(yearKind(year))[cycleDay - yearStart(year)] ?? [];
  };

  const exceptions = new Map(
    calendar.exceptions
      .map(({ date, sessions }) => [readDay(date), readSessions(sessions)] as const)
      .sort(([a], [b]) => a - b),
  );
  // the same days are asked for again and again
  const known = new Map<number, DaySessions>();
  const sessionsOf = (day: number): DaySessions => {
    let sessions = known.get(day);
    if (!sessions) {
      sessions = exceptions.get(day) ?? regularSessionsOf(day);
      if (known.size < KNOWN_DAYS) known.set(day, sessions);
    }
    return sessions;
  };

  const totalOf = (value: (sessions: DaySessions) => number) =>
    new RunningTotal({
      regular: (kind) => regularYear(kind).map(value),
      exceptions: Array.from(exceptions, ([day, sessions]) => ({
        day,
        difference: value(sessions) - value(regularSessionsOf(day)),
      })),
    });
  const minutes = totalOf(minutesOf);
  if (minutes.isEmpty) throw new RangeError('the calendar has no working time at all');

  return {
    minutes,
    workingDays: totalOf((sessions) => (sessions.length > 0 ? 1 : 0)),
    sessionsOf,
    regularSessionsOf,
    workingMsBefore(instant) {
      const day = dayOfInstant(instant);
      const time = instant - startOfDay(day);
      let ms = minutes.before(day) * MINUTE_MS;
      for (const { start, end } of sessionsOf(day)) {
        if (time <= start * MINUTE_MS) break;
        ms += Math.min(time, end * MINUTE_MS) - start * MINUTE_MS;
      }
      return ms;
    },
  };
}

interface CompiledSeason {
  holds(monthDay: number): boolean;
  /** Monday first. */
  week: DaySessions[];
}

function compileSeasons({ week, seasons = [] }: WorkCalendar): CompiledSeason[] {
  const readWeek = (of: Week) => WEEKDAYS.map((weekday) => readSessions(of[weekday] ?? []));
  const special = seasons.map((season) => {
    const from = readMonthDay(season.from);
    const to = readMonthDay(season.to);
    const holds =
      from <= to
        ? (date: number) => date >= from && date <= to
        : (date: number) => date >= from || date <= to;
    return { holds, week: readWeek(season.week) };
  });
  return [...special, { holds: () => true, week: readWeek(week) }];
}

const minutesOf = (sessions: DaySessions) => sessions.reduce((sum, { start, end }) => sum + end - start, 0);

function readSessions(sessions: Session[]): DaySessions {
  return sessions
    .map(([start, end]) => ({ start: readTimeOfDay(start), end: readTimeOfDay(end) }))
    .filter(({ start, end }) => end > start);
}

function readMonthDay(text: string): number {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!month || !day) throw new RangeError(`not a day of the year: ${text}`);
  return Number(month) * 100 + Number(day);
}
