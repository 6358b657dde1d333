import type { BilingualText } from '../../text/bilingual-text';
import { dayOfInstant } from '../../working-time/viet-nam-day';
import { isUsable } from '../clock/due-date';
import { DOSSIER_ENDS, type Dossier, type DossierEvent, type EventKind } from './dossier';
import { describeLogProblem, type LogProblemKind } from './log-problem-texts';
import { isSameEvent, sortEvents } from './sort-events';

/** One thing in a log that cannot be, for the official to put right. It is computed with as clocksOf says. */
export interface LogProblem {
  kind: LogProblemKind;
  event: DossierEvent;
  text: BilingualText;
}

/** What ends something, by what begins it. */
const PAIRS: readonly [begin: EventKind, end: EventKind][] = [
  ['suspended', 'resumed'],
  ['supplement-requested', 'supplement-received'],
  ['payment-requested', 'payment-received'],
  ['consultation-requested', 'consultation-answered'],
  ['linked-opened', 'linked-closed'],
];
/** A payment can come unasked, with the dossier. */
const MAY_COME_ALONE: readonly EventKind[] = ['payment-received'];
const RECEIPTS: readonly EventKind[] = ['submitted', 'received-by-system', 'accepted'];
/** What still happens to a dossier that is finished. */
const AFTER_END: readonly EventKind[] = [
  'returned',
  'closed',
  'document-signed',
  'document-attached',
  'result-signed',
  'linked-closed',
];
/** Clocks of a portal and of an office's machine differ by some minutes without harm. */
const TOLERANCE_MS = 10 * 60_000;

/**
 * Everything in a log that contradicts itself or cannot be, in the order of the log. Entries may stand in any order: that
 * alone is no problem.
 */
export function checkLog(dossier: Dossier, now: Date): LogProblem[] {
  const log = sortEvents(dossier.events.filter((event) => !isNoDate(event)));
  return [
    ...dossier.events.filter(isNoDate).map((event) => problem('no-such-date', event)),
    ...dossier.events.filter(bringsNoDate).map((event) => problem('no-such-appointment', event)),
    ...dossier.events.filter(bringsNoTerm).map((event) => problem('no-such-term', event)),
    ...startedTwice(log).map((event) => problem('started-twice', event)),
    ...twice(dossier.events).map((event) => problem('written-twice', event)),
    ...log
      .filter(({ at }) => at && at.getTime() > now.getTime() + TOLERANCE_MS)
      .map((event) => problem('in-the-future', event)),
    ...checkOrder(log),
    ...PAIRS.flatMap(([begin, end]) => checkPair(log, begin, end)),
    ...checkAppointments(log),
  ];
}

/** What an entry brings and cannot be counted with; clocksOf takes it as if it were not there. */
const bringsNoDate = ({ appointment }: DossierEvent): boolean =>
  appointment !== undefined && Number.isNaN(appointment.at.getTime());
const bringsNoTerm = ({ term }: DossierEvent): boolean => term !== undefined && !isUsable(term);

const isNoDate = ({ at }: DossierEvent): boolean => at !== undefined && Number.isNaN(at.getTime());

const twice = (events: readonly DossierEvent[]): DossierEvent[] =>
  events.filter((event, i) => events.slice(0, i).some((earlier) => isSameEvent(earlier, event)));

/** What starts clocks, once each; after a supplement it may come again. */
const STARTS: readonly EventKind[] = [
  'submitted',
  'received-by-system',
  'accepted',
  'feedback-received',
  'task-assigned',
];

function startedTwice(log: readonly DossierEvent[]): DossierEvent[] {
  let seen = new Set<EventKind>();
  return log.filter(({ kind }) => {
    if (kind === 'supplement-received') seen = new Set();
    if (!STARTS.includes(kind)) return false;
    const isAgain = seen.has(kind);
    seen.add(kind);
    return isAgain;
  });
}

/** Nothing happens before the receipt, nor to what is finished. */
function checkOrder(log: readonly DossierEvent[]): LogProblem[] {
  const receipt = log.findIndex(({ kind }) => RECEIPTS.includes(kind));
  const end = log.findIndex(({ kind }) => DOSSIER_ENDS.includes(kind));
  return log.flatMap((event, i) => {
    if (receipt > i && event.at && dayOf(event) < dayOf(log[receipt]))
      return [problem('before-receipt', event)];
    const isLate = end >= 0 && i > end && event.at !== undefined && !AFTER_END.includes(event.kind);
    return isLate && event.kind !== log[end]?.kind ? [problem('after-the-end', event)] : [];
  });
}

const dayOf = (event: DossierEvent | undefined): number =>
  event?.at ? dayOfInstant(event.at.getTime()) : Number.NEGATIVE_INFINITY;

/** Each pair by its `ref`. */
function checkPair(log: readonly DossierEvent[], begin: EventKind, end: EventKind): LogProblem[] {
  const open = new Set<string | undefined>();
  return log.flatMap((event) => {
    const { kind, ref } = event;
    if (kind === begin) {
      const isOpen = open.has(ref);
      open.add(ref);
      return isOpen ? [problem('begun-twice', event)] : [];
    }
    if (kind !== end || open.delete(ref) || MAY_COME_ALONE.includes(kind)) return [];
    return [problem('ends-nothing', event)];
  });
}

function checkAppointments(log: readonly DossierEvent[]): LogProblem[] {
  const receipt =
    log.find(({ kind }) => kind === 'accepted') ?? log.find(({ kind }) => RECEIPTS.includes(kind));
  return log.flatMap((event): LogProblem[] => {
    if (event.kind !== 'appointment-set' && event.kind !== 'rescheduled') return [];
    if (!event.appointment) return [problem('no-appointment', event)];
    if (bringsNoDate(event)) return [];
    const day = dayOfInstant(event.appointment.at.getTime());
    return receipt?.at && day < dayOf(receipt) ? [problem('appointment-before-receipt', event)] : [];
  });
}

const problem = (kind: LogProblemKind, event: DossierEvent): LogProblem => ({
  kind,
  event,
  text: describeLogProblem(kind, event),
});
