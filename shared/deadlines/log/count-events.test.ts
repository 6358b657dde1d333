import { describe, expect, it } from 'vitest';
import { COUNT_RULES } from '../rule-set/count-rules';
import { countRuleSchema } from '../rule-set/rule-schema';
import { countEvents } from './count-events';
import type { DossierEvent, EventKind, Subject } from './dossier';

const now = new Date('2026-11-20T09:00:00+07:00');
const event = (kind: EventKind, day: string): DossierEvent => ({
  kind,
  at: new Date(`2026-11-${day}T09:00:00+07:00`),
});
const count = (id: string, events: DossierEvent[], subject?: Subject) =>
  countEvents({ code: 'x', ...(subject && { subject }), events }, COUNT_RULES, now).find(
    ({ rule }) => rule.id === id,
  );

describe('what may happen only so often', () => {
  it.each(COUNT_RULES.map((rule) => [rule.id, rule] as const))('%s has the shape of a rule', (_, rule) => {
    expect(countRuleSchema.safeParse(rule).error).toBeUndefined();
  });
  it.each([
    ['not yet', [], 1, false],
    ['once', [event('supplement-requested', '03')], 0, false],
    [
      'the same entry twice',
      [event('supplement-requested', '03'), event('supplement-requested', '03')],
      0,
      false,
    ],
    ['twice', [event('supplement-requested', '03'), event('supplement-requested', '10')], 0, true],
  ])('a supplement asked for: %s', (_, events, left, exceeded) => {
    expect(count('supplement-once', events)).toMatchObject({ left, exceeded });
  });
  it('new appointments are counted apart, and by the law of the day of the first', () => {
    const events = [event('supplement-requested', '03'), event('rescheduled', '10')];
    expect(count('reschedule-once', events)).toMatchObject({ left: 0, version: { confidence: 'T' } });
    const early = { kind: 'rescheduled' as const, at: new Date('2024-03-04T09:00:00+07:00') };
    expect(count('reschedule-once', [early])).toMatchObject({ version: { confidence: 'V' } });
  });
  it('before it was once, twice was allowed', () => {
    const asked = (day: string) => ({
      kind: 'supplement-requested' as const,
      at: new Date(`2019-03-${day}T09:00:00+07:00`),
    });
    expect(count('supplement-once', [asked('04'), asked('11')])).toMatchObject({ exceeded: false, left: 0 });
  });
  it('is not asked of other subjects, nor of a time before the rule', () => {
    expect(count('supplement-once', [], 'feedback')).toBeUndefined();
    const before = { kind: 'rescheduled' as const, at: new Date('2015-03-04T09:00:00+07:00') };
    expect(count('reschedule-once', [before])).toBeUndefined();
  });
});
