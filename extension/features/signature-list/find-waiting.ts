import { namesSignature } from '../../../shared/ward/is-at-signature';
import { type WorkCalendar, workingMinutesBetween } from '../../../shared/working-time';
import type { StoredDossier, StoredEvent } from '../../platform/dossier-database';

/** A dossier that waits for a signature. */
export interface WaitingDossier {
  dossier: StoredDossier;
  since: Date;
  /** It stood there already when a page first showed it: it has waited longer than that. */
  isAtLeast: boolean;
  /** Working minutes. */
  waited: number;
}

interface WaitingRequest {
  calendar: WorkCalendar;
  now: Date;
  /** Working hours. */
  limit: number;
}

/** Those that have waited longer than the limit, the longest first. */
export function findWaiting(
  waiting: readonly { dossier: StoredDossier; events: readonly StoredEvent[] }[],
  { calendar, now, limit }: WaitingRequest,
): WaitingDossier[] {
  return waiting
    .map(({ dossier, events }): WaitingDossier => {
      const came = cameToSignature(events);
      const since = came ?? dossier.firstSeenAt;
      const waited = workingMinutesBetween(calendar, since, now);
      return { dossier, since, isAtLeast: came === undefined, waited };
    })
    .filter(({ waited }) => waited > limit * 60)
    .sort((a, b) => b.waited - a.waited);
}

/** When a page first showed the step or status at which it stands now; going from one such name to another is no change. */
function cameToSignature(events: readonly StoredEvent[]): Date | undefined {
  return events.findLast(
    (event) =>
      event.kind === 'changed' &&
      (event.fact === 'step' || event.fact === 'status') &&
      namesSignature(String(event.to ?? '')) &&
      !namesSignature(String(event.from ?? '')),
  )?.at;
}
