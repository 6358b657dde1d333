import { describe, expect, it } from 'vitest';
import type { Procedure } from '../../../shared/procedures/procedure';
import { factsOfDraft, newDraft } from './letter-draft';

const DOSSIER = { code: 'H57.132-261120-0012' };

describe('the letter that is proposed', () => {
  it.each([
    [{ ...DOSSIER, stage: 'suspended' }, 'paused', 'suspension'],
    [{ ...DOSSIER, stage: 'not-accepted' }, 'done', 'refusal'],
    [{ ...DOSSIER, stage: 'processing' }, 'overdue', 'apology'],
    [{ ...DOSSIER, stage: 'processing' }, 'urgent', 'apology'],
    [DOSSIER, 'ok', 'supplement-request'],
  ] as const)('%o, %s: %s', (dossier, state, kind) => expect(newDraft(dossier, state).kind).toBe(kind));
});

describe('what a draft says', () => {
  const facts = (change: object, context: object = {}) =>
    factsOfDraft(
      { ...newDraft(DOSSIER, 'ok'), ...change },
      {
        dossier: DOSSIER,
        unit: 'UBND phường Thử',
        procedure: undefined,
        appointment: { date: '2026-12-02', problem: undefined },
        ...context,
      },
    );

  it('the papers that were ticked, then those that were written', () => {
    expect(facts({ ticked: [{ name: 'Tờ khai', originals: 1 }], lines: 'Ảnh\nĐơn' }).papers).toEqual([
      { name: 'Tờ khai', originals: 1 },
      { name: 'Ảnh' },
      { name: 'Đơn' },
    ]);
  });

  it('no appointment that is wrong; one in a year whose holidays are not known', () => {
    const appointment = (problem: string | undefined) =>
      facts({}, { appointment: { date: '2027-03-02', problem } }).newAppointment;
    expect(appointment(undefined)).toBe('2027-03-02');
    expect(appointment('unsure')).toBe('2027-03-02');
    for (const problem of ['past', 'rest-day', 'not-later', 'no-date'])
      expect(appointment(problem)).toBeUndefined();
  });

  it('how the dossier goes on, by the procedure’s own rule', () => {
    expect(facts({}, { procedure: { code: '3.000442' } as Procedure }).afterSupplement?.mode).toBeDefined();
    expect(facts({}, { procedure: { code: '1.001612' } as Procedure }).afterSupplement).toBeUndefined();
  });
});
