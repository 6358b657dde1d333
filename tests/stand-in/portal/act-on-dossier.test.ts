import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { ACTION_IDS, type Action, actOnDossier, RefusedAction } from './act-on-dossier';
import { type Dossier, STATUSES, type Stage } from './dossier';
import { findProcedure } from './procedure';

const calendar = defaultCalendar();
const at = (text: string) => new Date(`${text}:00+07:00`);
const now = at('2026-11-12T09:30');

const dossier = (stage: Stage, more: Partial<Dossier> = {}): Dossier => ({
  code: 'H32.21-261111-0007',
  procedure: findProcedure('1.004837'),
  applicant: 'Công dân mẫu 01',
  channel: 'online',
  officer: 'Cán bộ mẫu 01',
  stage,
  submittedAt: at('2026-11-11T14:00'),
  steps: [],
  ...more,
});
const act = (before: Dossier, action: Action, time = now) =>
  actOnDossier(before, action, { now: time, calendar, reason: 'Lý do' });

describe('actOnDossier', () => {
  /** Where each action leads from a stage; every pair that is not here is refused. */
  const ALLOWED: [Action, Stage, Stage][] = [
    ['accept', 'registered', 'accepted'],
    ['accept', 'supplement-requested', 'processing'],
    ['request-supplement', 'registered', 'supplement-requested'],
    ['request-supplement', 'accepted', 'supplement-requested'],
    ['request-supplement', 'processing', 'supplement-requested'],
    ['suspend', 'accepted', 'suspended'],
    ['suspend', 'processing', 'suspended'],
    ['resume', 'suspended', 'processing'],
    ['return', 'accepted', 'returned'],
    ['return', 'processing', 'returned'],
    ['return', 'settled', 'returned'],
  ];

  it.each(ALLOWED)('%s leads from %s to %s', (action, from, to) => {
    const before = dossier(from);
    const after = act(before, action);
    expect(after.stage).toBe(to);
    expect(after.steps.at(-1)).toMatchObject({ at: now });
    expect(before).toEqual(dossier(from));
  });

  const stages = Object.keys(STATUSES).filter((name): name is Stage => name in STATUSES);
  const refused = ACTION_IDS.flatMap((action) =>
    stages
      .filter((stage) => !ALLOWED.some(([allowed, from]) => allowed === action && from === stage))
      .map((stage) => [action, stage] as const),
  );
  it.each(refused)('%s is refused from %s, and the status is named', (action, stage) => {
    expect(() => act(dossier(stage), action)).toThrow(STATUSES[stage]);
    expect(() => act(dossier(stage), action)).toThrow(RefusedAction);
  });

  it.each(['request-supplement', 'suspend'] as const)('%s asks for a reason', (action) => {
    for (const reason of [undefined, '   ']) {
      expect(() => actOnDossier(dossier('processing'), action, { now, calendar, reason })).toThrow('lý do');
    }
    expect(act(dossier('processing'), action).note).toBe('Lý do');
  });

  it('gives an appointment after the term, and a new one after a supplement', () => {
    expect(act(dossier('registered'), 'accept')).toMatchObject({
      receivedAt: now,
      dueAt: at('2026-11-17T17:00'),
    });
    const supplemented = dossier('supplement-requested', { dueAt: at('2026-11-10T17:00') });
    expect(act(supplemented, 'accept').dueAt).toEqual(at('2026-11-17T17:00'));
  });

  it.each([
    ['2026-11-12T15:00', '2026-11-12T17:00'],
    ['2026-11-12T15:01', '2026-11-13T17:00'],
    ['2026-11-14T10:00', '2026-11-16T17:00'],
  ])('promises a same-day result received at %s for %s', (time, due) => {
    const sameDay = dossier('registered', { procedure: findProcedure('1.001193') });
    expect(act(sameDay, 'accept', at(time)).dueAt).toEqual(at(due));
  });

  it('moves the appointment on by the working time of the pause', () => {
    const paused = dossier('suspended', {
      suspendedAt: at('2026-11-11T16:00'),
      dueAt: at('2026-11-13T11:30'),
    });
    expect(act(paused, 'resume')).toMatchObject({ dueAt: at('2026-11-13T16:00'), suspendedAt: undefined });
  });

  it('keeps the time of handing over', () => {
    expect(act(dossier('settled', { finishedAt: at('2026-11-11T16:00') }), 'return').finishedAt).toEqual(now);
  });
});
