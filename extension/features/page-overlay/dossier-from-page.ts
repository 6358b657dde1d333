import type { Dossier, DossierEvent, EventKind } from '../../../shared/deadlines/dossier';
import type { PageDossier, Stage } from '../../portals/page-reading';

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
 * otherwise: at the counter it is accepted at once, so that status does not arise there.
 */
export function dossierFromPage(page: PageDossier): Dossier {
  const { code, stage, submittedAt, receivedAt, dueAt, finishedAt, precision } = page;
  const waiting = stage === 'registered';
  const events: DossierEvent[] = [];
  if (submittedAt || waiting) events.push({ kind: 'submitted', at: submittedAt });
  if (receivedAt && waiting) events.push({ kind: 'received-by-system', at: receivedAt });

  const kinds = (stage && EVENTS_OF_STAGE[stage]) ?? (receivedAt && !waiting ? ['accepted' as const] : []);
  for (const kind of kinds) {
    if (kind === 'accepted') events.push({ kind, at: receivedAt });
    else events.push({ kind, at: kind === 'settled' || kind === 'returned' ? finishedAt : undefined });
  }
  if (dueAt) {
    const appointment = {
      at: dueAt,
      precision: precision?.dueAt === 'day' ? ('day' as const) : ('minute' as const),
    };
    events.push({ kind: 'appointment-set', appointment });
  }
  return { code, channel: page.channel ?? (waiting ? 'online' : undefined), events };
}
