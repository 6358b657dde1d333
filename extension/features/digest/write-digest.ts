import type { Language } from '../../../shared/text/bilingual-text';
import { formatDate, formatDateTime } from '../../../shared/text/format-date';
import type { DueGroup } from '../today/group-by-due';
import { GROUP_NAMES } from '../today/texts';
import type { TrackedDossier } from '../tracked-dossier';
import { TEXTS } from './texts';

/** By what a digest is divided. */
export type DigestBy = 'officer' | 'field';

/** What a chat should not be without; what is due later can wait. */
const TOLD: readonly DueGroup[] = ['late', 'half-day', 'today', 'next-day'];

/**
 * What is late or due by the next working day as plain text for a chat: how many, then by officer or field the codes, what
 * is left and the appointment. No procedure, no applicant.
 */
export function writeDigest(
  groups: { group: DueGroup; dossiers: TrackedDossier[] }[],
  { by, now, language }: { by: DigestBy; now: Date; language: Language },
): string {
  const told = groups.filter(({ group }) => TOLD.includes(group));
  const time = formatDateTime(now).slice(0, 5);
  const title = `${TEXTS.title[language]} ${time}, ${formatDate(now)}`;
  if (told.length === 0) return `${title}\n${TEXTS.nothing[language]}`;
  const counts = told.map(({ group, dossiers }) => `${GROUP_NAMES[group][language]}: ${dossiers.length}`);
  const byOwner = new Map<string, string[]>();
  for (const { page, words, clock } of told.flatMap(({ dossiers }) => dossiers)) {
    const owner = page[by] ?? TEXTS.nobody[by][language];
    const due = clock?.due ? ` (${TEXTS.due[language]} ${formatDateTime(clock.due)})` : '';
    const line = `- ${page.code}: ${words.toLocaleLowerCase(language)}${due}`;
    const lines = byOwner.get(owner);
    if (lines) lines.push(line);
    else byOwner.set(owner, [line]);
  }
  const parts = [...byOwner].map(([owner, lines]) => `${owner} (${lines.length})\n${lines.join('\n')}`);
  return [`${title}\n${counts.join(' · ')}`, ...parts].join('\n\n');
}
