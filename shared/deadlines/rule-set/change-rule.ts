import { formatDay, parseDay } from '../../working-time/viet-nam-day';
import type { Limit, Rule, RuleVersion, WarningStep } from './rule';

/** After every day that can be written. */
const LAST = '9999-12-31';

/** What a ward decides in place of what the data says, from a day on. */
export interface RuleChange {
  /** Id of the rule. */
  rule: string;
  /** Days (YYYY-MM-DD), both included; no `to` until it is changed again. */
  from: string;
  to?: string;
  limit?: Limit;
  warnings?: WarningStep[];
  /** The ward's document. */
  basis: string;
}

/**
 * The rule with the ward's change between its days; before and after it stays as it was. A changed limit has the ward's
 * document as its basis; changed warnings leave basis and confidence alone.
 */
export const changeRule = (rule: Rule, change: RuleChange): Rule => ({
  ...rule,
  versions: rule.versions.flatMap((version) => changeVersion(version, change)),
});

function changeVersion(version: RuleVersion, change: RuleChange): RuleVersion[] {
  const { from, to = LAST } = version.inForce;
  const { from: changedFrom, to: changedTo = LAST } = change;
  if (!overlaps(version.inForce, change)) return [version];
  const first = changedFrom > from ? changedFrom : from;
  const last = changedTo < to ? changedTo : to;
  return [
    ...(first > from ? [{ ...version, inForce: period(from, dayAfter(first, -1)) }] : []),
    { ...applyChange(version, change), inForce: period(first, last) },
    ...(last < to ? [{ ...version, inForce: period(dayAfter(last, 1), to) }] : []),
  ];
}

/** Whether two periods have a day in common; no `to` is for ever. */
export const overlaps = (
  { from, to = LAST }: { from: string; to?: string },
  { from: otherFrom, to: otherTo = LAST }: { from: string; to?: string },
): boolean => otherFrom <= to && otherTo >= from;

function applyChange(version: RuleVersion, { limit, warnings, basis }: RuleChange): RuleVersion {
  const { note, ...rest } = version;
  const changed: RuleVersion = limit ? { ...rest, limit, basis, confidence: 'L' } : version;
  return { ...changed, ...(warnings && { warnings }), changedByWard: true };
}

const period = (from: string, to: string) => (to === LAST ? { from } : { from, to });

const dayAfter = (date: string, days: number): string => formatDay((parseDay(date) as number) + days);
