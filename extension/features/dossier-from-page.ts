import type { Dossier, DossierEvent, EventKind } from '../../shared/deadlines/log/dossier';
import type { DateField, SeenDossier, Stage } from '../../shared/deadlines/log/seen-dossier';

/** What has happened to a dossier that stands at a stage; when, the page seldom says. */
const EVENTS_OF_STAGE: Partial<Record<Stage, EventKind[]>> = {
  accepted: ['accepted'],
  'not-accepted': ['refused'],
  processing: ['accepted'],
  'supplement-requested': ['accepted', 'supplement-requested'],
  'payment-requested': ['accepted', 'payment-requested'],
  'withdrawal-requested': ['accepted'],
  suspended: ['accepted', 'suspended'],
  settled: ['accepted', 'settled'],
  returned: ['accepted', 'settled', 'returned'],
};

/**
 * The log of a dossier as far as one page tells it. A newly registered dossier came in online unless the page says
 * otherwise: at the counter it is accepted at once, so that status does not arise there. Where the status is not known,
 * no acceptance is awaited: a date of receipt, an appointment or a finish tells that it was accepted.
 */
export function dossierFromPage(page: SeenDossier): Dossier {
  const { code, stage, submittedAt, receivedAt, dueAt, precision } = page;
  const waiting = stage === 'registered';
  const events: DossierEvent[] = [];
  const timed = (kind: EventKind, at: Date | undefined, name: DateField): DossierEvent =>
    at && precision?.[name] === 'day' ? { kind, at, precision: 'day' } : { kind, at };

  if (waiting || (stage && submittedAt)) events.push(timed('submitted', submittedAt, 'submittedAt'));
  if (waiting && receivedAt) events.push(timed('received-by-system', receivedAt, 'receivedAt'));
  for (const kind of (stage && EVENTS_OF_STAGE[stage]) ?? eventsOfDates(page)) {
    if (kind === 'accepted') events.push(timed(kind, receivedAt, 'receivedAt'));
    else if (kind === 'settled' || kind === 'returned')
      events.push(timed(kind, page.finishedAt, 'finishedAt'));
    else events.push({ kind });
  }
  if (dueAt) {
    const appointment = {
      at: dueAt,
      precision: precision?.dueAt === 'day' ? ('day' as const) : ('minute' as const),
    };
    // it was set before the dossier ended, whenever that was
    const end = events.findIndex(({ kind }) => kind === 'settled' || kind === 'returned');
    events.splice(end < 0 ? events.length : end, 0, { kind: 'appointment-set', appointment });
  }
  return { code, channel: page.channel ?? (waiting ? 'online' : undefined), events };
}

/** What the dates alone tell where the status does not. */
function eventsOfDates({ stage, receivedAt, dueAt, finishedAt }: SeenDossier): EventKind[] {
  if (stage || !(receivedAt || dueAt || finishedAt)) return [];
  return finishedAt ? ['accepted', 'settled'] : ['accepted'];
}
