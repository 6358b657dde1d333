import type { Token } from './tokenise';
import type { Vocabulary } from './vocabulary';

/** The vocabulary's words by what is left of them when one letter is taken away, and by themselves. */
export type SimilarWords = ReadonlyMap<string, readonly number[]>;

/** Shortest word that may have a slip. */
const SHORTEST = 2;
/** The keyboard's accidents are in letters; a wrong figure is another number. */
const LETTERS = /^\p{L}+$/u;

export function indexSimilar(vocabulary: Vocabulary): SimilarWords {
  const similar = new Map<string, number[]>();
  vocabulary.forEach(({ folded }, number) => {
    if (folded.length < SHORTEST || !LETTERS.test(folded)) return;
    for (const rest of shortened(folded)) {
      const known = similar.get(rest);
      if (known) known.push(number);
      else similar.set(rest, [number]);
    }
  });
  return similar;
}

/** The words that one slip makes of this one: a letter wrong, missing, too many, or two that changed places. */
export function findSimilar(vocabulary: Vocabulary, similar: SimilarWords, folded: string): number[] {
  if (folded.length < SHORTEST || !LETTERS.test(folded)) return [];
  const found = new Set<number>();
  for (const rest of shortened(folded))
    for (const number of similar.get(rest) ?? []) {
      const other = vocabulary[number]?.folded ?? '';
      if (other !== folded && isOneSlip(folded, other)) found.add(number);
    }
  for (const other of soundAlikes(folded))
    for (const number of similar.get(other) ?? [])
      if (vocabulary[number]?.folded === other) found.add(number);
  return [...found];
}

/** The words that are written one for the other where they sound alike, with the same tone: `dám` for `giám`. */
export function findSoundingAlike(vocabulary: Vocabulary, similar: SimilarWords, token: Token): number[] {
  return soundAlikes(token.folded).flatMap((other) =>
    (similar.get(other) ?? []).filter((number) => {
      const word = vocabulary[number];
      return word?.folded === other && word.tone === token.tone;
    }),
  );
}

/** Beginnings that sound alike in a part of the country, and are written one for the other. */
const ALIKE = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi', 'r', 'v'],
  ['l', 'n'],
  ['c', 'k', 'q'],
  ['ng', 'ngh'],
  ['g', 'gh'],
];

function soundAlikes(word: string): string[] {
  return ALIKE.flatMap((group) => {
    const begins = group
      .filter((start) => word.startsWith(start) && /^[aeiouy]/.test(word.slice(start.length)))
      .sort((a, b) => b.length - a.length)[0];
    if (begins === undefined) return [];
    return group.filter((start) => start !== begins).map((start) => start + word.slice(begins.length));
  });
}

function shortened(word: string): Set<string> {
  const rests = new Set([word]);
  for (let place = 0; place < word.length; place++) rests.add(word.slice(0, place) + word.slice(place + 1));
  return rests;
}

/** Whether one slip makes one word of the other. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length + right.length === 1 || (left.length === 1 && right.length === 1)) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
