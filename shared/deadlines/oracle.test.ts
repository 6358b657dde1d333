import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkCalendar } from '../working-time';
import { formatDay, MINUTE_MS, parseDay, startOfDay, weekdayOfDay } from '../working-time/viet-nam-day';
import { type Session, WEEKDAYS } from '../working-time/work-calendar';
import { clocksOf } from './clock/clocks-of';
import { explain } from './explanation/explain';
import type { Dossier, DossierEvent } from './log/dossier';
import { sampleRule } from './rule-set/sample-rule';
import { TERM_UNITS, type Term } from './term/term';

/** A rule that pauses, so that logs with pauses have due dates in every unit. */
const rule = sampleRule({ kind: 'procedure-term' }, {}, { supplement: true });

const FIRST_DAY = parseDay('2026-01-01') ?? 0;
const DAY_MINUTES = 24 * 60;
const CASES_A_CALENDAR = 20;

/** Sessions that begin and end on whole quarters of an hour. */
const sessions: fc.Arbitrary<Session[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 })
  .map((quarters) => {
    const sorted = [...quarters].sort((a, b) => a - b);
    const time = (quarter: number) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
    return sorted.flatMap((from, i) => {
      const to = sorted[i + 1];
      return i % 2 === 0 && to !== undefined ? [[time(from), time(to)] as Session] : [];
    });
  });

const calendars: fc.Arbitrary<WorkCalendar> = fc.record({
  week: fc
    .tuple(sessions, fc.subarray([...WEEKDAYS], { minLength: 3 }))
    .map(([day, weekdays]) => Object.fromEntries(weekdays.map((weekday) => [weekday, day]))),
  exceptions: fc.uniqueArray(
    fc.record({
      date: fc.integer({ min: -10, max: 120 }).map((offset) => formatDay(FIRST_DAY + offset)),
      sessions: fc.oneof(
        { weight: 3, arbitrary: fc.constant<Session[]>([]) },
        { weight: 1, arbitrary: sessions },
      ),
    }),
    { selector: ({ date }) => date, maxLength: 12 },
  ),
});

const terms: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom(...TERM_UNITS.slice(0, 4)) }),
  fc.record({ amount: fc.integer({ min: 1, max: 2 }), unit: fc.constant('months' as const) }),
);

/** The minute of the start and of the ends of pauses, counted from the first day. */
const logs = fc.record({
  start: fc.integer({ min: 0, max: 30 * DAY_MINUTES }),
  pauses: fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 40 * DAY_MINUTES }),
      fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 6 * DAY_MINUTES })),
    ),
    { maxLength: 3 },
  ),
});

const instant = (minute: number) => new Date(startOfDay(FIRST_DAY) + minute * MINUTE_MS);

/** The same, minute by minute and day by day, with nothing of the engine but the shape of a calendar. */
class Oracle {
  readonly #calendar: WorkCalendar;
  readonly #pauses: [from: number, to: number][];
  readonly #days = new Map<number, Uint8Array>();

  constructor(calendar: WorkCalendar, pauses: [number, number][]) {
    this.#calendar = calendar;
    this.#pauses = pauses;
  }

  due(start: number, { amount, unit }: Term): number {
    const startDay = Math.floor(start / DAY_MINUTES);
    if (unit === 'working-hours') return this.#walk(start, amount * 60, (minute) => this.#works(minute));
    if (unit === 'hours') {
      const end = this.#walk(start, amount * 60, () => true);
      const day = Math.floor((end - 1) / DAY_MINUTES);
      return this.#lastMinute(day) === undefined ? this.#nextWorkingDay(day) : end;
    }
    let day = startDay;
    let left = unit === 'months' ? this.#daysOfMonths(startDay, amount) : amount;
    while (left > 0) {
      day++;
      if (unit === 'working-days') {
        if (this.#lastMinute(day) !== undefined && !this.#isPausedWorkingDay(day)) left--;
      } else if (!this.#isPausedDay(day)) left--;
    }
    return unit === 'working-days' ? (this.#lastMinute(day) ?? Number.NaN) : this.#nextWorkingDay(day);
  }

  #walk(start: number, minutes: number, counts: (minute: number) => boolean): number {
    let left = minutes;
    let minute = start;
    for (; left > 0; minute++) if (counts(minute) && !this.#isPaused(minute)) left--;
    return minute;
  }

  #daysOfMonths(day: number, months: number): number {
    const from = new Date((FIRST_DAY + day) * DAY_MINUTES * MINUTE_MS);
    const to = new Date(from);
    to.setUTCDate(1);
    to.setUTCMonth(to.getUTCMonth() + months);
    const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
    to.setUTCDate(Math.min(from.getUTCDate(), last));
    return (to.getTime() - from.getTime()) / (DAY_MINUTES * MINUTE_MS);
  }

  /** The end of work of that day, or of the next working day that no pause touches. */
  #nextWorkingDay(from: number): number {
    let day = from;
    while (this.#lastMinute(day) === undefined || (day !== from && this.#isPausedDay(day))) day++;
    return this.#lastMinute(day) ?? Number.NaN;
  }

  #isPaused = (minute: number) => this.#pauses.some(([from, to]) => from <= minute && minute < to);
  #isPausedDay = (day: number) =>
    this.#pauses.some(([from, to]) => from < (day + 1) * DAY_MINUTES && to > day * DAY_MINUTES);

  #isPausedWorkingDay(day: number): boolean {
    for (let minute = day * DAY_MINUTES; minute < (day + 1) * DAY_MINUTES; minute++)
      if (this.#works(minute) && this.#isPaused(minute)) return true;
    return false;
  }

  #works(minute: number): boolean {
    const day = Math.floor(minute / DAY_MINUTES);
    return this.#day(day)[minute - day * DAY_MINUTES] === 1;
  }

  #lastMinute(day: number): number | undefined {
    const last = this.#day(day).lastIndexOf(1);
    return last < 0 ? undefined : day * DAY_MINUTES + last + 1;
  }

