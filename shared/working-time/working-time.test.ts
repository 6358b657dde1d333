import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from './calendars';
import {
  addWorkingDays,
  addWorkingMinutes,
  type CalendarException,
  type Session,
  type Week,
  type WorkCalendar,
  workingDaysBetween,
  workingMinutesBetween,
} from './index';
import { dayOfInstant, formatDay, parseDay, startOfDay } from './viet-nam-day';
import { WEEKDAYS } from './work-calendar';

/** An instant written as people do: `dd/MM/yyyy HH:mm[:ss]` in Viet Nam. */
function at(text: string): Date {
  const [date = '', time = '00:00'] = text.split(' ');
  return new Date(`${date.split('/').reverse().join('-')}T${time}+07:00`);
}
const shown = (date: Date) =>
  new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const day: Session[] = [
  ['07:30', '11:30'],
  ['13:00', '17:00'],
];
const plain: WorkCalendar = { week: { mon: day, tue: day, wed: day, thu: day, fri: day }, exceptions: [] };

describe('addWorkingMinutes', () => {
  it.each([
    ['within a session', '16/11/2026 08:00', 60, '2026-11-16 09:00'],
    ['over lunch', '16/11/2026 11:00', 60, '2026-11-16 13:30'],
    ['used up at the end of a session is that end', '20/11/2026 16:00', 60, '2026-11-20 17:00'],
    ['one more minute is the next session', '20/11/2026 16:00', 61, '2026-11-23 07:31'],
    ['from the evening', '20/11/2026 20:00', 30, '2026-11-23 08:00'],
    ['from lunch', '20/11/2026 12:00', 30, '2026-11-20 13:30'],
    ['8 hours from Friday 15:00', '20/11/2026 15:00', 480, '2026-11-23 15:00'],
    ['0 inside a session stays', '20/11/2026 15:00', 0, '2026-11-20 15:00'],
    ['0 at the end of a session is the next start', '20/11/2026 17:00', 0, '2026-11-23 07:30'],
    ['0 at the start of a session stays', '23/11/2026 07:30', 0, '2026-11-23 07:30'],
    ['back within a session', '16/11/2026 09:00', -60, '2026-11-16 08:00'],
    ['back over the weekend', '23/11/2026 08:00', -60, '2026-11-20 16:30'],
    ['back to the very start of a session', '16/11/2026 11:30', -240, '2026-11-16 07:30'],
    ['back from the evening', '16/11/2026 19:00', -30, '2026-11-16 16:30'],
  ])('%s', (_, from, minutes, result) => {
    expect(shown(addWorkingMinutes(plain, at(from), minutes))).toBe(result);
  });

  it('is exact to the millisecond', () => {
    const from = new Date(at('16/11/2026 08:00').getTime() + 7);
    expect(addWorkingMinutes(plain, from, 1.5).getTime() - from.getTime()).toBe(90_000);
    expect(workingMinutesBetween(plain, from, new Date(from.getTime() + 1))).toBe(1 / 60_000);
  });

  it('counts a session that runs to midnight', () => {
    const night: WorkCalendar = {
      week: { mon: [['22:00', '24:00']], tue: [['00:00', '02:00']] },
      exceptions: [],
    };
    expect(shown(addWorkingMinutes(night, at('16/11/2026 23:00'), 120))).toBe('2026-11-17 01:00');
  });
});

