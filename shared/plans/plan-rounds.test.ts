import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, OFFICE_HOURS } from '../working-time/calendars';
import { compileCalendar } from '../working-time/compile-calendar';
import { formatDay, parseDay, readDay } from '../working-time/viet-nam-day';
import { WEEKDAYS } from '../working-time/work-calendar';
import { nextRounds, type RoundsInput } from './plan-rounds';
import { SCHEDULE_UNITS, type ScheduleRule } from './schedule-rule';

const calendar = calendarOf(OFFICE_HOURS[0]?.id ?? '');
const yearOf = (year: number): RoundsInput => ({
  calendar,
  from: `${year}-01-01`,
  to: `${year + 1}-02-28`,
  year,
});
const dues = (rule: ScheduleRule, input: RoundsInput = yearOf(2026)) =>
  nextRounds([rule], input).map(({ due }) => due);

describe('rounds of a year', () => {
  it('a month without a 31st, and a February, have it on their last day; a rest day on the working day before', () => {
    expect(dues({ kind: 'monthly', day: 31 })).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-31',
      '2026-04-29',
      '2026-05-29',
      '2026-06-30',
      '2026-07-31',
      '2026-08-28',
      '2026-09-30',
      '2026-10-30',
      '2026-11-30',
      '2026-12-31',
    ]);
    expect(nextRounds([{ kind: 'monthly', day: 31 }], yearOf(2026))[4]).toMatchObject({
      from: '2026-05-01',
      named: '2026-05-31',
      label: { vi: 'Tháng 5/2026' },
    });
  });

  it('29 February is there in a leap year', () => {
    expect(dues({ kind: 'yearly', month: 2, day: 29 }, yearOf(2028))).toEqual(['2028-02-29']);
    expect(dues({ kind: 'yearly', month: 2, day: 29 }, yearOf(2027))).toEqual(['2027-02-26']);
    expect(dues({ kind: 'monthly', day: 'last' }, yearOf(2024))[1]).toBe('2024-02-29');
  });

  it('the last month of a quarter, its second, and a quarter’s day without a month', () => {
    const lastMonths = ['2026-03-16', '2026-06-16', '2026-09-16', '2026-12-16'];
    expect(dues({ kind: 'quarterly', monthOfQuarter: 3, day: 16 })).toEqual(lastMonths);
    expect(dues({ kind: 'quarterly', day: 16 })).toEqual(lastMonths);
    expect(nextRounds([{ kind: 'quarterly', monthOfQuarter: 2 }], yearOf(2026))[0]).toMatchObject({
      due: '2026-02-27',
      label: { vi: 'Quý I/2026' },
      isPresumed: true,
    });
    expect(dues({ kind: 'half-yearly' })).toEqual(['2026-06-30', '2026-12-31']);
    expect(dues({ kind: 'half-yearly', monthOfHalf: 1, day: 5 })).toEqual(['2026-01-05', '2026-07-03']);
  });

  it('the month after: December’s report is of its year, though due in January', () => {
    const rounds = nextRounds([{ kind: 'monthly', day: 5, monthOffset: 1 }], yearOf(2026));
    expect(rounds).toHaveLength(12);
    expect(rounds[0]).toMatchObject({ due: '2026-02-05', label: { vi: 'Tháng 1/2026' } });
    expect(rounds[11]).toMatchObject({ due: '2027-01-05', from: '2026-12-01', label: { en: '12/2026' } });
    const january = { calendar, from: '2026-01-01', to: '2026-01-31' };
    expect(dues({ kind: 'monthly', day: 5, monthOffset: 1 }, january)).toEqual(['2026-01-05']);
  });

  it('a weekday that is off goes to a working day of its week; a week without work has none', () => {
    const april = { calendar, from: '2026-04-20', to: '2026-05-10' };
    expect(dues({ kind: 'weekly', weekday: 'fri' }, april)).toEqual([
      '2026-04-24',
      '2026-04-29',
      '2026-05-08',
    ]);
    expect(dues({ kind: 'weekly', weekday: 'mon' }, april)).toEqual([
      '2026-04-20',
      '2026-04-28',
      '2026-05-04',
    ]);
    const tet = { calendar, from: '2026-02-16', to: '2026-02-22' };
    expect(dues({ kind: 'weekly' }, tet)).toEqual([]);
    expect(nextRounds([{ kind: 'weekly' }], april)[0]?.label.vi).toBe('Tuần 20/04 – 26/04/2026');
  });

  it('several times are spread over the working days of their period', () => {
    const june = { calendar, from: '2026-06-01', to: '2026-06-30' };
    expect(dues({ kind: 'monthly', times: 2 }, june)).toEqual(['2026-06-15', '2026-06-30']);
    expect(dues({ kind: 'weekly', times: 2 }, { calendar, from: '2026-06-01', to: '2026-06-07' })).toEqual([
      '2026-06-03',
      '2026-06-05',
    ]);
    const week = nextRounds([{ kind: 'weekly', times: 12 }], {
      calendar,
      from: '2026-06-01',
      to: '2026-06-07',
    });
    expect(week.map(({ times }) => times)).toEqual([2, 2, 3, 2, 3]);
    expect(dues({ kind: 'yearly', times: 20 })).toHaveLength(20);
    expect(nextRounds([{ kind: 'monthly', day: 25, times: 2 }], june)).toMatchObject([
      { due: '2026-06-25', times: 2 },
    ]);
  });

  it('before a day is not on it', () => {
    const november = { calendar, from: '2024-11-01', to: '2024-11-30' };
    expect(nextRounds([{ kind: 'by', date: '2024-11-10', exclusive: true }], november)).toEqual([
      {
        due: '2024-11-08',
        named: '2024-11-09',
        key: '2024-11-08',
        rule: { kind: 'by', date: '2024-11-10', exclusive: true },
        label: { vi: 'Thứ Bảy 09/11/2024', en: 'Sat 09/11/2024' },
      },
    ]);
    expect(dues({ kind: 'by', date: '2024-11-13', exclusive: true }, november)).toEqual(['2024-11-12']);
    expect(dues({ kind: 'by', date: '2024-11-13' }, november)).toEqual(['2024-11-13']);
  });

  it('a span is due on its last working day', () => {
    const rule: ScheduleRule = { kind: 'within', from: '2026-01-01', to: '2026-03-31' };
    expect(nextRounds([rule], yearOf(2026))).toMatchObject([
      { from: '2026-01-01', due: '2026-03-31', label: { vi: 'Quý I/2026' } },
    ]);
    const days = nextRounds([{ ...rule, from: '2026-02-14', to: '2026-02-22' }], yearOf(2026));
    expect(days).toMatchObject([{ due: '2026-02-23', label: { vi: '14/02/2026 – 22/02/2026' } }]);
  });

  it('each working day, and each of its sessions', () => {
    const days = { calendar, from: '2026-11-23', to: '2026-11-29' };
    expect(dues({ kind: 'daily' }, days)).toEqual(['2026-11-23', '2026-11-25', '2026-11-26', '2026-11-27']);
    const keys = nextRounds([{ kind: 'each-session' }], days).map(({ key }) => key);
    expect(keys).toHaveLength(8);
    expect(keys[0]).toMatch(/^2026-11-23T0\d:\d\d$/);
  });

  it('what has no end has no date; what follows an event has one for each time that is known', () => {
    expect(dues({ kind: 'continuous' })).toEqual([]);
    const rule: ScheduleRule = { kind: 'after', amount: 2, unit: 'working-days', event: 'có trả lời' };
    expect(dues(rule)).toEqual([]);
    const events = [
      { event: 'có trả lời', on: '2026-11-20' },
      { event: 'có trả lời', on: '2026-06-05' },
      { event: 'khác', on: '2026-06-05' },
    ];
    expect(dues(rule, { ...yearOf(2026), events })).toEqual(['2026-06-09', '2026-11-25']);
    const before: ScheduleRule = { kind: 'before', amount: 2, unit: 'days', event: 'có trả lời' };
    expect(dues(before, { ...yearOf(2026), events })).toEqual(['2026-06-03', '2026-11-18']);
    expect(dues({ kind: 'after', event: 'khác' }, { ...yearOf(2026), events })).toEqual(['2026-06-05']);
  });

  it('two rules that are due on one day are one round with both names', () => {
    const rounds = nextRounds(
      [{ kind: 'quarterly' }, { kind: 'half-yearly' }, { kind: 'yearly' }],
      yearOf(2026),
    );
    expect(rounds.map(({ label }) => label.vi)).toEqual([
      'Quý I/2026',
      'Quý II/2026; 6 tháng đầu năm 2026',
      'Quý III/2026',
      'Quý IV/2026; 6 tháng cuối năm 2026; Năm 2026',
    ]);
  });
});

