import type { ChecklistFacts } from '../../shared/checklists/checklist';
import type { SeenDossier } from '../../shared/deadlines/log/seen-dossier';
import { dossierFromPage } from './dossier-from-page';

/**
 * What a page tells of a dossier for its checklist. That something has not happened is known only where the page says how
 * often; its status tells only that something has.
 */
export function checklistFacts(seen: SeenDossier, procedure?: string): ChecklistFacts {
  const { stage, channel, supplements } = seen;
  const counts: ChecklistFacts['counts'] = {};
  for (const { kind } of dossierFromPage(seen).events) counts[kind] = (counts[kind] ?? 0) + 1;
  if (supplements !== undefined)
    counts['supplement-requested'] = Math.max(supplements, counts['supplement-requested'] ?? 0);
  return { ...(stage && { stage }), ...(channel && { channel }), ...(procedure && { procedure }), counts };
}
