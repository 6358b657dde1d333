import { describe, expect, it } from 'vitest';
import type { WorkCalendar } from '../../working-time';
import { defaultCalendar } from '../../working-time/calendars';
import { explain } from '../explanation/explain';
import type { Dossier, DossierEvent, EventKind } from '../log/dossier';
import { NATIONAL_RULES } from '../rule-set/rules';
import type { Clock } from './clock';
import { clocksOf } from './clocks-of';
import { whyNoClock } from './why-no-clock';

const calendar = defaultCalendar();
const CODE = 'H32.21-261110-0002';

/** `dd/MM HH:mm` of 2026 in Viet Nam. */
function at(text: string): Date {
  const [day = '', time = '00:00'] = text.split(' ');
  return new Date(`2026-${day.split('/').reverse().join('-')}T${time}:00+07:00`);
}
const event = (kind: EventKind, text: string, more: Partial<DossierEvent> = {}): DossierEvent => ({
  kind,
  at: at(text),
  ...more,
});
const promise = (text: string, precision: 'day' | 'minute' = 'minute') => ({ at: at(text), precision });
const shown = (date: Date | undefined) => {
  if (!date) return '–';
  const iso = new Date(date.getTime() + 7 * 3_600_000).toISOString();
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)} ${iso.slice(11, 16)}`;
};
const rule = (id: string) => {
  const found = NATIONAL_RULES.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};
const clocks = (id: string, now: string, dossier: Partial<Dossier>): Clock[] =>
  clocksOf({ code: CODE, events: [], ...dossier }, [rule(id)], calendar, at(now));
const clock = (id: string, now: string, dossier: Partial<Dossier>): Clock => {
  const [only, ...others] = clocks(id, now, dossier);
  if (!only || others.length > 0) throw new Error(`${others.length} clocks more than one`);
  return only;
};
const summary = ({ status, state, due }: Clock) => `${status} ${state} ${shown(due)}`;
const notes = (of: Clock) => explain(of).notes.map(({ kind }) => kind);

describe('acceptance', () => {
  const online = (...events: DossierEvent[]): Partial<Dossier> => ({ channel: 'online', events });

  it('starts anew when the supplement comes, as long as the dossier is not accepted', () => {
    const log = [
      event('submitted', '16/11 08:00'),
      event('supplement-requested', '16/11 15:00'),
      event('supplement-received', '18/11 10:00'),
    ];
    expect(clocks('accept-online', '18/11 14:00', online(...log)).map(summary)).toEqual([
      'met done 17/11 08:00',
      'running ok 19/11 10:00',
    ]);
    const accepted = event('accepted', '16/11 10:00');
    expect(clocks('accept-online', '18/11 14:00', online(accepted, ...log)).map(summary)).toEqual([
      'met done 17/11 08:00',
    ]);
  });

  it('keeps both start events, and says from which it counts', () => {
    const both = clock(
      'accept-online',
      '16/11 10:00',
      online(event('received-by-system', '16/11 09:00'), event('submitted', '16/11 08:00')),
    );
    expect(both.cycle?.starts.map(({ kind }) => kind)).toEqual(['submitted', 'received-by-system']);
    expect(shown(both.due)).toBe('17/11 09:00');
    expect(explain(both).notes.find(({ kind }) => kind === 'other-start')?.text.vi).toBe(
      'Tính từ lúc hệ thống tiếp nhận; lúc nộp hồ sơ là 08:00 16/11/2026',
    );
  });

  it('is missed when it was met too late, and still finished', () => {
    const late = clock(
      'accept-online',
      '20/11 10:00',
      online(event('submitted', '16/11 08:00'), event('accepted', '18/11 08:00')),
    );
    expect(summary(late)).toBe('missed done 17/11 08:00');
    expect(late.left).toBeUndefined();
    expect(late.nextWarning).toBeUndefined();
  });

  it('is cancelled when the citizen withdraws', () => {
    const log = online(event('submitted', '16/11 08:00'), event('withdrawn', '16/11 10:00'));
    expect(summary(clock('accept-online', '20/11 10:00', log))).toBe('cancelled done 17/11 08:00');
  });

  it('has its next warning in working time', () => {
    const open = clock('accept-online', '19/11 16:30', online(event('submitted', '19/11 16:00')));
    expect(open.nextWarning).toEqual({ state: 'soon', from: at('20/11 10:30'), at: at('20/11 10:30') });
    expect(open.left).toMatchObject({ workingMinutes: 450, realMinutes: 23 * 60 + 30, late: false });
  });
});

describe('an incomplete dossier', () => {
  const log = [event('accepted', '16/11 14:00'), event('found-incomplete', '17/11 09:00')];
  it('goes back within three working days of its receipt', () => {
    expect(summary(clock('return-incomplete', '18/11 09:00', { events: log }))).toMatch(
      /^running \w+ 19\/11 17:00$/,
    );
    const asked = event('supplement-requested', '20/11 09:00');
    expect(summary(clock('return-incomplete', '20/11 10:00', { events: [...log, asked] }))).toBe(
      'missed done 19/11 17:00',
    );
  });
  it('has no such term as long as nobody found it incomplete', () => {
    const dossier = { code: CODE, events: [event('accepted', '16/11 14:00')] };
    expect(clock('return-incomplete', '18/11 09:00', dossier).status).toBe('not-started');
    expect(whyNoClock(dossier, rule('return-incomplete'), at('18/11 09:00'))).toMatchObject({
      reason: 'condition-not-met',
      text: { vi: expect.stringContaining('phát hiện hồ sơ chưa đủ') },
    });
  });
});

describe('after a supplement', () => {
  const term = { amount: 5, unit: 'working-days' } as const;
  const log = [
    event('accepted', '02/11 10:00'),
    event('supplement-requested', '04/11 10:00'),
    event('supplement-received', '09/11 15:00'),
  ];
  const settle = (now: string, dossier: Partial<Dossier>) =>
    clock('settle-in-term', now, { term, events: log, ...dossier });

  it('the term counts again from zero, unless the procedure has another way', () => {
    const restarted = settle('10/11 08:00', {});
    expect(summary(restarted)).toBe('running ok 16/11 17:00');
    expect(notes(restarted)).toContain('restarted');
  });
  it('while it is awaited there is no due date, and it says what follows', () => {
    const waiting = settle('05/11 08:00', { events: log.slice(0, 2) });
    expect(summary(waiting)).toBe('paused paused –');
    expect(waiting.unknown).toBe('awaiting-supplement');
    expect(notes(waiting)).toContain('awaiting-supplement');
  });
  it('sector law can pause it instead: the days touched do not count', () => {
    const paused = settle('10/11 08:00', { afterSupplement: { mode: 'pause' } });
    // 03/11, then 10/11 to 13/11
    expect(summary(paused)).toBe('running ok 13/11 17:00');
    expect(notes(paused)).toEqual(expect.arrayContaining(['pauses', 'paused-days']));
    const waiting = settle('05/11 08:00', { events: log.slice(0, 2), afterSupplement: { mode: 'pause' } });
    expect(waiting.status).toBe('paused');
    expect(waiting.left?.workingDays).toBe(4);
  });
  it('or give it a new term', () => {
    const afterSupplement = { mode: 'new-term', term: { amount: 18, unit: 'working-days' } } as const;
    const anew = settle('10/11 08:00', { afterSupplement });
    expect(summary(anew)).toBe('running ok 04/12 17:00');
    expect(notes(anew)).toContain('new-term');
  });
  it('or close the dossier where nothing comes in time', () => {
    const afterSupplement = { mode: 'restart', closeAfter: { amount: 10, unit: 'days' } } as const;
    const waiting = { afterSupplement, events: log.slice(0, 2) };
    expect(summary(clock('supplement-in-time', '10/11 08:00', waiting))).toMatch(
      /^running \w+ 16\/11 17:00$/,
    );
    expect(summary(clock('supplement-in-time', '17/11 08:00', waiting))).toBe('missed overdue 16/11 17:00');
    const endless = { code: CODE, events: log.slice(0, 2) };
    expect(clocks('supplement-in-time', '10/11 08:00', endless)).toEqual([]);
    expect(whyNoClock(endless, rule('supplement-in-time'), at('10/11 08:00'))?.reason).toBe(
      'no-closing-term',
    );
    expect(
      explain(settle('10/11 08:00', waiting)).notes.find(({ kind }) => kind === 'closing')?.text.vi,
    ).toBe('Không bổ sung đến 17:00 16/11/2026 thì thủ tục này cho phép đóng hồ sơ');
  });
  it('the old appointment no longer stands where the term counts anew', () => {
    const promised = event('appointment-set', '02/11 10:00', { appointment: promise('09/11 10:00') });
    const overtaken = clock('return-by-appointment', '10/11 08:00', { events: [promised, ...log] });
    expect(summary(overtaken)).toBe('running unknown –');
    expect(overtaken.unknown).toBe('appointment-overtaken');
    const again = event('appointment-set', '09/11 15:00', { appointment: promise('16/11 10:00') });
    expect(
      summary(clock('return-by-appointment', '10/11 08:00', { events: [promised, ...log, again] })),
    ).toBe('running ok 16/11 10:00');
    const paused = { events: [promised, ...log], afterSupplement: { mode: 'pause' } as const };
    // 04, 05, 06 and 09/11 are lost
    expect(summary(clock('return-by-appointment', '10/11 08:00', paused))).toBe('running ok 13/11 10:00');
  });
});

describe('the start of the term', () => {
  const term = { amount: 5, unit: 'working-days' } as const;
  it('waits for what the procedure asks for beside acceptance', () => {
    const accepted = event('accepted', '02/11 10:00');
    const dossier: Dossier = { code: CODE, term, startsAfter: ['payment-received'], events: [accepted] };
    expect(clock('settle-in-term', '10/11 08:00', dossier).status).toBe('not-started');
    expect(whyNoClock(dossier, rule('settle-in-term'), at('10/11 08:00'))).toMatchObject({
      reason: 'start-awaited',
      text: { vi: 'Thời hạn chỉ bắt đầu sau khi: xác nhận đã nộp phí, lệ phí' },
    });
    const paid = { ...dossier, events: [accepted, event('payment-received', '04/11 09:00')] };
    expect(summary(clock('settle-in-term', '10/11 08:00', paid))).toBe('running soon 11/11 17:00');
  });
  it('a dossier from elsewhere counts from its receipt by the competent agency', () => {
    const events = [event('accepted', '02/11 10:00'), event('received-by-agency', '05/11 09:00')];
    const dossier = { term, startsAfter: ['received-by-agency'] as const, events };
    expect(shown(clock('settle-in-term', '06/11 08:00', dossier).due)).toBe('12/11 17:00');
  });
  it('without a known term there is no guess', () => {
    const unknown = clock('settle-in-term', '03/11 08:00', { events: [event('accepted', '02/11 10:00')] });
    expect(summary(unknown)).toBe('running unknown –');
    expect(unknown.unknown).toBe('term-not-known');
  });
});

describe('the appointment', () => {
  const accepted = event('accepted', '10/11 14:22');
  const returned = (now: string, ...events: DossierEvent[]) =>
    clock('return-by-appointment', now, { events: [accepted, ...events] });
  const promised = (text: string, precision?: 'day' | 'minute', set = '10/11 14:22') =>
    event('appointment-set', set, { appointment: promise(text, precision) });

  it('on a rest day moves to the next working day, at its hour', () => {
    const moved = returned('12/11 08:00', promised('24/11 10:00'));
    expect(shown(moved.due)).toBe('25/11 10:00');
    expect(notes(moved)).toContain('moved-off-rest-day');
  });
  it('a holiday added later moves every open clock by itself', () => {
    const events = [accepted, promised('20/11 00:00', 'day')];
    const [open] = clocksOf(
      { code: CODE, events },
      [rule('return-by-appointment')],
      calendar,
      at('12/11 08:00'),
    );
    const more: WorkCalendar = {
      ...calendar,
      exceptions: [...calendar.exceptions, { date: '2026-11-20', sessions: [], reason: 'Nghỉ đột xuất' }],
    };
    const [moved] = clocksOf(
      { code: CODE, events },
      [rule('return-by-appointment')],
      more,
      at('12/11 08:00'),
    );
    expect([shown(open?.due), shown(moved?.due)]).toEqual(['20/11 17:00', '23/11 17:00']);
  });
  it('keeps its hour when pauses move it on', () => {
    const log = [event('suspended', '12/11 10:00'), event('resumed', '16/11 09:00')];
    expect(shown(returned('17/11 08:00', promised('20/11 10:56'), ...log).due)).toBe('26/11 10:56');
    const paused = returned('13/11 08:00', promised('20/11 10:56'), ...log.slice(0, 1));
    expect(paused.status).toBe('paused');
    expect(paused.nextWarning).toBeUndefined();
  });
  it('given after a pause is taken as it was given', () => {
    const log = [event('suspended', '11/11 10:00'), event('resumed', '12/11 09:00')];
    expect(shown(returned('17/11 08:00', ...log, promised('20/11 10:56', 'minute', '12/11 10:00')).due)).toBe(
      '20/11 10:56',
    );
  });
  it('a pause after it does not move it', () => {
    const log = [event('suspended', '23/11 10:00'), event('resumed', '25/11 09:00')];
    expect(shown(returned('26/11 08:00', promised('20/11 10:56'), ...log).due)).toBe('20/11 10:56');
  });
  it('a new one takes its place', () => {
    const again = event('rescheduled', '19/11 09:00', { appointment: promise('27/11 10:00') });
    expect(shown(returned('20/11 08:00', promised('20/11 10:56'), again).due)).toBe('27/11 10:00');
  });
  it.each([
    ['09/11 10:00', 'minute'],
    ['10/11 10:00', 'minute'],
    ['09/11 00:00', 'day'],
  ] as const)('before the receipt (%s, to the %s) cannot be: it says so', (text, precision) => {
    const odd = returned('12/11 08:00', promised(text, precision));
    expect([odd.state, odd.unknown]).toEqual(['unknown', 'appointment-before-start']);
  });
});

describe('the apology', () => {
  const log = (appointment: string): DossierEvent[] => [
    event('accepted', '10/11 14:22'),
    event('appointment-set', '10/11 14:22', { appointment: promise(appointment) }),
  ];
  const apologise = (now: string, ...events: DossierEvent[]) =>
    clock('apologise-before-appointment', now, { events });

  it('is due one calendar day before, on a rest day the working day before', () => {
    expect(shown(apologise('12/11 08:00', ...log('20/11 10:00')).due)).toBe('19/11 17:00');
    expect(shown(apologise('12/11 08:00', ...log('23/11 10:00')).due)).toBe('20/11 17:00');
    expect(shown(apologise('12/11 08:00', ...log('25/11 10:00')).due)).toBe('23/11 17:00');
  });
  it('is late only once the appointment is', () => {
    expect(summary(apologise('20/11 08:00', ...log('20/11 10:00')))).toBe('running urgent 19/11 17:00');
    expect(summary(apologise('20/11 10:01', ...log('20/11 10:00')))).toBe('missed overdue 19/11 17:00');
  });
  it('is no longer needed when the result is there, and met when it was sent', () => {
    const settled = event('settled', '20/11 09:00');
    expect(apologise('23/11 08:00', ...log('20/11 10:00'), settled).status).toBe('cancelled');
    const sent = event('apologised', '18/11 09:00');
    expect(apologise('23/11 08:00', ...log('20/11 10:00'), sent).status).toBe('met');
  });
});

describe('a promise that is put off', () => {
  const log = (...more: DossierEvent[]) => [
    event('accepted', '02/11 10:00'),
    event('appointment-set', '02/11 10:00', { appointment: promise('10/11 10:00') }),
    ...more,
  ];
  it('too late does not meet the duty to apologise: it is measured by the promise that stood until then', () => {
    const late = event('rescheduled', '12/11 09:00', { appointment: promise('20/11 10:00') });
    expect(summary(clock('apologise-before-appointment', '13/11 08:00', { events: log(late) }))).toBe(
      'missed done 09/11 17:00',
    );
    expect(shown(clock('return-by-appointment', '13/11 08:00', { events: log(late) }).due)).toBe(
      '20/11 10:00',
    );
  });
  it('while it was paused knew of the pause until then', () => {
    const again = event('rescheduled', '16/11 09:00', { appointment: promise('25/11 10:00') });
    const events = log(event('suspended', '04/11 09:00'), again, event('resumed', '17/11 09:00'));
    expect(shown(clock('return-by-appointment', '18/11 08:00', { events }).due)).toBe('27/11 10:00');
  });
  it('leaves the duty out where there is no day to announce it beforehand', () => {
    const events = [
      event('accepted', '10/11 08:00'),
      event('appointment-set', '10/11 08:00', { appointment: promise('10/11 16:00') }),
    ];
    const short = clock('apologise-before-appointment', '10/11 09:00', { events });
    expect([short.state, short.unknown]).toEqual(['unknown', 'too-short']);
  });
});

describe('what a log says twice, or before it starts', () => {
  const term = { amount: 5, unit: 'working-days' } as const;
  const settle = (now: string, ...events: DossierEvent[]) => clock('settle-in-term', now, { term, events });
  it('a second acceptance does not begin the term anew, nor end a pause', () => {
    const twice = [event('accepted', '02/11 08:00'), event('accepted', '05/11 08:00')];
    expect(shown(settle('06/11 08:00', ...twice).due)).toBe('09/11 17:00');
    const paused = [
      event('accepted', '02/11 08:00'),
      event('suspended', '03/11 08:00'),
      event('accepted', '04/11'),
    ];
    expect(settle('20/11 08:00', ...paused).status).toBe('paused');
  });
  it('after a supplement the acceptance of what is complete counts', () => {
    const log = [
      event('accepted', '02/11 08:00'),
      event('supplement-requested', '03/11 08:00'),
      event('supplement-received', '05/11 08:00'),
      event('accepted', '06/11 08:00'),
    ];
    expect(shown(settle('06/11 09:00', ...log).due)).toBe('13/11 17:00');
  });
  it('a pause that is open when the term begins, or begins anew, holds it', () => {
    const unpaid = [event('payment-requested', '02/11 08:00'), event('accepted', '02/11 09:00')];
    expect(settle('20/11 08:00', ...unpaid).status).toBe('paused');
    const log = [
      event('accepted', '02/11 08:00'),
      event('suspended', '03/11 08:00'),
      event('supplement-requested', '04/11 08:00'),
      event('supplement-received', '05/11 08:00'),
    ];
    expect(settle('20/11 08:00', ...log).status).toBe('paused');
    expect(shown(settle('20/11 08:00', ...log, event('resumed', '10/11 08:00')).due)).toBe('17/11 17:00');
  });
  it('a term or a promise that cannot be is as good as none', () => {
    const accepted = event('accepted', '02/11 08:00');
    for (const amount of [2.5, -3, 0, Number.NaN])
      expect(
        clock('settle-in-term', '03/11 08:00', { term: { amount, unit: 'working-days' }, events: [accepted] })
          .unknown,
      ).toBe('term-not-known');
    const odd = event('appointment-set', '02/11 08:00', {
      appointment: { at: new Date(Number.NaN), precision: 'minute' },
    });
    expect(clock('return-by-appointment', '03/11 08:00', { events: [accepted, odd] }).unknown).toBe(
      'appointment-not-shown',
    );
  });
  it('a new term after the supplement that nobody knows is not guessed', () => {
    const afterSupplement = { mode: 'new-term' } as const;
    const log = [
      event('accepted', '02/11 08:00'),
      event('supplement-requested', '03/11 08:00'),
      event('supplement-received', '05/11 08:00'),
    ];
    expect(clock('settle-in-term', '06/11 08:00', { term, afterSupplement, events: log }).unknown).toBe(
      'term-not-known',
    );
  });
  it('a suspension written ahead is no time that is left, in the clock as in its explanation', () => {
    const ahead = settle(
      '03/11 08:00',
      event('accepted', '02/11 08:00'),
      event('suspended', '05/11 07:30'),
      event('resumed', '06/11 17:00'),
    );
    expect(ahead.left?.workingMinutes).toBe(Math.floor(explain(ahead).left?.minutes ?? 0));
    expect(ahead.left).toMatchObject({ unit: 'working-days', amount: 4 });
  });
});

describe('a half day', () => {
  const half: WorkCalendar = {
    ...calendar,
    exceptions: [...calendar.exceptions, { date: '2026-11-16', sessions: [['07:30', '11:30']] }],
  };
  it.each([
    ['16/11 10:00', '16/11 11:30'],
    ['16/11 11:30', '17/11 17:00'],
    ['16/11 14:00', '17/11 17:00'],
  ])('received at %s: what is due the same day is due by %s', (text, due) => {
    const dossier: Dossier = { code: CODE, sameDay: true, events: [event('accepted', text)] };
    for (const id of ['same-day-result', 'transfer-to-agency'])
      expect(shown(clocksOf(dossier, [rule(id)], half, at(text))[0]?.due)).toBe(due);
  });
});

describe('fifteen o’clock', () => {
  const accepted = (text: string, more: Partial<DossierEvent> = {}): Partial<Dossier> => ({
    sameDay: true,
    events: [event('accepted', text, more)],
  });
  it.each([
    ['16/11 09:00', '16/11 17:00'],
    ['16/11 15:00', '16/11 17:00'],
    ['16/11 15:01', '17/11 17:00'],
    ['20/11 15:01', '23/11 17:00'],
    ['23/11 15:01', '25/11 17:00'],
    ['21/11 09:00', '23/11 17:00'],
  ])('received at %s: handed over, and a result of the same day due, by %s', (text, due) => {
    expect(shown(clock('transfer-to-agency', text, accepted(text)).due)).toBe(due);
    expect(shown(clock('same-day-result', text, accepted(text)).due)).toBe(due);
  });
  it('does not move the result of other procedures', () => {
    const dossier: Dossier = { code: CODE, events: [event('accepted', '16/11 15:01')] };
    expect(clocks('same-day-result', '16/11 16:00', dossier)).toEqual([]);
    expect(whyNoClock(dossier, rule('same-day-result'), at('16/11 16:00'))?.reason).toBe('not-same-day');
  });
  it('without an hour the later day is taken', () => {
    expect(shown(clock('same-day-result', '16/11 16:00', accepted('16/11', { precision: 'day' })).due)).toBe(
      '17/11 17:00',
    );
    expect(
      clock('same-day-result', '16/11 16:00', { sameDay: true, events: [{ kind: 'accepted' }] }).unknown,
    ).toBe('start-not-shown');
  });
});

describe('consultations and linked dossiers', () => {
  it('each has a clock of its own, with its own term or date', () => {
    const events = [
      event('accepted', '10/11 14:00'),
      event('consultation-requested', '11/11 09:00', {
        ref: 'địa chính',
        term: { amount: 3, unit: 'working-days' },
      }),
      event('consultation-requested', '11/11 10:00', { ref: 'công an', appointment: promise('13/11 10:00') }),
      event('consultation-requested', '11/11 11:00', { ref: 'thuế' }),
      event('consultation-answered', '12/11 10:00', { ref: 'công an' }),
    ];
    expect(
      clocks('consultation-answer', '17/11 09:00', { events }).map((of) => `${of.cycle?.ref} ${summary(of)}`),
    ).toEqual([
      'địa chính missed overdue 16/11 17:00',
      'công an met done 13/11 10:00',
      'thuế running unknown –',
    ]);
  });
  it('the promise to the citizen is not theirs, whether they have a name or not', () => {
    const asked = event('consultation-requested', '02/11 10:00', {
      term: { amount: 3, unit: 'working-days' },
    });
    const promised = event('appointment-set', '03/11 10:00', { appointment: promise('30/11 10:00') });
    expect(shown(clock('consultation-answer', '04/11 08:00', { events: [asked, promised] }).due)).toBe(
      '05/11 17:00',
    );
  });
  it('an answer to nothing is passed over', () => {
    const events = [event('consultation-answered', '12/11 10:00', { ref: 'công an' })];
    expect(clock('consultation-answer', '17/11 09:00', { events }).status).toBe('not-started');
  });
});

describe('feedback', () => {
  it('is forwarded within five working days of its receipt', () => {
    const events = [event('feedback-received', '16/11 15:00')];
    expect(shown(clock('forward-feedback', '17/11 08:00', { subject: 'feedback', events }).due)).toBe(
      '23/11 17:00',
    );
  });
  it('has no such clock in a dossier', () => {
    const dossier: Dossier = { code: CODE, events: [event('feedback-received', '16/11 15:00')] };
    expect(clocks('forward-feedback', '17/11 08:00', dossier)).toEqual([]);
    expect(whyNoClock(dossier, rule('forward-feedback'), at('17/11 08:00'))?.reason).toBe('other-subject');
  });
});

describe('logs that contradict themselves', () => {
  const term = { amount: 5, unit: 'working-days' } as const;
  const accepted = event('accepted', '02/11 10:00');
  const due = (...events: DossierEvent[]) =>
    shown(clock('settle-in-term', '03/11 08:00', { term, events }).due);

  it.each<[string, DossierEvent[]]>([
    ['resumed but never suspended', [event('resumed', '04/11 10:00')]],
    ['a supplement that nobody asked for', [event('supplement-received', '04/11 10:00')]],
    [
      'a date that cannot be',
      [{ kind: 'suspended', at: new Date(Number.NaN) }, event('resumed', '02/11 11:00')],
    ],
  ])('%s changes nothing', (_, events) => {
    expect(due(accepted, ...events)).toBe('09/11 17:00');
  });
  it('suspended twice counts from the first time', () => {
    const log = [
      event('suspended', '04/11 10:00'),
      event('suspended', '05/11 10:00'),
      event('resumed', '05/11 16:00'),
    ];
    expect(due(accepted, ...log)).toBe('11/11 17:00');
  });
  it('pauses of two kinds that overlap count once', () => {
    const log = [
      event('suspended', '04/11 10:00'),
      event('payment-requested', '04/11 11:00'),
      event('resumed', '05/11 10:00'),
      event('payment-received', '05/11 16:00'),
    ];
    expect(due(accepted, ...log)).toBe('11/11 17:00');
  });
  it('where of a pause only days are known it takes them whole', () => {
    const log = [
      event('suspended', '04/11', { precision: 'day' }),
      event('resumed', '05/11', { precision: 'day' }),
    ];
    expect(due(accepted, ...log)).toBe('11/11 17:00');
  });
  it('met before it began, by the day alone, it is met', () => {
    const events = [event('accepted', '02/11', { precision: 'day' }), event('submitted', '02/11 10:00')];
    expect(clock('accept-online', '05/11 08:00', { channel: 'online', events }).status).toBe('met');
    const earlier = [event('accepted', '01/11 10:00'), event('submitted', '02/11 10:00')];
    expect(clock('accept-online', '05/11 08:00', { channel: 'online', events: earlier }).status).toBe('met');
  });
  it('events of the future are taken as they are written', () => {
    expect(due(event('accepted', '09/11 10:00'))).toBe('16/11 17:00');
  });
});

describe('the law of the day', () => {
  it('a clock keeps the rule under which it started', () => {
    const version = (day: string) =>
      clock('accept-online', '20/11 08:00', {
        channel: 'online',
        events: [event('submitted', `${day} 10:00`)],
      }).version;
    expect(version('04/08').confidence).toBe('T');
    expect(version('05/08').confidence).toBe('N');
  });
  it('before a rule was in force there is no clock, and it says so', () => {
    const dossier: Dossier = {
      code: CODE,
      channel: 'online',
      events: [{ kind: 'submitted', at: new Date('2015-03-02T09:00:00+07:00') }],
    };
    expect(clocks('accept-online', '20/11 08:00', dossier)).toEqual([]);
    expect(whyNoClock(dossier, rule('accept-online'), at('20/11 08:00'))?.reason).toBe('not-in-force');
  });
  it('a clock that runs has nothing to excuse', () => {
    const dossier: Dossier = { code: CODE, channel: 'online', events: [event('submitted', '16/11 08:00')] };
    expect(whyNoClock(dossier, rule('accept-online'), at('16/11 09:00'))).toBeUndefined();
    expect(
      whyNoClock({ ...dossier, channel: 'postal' }, rule('accept-online'), at('16/11 09:00'))?.reason,
    ).toBe('other-channel');
    expect(whyNoClock({ ...dossier, events: [] }, rule('accept-online'), at('16/11 09:00'))).toMatchObject({
      reason: 'not-started',
      text: { vi: 'Chưa có sự kiện bắt đầu: hệ thống tiếp nhận hoặc nộp hồ sơ' },
    });
  });
});

it('a calendar with no working time is an error that says so', () => {
  const never: WorkCalendar = { week: {}, exceptions: [] };
  const dossier: Dossier = { code: CODE, channel: 'online', events: [event('submitted', '16/11 08:00')] };
  expect(() => clocksOf(dossier, NATIONAL_RULES, never, at('16/11 09:00'))).toThrow(
    'the calendar has no working time at all',
  );
});
