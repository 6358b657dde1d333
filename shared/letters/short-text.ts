import { formatDate, formatIsoDate } from '../text/format-date';
import { fillText, isKnown } from './fill-text';
import type { LetterFacts } from './letter-facts';
import { letterValues } from './letter-values';
import texts from './short-texts.json';

/** What a citizen is told by SMS or Zalo. */
export const SHORT_TEXT_KINDS = ['early', 'late', 'supplement'] as const;
export type ShortTextKind = (typeof SHORT_TEXT_KINDS)[number];

/** What one message should not exceed. */
export const SHORT_TEXT_LIMIT = 160;

/**
 * A text to the citizen, who is not named: the fullest of which everything is known and that fits into one message, else
 * the shortest. With `plain` it has no marks: with marks an SMS holds 70 characters only.
 */
export function writeShortText(kind: ShortTextKind, facts: LetterFacts, now: Date, plain = false): string {
  const { dueAt } = facts.dossier;
  const values = {
    ...letterValues(facts, now),
    dueAt: dueAt && formatDate(dueAt),
    newAppointment: facts.newAppointment && formatIsoDate(facts.newAppointment),
  };
  const written = texts[kind].map((text) => ({ text: fillText(text, values), known: isKnown(text, values) }));
  const fitting = written.find(({ text, known }) => known && text.length <= SHORT_TEXT_LIMIT);
  const text = (fitting ?? written.at(-1))?.text ?? '';
  return plain ? withoutMarks(text) : text;
}

/** What telephones send as one plain character each. */
const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/…+/g, '...');
