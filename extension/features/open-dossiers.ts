import { isEndedStage, type SeenDossier } from '../../shared/deadlines/log/seen-dossier';
import { PAGE_RULES } from '../../shared/deadlines/rule-set/page-rules';
import type { Rule } from '../../shared/deadlines/rule-set/rule';
import type { Language } from '../../shared/text/bilingual-text';
import type { WorkCalendar } from '../../shared/working-time';
import { TrackedDossier } from './tracked-dossier';

/** Dossiers that have not ended, each with its most pressing clock. */
export function openDossiers<Seen extends SeenDossier>(
  dossiers: Seen[],
  calendar: WorkCalendar,
  now: Date,
  language: Language,
  rules: readonly Rule[] = PAGE_RULES,
): TrackedDossier<Seen>[] {
  return dossiers
    .filter(({ stage, finishedAt }) => !isEndedStage(stage) && !finishedAt)
    .map((dossier) => new TrackedDossier(dossier, calendar, now, language, rules))
    .filter(({ state }) => state !== 'done');
}
