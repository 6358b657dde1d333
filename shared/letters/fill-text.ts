import type { LetterValues } from './letter-values';

/** A blank inside a sentence. */
export const BLANK = '……';
/** A blank that fills the rest of a line. */
export const LONG_BLANK = '…'.repeat(18);

const PLACE = /\{(\w+)\}/g;

/** A text with what is known in its places and blanks in the others. */
export const fillText = (text: string, values: LetterValues, blank = BLANK): string =>
  text.replace(PLACE, (_, name: keyof LetterValues) => values[name] ?? blank);

/** Whether all that a text has places for is known. */
export const isKnown = (text: string, values: LetterValues): boolean =>
  [...text.matchAll(PLACE)].every(([, name]) => values[name as keyof LetterValues] !== undefined);
