import type { EventKind } from '../log/dossier';
import type { Rule } from './rule';

/** What an event means to a rule; several at once. */
export const ROLE = {
  start: 1,
  startAgain: 2,
  unless: 4,
  when: 8,
  meet: 16,
  cancel: 32,
  pause: 64,
  resume: 128,
  supplement: 256,
  appointment: 512,
} as const;

/** A rule made ready for reading logs. */
export interface EventRoles {
  /** Roles of a kind of event; 0 where it means nothing to the rule. */
  of(kind: EventKind): number;
}

const known = new WeakMap<Rule, EventRoles>();

/** What each kind of event means to a rule; kept as long as the rule. */
export function rolesOf(rule: Rule): EventRoles {
  let roles = known.get(rule);
  if (!roles) {
    roles = readRoles(rule);
    known.set(rule, roles);
  }
  return roles;
}

function readRoles(rule: Rule): EventRoles {
  const roles = new Map<EventKind, number>();
  const add = (kinds: readonly EventKind[], role: number) => {
    for (const kind of kinds) roles.set(kind, (roles.get(kind) ?? 0) | role);
  };
  add(rule.start, ROLE.start);
  add(rule.startAgain?.on ?? [], ROLE.startAgain);
  add(rule.startAgain?.unless ?? [], ROLE.unless);
  add(rule.when ?? [], ROLE.when);
  add(rule.meet, ROLE.meet);
  add(rule.cancel, ROLE.cancel);
  for (const { from, to } of rule.pause) {
    add([from], ROLE.pause);
    add([to], ROLE.resume);
  }
  if (rule.supplement) add(['supplement-requested', 'supplement-received'], ROLE.supplement);
  add(['appointment-set', 'rescheduled'], ROLE.appointment);
  return { of: (kind) => roles.get(kind) ?? 0 };
}