const upTo = (last: number) => fc.integer({ min: 1, max: last });
const day = fc.option(fc.oneof(upTo(31), fc.constant('last' as const)), { nil: undefined });
const times = fc.option(upTo(30), { nil: undefined });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const date = fc.integer({ min: readDay('2020-01-01'), max: readDay('2032-12-31') }).map(formatDay);
const recurrences: fc.Arbitrary<ScheduleRule> = fc
  .oneof(
    fc.record({ kind: fc.constant('weekly' as const), weekday: maybe(fc.constantFrom(...WEEKDAYS)), times }),
    fc.record({
      kind: fc.constant('monthly' as const),
      day,
      times,
      monthOffset: maybe(fc.integer({ min: -2, max: 2 })),
    }),
    fc.record({ kind: fc.constant('quarterly' as const), monthOfQuarter: maybe(upTo(3)), day, times }),
    fc.record({ kind: fc.constant('half-yearly' as const), monthOfHalf: maybe(upTo(6)), day }),
    fc.record({ kind: fc.constant('yearly' as const), month: maybe(upTo(12)), day, times }),
    fc.record({ kind: fc.constant('daily' as const) }),
    fc.record({ kind: fc.constant('each-session' as const) }),
  )
  .map((rule) => JSON.parse(JSON.stringify(rule)) as ScheduleRule);
