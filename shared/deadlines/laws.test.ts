import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingMinutes, type WorkCalendar, workingMinutesBetween } from '../working-time';
import { calendarOf, OFFICE_HOURS } from '../working-time/calendars';
import { dayOfInstant, formatDay, MINUTE_MS, parseDay, startOfDay } from '../working-time/viet-nam-day';
import type { Clock } from './clock/clock';
import { clocksOf } from './clock/clocks-of';
import { startOfMinute, wholeMinutes } from './clock/span-left';
import { standUntil } from './clock/stand-until';
import { warningsSince } from './clock/warnings';
import { explain } from './explanation/explain';
import { type AfterSupplement, type Dossier, type DossierEvent, EVENT_KINDS } from './log/dossier';
import { NATIONAL_RULES } from './rule-set/rules';
import { TERM_UNITS, type Term } from './term/term';

const FIRST = new Date('2026-01-05T00:00:00+07:00').getTime();
const SPAN_MINUTES = 60 * 24 * 60;
const instant = (minute: number) => new Date(FIRST + minute * MINUTE_MS);

const minutes = fc.integer({ min: 0, max: SPAN_MINUTES });
const calendars = fc.constantFrom(...OFFICE_HOURS.map(({ id }) => calendarOf(id)));
const terms: fc.Arbitrary<Term> = fc.record({
  amount: fc.integer({ min: 1, max: 25 }),
  unit: fc.constantFrom(...TERM_UNITS.slice(0, 4)),
});
const afterSupplements: fc.Arbitrary<AfterSupplement> = fc.oneof(
  fc.constant({ mode: 'restart' as const }),
  fc.constant({ mode: 'pause' as const }),
  fc.record({ mode: fc.constant('new-term' as const), term: terms, closeAfter: terms }),
);

const events: fc.Arbitrary<DossierEvent> = fc.record(
  {
    kind: fc.constantFrom(...EVENT_KINDS),
    at: minutes.map(instant),
    precision: fc.constant('day' as const),
    ref: fc.constantFrom('a', 'b'),
    appointment: fc.record({
      at: fc.integer({ min: 0, max: 2 * SPAN_MINUTES }).map(instant),
      precision: fc.constantFrom('day' as const, 'minute' as const),
    }),
    term: terms,
  },
  { requiredKeys: ['kind'] },
);

/** Any log, however contradictory. */
const dossiers: fc.Arbitrary<Dossier> = fc.record(
  {
    code: fc.constant('H32.21-260105-0001'),
    subject: fc.constantFrom('dossier' as const, 'feedback' as const, 'task' as const),
    channel: fc.constantFrom('online' as const, 'counter' as const),
    term: terms,
    sameDay: fc.boolean(),
    startsAfter: fc.constantFrom([], ['payment-received' as const]),
    afterSupplement: afterSupplements,
    events: fc.array(events, { maxLength: 12 }),
  },
  { requiredKeys: ['code', 'events'] },
);

const shown = ({ rule, status, state, due, started, ended, unknown, left }: Clock) =>
  [rule.id, status, state, due?.getTime(), started?.getTime(), ended?.getTime(), unknown, left?.amount].join(
    ' ',
  );