  #day(day: number): Uint8Array {
    let minutes = this.#days.get(day);
    if (!minutes) {
      minutes = new Uint8Array(DAY_MINUTES);
      const date = formatDay(FIRST_DAY + day);
      const weekday = WEEKDAYS[weekdayOfDay(FIRST_DAY + day)] ?? 'mon';
      const exception = this.#calendar.exceptions.find((candidate) => candidate.date === date);
      for (const [from, to] of exception?.sessions ?? this.#calendar.week[weekday] ?? [])
        minutes.fill(1, minuteOf(from), minuteOf(to));
      this.#days.set(day, minutes);
    }
    return minutes;
  }
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function dossierOf(start: number, pauses: [number, number][], term: Term): Dossier {
  const suspensions = pauses.flatMap(([from, to]): DossierEvent[] => [
    { kind: 'suspended', at: instant(from) },
    { kind: 'resumed', at: instant(to) },
  ]);
  return { code: 'x', term, events: [{ kind: 'accepted', at: instant(start) }, ...suspensions] };
}

/** Pauses after the start that do not overlap: a log cannot tell others. */
function disjoint(start: number, pauses: [from: number, length: number][]): [number, number][] {
  const result: [number, number][] = [];
  let free = start + 1;
  for (const [from, length] of [...pauses].sort(([a], [b]) => a - b)) {
    if (from < free) continue;
    result.push([from, from + length]);
    free = from + length + 1;
  }
  return result;
}

/** One calendar for many logs: making a calendar ready costs more than a due date. */
const cases = fc.tuple(
  calendars,
  fc.array(fc.tuple(logs, terms), { minLength: CASES_A_CALENDAR, maxLength: CASES_A_CALENDAR }),
);

describe('due dates', () => {
  it('agree with a count minute by minute, in 10,000 random cases', () => {
    fc.assert(
      fc.property(cases, ([calendar, list]) => {
        for (const [log, term] of list) {
          const pauses = disjoint(log.start, log.pauses);
          const now = instant(400 * DAY_MINUTES);
          const [clock] = clocksOf(dossierOf(log.start, pauses, term), [rule], calendar, now);
          expect(clock?.due).toEqual(instant(new Oracle(calendar, pauses).due(log.start, term)));
        }
      }),
      { numRuns: 10_000 / CASES_A_CALENDAR },
    );
  }, 60_000);

  it('are explained by days that add up to the term', () => {
    fc.assert(
      fc.property(cases, ([calendar, list]) => {
        for (const [log, term] of list) {
          const pauses = disjoint(log.start, log.pauses);
          const [clock] = clocksOf(dossierOf(log.start, pauses, term), [rule], calendar, instant(log.start));
          const { counted } = (clock && explain(clock)) ?? {};
          if (term.unit === 'working-hours' || term.unit === 'hours')
            expect(counted?.minutes).toBe(term.amount * 60);
          if (term.unit === 'working-days' || term.unit === 'days')
            expect(counted?.countedDays).toBe(term.amount);
          expect(counted?.days.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(counted?.minutes);
        }
      }),
      { numRuns: 2_000 / CASES_A_CALENDAR },
    );
  }, 60_000);
});
