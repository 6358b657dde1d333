import { foldText } from '../text/fold-text';

/** One word, number or sign of a phrase, and where it stands in the phrase's composed form. */
interface PhraseWord {
  folded: string;
  /** Its marks, sorted, so that `quý` and `qúy` are the same word. */
  marks: string;
  start: number;
  end: number;
}

/** A phrase taken apart. `isMarked`: it is written with diacritics, so that they tell words apart. */
export interface Phrase {
  text: string;
  words: PhraseWord[];
  isMarked: boolean;
}

const WORD = /\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;
const marksOf = (text: string): string => (text.normalize('NFD').match(/\p{Mn}/gu) ?? []).sort().join('');

/** Words, numbers and signs of a phrase in order; white space and invisible marks only part them. */
export function splitPhrase(source: string): Phrase {
  const text = source
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ');
  const words = [...text.matchAll(WORD)].map((match) => ({
    folded: foldText(match[0]),
    marks: marksOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { text, words, isMarked: words.some(({ marks }) => marks !== '') };
}

/** The word at a place, folded; empty beyond the ends. */
export const wordAt = ({ words }: Phrase, at: number): string => words[at]?.folded ?? '';

/** Whether that word stands there, marks included where the phrase has any: `ngay` is not `ngày`. */
export function saysAt(phrase: Phrase, at: number, word: string): boolean {
  const said = phrase.words[at];
  if (said?.folded !== foldText(word)) return false;
  return !phrase.isMarked || said.marks === marksOf(word);
}

/** Most sequences that are passed over in a row: reading stays linear whatever the text. */
const MOST_IN_A_ROW = 8;

/** The words of a sequence, taken apart once. */
const wordsOf = new Map<string, string[]>();

function splitSequence(sequence: string): string[] {
  const words = wordsOf.get(sequence) ?? sequence.split(' ');
  wordsOf.set(sequence, words);
  return words;
}

/** The place after the first of some sequences of folded words that stands there; undefined where none does. */
export function skipAny(phrase: Phrase, at: number, sequences: readonly string[]): number | undefined {
  for (const sequence of sequences) {
    const words = splitSequence(sequence);
    if (words.every((word, index) => wordAt(phrase, at + index) === word)) return at + words.length;
  }
  return undefined;
}

/** The place after a few such sequences. */
export function skipAll(phrase: Phrase, at: number, sequences: readonly string[]): number {
  let end = at;
  for (let count = 0; count < MOST_IN_A_ROW; count++) {
    const next = skipAny(phrase, end, sequences);
    if (next === undefined) return end;
    end = next;
  }
  return end;
}

/** The words from one place up to another as they were written. */
export function quote({ text, words }: Phrase, from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
