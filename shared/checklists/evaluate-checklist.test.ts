import { describe, expect, it } from 'vitest';
import type { ChecklistFacts, ChecklistTemplate, Condition } from './checklist';
import { DOSSIER_HANDLING } from './dossier-handling';
import { evaluateChecklist, openItems } from './evaluate-checklist';
import type { PortalAction } from './portal-action';

const NONE: ReadonlySet<string> = new Set();
const processing: ChecklistFacts = { stage: 'processing', channel: 'counter', counts: {} };

const withCondition = (when: Condition): ChecklistTemplate => ({
  version: 1,
  id: 'one',
  name: { vi: 'Một', en: 'One' },
  items: [{ id: 'item', text: { vi: 'Mục', en: 'Item' }, basis: 'x', confidence: 'L', when, before: [] }],
});
const applies = (when: Condition, facts: ChecklistFacts) =>
  evaluateChecklist(withCondition(when), facts, NONE).length === 1;

describe('conditions', () => {
  it.each<[string, Condition, ChecklistFacts, boolean]>([
    ['its stage', { stages: ['processing'] }, processing, true],
    ['another stage', { stages: ['settled'] }, processing, false],
    ['a stage that is not known', { stages: ['settled'] }, { counts: {} }, true],
    ['its procedure', { procedures: ['1.001193'] }, { procedure: '1.001193', counts: {} }, true],
    ['another procedure', { procedures: ['1.001193'] }, { procedure: '1.000656', counts: {} }, false],
    ['its channel', { channels: ['counter'] }, processing, true],
    ['another channel', { channels: ['online'] }, processing, false],
    ['an event that has happened', { present: ['suspended'] }, { counts: { suspended: 1 } }, true],
    ['an event that has not', { present: ['suspended'] }, processing, false],
    ['no such event', { absent: ['suspended'] }, processing, true],
    ['an event that should not be', { absent: ['suspended'] }, { counts: { suspended: 2 } }, false],
    ['fewer events', { below: { event: 'rescheduled', count: 2 } }, { counts: { rescheduled: 1 } }, true],
    ['as many', { below: { event: 'rescheduled', count: 2 } }, { counts: { rescheduled: 2 } }, false],
    ['all at once, one not', { stages: ['processing'], channels: ['postal'] }, processing, false],
  ])('%s', (_, when, facts, expected) => {
    expect(applies(when, facts)).toBe(expected);
  });
});

describe('items', () => {
  const idsBefore = (action: PortalAction, facts: ChecklistFacts, ticks: ReadonlySet<string> = NONE) =>
    openItems(DOSSIER_HANDLING, facts, ticks, action).map(({ id }) => id);

  it('stopping the clock needs reason, document and notice', () => {
    expect(idsBefore('suspend', processing)).toEqual([
      'suspension-reason',
      'suspension-document',
      'suspension-notice',
    ]);
    const two = new Set(['suspension-reason', 'suspension-notice']);
    expect(idsBefore('suspend', processing, two)).toEqual(['suspension-document']);
    expect(idsBefore('suspend', processing, new Set([...two, 'suspension-document']))).toEqual([]);
  });

  it('a second supplement is asked about until it is ticked; where the page shows none it settles itself', () => {
    const asked = (count: number | undefined) =>
      idsBefore('request-supplement', {
        ...processing,
        counts: count === undefined ? {} : { 'supplement-requested': count },
      });
    expect(asked(1)).toContain('supplement-once');
    expect(asked(undefined)).toContain('supplement-once');
    expect(asked(0)).not.toContain('supplement-once');
    const none = { ...processing, counts: { 'supplement-requested': 0 } };
    const shown = evaluateChecklist(DOSSIER_HANDLING, none, NONE).find(({ state }) => state === 'shown');
    expect(shown?.item.id).toBe('supplement-once');
  });

  it('a second new appointment is asked about', () => {
    expect(idsBefore('extend', { ...processing, counts: { rescheduled: 1 } })).toContain('extension-once');
    expect(idsBefore('extend', { ...processing, counts: { rescheduled: 0 } })).not.toContain(
      'extension-once',
    );
  });

  it('what came in online needs no digitising', () => {
    expect(idsBefore('transfer', processing)).toEqual(['papers-digitised']);
    expect(idsBefore('transfer', { ...processing, channel: 'online' })).toEqual([]);
  });

  it('a result is signed and at the counter before the case is finished', () => {
    expect(idsBefore('finish', processing)).toContain('result-at-counter');
    expect(idsBefore('return', { ...processing, stage: 'settled' })).toContain('result-at-counter');
  });

  it('a dossier that was returned has nothing left to do', () => {
    expect(openItems(DOSSIER_HANDLING, { stage: 'returned', counts: {} }, NONE)).toEqual([]);
  });

  it('without an action everything of the stage is asked', () => {
    expect(openItems(DOSSIER_HANDLING, processing, NONE).length).toBeGreaterThan(8);
  });
});
