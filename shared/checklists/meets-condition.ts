import type { ChecklistFacts, Condition } from './checklist';

/**
 * Whether a condition holds, and what is said of it where a fact is not known: for an item's `when` an unknown stage,
 * procedure or channel counts as fitting, since to ask once too often is the smaller harm; what a page must show to
 * settle an item must be known.
 */
export function meetsCondition(condition: Condition, facts: ChecklistFacts, whereUnknown: boolean): boolean {
  const { stages, procedures, channels, present = [], absent = [], below } = condition;
  const isAmong = <T>(list: readonly T[] | undefined, value: T | undefined) =>
    list === undefined || (value === undefined ? whereUnknown : list.includes(value));
  const count = below && facts.counts[below.event];
  return (
    isAmong(stages, facts.stage) &&
    isAmong(procedures, facts.procedure) &&
    isAmong(channels, facts.channel) &&
    present.every((event) => (facts.counts[event] ?? 0) > 0) &&
    absent.every((event) => (facts.counts[event] ?? 0) === 0) &&
    (below === undefined || (count === undefined ? whereUnknown : count < below.count))
  );
}
