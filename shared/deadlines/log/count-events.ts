import { isForSubject } from '../rule-set/applies-to';
import type { CountRule } from '../rule-set/rule';
import { versionOn } from '../rule-set/version-on';
import type { Dossier, DossierEvent } from './dossier';
import { sortEvents } from './sort-events';

/** How often something has happened, beside how often it may. */
export interface EventCount {
  rule: CountRule;
  /** What the rule says on the day on which it first happened; today, where it has not. */
  version: CountRule['versions'][number];
  events: readonly DossierEvent[];
  /** How often it may happen yet; 0 where it may not, or happened too often. */
  left: number;
  /** It happened more often than it may. */
  exceeded: boolean;
}

/** Counts what may happen only so often to a dossier; none for a rule of something else, or not in force. */
export function countEvents(dossier: Dossier, rules: readonly CountRule[], now: Date): EventCount[] {
  const log = sortEvents(dossier.events);
  return rules.flatMap((rule): EventCount[] => {
    if (!isForSubject(rule, dossier)) return [];
    const events = log.filter(({ kind }) => kind === rule.counts);
    const version = versionOn(rule, events[0]?.at ?? now);
    if (!version) return [];
    const left = Math.max(0, version.atMost - events.length);
    return [{ rule, version, events, left, exceeded: events.length > version.atMost }];
  });
}
