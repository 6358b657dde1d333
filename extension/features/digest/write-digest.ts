import type { Language } from '../../../shared/text/bilingual-text';
import { formatDate, formatDateTime } from '../../../shared/text/format-date';
import { shortenLine } from '../../../shared/text/shorten-line';
import type { WorkCalendar } from '../../../shared/working-time';
import { DueTask } from '../plan-tasks/due-task';
import { describeRound } from '../plan-tasks/tracked-task';
import type { DueGroup } from '../today/group-by-due';
import { GROUP_NAMES } from '../today/texts';
import type { TrackedDossier } from '../tracked-dossier';
import { TEXTS } from './texts';

/** By what a digest is divided. */
export type DigestBy = 'officer' | 'field';

/** Longest name of a task in a line of a chat, in characters. */
const LONGEST_TITLE = 90;
/** What a chat should not be without; what is due later can wait. */
const TOLD: readonly DueGroup[] = ['late', 'half-day', 'today', 'next-day'];

interface DigestOptions {
  by: DigestBy;
  calendar: WorkCalendar;
  now: Date;
  language: Language;
}

/**
 * What is late or due by the next working day as plain text for a chat: how many, then by officer or field the codes, what
 * is left and the appointment; tasks of a plan by their owner or head, but for those of each day. No procedure, no applicant.
 */
export function writeDigest(
  groups: { group: DueGroup; entries: (TrackedDossier | DueTask)[] }[],
  options: DigestOptions,
): string {
  const { now, language } = options;
  const told = groups
    .filter(({ group }) => TOLD.includes(group))
    .map(({ group, entries }) => ({ group, entries: entries.filter((entry) => !isOfEachDay(entry)) }))
    .filter(({ entries }) => entries.length > 0);
  const time = formatDateTime(now).slice(0, 5);
  const title = `${TEXTS.title[language]} ${time}, ${formatDate(now)}`;
  if (told.length === 0) return `${title}\n${TEXTS.nothing[language]}`;
  const counts = told.map(({ group, entries }) => `${GROUP_NAMES[group][language]}: ${entries.length}`);
  const byOwner = new Map<string, string[]>();
  for (const entry of told.flatMap(({ entries }) => entries)) {
    const { owner, line } = entry instanceof DueTask ? lineOfTask(entry, options) : lineOf(entry, options);
    const lines = byOwner.get(owner);
    if (lines) lines.push(line);
    else byOwner.set(owner, [line]);
  }
  const parts = [...byOwner].map(([owner, lines]) => `${owner} (${lines.length})\n${lines.join('\n')}`);
  return [`${title}\n${counts.join(' · ')}`, ...parts].join('\n\n');
}

const isOfEachDay = (entry: TrackedDossier | DueTask) => entry instanceof DueTask && entry.state === 'ok';

function lineOf({ page, words, due }: TrackedDossier, { by, language }: DigestOptions) {
  const until = due ? ` (${TEXTS.due[language]} ${formatDateTime(due)})` : '';
  return {
    owner: page[by] ?? TEXTS.nobody[by][language],
    line: `- ${page.code}: ${words.toLocaleLowerCase(language)}${until}`,
  };
}

function lineOfTask({ tracked, round, due }: DueTask, options: DigestOptions) {
  const { by, language } = options;
  const { task, head } = tracked;
  const words = describeRound(round, options).toLocaleLowerCase(language);
  const until = due ? ` (${TEXTS.dueDay[language]} ${formatDate(due)})` : '';
  return {
    owner: by === 'field' ? head.title : task.owners.join(', ') || TEXTS.nobody.officer[language],
    line: `- ${shortenLine(tracked.title, LONGEST_TITLE)}: ${words}${until}`,
  };
}