describe('holidays, make-up days and half days', () => {
  const calendar = defaultCalendar();
  it('does not work on 24/11/2026', () => {
    expect(shown(addWorkingMinutes(calendar, at('23/11/2026 16:00'), 120))).toBe('2026-11-25 08:30');
    expect(shown(addWorkingDays(calendar, at('23/11/2026 09:00'), 1))).toBe('2026-11-25 17:00');
  });
  it('works on a make-up Saturday', () => {
    expect(shown(addWorkingDays(calendar, at('21/08/2026 09:00'), 1))).toBe('2026-08-22 17:00');
    expect(workingMinutesBetween(calendar, at('22/08/2026'), at('23/08/2026'))).toBe(480);
  });
  it('stands still over Tết', () => {
    expect(shown(addWorkingMinutes(calendar, at('13/02/2026 16:30'), 60))).toBe('2026-02-23 08:00');
  });
  it('takes an exception for the whole day, a half day for a working day', () => {
    const half: WorkCalendar = {
      ...plain,
      exceptions: [{ date: '2026-11-18', sessions: [['07:30', '11:30']], reason: 'Họp' }],
    };
    expect(shown(addWorkingDays(half, at('17/11/2026 09:00'), 1))).toBe('2026-11-18 11:30');
    expect(workingMinutesBetween(half, at('18/11/2026'), at('19/11/2026'))).toBe(240);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['the day of the event is not counted', '16/11/2026 15:30', 1, '2026-11-17 17:00'],
    ['over the weekend', '19/11/2026 09:00', 3, '2026-11-24 17:00'],
    ['0 is the day itself', '16/11/2026 22:00', 0, '2026-11-16 17:00'],
    ['0 on a rest day is the next working day', '21/11/2026 09:00', 0, '2026-11-23 17:00'],
    ['1 from a rest day', '21/11/2026 09:00', 1, '2026-11-23 17:00'],
    ['back', '16/11/2026 09:00', -1, '2026-11-13 17:00'],
    ['back from a rest day', '22/11/2026 09:00', -2, '2026-11-19 17:00'],
  ])('%s', (_, from, days, result) => {
    expect(shown(addWorkingDays(plain, at(from), days))).toBe(result);
  });

  it('gives the dates of real slips', () => {
    const calendar = defaultCalendar();
    expect(shown(addWorkingDays(calendar, at('27/10/2023 09:32'), 5))).toBe('2023-11-03 17:00');
    expect(shown(addWorkingDays(calendar, at('13/03/2026 10:56'), 20))).toBe('2026-04-10 17:00');
  });

  it('counts working days between two days', () => {
    expect(workingDaysBetween(plain, at('16/11/2026 08:00'), at('16/11/2026 16:00'))).toBe(0);
    expect(workingDaysBetween(plain, at('20/11/2026 08:00'), at('23/11/2026 07:00'))).toBe(1);
    expect(workingDaysBetween(plain, at('23/11/2026 08:00'), at('20/11/2026 16:00'))).toBe(-1);
  });
});

describe('seasons', () => {
  const summer: Week = { mon: [['07:00', '11:00']] };
  const winter: Week = { mon: [['08:00', '11:00']] };
  const calendar: WorkCalendar = {
    week: {},
    seasons: [
      { from: '10-16', to: '04-15', week: winter },
      { from: '04-16', to: '10-15', week: summer },
    ],
    exceptions: [],
  };
  it('change on their day, over the new year too', () => {
    expect(workingMinutesBetween(calendar, at('12/10/2026'), at('13/10/2026'))).toBe(240);
    expect(workingMinutesBetween(calendar, at('19/10/2026'), at('20/10/2026'))).toBe(180);
    expect(workingMinutesBetween(calendar, at('04/01/2027'), at('05/01/2027'))).toBe(180);
    expect(workingMinutesBetween(calendar, at('19/04/2027'), at('20/04/2027'))).toBe(240);
  });
});

