import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../../working-time/calendars';
import { clocksOf } from '../clock/clocks-of';
import { explain } from '../explanation/explain';
import type { Dossier, DossierEvent } from '../log/dossier';
import { changeRule } from './change-rule';
import { adoptRule, LOCAL_RULES } from './local-rules';
import type { Rule } from './rule';
import { localRuleSchema, ruleSchema, wardRulesSchema } from './rule-schema';
import { NATIONAL_RULES } from './rules';
import { rulesOfWard, type WardRules } from './ward-rules';

const calendar = defaultCalendar();
const at = (iso: string) => new Date(`${iso}:00+07:00`);
const WARD: WardRules = { unit: 'phuong-mau', unitName: 'phường Mẫu', adopts: [], changes: [] };
const BASIS = 'Quy chế của UBND phường Mẫu';

const clockBy = (rules: readonly Rule[], id: string, dossier: Partial<Dossier>, now: string) => {
  const [clock] = clocksOf(
    { code: 'H32.21-261110-0002', events: [], ...dossier },
    rules.filter((rule) => rule.id === id),
    calendar,
    at(now),
  ).filter(({ status }) => status !== 'not-started');
  return clock;
};

it.each(NATIONAL_RULES.map((rule) => [rule.id, rule] as const))('%s has the shape of a rule', (_, rule) => {
  expect(ruleSchema.safeParse(rule).error).toBeUndefined();
});

