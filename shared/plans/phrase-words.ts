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

/** Words of the code as they are compared, worked out once. */
const compared = new Map<string, { folded: string; marks: string }>();

function compare(word: string): { folded: string; marks: string } {
  const known = compared.get(word) ?? { folded: foldText(word), marks: marksOf(word) };
  compared.set(word, known);
  return known;
}

/** Whether that word stands there, marks included where the phrase has any: `ngay` is not `ngày`. */
export function saysAt(phrase: Phrase, at: number, word: string): boolean {
  const said = phrase.words[at];
  const { folded, marks } = compare(word);
  return said?.folded === folded && (!phrase.isMarked || said.marks === marks);
}

/** Most sequences that are passed over in a row: reading stays linear whatever the text. */
const MOST_IN_A_ROW = 8;

/** The sequences of each list, taken apart and by their first word. */
const sequencesOf = new WeakMap<readonly string[], Map<string, string[][]>>();

function indexSequences(sequences: readonly string[]): Map<string, string[][]> {
  const known = sequencesOf.get(sequences);
  if (known) return known;
  const index = new Map<string, string[][]>();
  for (const sequence of sequences) {
    const [first = '', ...rest] = sequence.split(' ');
    index.set(first, [...(index.get(first) ?? []), rest]);
  }
  sequencesOf.set(sequences, index);
  return index;
}

/** The place after the first of some sequences of folded words that stands there; undefined where none does. */
export function skipAny(phrase: Phrase, at: number, sequences: readonly string[]): number | undefined {
  const word = wordAt(phrase, at);
  if (sequences.length <= FEW) {
    const sequence = sequences.find(
      (candidate) => candidate.startsWith(word) && standsAt(phrase, at, candidate.split(' ')),
    );
    return sequence === undefined ? undefined : at + sequence.split(' ').length;
  }
  const rest = indexSequences(sequences)
    .get(word)
    ?.find((words) => standsAt(phrase, at + 1, words));
  return rest && at + 1 + rest.length;
}

/** Lists so short are written where they are used, and need no index. */
const FEW = 7;

const standsAt = (phrase: Phrase, at: number, words: string[]): boolean =>
  words.every((word, index) => wordAt(phrase, at + index) === word);

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
