import type { DateField } from '../deadlines/log/seen-dossier';
import { describeTerm } from '../deadlines/term/describe-term';
import { formatDate, formatDateTime, formatIsoDate } from '../text/format-date';
import { tidyText } from '../text/tidy-text';
import type { LetterDossier, LetterFacts } from './letter-facts';
import { deskOn } from './letter-forms';

/** Names of the places that texts may have. */
export const LETTER_VALUES = [
  'code',
  'procedure',
  'submittedAt',
  'receivedAt',
  'dueAt',
  'unit',
  'desk',
  'today',
  'reason',
  'basis',
  'contact',
  'newAppointment',
  'newTerm',
  'closeAfter',
] as const;
export type LetterValues = Partial<Record<(typeof LETTER_VALUES)[number], string | undefined>>;

/** What is known, in the words in which it stands in a letter. */
export function letterValues(facts: LetterFacts, now: Date): LetterValues {
  const { dossier, newAppointment, afterSupplement } = facts;
  const { term, closeAfter } = afterSupplement ?? {};
  return {
    code: dossier.code,
    procedure: tidyText(dossier.procedure),
    submittedAt: describeDate(dossier, 'submittedAt'),
    receivedAt: describeDate(dossier, 'receivedAt'),
    dueAt: describeDate(dossier, 'dueAt'),
    unit: tidyText(facts.unit),
    desk: deskOn(now),
    today: `ngày ${formatDate(now)}`,
    // sentences of people end in a full stop or not; in the letter they stand before ours
    reason: tidyText(facts.reason),
    basis: tidyText(facts.basis),
    contact: tidyText(facts.contact)?.replace(/[.\s]+$/, ''),
    newAppointment: newAppointment ? `ngày ${formatIsoDate(newAppointment)}` : undefined,
    newTerm: term && describeTerm(term, 'vi'),
    closeAfter: closeAfter && describeTerm(closeAfter, 'vi'),
  };
}

/** `16 giờ 30, ngày 27/11/2026`; without the time where only the day is known. */
function describeDate(dossier: LetterDossier, field: Exclude<DateField, 'finishedAt'>): string | undefined {
  const at = dossier[field];
  if (!at) return undefined;
  const day = `ngày ${formatDate(at)}`;
  if (dossier.precision?.[field] === 'day') return day;
  return `${formatDateTime(at).slice(0, 5).replace(':', ' giờ ')}, ${day}`;
}
