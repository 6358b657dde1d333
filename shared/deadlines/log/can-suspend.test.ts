import { describe, expect, it } from 'vitest';
import { canSuspend, type SuspensionRequest } from './can-suspend';
import type { Dossier, DossierEvent, EventKind } from './dossier';

const event = (kind: EventKind, day: number): DossierEvent => ({
  kind,
  at: new Date(Date.UTC(2026, 10, day, 2)),
});
const dossier = (...events: DossierEvent[]): Dossier => ({ code: 'H32.21-261110-0002', events });
const accepted = event('accepted', 2);
const whole: SuspensionRequest = { reason: 'Chờ xác minh nơi cư trú cũ', hasDocument: true, hasNotice: true };

describe('a suspension', () => {
  it('is allowed with a reason, a document and a notice', () => {
    const answer = canSuspend(dossier(accepted), whole);
    expect(answer).toMatchObject({ allowed: true, missing: [] });
    expect(answer.obstacle).toBeUndefined();
    expect(answer.sources).toHaveLength(2);
  });
  it.each<[string, SuspensionRequest, string[]]>([
    ['nothing', {}, ['reason', 'document', 'notice']],
    ['a reason of blanks', { ...whole, reason: '  ' }, ['reason']],
    ['no document', { ...whole, hasDocument: false }, ['document']],
    ['no notice', { reason: 'Chờ xác minh', hasDocument: true }, ['notice']],
  ])('with %s names what is missing', (_, request, missing) => {
    const answer = canSuspend(dossier(accepted), request);
    expect(answer.allowed).toBe(false);
    expect(answer.missing.map(({ id }) => id)).toEqual(missing);
    for (const { text } of answer.missing) expect(text.vi && text.en).toBeTruthy();
  });
  it.each<[string, DossierEvent[]]>([
    ['not-accepted', [event('submitted', 1)]],
    ['already-suspended', [accepted, event('suspended', 3)]],
    ['awaiting-supplement', [accepted, event('supplement-requested', 3)]],
    ['finished', [accepted, event('settled', 3)]],
  ])('cannot be where the dossier is %s', (id, events) => {
    const answer = canSuspend(dossier(...events), whole);
    expect([answer.allowed, answer.obstacle?.id]).toEqual([false, id]);
  });
  it('can be again after it went on', () => {
    const log = [event('resumed', 4), event('suspended', 3), accepted];
    expect(canSuspend(dossier(...log), whole).allowed).toBe(true);
  });
  it('tells that the law of the sector is needed, unless the procedure has a rule of its own', () => {
    expect(canSuspend(dossier(accepted), whole).notes).toHaveLength(1);
    const sector: Dossier = { ...dossier(accepted), afterSupplement: { mode: 'pause' } };
    expect(canSuspend(sector, whole).notes).toEqual([]);
  });
});
