import { changeRule, overlaps, type RuleChange } from './change-rule';
import { type Adoption, adoptRule, LOCAL_RULES, type LocalRule } from './local-rules';
import type { Rule } from './rule';
import { NATIONAL_RULES } from './rules';

/** What a ward has decided of the rules, from its file (wardRulesSchema). */
export interface WardRules {
  /** Id and name of the unit. */
  unit: string;
  unitName: string;
  /** Local rules that it has adopted for a year; those of published plans are known by themselves. */
  adopts: { rule: string; year: number; basis: string }[];
  /** Applied in order. */
  changes: RuleChange[];
}

/** A decision that has no effect: no such rule, a local one not adopted, or one that says nothing in those days. */
export interface IdleDecision {
  rule: string;
  reason: 'unknown' | 'not-adopted' | 'not-in-force';
}

/** The rules of a ward: the national ones and the local ones that it has adopted, with its changes. */
export function rulesOfWard(ward: WardRules): { rules: Rule[]; idle: IdleDecision[] } {
  const local = LOCAL_RULES.flatMap((rule) =>
    adoptionsOf(ward, rule).map((adoption) => adoptRule(rule, adoption)),
  );
  const rules = [...NATIONAL_RULES, ...local].map((rule) =>
    ward.changes.filter((change) => change.rule === rule.id).reduce(changeRule, rule),
  );
  return {
    rules,
    idle: [...idleDecisions(ward, new Set(rules.map(({ id }) => id))), ...idleChanges(ward, rules)],
  };
}

/** Published plans bind their unit by themselves; what the ward says of the same year wins. */
function adoptionsOf({ unit, unitName, adopts }: WardRules, { id, adopted }: LocalRule): Adoption[] {
  const own = adopts
    .filter(({ rule }) => rule === id)
    .map(({ year, basis }) => ({ unit, unitName, year, basis }));
  const published = adopted.filter(
    (adoption) => adoption.unit === unit && !own.some(({ year }) => year === adoption.year),
  );
  return [...published, ...own];
}

/** Changes of rules in use between days in which nothing of them is in force. */
function idleChanges({ changes }: WardRules, rules: readonly Rule[]): IdleDecision[] {
  return changes.flatMap((change): IdleDecision[] => {
    const versions = rules.filter(({ id }) => id === change.rule).flatMap((rule) => rule.versions);
    const fits = versions.some(({ inForce }) => overlaps(inForce, change));
    return versions.length === 0 || fits ? [] : [{ rule: change.rule, reason: 'not-in-force' }];
  });
}

function idleDecisions({ adopts, changes }: WardRules, inUse: ReadonlySet<string>): IdleDecision[] {
  const local = new Set(LOCAL_RULES.map(({ id }) => id));
  const named = new Set([...adopts, ...changes].map(({ rule }) => rule));
  return [...named]
    .filter((rule) => !inUse.has(rule))
    .map((rule) => ({ rule, reason: local.has(rule) ? 'not-adopted' : 'unknown' }));
}
