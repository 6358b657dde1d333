import { MINUTE_MS } from '../../../shared/working-time/viet-nam-day';
import type { DossierStock } from '../../platform/dossier-store';

/** Clocks of the computers of an office differ by some minutes without harm. */
const TOLERANCE_MS = 10 * MINUTE_MS;

/** The latest time at which a page was read, where that lies after now: then this computer's clock is slow, or was set back. */
export function findAhead({ dossiers }: Pick<DossierStock, 'dossiers'>, now: Date): Date | undefined {
  let latest = now.getTime() + TOLERANCE_MS;
  let found: Date | undefined;
  for (const { seenAt } of dossiers)
    if (seenAt.getTime() > latest) {
      found = seenAt;
      latest = seenAt.getTime();
    }
  return found;
}
