import { compareTexts } from '../text/compare-texts';
import type { Token } from './tokenise';

/** Every distinct word of an index, in the order of the folded forms; a word's place is its number. */
export type Vocabulary = Token[];

/** A word of the vocabulary that a query's word meets. */
export interface Meeting {
  word: number;
  /** The whole word, not only its beginning. */
  whole: boolean;
  /** With the same marks as well. */
  marked: boolean;
}

/** The vocabulary of all these tokens, and the number of each of them. */
export function makeVocabulary(tokens: Token[]): {
  vocabulary: Vocabulary;
  numberOf: (token: Token) => number;
} {
  const distinct = new Map(tokens.map((token) => [keyOf(token), token]));
  const vocabulary = [...distinct.entries()]
    .sort(([keyA, a], [keyB, b]) => compareTexts(a.folded, b.folded) || compareTexts(keyA, keyB))
    .map(([, token]) => token);
  const numbers = new Map(vocabulary.map((token, number) => [keyOf(token), number]));
  return { vocabulary, numberOf: (token) => numbers.get(keyOf(token)) ?? -1 };
}

/** The words that have the token's folded form; with `unfinished` also those that begin with it. */
export function findWords(vocabulary: Vocabulary, token: Token, unfinished: boolean): Meeting[] {
  const found: Meeting[] = [];
  for (let word = firstFrom(vocabulary, token.folded); word < vocabulary.length; word++) {
    const other = vocabulary[word];
    if (!other?.folded.startsWith(token.folded)) break;
    const whole = other.folded === token.folded;
    if (whole || unfinished) found.push({ word, whole, marked: hasSameMarks(token, other, whole) });
  }
  return found;
}

/** Typing goes letter by letter: the beginning of a word may not have its tone yet. */
function hasSameMarks(token: Token, other: Token, whole: boolean): boolean {
  if (whole) return token.letters === other.letters && token.tone === other.tone;
  return other.letters.startsWith(token.letters) && (token.tone === '' || token.tone === other.tone);
}

/** Number of the first word whose folded form does not come before the given one. */
function firstFrom(vocabulary: Vocabulary, folded: string): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle]?.folded ?? '') < folded) low = middle + 1;
    else high = middle;
  }
  return low;
}

const keyOf = ({ letters, tone }: Token) => letters + tone;