describe('what cannot be computed', () => {
  const none: WorkCalendar = { week: {}, exceptions: [{ date: '2026-11-24', sessions: [] }] };
  it('says that a calendar has no working time', () => {
    const now = at('16/11/2026');
    const message = /no working time at all/;
    expect(() => addWorkingMinutes(none, now, 5)).toThrow(message);
    expect(() => addWorkingDays(none, now, 5)).toThrow(message);
    expect(() => workingMinutesBetween(none, now, now)).toThrow(RangeError);
  });
  it('says that no working time is left where only single days are worked', () => {
    const once: WorkCalendar = { week: {}, exceptions: [{ date: '2026-11-24', sessions: day }] };
    expect(shown(addWorkingMinutes(once, at('16/11/2026'), 480))).toBe('2026-11-24 17:00');
    expect(() => addWorkingMinutes(once, at('16/11/2026'), 481)).toThrow(/no working time left/);
    expect(() => addWorkingDays(once, at('16/11/2026'), -1)).toThrow(/no working time left/);
  });
  it('refuses invalid dates and numbers', () => {
    const invalid = new Date(Number.NaN);
    expect(() => addWorkingMinutes(plain, invalid, 1)).toThrow(RangeError);
    expect(() => addWorkingMinutes(plain, at('16/11/2026'), Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => addWorkingMinutes(plain, at('16/11/2026'), 1e12)).toThrow(RangeError);
    expect(() => addWorkingDays(plain, at('16/11/2026'), 1.5)).toThrow(RangeError);
    expect(() => workingMinutesBetween(plain, at('16/11/2026'), invalid)).toThrow(RangeError);
    expect(() =>
      addWorkingMinutes({ week: { mon: [['7h', '11:00']] }, exceptions: [] }, at('16/11/2026'), 1),
    ).toThrow(/7h/);
    expect(() =>
      addWorkingMinutes(
        { ...plain, exceptions: [{ date: '2026-02-30', sessions: [] }] },
        at('16/11/2026'),
        1,
      ),
    ).toThrow(/2026-02-30/);
  });
});

/** Any calendar that works at least once a year. */
const anySessions = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 2, maxLength: 6 })
  .map((times) => times.sort((a, b) => a - b))
  .map((times) =>
    Array.from({ length: Math.floor(times.length / 2) }, (_, i): Session => {
      const text = (minutes = 0) =>
        `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      return [text(times[2 * i]), text(times[2 * i + 1])];
    }),
  );
const anyWeek: fc.Arbitrary<Week> = fc
  .array(fc.option(anySessions, { nil: undefined }), { minLength: 7, maxLength: 7 })
  .map((days) => Object.fromEntries(WEEKDAYS.map((weekday, i) => [weekday, days[i] ?? []])));
const anyDay = fc.integer({ min: parseDay('2020-01-01') ?? 0, max: parseDay('2032-12-31') ?? 0 });
const anyException = fc.record<CalendarException>({
  date: anyDay.map(formatDay),
  sessions: fc.oneof(fc.constant<Session[]>([]), anySessions),
});
const anyMonthDay = fc
  .integer({ min: parseDay('2024-01-01') ?? 0, max: parseDay('2024-12-31') ?? 0 })
  .map((d) => formatDay(d).slice(5));
const anySeason = fc
  .record({ from: anyMonthDay, to: anyMonthDay, week: anyWeek })
  // a season of (nearly) the whole year without work would leave none
  .filter(({ week }) => Object.values(week).some((sessions) => sessions.length > 0));
const anyWorkingWeek: fc.Arbitrary<Week> = fc
  .tuple(anyWeek, anySessions, fc.constantFrom(...WEEKDAYS))
  .map(([week, sessions, weekday]) => ({ ...week, [weekday]: sessions }));
const anyCalendar: fc.Arbitrary<WorkCalendar> = fc.record({
  week: anyWorkingWeek,
  seasons: fc.array(anySeason, { maxLength: 1 }),
  exceptions: fc.uniqueArray(anyException, { selector: ({ date }) => date, maxLength: 30 }),
});
const anyInstant = fc
  .integer({ min: startOfDay(parseDay('2019-06-01') ?? 0), max: startOfDay(parseDay('2033-06-01') ?? 0) })
  .map((instant) => new Date(instant));
const anyMinutes = fc.oneof(
  fc.integer({ min: 1, max: 60_000 }),
  fc.integer({ min: 1, max: 6e8 }).map((ms) => ms / 60_000),
);

describe('laws', () => {
  it('adding, then measuring, gives back', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyMinutes, fc.boolean(), (calendar, from, amount, back) => {
        const minutes = back ? -amount : amount;
        const to = addWorkingMinutes(calendar, from, minutes);
        expect(Math.round(workingMinutesBetween(calendar, from, to) * 60_000)).toBe(
          Math.round(minutes * 60_000),
        );
      }),
    );
  });

  it('the result is the earliest (forwards) and the latest (backwards)', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyMinutes, (calendar, from, minutes) => {
        const later = addWorkingMinutes(calendar, from, minutes);
        expect(workingMinutesBetween(calendar, from, new Date(later.getTime() - 1))).toBeLessThan(minutes);
        const earlier = addWorkingMinutes(calendar, from, -minutes);
        expect(workingMinutesBetween(calendar, new Date(earlier.getTime() + 1), from)).toBeLessThan(minutes);
      }),
    );
  });

  it('0 gives the first working instant', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, (calendar, from) => {
        const first = addWorkingMinutes(calendar, from, 0);
        expect(first.getTime()).toBeGreaterThanOrEqual(from.getTime());
        expect(workingMinutesBetween(calendar, from, first)).toBe(0);
        expect(workingMinutesBetween(calendar, first, new Date(first.getTime() + 1))).toBeGreaterThan(0);
      }),
    );
  });

  it('splitting a span into parts changes nothing', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyMinutes, anyMinutes, (calendar, from, a, b) => {
        const ms = (minutes: number) => Math.round(minutes * 60_000);
        const whole = addWorkingMinutes(calendar, from, (ms(a) + ms(b)) / 60_000);
        expect(addWorkingMinutes(calendar, addWorkingMinutes(calendar, from, a), b)).toEqual(whole);
        const wholeBack = addWorkingMinutes(calendar, from, -(ms(a) + ms(b)) / 60_000);
        expect(addWorkingMinutes(calendar, addWorkingMinutes(calendar, from, -a), -b)).toEqual(wholeBack);
      }),
    );
  });

  it('is monotone in the start and in the amount', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, anyInstant, anyMinutes, anyMinutes, (calendar, x, y, a, b) => {
        const [first, second] = x <= y ? [x, y] : [y, x];
        const [less, more] = a <= b ? [a, b] : [b, a];
        expect(addWorkingMinutes(calendar, first, less).getTime()).toBeLessThanOrEqual(
          addWorkingMinutes(calendar, second, less).getTime(),
        );
        expect(addWorkingMinutes(calendar, first, less).getTime()).toBeLessThanOrEqual(
          addWorkingMinutes(calendar, first, more).getTime(),
        );
        expect(workingMinutesBetween(calendar, first, second)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('days: agrees with counting them one by one', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, fc.integer({ min: -60, max: 60 }), (calendar, from, days) => {
        const worked = (d: number) =>
          workingMinutesBetween(calendar, new Date(startOfDay(d)), new Date(startOfDay(d + 1))) > 0;
        let d = dayOfInstant(from.getTime());
        if (days === 0) while (!worked(d)) d++;
        for (let left = Math.abs(days); left > 0; ) {
          d += Math.sign(days);
          if (worked(d)) left--;
        }
        const result = addWorkingDays(calendar, from, days);
        // the end of a session at midnight is already the next day
        expect(dayOfInstant(result.getTime() - 1)).toBe(d);
        expect(workingMinutesBetween(calendar, result, new Date(startOfDay(d + 1)))).toBe(0);
        expect(Math.abs(workingDaysBetween(calendar, from, new Date(startOfDay(d))))).toBe(
          days === 0
            ? Number(d !== dayOfInstant(from.getTime()))
            : days > 0
              ? days
              : countedBack(calendar, from, d),
        );
      }),
    );
  });

  it('minutes: agrees with adding them up minute by minute', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, fc.integer({ min: 1, max: 4000 }), (calendar, start, span) => {
        const from = new Date(Math.floor(start.getTime() / 60_000) * 60_000);
        let worked = 0;
        for (let i = 0; i < span; i++)
          worked += isWorkingMinute(calendar, from.getTime() + i * 60_000) ? 1 : 0;
        expect(workingMinutesBetween(calendar, from, new Date(from.getTime() + span * 60_000))).toBe(worked);
      }),
      { numRuns: 60 },
    );
  });

  it('holds far away in time', () => {
    const from = at('16/11/2026 09:00');
    for (const years of [-900, -30, 30, 900]) {
      const minutes = years * 52 * 5 * 480;
      const to = addWorkingMinutes(plain, from, minutes);
      expect(workingMinutesBetween(plain, from, to)).toBe(minutes);
      expect(Math.abs(to.getTime() - from.getTime()) / 86_400_000 / 364).toBeCloseTo(Math.abs(years), 0);
    }
  });
});

/** Working days in [d + 1, from's day]: what lies between when counting back does not include the day reached. */
function countedBack(calendar: WorkCalendar, from: Date, d: number): number {
  let count = 0;
  for (let other = d + 1; other <= dayOfInstant(from.getTime()); other++) {
    if (workingMinutesBetween(calendar, new Date(startOfDay(other)), new Date(startOfDay(other + 1))) > 0)
      count++;
  }
  return count;
}

/** The calendar read in the plainest way: one minute at a time. */
function isWorkingMinute(calendar: WorkCalendar, instant: number): boolean {
  const local = new Date(instant + 7 * 3_600_000).toISOString();
  const date = local.slice(0, 10);
  const time = local.slice(11, 16);
  const weekday = WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';
  const monthDay = date.slice(5);
  const season = calendar.seasons?.find(({ from, to }) =>
    from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to,
  );
  const exception = calendar.exceptions.find((candidate) => candidate.date === date);
  const sessions = exception?.sessions ?? (season?.week ?? calendar.week)[weekday] ?? [];
  return sessions.some(([start, end]) => start <= time && time < end);
}
