import { foldText } from '../text/fold-text';

/**
 * One word ready for comparing. `folded`: without any mark, `đ` as `d`. `letters` and `tone` are the word with its
 * marks, taken apart so that `hòa` and `hoà` are the same word and `thủ` is the beginning of `thủy`.
 */
export interface Token {
  folded: string;
  letters: string;
  /** The tone mark (combining character), '' for the level tone. */
  tone: string;
}

/** A word of a text, and where it begins in the text's composed form (NFC). */
interface Word {
  text: string;
  start: number;
}

const WORD = /\d[\d.]*\d|[\p{L}\p{M}\p{N}]+/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A national code (`1.001193`), alone or with a province's ending (`1.001193.000.00.00.H32`). */
const CODE = /^(\d\.\d{6})\b.*$/;

/** The words of a text in order; a number with points is one word. Invisible marks are no part of a word. */
export function splitWords(text: string): Word[] {
  return [...text.normalize('NFC').matchAll(WORD)].map((found) => ({ text: found[0], start: found.index }));
}

/** A word as token. Points in numbers are left out, so that `1.001193` and `1001193` are the same. */
export function readToken(word: string): Token {
  const plain = /^\d/.test(word) ? word.replace(CODE, '$1').replaceAll('.', '') : word;
  const marked = plain.toLowerCase().normalize('NFD');
  return {
    folded: foldText(plain),
    letters: marked.replace(TONES, '').normalize('NFC'),
    tone: marked.match(TONES)?.join('') ?? '',
  };
}

/**
 * The tokens of a text in order.
 * @param known words read before, kept by whoever reads many texts: the same words come again and again
 */
export function tokenise(text: string, known = new Map<string, Token>()): Token[] {
  return splitWords(text.replace(/\p{Cf}/gu, '')).map(({ text: word }) => {
    const token = known.get(word) ?? readToken(word);
    known.set(word, token);
    return token;
  });
}

/** Whether a token was written with any mark: a query with one is meant with all its marks. */
export const hasMarks = (token: Token) => token.tone !== '' || token.letters !== token.folded;
