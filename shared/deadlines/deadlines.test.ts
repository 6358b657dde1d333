import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingMinutesBetween } from '../working-time';
import { defaultCalendar } from '../working-time/calendars';
import { clocksOf } from './clock/clocks-of';
import { describeTimeLeft, describeTimeLeftShortly, describeUnknown } from './clock/describe-clock';
import { mostPressingClock } from './clock/most-pressing-clock';
import { explain } from './explanation/explain';
import type { Dossier, DossierEvent } from './log/dossier';
import { PAGE_RULES } from './rule-set/page-rules';
import { ruleSchema } from './rule-set/rule-schema';

const calendar = defaultCalendar();

/** `dd/MM HH:mm` of 2026 in Viet Nam. */
const at = (text: string) => {
  const [, day, month, time] = /(\d\d)\/(\d\d) (.+)/.exec(text) ?? [];
  return new Date(`2026-${month}-${day}T${time}:00+07:00`);
};
const appointment = (text: string, precision: 'day' | 'minute' = 'minute'): DossierEvent => ({
  kind: 'appointment-set',
  appointment: { at: at(text), precision },
});
const clocks = (now: string, channel: Dossier['channel'], ...events: DossierEvent[]) =>
  clocksOf({ code: 'H32.21-261110-0002', channel, events }, PAGE_RULES, calendar, at(now));
const words = (now: string, channel: Dossier['channel'], ...events: DossierEvent[]) => {
  const clock = mostPressingClock(clocks(now, channel, ...events));
  const left = clock?.left;
  return `${clock?.rule.id} ${clock?.state} ${left ? describeTimeLeft(left, 'vi') : '–'}`;
};

describe('the national rules', () => {
  it.each(PAGE_RULES.map((rule) => [rule.id, rule] as const))('%s has the shape of a rule', (_, rule) => {
    expect(ruleSchema.safeParse(rule).error).toBeUndefined();
    for (const { warnings } of rule.versions)
      expect(warnings.map(({ state }) => state)).toEqual(['soon', 'urgent']);
  });
  it('versions that overlap are refused', () => {
    const [rule] = PAGE_RULES;
    const open = rule?.versions.map((version) => ({ ...version, inForce: { from: version.inForce.from } }));
    expect(ruleSchema.safeParse({ ...rule, versions: open }).success).toBe(false);
  });
});

describe('acceptance of an online dossier', () => {
  const submitted = (text: string): DossierEvent => ({ kind: 'submitted', at: at(text) });
  it.each([
    ['20/11 08:00', 'accept-online ok Còn 6 giờ 30 phút (giờ làm việc)'],
    ['20/11 13:00', 'accept-online soon Còn 3 giờ (giờ làm việc)'],
    ['20/11 15:00', 'accept-online urgent Còn 1 giờ (giờ làm việc)'],
    ['20/11 16:00', 'accept-online urgent Không còn giờ làm việc'],
    ['20/11 16:45', 'accept-online overdue Quá hạn 45 phút (giờ làm việc)'],
    // the weekend and the holiday of 24/11 do not count; an hour term stays in hours
    ['25/11 09:00', 'accept-online overdue Quá hạn 10 giờ 30 phút (giờ làm việc)'],
  ])('submitted on Thursday at 16:00 at %s: %s', (now, expected) => {
    expect(words(now, 'online', submitted('19/11 16:00'))).toBe(expected);
  });
  it('starts when the system received it, where both are known', () => {
    const [clock] = clocks('19/11 10:00', 'online', submitted('19/11 08:00'), {
      kind: 'received-by-system',
      at: at('19/11 09:00'),
    });
    expect(clock?.started).toEqual(at('19/11 09:00'));
    expect(clock?.due).toEqual(at('20/11 09:00'));
  });
  it('is met by acceptance and by a supplement request', () => {
    expect(words('25/11 09:00', 'online', submitted('19/11 16:00'), { kind: 'accepted' })).toContain(
      'return-by-appointment unknown',
    );
    const [clock] = clocks('25/11 09:00', 'online', submitted('19/11 16:00'), {
      kind: 'supplement-requested',
    });
    expect(clock?.state).toBe('done');
  });
  it('does not run for a dossier of the counter', () => {
    expect(clocks('20/11 08:00', 'counter', submitted('19/11 16:00')).map(({ rule }) => rule.id)).toEqual([
      'return-by-appointment',
    ]);
  });
  it('is unknown where the page does not say when it was submitted', () => {
    const [clock] = clocks('20/11 08:00', 'online', { kind: 'submitted' });
    expect(clock).toMatchObject({ state: 'unknown', due: undefined });
    expect(clock && describeUnknown(clock, 'vi')).toBe('Trang không có ngày nộp');
  });
  it('where only the day is known, the hours count from the end of that day', () => {
    const [clock] = clocks('20/11 08:00', 'online', {
      kind: 'submitted',
      at: at('19/11 00:00'),
      precision: 'day',
    });
    expect(clock).toMatchObject({ due: at('20/11 17:00'), startIsDay: true, state: 'ok' });
  });
  it('takes the law of the day it started, and marks what is not confirmed', () => {
    const version = (now: string) => clocks(now, 'online', submitted(now))[0]?.version;
    expect(version('04/08 09:00')).toMatchObject({ confidence: 'T' });
    expect(version('05/08 09:00')).toMatchObject({
      confidence: 'N',
      note: { vi: expect.stringContaining('310/2026') },
    });
  });
});