const rules: fc.Arbitrary<ScheduleRule> = fc.oneof(
  { arbitrary: recurrences, weight: 6 },
  fc.constant<ScheduleRule>({ kind: 'continuous' }),
  fc.record({ kind: fc.constant('by' as const), date }),
  fc.record({ kind: fc.constant('by' as const), date, exclusive: fc.constant(true as const) }),
  fc.tuple(date, date).map(([one, other]): ScheduleRule => {
    const [from = '', to = ''] = [one, other].sort();
    return { kind: 'within', from, to };
  }),
  fc.record({
    kind: fc.constant('after' as const),
    amount: fc.nat(60),
    unit: fc.constantFrom(...SCHEDULE_UNITS),
    event: fc.constant('e'),
  }),
  fc.record({
    kind: fc.constant('before' as const),
    amount: fc.nat(60),
    unit: fc.constantFrom(...SCHEDULE_UNITS),
    event: fc.constant('e'),
  }),
);
const calendars = fc.constantFrom(...OFFICE_HOURS.map(({ id }) => calendarOf(id)));
const ranges = fc
  .tuple(date, fc.nat(500))
  .map(([from, length]) => ({ from, to: formatDay(readDay(from) + length) }));

describe('any rules', () => {
  it('a round never falls twice, on no day, on a day of rest or out of what is asked for', () => {
    fc.assert(
      fc.property(
        fc.array(rules, { maxLength: 4 }),
        calendars,
        ranges,
        fc.array(date, { maxLength: 3 }),
        (some, office, range, dates) => {
          const events = dates.map((on) => ({ event: 'e', on }));
          const rounds = nextRounds(some, { calendar: office, ...range, events });
          const { sessionsOf } = compileCalendar(office);
          const keys = rounds.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          expect([...keys].sort()).toEqual(keys);
          for (const { due, from, named } of rounds) {
            const number = parseDay(due);
            expect(number, due).toBeDefined();
            expect(sessionsOf(number ?? 0).length, due).toBeGreaterThan(0);
            expect(due >= range.from && due <= range.to).toBe(true);
            if (from !== undefined) expect(parseDay(from)).toBeDefined();
            if (named !== undefined) expect(sessionsOf(readDay(named))).toEqual([]);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('two ranges side by side have the rounds of both together: none is lost between them', () => {
    fc.assert(
      fc.property(
        fc.array(rules, { maxLength: 3 }),
        calendars,
        date,
        fc.nat(300),
        fc.nat(300),
        (some, office, from, one, other) => {
          const middle = readDay(from) + one;
          const last = middle + 1 + other;
          const of = (first: number, end: number) =>
            nextRounds(some, { calendar: office, from: formatDay(first), to: formatDay(end) }).map(
              ({ key }) => key,
            );
          expect([...of(readDay(from), middle), ...of(middle + 1, last)]).toEqual(of(readDay(from), last));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('each month, quarter, half and year has its round, a rest day or not', () => {
    fc.assert(
      fc.property(recurrences, calendars, fc.integer({ min: 2020, max: 2032 }), (rule, office, year) => {
        const count = { monthly: 12, quarterly: 4, 'half-yearly': 2, yearly: 1 }[rule.kind as 'yearly'];
        if (count === undefined) return;
        const range = { from: `${year - 1}-09-01`, to: `${year + 1}-04-30`, year };
        const rounds = nextRounds([rule], { calendar: office, ...range });
        const wanted = ('times' in rule && rule.times) || 1;
        const done = rounds.reduce((sum, round) => sum + (round.times ?? 1), 0);
        expect(done).toBe(count * wanted);
        if ('day' in rule && rule.day !== undefined) expect(rounds).toHaveLength(count);
      }),
      { numRuns: 400 },
    );
  });

  it('is due on the day that the plan names, or, where that is a day of rest, on one of its month', () => {
    fc.assert(
      fc.property(
        upTo(12),
        fc.oneof(upTo(31), fc.constant('last' as const)),
        calendars,
        fc.integer({ min: 2020, max: 2032 }),
        (month, wanted, office, year) => {
          const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
          const named = `${year}-${String(month).padStart(2, '0')}-${String(wanted === 'last' ? last : Math.min(wanted, last)).padStart(2, '0')}`;
          const range = { from: `${year}-01-01`, to: `${year}-12-31` };
          const [round] = nextRounds([{ kind: 'yearly', month, day: wanted }], {
            calendar: office,
            ...range,
          });
          expect(round?.named ?? round?.due).toBe(named);
          expect(round?.due.slice(0, 7)).toBe(named.slice(0, 7));
        },
      ),
    );
  });
});
