import type { Dossier } from './dossier';
import { sortEvents } from './sort-events';

/** A dossier as it stood at an instant, which is included; an undated entry stays behind the one before it. */
export function logUntil(dossier: Dossier, last: Date): Dossier {
  const log = sortEvents(dossier.events);
  const after = log.findIndex(({ at }) => at !== undefined && at > last);
  return { ...dossier, events: after < 0 ? log : log.slice(0, after) };
}
