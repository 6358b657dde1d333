import type { AfterSupplement, Appointment, DossierEvent } from '../log/dossier';
import { ROLE, rolesOf } from './event-roles';
import type { Rule } from './rule';

/** A time in which a clock stands still, as the log tells it; no `to` while it does. */
export interface LoggedPause {
  from: DossierEvent;
  to?: DossierEvent;
}

/** One run of a rule's clock over a log: from what started it to what ended it. */
export interface Cycle {
  ref?: string;
  /** The event it counts from. */
  start: DossierEvent;
  /** Every start event that the log has; the law prefers one, people may count from another. */
  starts: DossierEvent[];
  /** What met or cancelled it. */
  end?: DossierEvent;
  cancelled?: true;
  /** In the order of the log. */
  pauses: LoggedPause[];
  /** A supplement was asked for and is awaited. */
  awaitingSupplement?: DossierEvent;
  /** The supplement from which it counts anew. */
  restartedBy?: DossierEvent;
  /** The appointment in force: none where it counts anew since. */
  appointment?: DossierEvent;
  /** The appointment that was in force before it counted anew. */
  overtakenAppointment?: DossierEvent;
}

/**
 * The runs of a rule's clock over a sorted log (sort-events.ts), in the order in which they started. What contradicts
 * itself is passed over here (a resumption without a suspension, a second request while one is open) and named by
 * check-log.ts.
 */
export function findCycles(rule: Rule, log: readonly DossierEvent[], after: AfterSupplement): Cycle[] {
  const roles = rolesOf(rule);
  const cycles: Cycle[] = [];
  let barred = false;
  let conditionMet = rule.when === undefined;
  let endedEarly: DossierEvent | undefined;
  let endedEarlyRole = 0;
  let appointment: DossierEvent | undefined;
  /** Pauses of the log, whatever runs: one that is open when a cycle starts holds it from the start. */
  const standing: LoggedPause[] = [];

  for (const event of log) {
    const role = roles.of(event.kind);
    if (role === 0) continue;
    if (role & ROLE.appointment && isDated(event.appointment)) {
      if (!rule.perRef) appointment = event;
      // what meets a duty that hangs on the promise is measured by the promise that stood until then
      if (!(role & ROLE.meet))
        for (const cycle of cycles) if (!cycle.end && isFor(event, cycle, rule)) cycle.appointment = event;
    }
    if (role & ROLE.supplement) for (const cycle of cycles) followSupplement(cycle, event, after);
    if (role & ROLE.when) conditionMet = true;
    if (role & ROLE.unless) barred = true;

    const open = role & (ROLE.start | ROLE.startAgain) ? openCycle(cycles, rule, event) : undefined;
    if (open && role & ROLE.start) startLater(open, rule, event);
    else if (!open && mayStart(role, cycles, rule, barred)) {
      const cycle: Cycle = { start: event, starts: [event], pauses: [] };
      if (event.ref !== undefined) cycle.ref = event.ref;
      if (standing.length > 0) cycle.pauses = openOf(standing);
      // what brings its own date or term is not under a promise given before
      if (appointment && (appointment === event || !(event.appointment ?? event.term)))
        cycle.appointment = appointment;
      cycles.push(cycle);
      // a log can tell the end before the start, where it knows but the day
      if (endedEarly && !(role & ROLE.startAgain)) endCycle(cycle, endedEarly, endedEarlyRole);
    }
    if (role & (ROLE.meet | ROLE.cancel)) {
      if (!endCycles(cycles, rule, event, role) && cycles.length === 0 && !rule.perRef) {
        endedEarly = event;
        endedEarlyRole = role;
      }
    } else if (role & (ROLE.pause | ROLE.resume)) {
      followPause(standing, rule, event);
      for (const cycle of cycles) if (!cycle.end) followPause(cycle.pauses, rule, event);
    }
  }
  return conditionMet ? cycles : [];
}

/** Where each consultation or document has a clock of its own, its name says for which a date is. */
const isFor = ({ ref }: DossierEvent, cycle: Cycle, { perRef }: Rule): boolean =>
  !perRef || (ref !== undefined && ref === cycle.ref);

const isDated = (appointment: Appointment | undefined): boolean =>
  appointment !== undefined && !Number.isNaN(appointment.at.getTime());

/** The pauses that are open, each to be closed for itself. */
const openOf = (pauses: readonly LoggedPause[]): LoggedPause[] =>
  pauses.filter(({ to }) => !to).map((pause) => ({ ...pause }));

function openCycle(cycles: readonly Cycle[], { perRef }: Rule, { ref }: DossierEvent): Cycle | undefined {
  for (let i = cycles.length - 1; i >= 0; i--) {
    const cycle = cycles[i] as Cycle;
    if (!cycle.end && (!perRef || cycle.ref === ref)) return cycle;
  }
  return undefined;
}

/** A first start always; one more only where the rule says so, or for another consultation, document or dossier. */
function mayStart(role: number, cycles: readonly Cycle[], rule: Rule, barred: boolean): boolean {
  if (role & ROLE.startAgain && cycles.length > 0) return !barred;
  return Boolean(role & ROLE.start) && (cycles.length === 0 || rule.perRef === true);
}

/** Of two start events the one preferred by the law counts, of one kind the first; after a supplement what comes then. */
function startLater(cycle: Cycle, { start }: Rule, event: DossierEvent): void {
  cycle.starts.push(event);
  const isRestarted = cycle.start === cycle.restartedBy;
  if (isRestarted ? event.kind === start[0] : start.indexOf(event.kind) < start.indexOf(cycle.start.kind))
    cycle.start = event;
}

function endCycles(cycles: readonly Cycle[], rule: Rule, event: DossierEvent, role: number): boolean {
  const oneOnly = rule.perRef === true && (role & ROLE.meet) !== 0;
  let ended = false;
  for (const cycle of cycles) {
    if (cycle.end || (oneOnly && (ended || cycle.ref !== event.ref))) continue;
    endCycle(cycle, event, role);
    ended = true;
  }
  return ended;
}

function endCycle(cycle: Cycle, event: DossierEvent, role: number): void {
  cycle.end = event;
  if (!(role & ROLE.meet)) cycle.cancelled = true;
}

function followPause(pauses: LoggedPause[], { pause }: Rule, event: DossierEvent): void {
  for (const { from, to } of pause) {
    if (event.kind !== from && event.kind !== to) continue;
    const open = pauses.findLast((candidate) => candidate.from.kind === from && !candidate.to);
    if (event.kind === to && open) open.to = event;
    else if (event.kind === from && !open) pauses.push({ from: event });
  }
}

/** Restart, pause or a new term, as the procedure has it. */
function followSupplement(cycle: Cycle, event: DossierEvent, { mode }: AfterSupplement): void {
  if (cycle.end) return;
  if (event.kind === 'supplement-requested' && !cycle.awaitingSupplement) cycle.awaitingSupplement = event;
  if (event.kind !== 'supplement-received' || !cycle.awaitingSupplement) return;
  const requested = cycle.awaitingSupplement;
  cycle.awaitingSupplement = undefined;
  if (mode === 'pause') {
    cycle.pauses.push({ from: requested, to: event });
    return;
  }
  cycle.start = event;
  cycle.restartedBy = event;
  cycle.pauses = cycle.pauses.filter(({ to }) => !to);
  if (cycle.appointment) cycle.overtakenAppointment = cycle.appointment;
  cycle.appointment = undefined;
}