describe('any log, however contradictory', () => {
  it('gives clocks whose parts agree with each other', () => {
    fc.assert(
      fc.property(dossiers, calendars, minutes, (dossier, calendar, minute) => {
        const now = instant(minute);
        for (const clock of clocksOf(dossier, NATIONAL_RULES, calendar, now)) {
          if (clock.status === 'not-started') expect(clock.due ?? clock.started).toBeUndefined();
          if (clock.state === 'overdue') expect(clock.due && clock.due < now).toBe(true);
          if (clock.left) expect(clock.left.late).toBe(now > (clock.due ?? now));
          if (clock.cycle?.end) expect(clock.state).toBe('done');
          if (clock.cycle && !clock.due) expect(clock.unknown).toBeDefined();
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is shown the same until it is said to be shown otherwise', () => {
    const seen = (clock: Clock) => `${shown(clock)} ${clock.left?.unit} ${clock.left?.late}`;
    fc.assert(
      fc.property(
        dossiers,
        calendars,
        minutes,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (dossier, calendar, minute, share) => {
          const now = instant(minute);
          const clocks = clocksOf(dossier, NATIONAL_RULES, calendar, now);
          const until = standUntil(clocks, now).getTime();
          expect(until).toBeGreaterThan(now.getTime());
          // within a minute what is paused moves on by less than is shown
          if (until <= startOfMinute(now).getTime() + MINUTE_MS) return;
          const later = new Date(now.getTime() + Math.floor(share * (until - now.getTime())));
          for (const at of [later, new Date(until - 1)])
            expect(clocksOf(dossier, NATIONAL_RULES, calendar, at).map(seen)).toEqual(clocks.map(seen));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('can be explained, to the minute', () => {
    fc.assert(
      fc.property(dossiers, calendars, minutes, (dossier, calendar, minute) => {
        for (const clock of clocksOf(dossier, NATIONAL_RULES, calendar, instant(minute))) {
          const { left, counted, notes } = explain(clock);
          for (const count of [left, counted])
            expect(count?.days.reduce((sum, day) => sum + day.minutes, 0)).toBe(count?.minutes);
          if (left && clock.left) expect(wholeMinutes(left.minutes)).toBe(clock.left.workingMinutes);
          for (const { text } of notes) expect(text.vi && text.en).toBeTruthy();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same clocks in whatever order dated events stand', () => {
    const shuffled = fc
      .tuple(
        fc.uniqueArray(minutes, { minLength: 2, maxLength: 10 }),
        fc.array(fc.constantFrom(...EVENT_KINDS), { minLength: 10, maxLength: 10 }),
        dossiers,
        minutes.map(instant),
      )
      .chain(([times, kinds, dossier, appointmentAt]) => {
        const log = times.map((time, i): DossierEvent => {
          const kind = kinds[i] ?? 'accepted';
          const appointment = { at: appointmentAt, precision: 'minute' as const };
          return { kind, at: instant(time), ...(kind === 'appointment-set' && { appointment }) };
        });
        return fc.record({
          one: fc.constant({ ...dossier, events: log }),
          other: fc
            .shuffledSubarray(log, { minLength: log.length })
            .map((list) => ({ ...dossier, events: list })),
        });
      });
    fc.assert(
      fc.property(shuffled, calendars, minutes, ({ one, other }, calendar, minute) => {
        const clocks = (dossier: Dossier) =>
          clocksOf(dossier, NATIONAL_RULES, calendar, instant(minute)).map(shown);
        expect(clocks(other)).toEqual(clocks(one));
      }),
      { numRuns: 1_000 },
    );
  });

  it('an event written twice changes nothing', () => {
    fc.assert(
      fc.property(dossiers, calendars, minutes, fc.nat(11), (dossier, calendar, minute, i) => {
        const dated = dossier.events.filter(({ at }) => at !== undefined);
        const twice = [...dated, ...dated.slice(i, i + 1)];
        const clocks = (list: DossierEvent[]) =>
          clocksOf({ ...dossier, events: list }, NATIONAL_RULES, calendar, instant(minute)).map(shown);
        expect(clocks(twice)).toEqual(clocks(dated));
      }),
      { numRuns: 500 },
    );
  });
});

const settleInTerm = NATIONAL_RULES.filter(({ id }) => id === 'settle-in-term');
const settle = (calendar: WorkCalendar, term: Term, now: Date, ...log: DossierEvent[]): Clock => {
  const [clock] = clocksOf({ code: 'x', term, events: log }, settleInTerm, calendar, now);
  if (!clock) throw new Error('no clock');
  return clock;
};
const accepted = (minute: number): DossierEvent => ({ kind: 'accepted', at: instant(minute) });

describe('pauses', () => {
  const pause = fc.tuple(minutes, fc.integer({ min: 1, max: 20 * 24 * 60 }));

  it('of any length never shorten the working time left', () => {
    fc.assert(
      fc.property(calendars, terms, minutes, pause, (calendar, term, start, [offset, length]) => {
        const from = start + offset;
        const suspended: DossierEvent = { kind: 'suspended', at: instant(from) };
        const resumed: DossierEvent = { kind: 'resumed', at: instant(from + length) };
        const before = settle(calendar, term, instant(from), accepted(start));
        const after = settle(calendar, term, instant(from + length), accepted(start), suspended, resumed);
        // at the due date itself nothing is left that a pause could keep
        if (!before.due || before.due <= before.now) return;
        const unit = term.unit;
        if (unit === 'hours') expect(realLeft(after)).toBeGreaterThanOrEqual(term.amount * 60 - offset);
        else if (unit === 'working-hours')
          expect(workingLeft(after)).toBeGreaterThanOrEqual(workingLeft(before));
        else expect(daysLeft(after)).toBeGreaterThanOrEqual(daysLeft(before));
      }),
      { numRuns: 2_000 },
    );
  });
  const realLeft = ({ due, now }: Clock) => ((due?.getTime() ?? 0) - now.getTime()) / MINUTE_MS;
  const workingLeft = ({ calendar, due, now }: Clock) => workingMinutesBetween(calendar, now, due ?? now);

  /** The days that still count, today among them while there is work in it; a day of the calendar lasts until midnight. */
  function daysLeft(clock: Clock): number {
    const { calendar, now, term } = clock;
    const today = dayOfInstant(now.getTime());
    const worksToday = workingMinutesBetween(calendar, now, new Date(startOfDay(today + 1))) > 0;
    const first = formatDay(worksToday || term?.unit === 'days' ? today : today + 1);
    return explain(clock).counted?.days.filter(({ date, counts }) => counts && date >= first).length ?? 0;
  }

  it('stop the clock: what is left is the same however long it has been paused', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.integer({ min: 1, max: 80 }),
        minutes,
        pause,
        (calendar, hours, start, [offset, length]) => {
          const term: Term = { amount: hours, unit: 'working-hours' };
          const suspended: DossierEvent = { kind: 'suspended', at: instant(start + offset) };
          const at = (minute: number) => settle(calendar, term, instant(minute), accepted(start), suspended);
          const first = at(start + offset + 1);
          const later = at(start + offset + length + 1);
          expect(first.status).toBe('paused');
          if (first.left?.late) return;
          expect(later.left?.workingMinutes).toBe(first.left?.workingMinutes);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  const seconds = fc.integer({ min: 1, max: 59_999 });
  it('say the same at each instant of a minute, whatever the second in which they began', () => {
    fc.assert(
      fc.property(
        ...[calendars, terms, minutes, pause, seconds, seconds, fc.boolean()],
        (calendar, term, start, [offset, length], begun, read, isResumed) => {
          const after = (minute: number, ms: number) => new Date(instant(minute).getTime() + ms);
          const from = start + offset;
          const log: DossierEvent[] = [
            accepted(start),
            { kind: 'suspended', at: after(from, begun) },
            ...(isResumed ? [{ kind: 'resumed' as const, at: after(from + length, begun) }] : []),
          ];
          const [early, late] = [1, read].map((ms) => {
            const clock = settle(calendar, term, after(from + length + 1, ms), ...log);
            // within its last minute it may become late
            return clock.left?.late ? undefined : [clock.left, explain(clock).left?.minutes];
          });
          if (early && late) expect(late).toEqual(early);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('stop the clock from the minute in which they began', () => {
    fc.assert(
      fc.property(
        ...[calendars, fc.integer({ min: 1, max: 80 }), minutes, pause, seconds, seconds],
        (calendar, amount, start, [offset, length], begun, read) => {
          const at = (minute: number, ms: number) => new Date(instant(minute).getTime() + ms);
          const suspended: DossierEvent = { kind: 'suspended', at: at(start + offset, begun) };
          const leftAt = (now: Date) =>
            settle(calendar, { amount, unit: 'working-hours' }, now, accepted(start), suspended).left;
          const first = leftAt(at(start + offset, 59_999));
          if (!first || first.late) return;
          expect(leftAt(at(start + offset + length, read))?.workingMinutes).toBe(first.workingMinutes);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('holidays', () => {
  it('more of them never make a due date earlier', () => {
    const holidays = fc.uniqueArray(
      fc.integer({ min: 0, max: 150 }).map((offset) => formatDay((parseDay('2026-01-05') ?? 0) + offset)),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(calendars, terms, minutes, holidays, minutes, (calendar, term, start, dates, promised) => {
        const known = new Set(calendar.exceptions.map(({ date }) => date));
        const added = dates.filter((date) => !known.has(date)).map((date) => ({ date, sessions: [] }));
        const more: WorkCalendar = { ...calendar, exceptions: [...calendar.exceptions, ...added] };
        const due = (of: WorkCalendar) =>
          settle(of, term, instant(start), accepted(start)).due ?? new Date(0);
        expect(due(more).getTime()).toBeGreaterThanOrEqual(due(calendar).getTime());
        const appointment = { at: instant(promised), precision: 'minute' as const };
        const returned = (of: WorkCalendar) =>
          clocksOf(
            { code: 'x', events: [{ kind: 'appointment-set', appointment }] },
            NATIONAL_RULES.filter(({ id }) => id === 'return-by-appointment'),
            of,
            instant(start),
          )[0]?.due?.getTime() ?? 0;
        expect(returned(more)).toBeGreaterThanOrEqual(returned(calendar));
      }),
      { numRuns: 300 },
    );
  });
});

describe('warnings', () => {
  const cases = [calendars, terms, minutes, fc.array(fc.tuple(minutes, minutes), { maxLength: 2 })] as const;
  const logOf = (start: number, pauses: [number, number][]): DossierEvent[] => [
    accepted(start),
    ...pauses.flatMap(([from, length]): DossierEvent[] => [
      { kind: 'suspended', at: instant(start + from) },
      { kind: 'resumed', at: instant(start + from + (length % 5_000) + 1) },
    ]),
  ];

  it('come before the due date, in working time, outside pauses, one after the other', () => {
    fc.assert(
      fc.property(...cases, (calendar, term, start, pauses) => {
        const clock = settle(calendar, term, instant(0), ...logOf(start, pauses));
        const { warnings, due } = clock;
        for (const [i, { from, at }] of warnings.entries()) {
          expect(at < (due ?? at)).toBe(true);
          expect(at >= from || at < (due ?? at)).toBe(true);
          expect(addWorkingMinutes(calendar, at, 0)).toEqual(at);
          expect(at > (warnings[i - 1]?.at ?? new Date(0))).toBe(true);
          if (at >= from) for (const p of clock.pauses) expect(at >= p.from && at < p.to).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('are told once each, however often one asks', () => {
    fc.assert(
      fc.property(
        ...cases,
        fc.uniqueArray(minutes, { maxLength: 12 }).map((list) => list.sort((a, b) => a - b)),
        (calendar, term, start, pauses, asked) => {
          const told: number[] = [];
          let since = instant(0);
          for (const minute of asked) {
            const now = instant(minute);
            const clock = settle(calendar, term, now, ...logOf(start, pauses));
            const warning = warningsSince(clock, since);
            if (warning) told.push(warning.at.getTime());
            since = now;
          }
          expect(new Set(told).size).toBe(told.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the state follows the steps', () => {
    fc.assert(
      fc.property(...cases, minutes, (calendar, term, start, pauses, minute) => {
        const clock = settle(calendar, term, startOfMinute(instant(minute)), ...logOf(start, pauses));
        if (clock.status !== 'running' || clock.warnings.length < 2 || clock.now < instant(start)) return;
        const reached = clock.warnings.filter(({ from }) => from <= clock.now).at(-1);
        if (reached) expect(['soon', 'urgent']).toContain(clock.state);
        else expect(clock.state).toBe('ok');
      }),
      { numRuns: 1_000 },
    );
  });
});
