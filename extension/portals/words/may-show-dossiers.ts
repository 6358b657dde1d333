import { foldText } from '../../../shared/text/fold-text';
import { DATE_NAMES } from './single-words';
import vocabulary from './vocabulary.json';
import type { OwnWords } from './words';

/** Codes that are told by their form, wherever they stand: elements may leave no blank about them. */
const CODES =
  /[A-Z]\d{2}(?:\.\d{1,3}){0,3}[-.]\d{6}[-.]\d{3}|[A-Z]{2}\d{2}-[A-Z]{2,4}-[A-Z0-9]{5}|PAKN[-./]?\d|(?:HS|BN|PA)[-./]?\d{4}[-./]?\d{4}/i;

/** Shortest words that are looked for so. */
const SHORTEST = 4;

/** Letters and figures alone: blanks and signs between words may be missing, or more. */
const squeeze = (folded: string) => folded.replace(/[^a-z\d]+/g, '');

/**
 * Makes what tells whether one of many phrases stands in a squeezed text; they are put together when first asked for. Each
 * is looked for by itself: a page is mostly asked once, and a pattern of them all would cost more to make than it saves.
 */
function makeTest(phrases: () => string[]): (squeezed: string) => boolean {
  let any: string[] | undefined;
  return (squeezed) => {
    any ??= [...new Set(phrases().map((phrase) => squeeze(foldText(phrase))))].filter(
      (phrase) => phrase.length >= SHORTEST,
    );
    return any.some((phrase) => squeezed.includes(phrase));
  };
}

/**
 * Makes what tells, from the whole text of a page at once, whether it may show dossiers: that it has a code, or the words
 * for one. Most pages do not, and cost no more than this.
 */
export function makeMayShowDossiers({ labels: own = {} }: OwnWords): (text: string) => boolean {
  const { code, feedbackCode, weakCode, receivedAt, submittedAt, dueAt } = vocabulary.labels;
  const saysCode = makeTest(() => [
    ...code,
    ...feedbackCode,
    ...(own.code ?? []),
    ...(own.feedbackCode ?? []),
  ]);
  const mayBeCode = makeTest(() => [
    ...weakCode,
    'giấy hẹn',
    'thẻ hẹn',
    'phiếu hẹn',
    'ref no',
    ...(own.weakCode ?? []),
  ]);
  const saysDate = makeTest(() => [...receivedAt, ...submittedAt, ...dueAt, ...DATE_NAMES]);
  return (text) => {
    if (CODES.test(text)) return true;
    const folded = foldText(text);
    const squeezed = squeeze(folded);
    return (
      saysCode(squeezed) || ((mayBeCode(squeezed) || /\b(?:ma|id)\b/.test(folded)) && saysDate(squeezed))
    );
  };
}