describe('local rules', () => {
  it.each(LOCAL_RULES.map((rule) => [rule.id, rule] as const))('%s has the shape of one', (_, rule) => {
    expect(localRuleSchema.safeParse(rule).error).toBeUndefined();
    for (const adoption of rule.adopted)
      expect(ruleSchema.safeParse(adoptRule(rule, adoption)).error).toBeUndefined();
  });
  it('no id stands twice, among the national ones neither', () => {
    const ids = [...NATIONAL_RULES, ...LOCAL_RULES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('bind the unit of the plan in its year, and no other', () => {
    const local = (unit: string) =>
      rulesOfWard({ ...WARD, unit })
        .rules.filter(({ scope }) => scope)
        .map(({ id, scope }) => `${id} ${scope?.year}`);
    expect(local('phuong-sai')).toContain('attach-document 2023');
    expect(local('bac-nha-trang')).toEqual(['forward-feedback-promptly 2025']);
    expect(local('phuong-mau')).toEqual([]);
  });
  it('can be adopted for a year: then they have clocks, in that year only, and say whose rule it is', () => {
    const { rules, idle } = rulesOfWard({
      ...WARD,
      adopts: [{ rule: 'attach-document', year: 2026, basis: BASIS }],
    });
    expect(idle).toEqual([]);
    const signed = (iso: string) => ({ events: [{ kind: 'document-signed', at: at(iso) } as DossierEvent] });
    const clock = clockBy(rules, 'attach-document', signed('2026-11-19T14:00'), '2026-11-20T08:00');
    expect(clock?.due).toEqual(at('2026-11-20T14:00'));
    expect(clock && explain(clock).notes[0]?.text.vi).toBe('Quy định riêng của phường Mẫu, năm 2026');
    expect(clockBy(rules, 'attach-document', signed('2025-11-19T14:00'), '2026-11-20T08:00')).toBeUndefined();
  });
  it('what the ward says of a year takes the place of the published plan', () => {
    const adopts = [{ rule: 'publish-answer', year: 2023, basis: BASIS }];
    const rules = rulesOfWard({ ...WARD, unit: 'phuong-sai', adopts }).rules;
    expect(
      rules.filter(({ id }) => id === 'publish-answer').map(({ versions }) => versions[0]?.basis),
    ).toEqual([BASIS]);
  });
});

describe('feedback and assigned work by local rules', () => {
  const { rules } = rulesOfWard({
    ...WARD,
    adopts: LOCAL_RULES.map(({ id }) => ({ rule: id, year: 2026, basis: BASIS })),
  });
  const received = (more: Partial<DossierEvent>): DossierEvent => ({
    kind: 'feedback-received',
    at: at('2026-11-09T09:00'),
    ...more,
  });
  const due = (id: string, dossier: Partial<Dossier>, now = '2026-11-16T08:00') =>
    clockBy(rules, id, dossier, now)?.due;
  const feedback = (...events: DossierEvent[]): Partial<Dossier> => ({ subject: 'feedback', events });
  const term = { amount: 10, unit: 'working-days' } as const;

  it('an extension is asked for two days before the answer is due, on a rest day the working day before', () => {
    expect(due('extend-feedback', feedback(received({ term })))).toEqual(at('2026-11-20T17:00'));
    expect(clockBy(rules, 'extend-feedback', feedback(received({})), '2026-11-16T08:00')?.unknown).toBe(
      'term-not-known',
    );
  });
  it('that duty is late only once the answer is', () => {
    const clock = (now: string) => clockBy(rules, 'extend-feedback', feedback(received({ term })), now);
    expect([clock('2026-11-23T09:00')?.status, clock('2026-11-23T09:00')?.state]).toEqual([
      'running',
      'urgent',
    ]);
    expect(clock('2026-11-24T09:00')?.status).toBe('missed');
  });
  it('a new date that was granted takes the place of the term', () => {
    const granted: DossierEvent = {
      kind: 'rescheduled',
      at: at('2026-11-18T10:00'),
      appointment: { at: at('2026-12-02T00:00'), precision: 'day' },
    };
    expect(due('answer-feedback', feedback(received({ term })))).toEqual(at('2026-11-23T17:00'));
    expect(due('answer-feedback', feedback(received({ term }), granted))).toEqual(at('2026-12-02T17:00'));
  });
  it('is forwarded within eight working hours, its answer published within two working days', () => {
    expect(due('forward-feedback-promptly', feedback(received({})))).toEqual(at('2026-11-10T09:00'));
    const issued: DossierEvent = { kind: 'answer-issued', at: at('2026-11-20T09:00') };
    expect(due('publish-answer', feedback(received({}), issued))).toEqual(at('2026-11-25T17:00'));
  });
  it('assigned work is due as assigned, its extension is asked for three days before', () => {
    const appointment = { at: at('2026-11-27T00:00'), precision: 'day' as const };
    const task: Partial<Dossier> = {
      subject: 'task',
      events: [{ kind: 'task-assigned', at: at('2026-11-09T09:00'), appointment }],
    };
    expect(due('finish-task', task)).toEqual(at('2026-11-27T17:00'));
    expect(due('extend-task', task)).toEqual(at('2026-11-23T17:00'));
  });
  it('a staff record is updated within five days of the change, each person’s for itself', () => {
    const changed = (ref: string, day: string): DossierEvent => ({
      kind: 'staff-changed',
      ref,
      at: at(`2026-11-${day}T09:00`),
    });
    const subject = 'staff-record' as const;
    expect(due('update-staff-record', { subject, events: [changed('1', '11')] })).toEqual(
      at('2026-11-16T17:00'),
    );
    const both = { subject, events: [changed('1', '11'), changed('2', '12')] };
    const clocks = clocksOf({ code: 'x', ...both }, rules, calendar, at('2026-11-13T08:00'));
    expect(clocks.filter(({ status }) => status === 'running')).toHaveLength(2);
  });
  it('a consultation is not put off by the new appointment of its dossier, but by its own', () => {
    const asked: DossierEvent = {
      kind: 'consultation-requested',
      ref: 'thuế',
      at: at('2026-11-09T09:00'),
      term,
    };
    const moved = (ref?: string): DossierEvent => ({
      kind: 'rescheduled',
      at: at('2026-11-12T09:00'),
      appointment: { at: at('2026-12-04T00:00'), precision: 'day' },
      ...(ref && { ref }),
    });
    expect(due('consultation-answer', { events: [asked, moved()] })).toEqual(at('2026-11-23T17:00'));
    expect(due('consultation-answer', { events: [asked, moved('thuế')] })).toEqual(at('2026-12-04T17:00'));
  });
});

describe('a ward’s change', () => {
  const accept = NATIONAL_RULES.find(({ id }) => id === 'accept-online') as Rule;
  const limit = { kind: 'term', amount: 4, unit: 'working-hours' } as const;

  it('holds from its day on; what began before keeps what held then', () => {
    const changed = changeRule(accept, { rule: accept.id, from: '2026-11-02', limit, basis: BASIS });
    // a file cannot say of itself that a ward changed it
    const asFile = { ...changed, versions: changed.versions.map(({ changedByWard, ...version }) => version) };
    expect(ruleSchema.safeParse(asFile).error).toBeUndefined();
    expect(changed.versions.map(({ inForce, basis }) => [inForce.from, inForce.to, basis === BASIS])).toEqual(
      [
        ['2020-05-22', '2026-08-04', false],
        ['2026-08-05', '2026-11-01', false],
        ['2026-11-02', undefined, true],
      ],
    );
    const submitted = (day: string) => ({
      channel: 'online' as const,
      events: [{ kind: 'submitted', at: at(`2026-${day}T08:00`) } as DossierEvent],
    });
    expect(clockBy([changed], accept.id, submitted('11-04'), '2026-11-04T09:00')?.due).toEqual(
      at('2026-11-04T13:30'),
    );
    expect(clockBy([changed], accept.id, submitted('10-28'), '2026-11-04T09:00')?.due).toEqual(
      at('2026-10-29T08:00'),
    );
  });
  it('is marked in the explanation, and is no longer unconfirmed', () => {
    const changed = changeRule(accept, { rule: accept.id, from: '2026-11-02', limit, basis: BASIS });
    const events: DossierEvent[] = [{ kind: 'submitted', at: at('2026-11-04T08:00') }];
    const clock = clockBy([changed], accept.id, { channel: 'online', events }, '2026-11-04T09:00');
    expect(clock && explain(clock)).toMatchObject({
      basis: BASIS,
      confirmed: true,
      notes: [{ kind: 'changed-by-ward' }],
    });
  });
  it('of the warnings alone leaves the basis, between two days', () => {
    const warnings = [{ state: 'urgent' as const, before: { amount: 1, unit: 'working-hours' as const } }];
    const changed = changeRule(accept, {
      rule: accept.id,
      from: '2026-07-01',
      to: '2026-09-30',
      warnings,
      basis: BASIS,
    });
    expect(changed.versions.map(({ inForce: { from, to }, confidence }) => [from, to, confidence])).toEqual([
      ['2020-05-22', '2026-06-30', 'T'],
      ['2026-07-01', '2026-08-04', 'T'],
      ['2026-08-05', '2026-09-30', 'N'],
      ['2026-10-01', undefined, 'N'],
    ]);
    expect(changed.versions.map(({ changedByWard }) => changedByWard ?? false)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(changed.versions[2]?.warnings).toEqual(warnings);
    expect(changed.versions[3]?.warnings).toEqual(accept.versions[1]?.warnings);
  });
  it('sets the limit of what nothing national is known of', () => {
    const change = { rule: 'sign-result', from: '2026-01-01', limit, basis: BASIS };
    const { rules } = rulesOfWard({ ...WARD, changes: [change] });
    const events: DossierEvent[] = [{ kind: 'submitted-for-signature', at: at('2026-11-19T14:00') }];
    expect(clockBy(NATIONAL_RULES, 'sign-result', { events }, '2026-11-19T15:00')?.unknown).toBe(
      'limit-not-set',
    );
    expect(clockBy(rules, 'sign-result', { events }, '2026-11-19T15:00')?.due).toEqual(
      at('2026-11-20T08:30'),
    );
  });
  it('that names no rule, or one that was not adopted, is told', () => {
    const changes = ['publish-answer', 'no-such-rule', 'accept-online'].map((rule) => ({
      rule,
      from: '2026-01-01',
      limit,
      basis: BASIS,
    }));
    expect(rulesOfWard({ ...WARD, changes }).idle).toEqual([
      { rule: 'publish-answer', reason: 'not-adopted' },
      { rule: 'no-such-rule', reason: 'unknown' },
    ]);
  });
});

it('a change between days in which nothing of the rule is in force is told', () => {
  const change = {
    rule: 'accept-online',
    from: '2010-01-01',
    to: '2011-12-31',
    limit: { kind: 'term', amount: 4, unit: 'working-hours' } as const,
    basis: BASIS,
  };
  expect(rulesOfWard({ ...WARD, changes: [change] }).idle).toEqual([
    { rule: 'accept-online', reason: 'not-in-force' },
  ]);
});

describe('a ward’s file', () => {
  const change = { rule: 'accept-online', from: '2026-11-02', basis: BASIS };
  const limit = { kind: 'term', amount: 4, unit: 'working-hours' };
  it.each([
    ['what is right is taken', { changes: [{ ...change, limit }] }, undefined],
    ['a change that changes nothing', { changes: [change] }, 'cần đổi thời hạn'],
    ['days in the wrong order', { changes: [{ ...change, limit, to: '2026-11-01' }] }, 'ngày cuối'],
    ['a day that is none', { changes: [{ ...change, limit, from: '2026-11-31' }] }, 'ngày không có thật'],
    [
      'half a day',
      { changes: [{ ...change, limit: { kind: 'term', amount: 1.5, unit: 'days' } }] },
      'số nguyên',
    ],
  ])('%s', (_, part, message) => {
    const { error } = wardRulesSchema.safeParse({ ...WARD, ...part });
    if (message) expect(error?.message).toContain(message);
    else expect(error).toBeUndefined();
  });
});