describe('return by the appointment', () => {
  const accepted: DossierEvent = { kind: 'accepted', at: at('10/11 14:22') };
  it.each([
    ['16/11 09:00', 'ok Còn 4 ngày làm việc'],
    ['18/11 17:01', 'soon Còn 2 ngày làm việc'],
    ['19/11 09:00', 'soon Còn 14 giờ 30 phút (giờ làm việc)'],
    ['20/11 13:00', 'urgent Còn 4 giờ (giờ làm việc)'],
    ['20/11 17:00', 'urgent Không còn giờ làm việc'],
    ['20/11 19:00', 'overdue Quá hạn'],
    ['23/11 07:00', 'overdue Quá hạn'],
    ['23/11 08:00', 'overdue Quá hạn 1 ngày làm việc'],
    ['25/11 08:00', 'overdue Quá hạn 2 ngày làm việc'],
  ])('promised for Friday 20/11 17:00, at %s: %s', (now, expected) => {
    expect(words(now, 'counter', accepted, appointment('20/11 17:00'))).toBe(
      `return-by-appointment ${expected}`,
    );
  });
  it('without a time of day it is due at the end of the last session, on a rest day of the next working day', () => {
    const due = (text: string) =>
      clocks('10/11 08:00', 'counter', accepted, appointment(text, 'day'))[0]?.due;
    expect(due('20/11 00:00')).toEqual(at('20/11 17:00'));
    expect(due('21/11 00:00')).toEqual(at('23/11 17:00'));
    expect(due('24/11 00:00')).toEqual(at('25/11 17:00'));
  });
  it.each([
    ['supplement-requested', 'supplement-received', 'unknown'],
    ['payment-requested', 'payment-received', 'overdue'],
    ['suspended', 'resumed', 'overdue'],
  ] as const)('stands still from %s to %s, then is %s', (from, to, then) => {
    const log = [accepted, appointment('20/11 17:00'), { kind: from }];
    expect(words('25/11 08:00', 'counter', ...log)).toContain('paused');
    expect(words('25/11 08:00', 'counter', ...log, { kind: to })).toContain(then);
  });
  it.each(['settled', 'returned', 'refused'] as const)('ends when %s, late or not', (kind) => {
    expect(words('25/11 08:00', 'counter', accepted, appointment('20/11 17:00'), { kind })).toContain('done');
  });
  it('the last appointment counts', () => {
    const [clock] = clocks(
      '16/11 08:00',
      'counter',
      accepted,
      appointment('20/11 17:00'),
      appointment('26/11 11:30'),
    );
    expect(clock?.due).toEqual(at('26/11 11:30'));
  });
  it('an open clock goes before a finished one', () => {
    const all = clocks(
      '19/11 09:00',
      'online',
      { kind: 'submitted', at: at('09/11 09:00') },
      accepted,
      appointment('20/11 17:00'),
    );
    expect(all.map(({ rule, state }) => `${rule.id} ${state}`)).toEqual([
      'accept-online done',
      'return-by-appointment soon',
    ]);
    expect(mostPressingClock(all)?.rule.id).toBe('return-by-appointment');
    expect(mostPressingClock([])).toBeUndefined();
  });
});

