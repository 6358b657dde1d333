import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../working-time/calendars';
import type { Dossier, DossierEvent, EventKind } from '../log/dossier';
import { evaluateHandling } from './evaluate-handling';
import type { EvaluationFacts } from './evaluation-facts';

const calendar = defaultCalendar();
const now = new Date('2026-11-20T09:00:00+07:00');
const at = (day: string) => new Date(`2026-11-${day}T10:00:00+07:00`);
const event = (kind: EventKind, day: string, more: Partial<DossierEvent> = {}): DossierEvent => ({
  kind,
  at: at(day),
  ...more,
});
const term = { amount: 5, unit: 'working-days' } as const;
/** Accepted on Monday 02/11: the law gives it until Monday 09/11. */
const dossier = (code: string, ended: string, ...events: DossierEvent[]): Dossier => ({
  code,
  channel: 'online',
  term,
  events: [event('accepted', '02'), ...events, event('settled', ended)],
});
const evaluate = (dossiers: Dossier[], facts: EvaluationFacts = {}, feedback: Dossier[] = []) =>
  evaluateHandling({ dossiers, feedback, facts, calendar, now, from: '2026-11-01', to: '2026-11-30' });
const score = (id: string, ...args: Parameters<typeof evaluate>) =>
  evaluate(...args).indices.find((index) => index.id === id);

const early = dossier('a', '06');
const onTime = dossier('b', '09');
const late = dossier('c', '10');

describe('indices of dossiers', () => {
  it.each<[string, Dossier[], number]>([
    ['total-time', [early], 2],
    ['total-time', [onTime], 1],
    ['total-time', [late], 0],
    ['total-time', [early, early, onTime], 1.7],
    ['contacts', [early], 2],
    ['contacts', [dossier('d', '06', event('supplement-requested', '03'))], 1],
    [
      'contacts',
      [dossier('d', '06', event('supplement-requested', '03'), event('supplement-requested', '04'))],
      0,
    ],
    ['agency-time', [early], 2],
  ])('%s of %o', (id, dossiers, expected) => {
    expect(score(id, dossiers)?.score).toBe(expected);
  });
  it('the law’s term counts, not the promise', () => {
    const promised = { appointment: { at: at('20'), precision: 'day' as const } };
    const slow = dossier('d', '10', event('appointment-set', '02', promised));
    expect(score('total-time', [slow])?.score).toBe(0);
  });
  it('the time of each agency is that of the worst', () => {
    const asked = event('consultation-requested', '02', {
      ref: 'thuế',
      term: { amount: 2, unit: 'working-days' },
    });
    const answered = (day: string) => event('consultation-answered', day, { ref: 'thuế' });
    expect(score('agency-time', [dossier('d', '06', asked, answered('03'))])?.score).toBe(2);
    expect(score('agency-time', [dossier('d', '06', asked, answered('04'))])?.score).toBe(1);
    expect(score('agency-time', [dossier('d', '06', asked, answered('05'))])?.score).toBe(0);
    const { term: _, ...noTerm } = asked;
    expect(score('agency-time', [dossier('d', '06', noTerm, answered('05'))])?.score).toBeUndefined();
  });
  it('attitude and contacts with agencies need the citizens’ own word', () => {
    expect(score('attitude', [early])?.missing?.vi).toBe('Chưa đủ dữ liệu: thiếu ở 1/1 hồ sơ');
    const facts: EvaluationFacts = {
      complaint: { a: false, b: false, c: true },
      agencies: { a: 'none', b: 'one-stop', c: 'several' },
    };
    expect(score('attitude', [early, onTime, late], facts)?.score).toBe(1);
    expect(score('agencies', [early, onTime, late], facts)?.score).toBe(1);
    expect(score('agencies', [early, dossier('x', '06')], facts)?.missing?.en).toContain('1 of 2');
  });
  it('a dossier whose term is not known keeps its index from being told', () => {
    const { term: _, ...unknown } = early;
    expect(score('total-time', [onTime, unknown])?.missing?.vi).toContain('1/2');
    expect(score('total-time', [])?.missing?.vi).toContain('không có hồ sơ');
  });
  it('what was refused before it was received takes no index away', () => {
    const refused: Dossier = {
      code: 'r',
      channel: 'online',
      events: [event('submitted', '02'), event('refused', '03')],
    };
    expect(evaluate([early, refused]).n).toBe(1);
    expect(score('total-time', [early, refused])?.score).toBe(2);
  });
  it('a supplement written twice was asked for once', () => {
    const asked = event('supplement-requested', '03');
    expect(score('contacts', [dossier('d', '06', asked, { ...asked })])?.score).toBe(1);
  });
  it('what happens after now has not happened', () => {
    expect(evaluate([dossier('d', '25')]).n).toBe(0);
  });
  it('only what was finished in the period counts', () => {
    const open: Dossier = { ...early, events: early.events.slice(0, 1) };
    const before: Dossier = {
      ...early,
      events: [{ kind: 'settled', at: new Date('2026-10-30T10:00:00+07:00') }],
    };
    expect(evaluate([early, open, before]).n).toBe(1);
  });
});

