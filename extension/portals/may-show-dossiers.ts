import { foldText } from '../../shared/text/fold-text';
import { bareWords } from './phrase-book';
import vocabulary from './vocabulary.json';
import type { OwnWords } from './words';

/** Codes that are told by their form, wherever they stand: elements may leave no blank about them. */
const CODES =
  /[A-Z]\d{2}(?:\.\d{1,3}){0,3}[-.]\d{6}[-.]\d{3}|[A-Z]{2}\d{2}-[A-Z]{2,4}-[A-Z0-9]{5}|PAKN[-./]?\d/i;

/** Shortest words that are looked for without the blanks about them. */
const SHORTEST = 4;

const squeeze = (folded: string) => folded.replaceAll(' ', '');

const anyOf = (phrases: readonly string[]) =>
  new RegExp(
    [...new Set(phrases.map((phrase) => squeeze(bareWords(phrase))))]
      .filter((phrase) => phrase.length >= SHORTEST)
      .join('|'),
  );

/**
 * Makes what tells, from the whole text of a page at once, whether it may show dossiers: that it has a code, or the words
 * for one. Most pages do not, and cost no more than this.
 */
export function makeMayShowDossiers({ labels = {} }: OwnWords): (text: string) => boolean {
  const { code, feedbackCode, weakCode, receivedAt, submittedAt, dueAt } = vocabulary.labels;
  const sure = anyOf([...code, ...feedbackCode, ...(labels.code ?? []), ...(labels.feedbackCode ?? [])]);
  const perhaps = anyOf([...weakCode, ...(labels.weakCode ?? [])]);
  const dates = anyOf([...receivedAt, ...submittedAt, ...dueAt]);
  return (text) => {
    if (CODES.test(text)) return true;
    const folded = foldText(text);
    const squeezed = squeeze(folded);
    return (
      sure.test(squeezed) ||
      ((perhaps.test(squeezed) || /\b(?:ma|id)\b/.test(folded)) && dates.test(squeezed))
    );
  };
}