describe('words', () => {
  it.each([
    [
      { late: false, unit: 'working-minutes', amount: 200 },
      'Còn 3 giờ 20 phút (giờ làm việc)',
      '3 hours 20 minutes left (working hours)',
      '3g20',
    ],
    [
      { late: true, unit: 'working-days', amount: 1 },
      'Quá hạn 1 ngày làm việc',
      '1 working day overdue',
      'Quá 1 ngày',
    ],
    [
      { late: false, unit: 'working-days', amount: 5 },
      'Còn 5 ngày làm việc',
      '5 working days left',
      '5 ngày',
    ],
    [
      { late: true, unit: 'working-minutes', amount: 61 },
      'Quá hạn 1 giờ 1 phút (giờ làm việc)',
      '1 hour 1 minute overdue (working hours)',
      'Quá 1g01',
    ],
    [
      { late: false, unit: 'working-minutes', amount: 5 },
      'Còn 5 phút (giờ làm việc)',
      '5 minutes left (working hours)',
      '5 phút',
    ],
  ] as const)('%j', (left, vi, en, short) => {
    expect(describeTimeLeft(left, 'vi')).toBe(vi);
    expect(describeTimeLeft(left, 'en')).toBe(en);
    expect(describeTimeLeftShortly(left, 'vi')).toBe(short);
  });
  it('a minute that has begun is still left, and not yet gone by', () => {
    const left = (now: Date) =>
      mostPressingClock(
        clocksOf({ code: 'x', events: [appointment('20/11 17:00')] }, PAGE_RULES, calendar, now),
      )?.left;
    const amount = (now: Date) => left(now)?.amount;
    const seconds = (text: string, s: number) => new Date(at(text).getTime() + s * 1000);
    expect(amount(seconds('20/11 13:00', 1))).toBe(240);
    expect(amount(seconds('20/11 13:00', 59))).toBe(240);
    expect(amount(seconds('20/11 13:01', 0))).toBe(239);
    expect(left(seconds('20/11 17:00', 30))).toMatchObject({
      late: true,
      unit: 'working-minutes',
      amount: 0,
    });
  });
  it('late by no working time yet', () => {
    expect(describeTimeLeftShortly({ late: true, unit: 'working-minutes', amount: 0 }, 'vi')).toBe('Quá hạn');
  });
  it('short in English', () => {
    expect(describeTimeLeftShortly({ late: true, unit: 'working-days', amount: 1 }, 'en')).toBe('1 day late');
    expect(describeTimeLeftShortly({ late: false, unit: 'working-minutes', amount: 5 }, 'en')).toBe('5 min');
  });
});

describe('explainClock', () => {
  it('names the days that do not count, with the reason', () => {
    const [clock] = clocks('20/11 15:00', 'counter', appointment('25/11 09:00'));
    const explanation = clock && explain(clock).left;
    expect(explanation?.days.map(({ date, kind, minutes }) => `${date} ${kind} ${minutes}`)).toEqual([
      '2026-11-20 working 120',
      '2026-11-21 rest 0',
      '2026-11-22 rest 0',
      '2026-11-23 working 480',
      '2026-11-24 holiday 0',
      '2026-11-25 working 90',
    ]);
    expect(explanation?.days[4]?.reason).toBe('Ngày Văn hóa Việt Nam');
    expect(explanation?.minutes).toBe(690);
  });
  it('adds up, and agrees with what is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 90 }), fc.integer({ min: 0, max: 1439 }), (days, minute) => {
        const now = at('20/11 15:00');
        const due = new Date(now.getTime() + days * 86_400_000 + minute * 60_000);
        const [clock] = clocksOf(
          { code: 'x', events: [{ kind: 'appointment-set', appointment: { at: due, precision: 'minute' } }] },
          PAGE_RULES,
          calendar,
          now,
        );
        const explanation = clock && explain(clock).left;
        const sum = explanation?.days.reduce((total, day) => total + day.minutes, 0);
        expect(sum).toBe(explanation?.minutes);
        expect(sum).toBe(Math.abs(workingMinutesBetween(calendar, now, clock?.due ?? now)));
      }),
    );
  });
  it('has nothing to count where no due date is known', () => {
    const [clock] = clocks('20/11 15:00', 'counter', { kind: 'accepted' });
    expect(clock && explain(clock).left).toBeUndefined();
    expect(clock?.left).toBeUndefined();
    expect(clock && describeUnknown(clock, 'en')).toBe('The page shows no appointment');
  });
  it('says where the holidays are not decided', () => {
    const now = at('20/12 15:00');
    const [clock] = clocksOf(
      {
        code: 'x',
        events: [
          {
            kind: 'appointment-set',
            appointment: { at: new Date('2027-02-15T17:00:00+07:00'), precision: 'minute' },
          },
        ],
      },
      PAGE_RULES,
      calendar,
      now,
    );
    const days = (clock && explain(clock).left?.days) ?? [];
    expect(days.find(({ date }) => date === '2027-02-04')?.undecided?.vi).toContain('chưa công bố');
    expect(days.find(({ date }) => date === '2027-01-04')?.official).toBe(false);
  });
});
