import type { SeenDossier, Stage } from '../../../shared/deadlines/log/seen-dossier';
import { foldText } from '../../../shared/text/fold-text';
import type { DayRange } from '../../../shared/working-time/month';
import { readDay, startOfDay } from '../../../shared/working-time/viet-nam-day';
import type { StoredDossier } from '../../platform/dossier-database';

/** Why a dossier is one of those that plans want checked. */
export type CheckKind = 'suspended' | 'supplemented' | 'refused' | 'cancelled';

export interface DossierToCheck {
  dossier: StoredDossier;
  kind: CheckKind;
}

const OF_STAGE: Partial<Record<Stage, CheckKind>> = {
  suspended: 'suspended',
  'supplement-requested': 'supplemented',
  'not-accepted': 'refused',
  'withdrawal-requested': 'cancelled',
};

/** Suspended, supplemented, refused and cancelled dossiers that pages have shown in a week. */
export function findToCheck(dossiers: readonly StoredDossier[], { from, to }: DayRange): DossierToCheck[] {
  const [start, end] = [startOfDay(readDay(from)), startOfDay(readDay(to) + 1)];
  return dossiers.flatMap((dossier) => {
    const kind = kindOf(dossier);
    const isOfWeek = dossier.seenAt.getTime() >= start && dossier.firstSeenAt.getTime() < end;
    return kind && isOfWeek ? { dossier, kind } : [];
  });
}

/** By the status as it is shown where portals have one that is none of the ten. */
function kindOf({ stage, status, supplements = 0 }: SeenDossier): CheckKind | undefined {
  const shown = foldText(status ?? '');
  if (/(?<![a-z])huy(?![a-z])|(?<![a-z])rut ho so/.test(shown)) return 'cancelled';
  if (/(?<![a-z])tu choi(?![a-z])/.test(shown)) return 'refused';
  return (stage && OF_STAGE[stage]) ?? (supplements > 0 ? 'supplemented' : undefined);
}