describe('indices of the unit', () => {
  const feedback = (answered: string | undefined, more: Partial<DossierEvent> = { term }): Dossier => ({
    code: 'PAKN.20261102.0001',
    subject: 'feedback',
    events: [event('feedback-received', '02', more), ...(answered ? [event('answer-issued', answered)] : [])],
  });
  it.each<[string, Dossier[], number | undefined]>([
    ['none at all', [], 2],
    ['all in time', [feedback('06'), feedback('09')], 2],
    ['nine of ten in time', [feedback('10'), ...Array.from({ length: 9 }, () => feedback('06'))], 1],
    ['half in time', [feedback('06'), feedback(undefined)], 0],
    ['a term that is not known', [feedback('06', {})], undefined],
  ])('feedback: %s', (_, list, expected) => {
    expect(score('feedback', [early], {}, list)?.score).toBe(expected);
  });
  it('feedback that was answered before the period, or comes after it, is not in it', () => {
    const of = (day: string, month: string): Dossier => ({
      code: `PAKN.${month}`,
      subject: 'feedback',
      events: [
        {
          kind: 'feedback-received',
          at: new Date(`2026-${month}-02T10:00:00+07:00`),
          term: { amount: 1, unit: 'days' },
        },
        { kind: 'answer-issued', at: new Date(`2026-${month}-${day}T10:00:00+07:00`) },
      ],
    });
    expect(score('feedback', [early], {}, [of('20', '10'), of('20', '12')])?.score).toBe(2);
    expect(score('feedback', [early], {}, [of('15', '11')])?.score).toBe(0);
  });
  it.each<[string, Dossier[], number | undefined, number | undefined]>([
    ['all online, none late', [early], 0.2, 2],
    ['one of them late', [early, late], 0.2, 0],
    ['few procedures offered', [early], 0.1, 0],
    [
      'a fifth online',
      [early, ...Array.from({ length: 4 }, () => ({ ...early, channel: 'counter' as const }))],
      0,
      1,
    ],
    ['the share of procedures is not known', [early], undefined, undefined],
    [
      'a channel is not known',
      [early, { ...early, channel: undefined } as unknown as Dossier],
      0.2,
      undefined,
    ],
  ])('online: %s', (_, list, procedures, expected) => {
    const facts = procedures === undefined ? {} : { onlineProcedures: procedures };
    expect(score('online', list, facts)?.score).toBe(expected);
  });
});

describe('the whole', () => {
  const facts: EvaluationFacts = {
    complaint: { a: false },
    agencies: { a: 'one-stop' },
    oneStop: 2,
    publication: 2,
    onlineProcedures: 0.5,
  };
  it('has a total and a band where no index is missing', () => {
    const whole = evaluate([early], facts);
    expect([whole.total, whole.band?.vi]).toEqual([17, 'Xuất sắc']);
    expect(evaluate([dossier('a', '10')], { ...facts, oneStop: 0, publication: 0 }).band?.vi).toBe('Yếu');
  });
  it('has neither where one is: chưa đủ dữ liệu', () => {
    const { publication: _, ...less } = facts;
    const whole = evaluate([early], less);
    expect([whole.total, whole.band]).toEqual([undefined, undefined]);
    expect(whole.indices.find(({ id }) => id === 'publication')?.missing?.vi).toBe('Chưa đủ dữ liệu');
  });
  it('names its basis, and that it may have been replaced', () => {
    expect(evaluate([])).toMatchObject({
      basis: 'Thông tư 01/2018/TT-VPCP, Điều 15',
      note: { vi: expect.stringContaining('chưa xác nhận') },
    });
  });
});
