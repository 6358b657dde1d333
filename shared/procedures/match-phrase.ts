/** How one query word meets one word of the vocabulary. */
export interface Hit {
  /** Place of the word in the query. */
  place: number;
  /** The whole word, not only its beginning. */
  whole: boolean;
  /** Its marks are the same too. Always false for a query without marks. */
  marked: boolean;
}

/** Hits by number of the vocabulary's word, later places first; words without a hit are absent. */
export type HitsByWord = ReadonlyMap<number, Hit[]>;

/** How much of a query one phrase meets. */
export interface PhraseMatch {
  /** Number of query words that it has, has with the same marks, and has right after the query word before. */
  matched: number;
  marked: number;
  adjacent: number;
  /** Its first word of a run that meets the whole query in order; -1 without one. */
  runStart: number;
  /** It has the last query word whole, not only as a beginning. */
  lastWhole: boolean;
}

const MATCHED = 1;
const MARKED = 2;
const ADJACENT = 4;
const WHOLE = 8;

/**
 * Makes the function that compares phrases (vocabulary numbers) with one query. It runs thousands of times a query and
 * therefore reuses its working memory; its answer holds until the next call.
 */
export function phraseMatcher(
  hits: HitsByWord,
  queryLength: number,
  vocabularySize: number,
): (phrase: number[]) => PhraseMatch {
  if (queryLength === 1) return oneWordMatcher(hits, vocabularySize);
  const isMet = new Uint8Array(vocabularySize);
  for (const word of hits.keys()) isMet[word] = 1;
  const seen = new Uint8Array(queryLength);
  const metAt = new Float64Array(queryLength);
  const runLength = new Int32Array(queryLength);
  const match: PhraseMatch = { matched: 0, marked: 0, adjacent: 0, runStart: -1, lastWhole: false };
  // positions go on from phrase to phrase with a gap between, so that none of the last phrase stands beside one of this
  let start = 2;

  /** 1 when the flag is new for this place, else 0. */
  function note(place: number, flag: number): number {
    const before = seen[place] ?? 0;
    seen[place] = before | flag;
    return before & flag ? 0 : 1;
  }

  function meet({ place, whole, marked }: Hit, position: number): void {
    const follows = place > 0 && metAt[place - 1] === position - 1;
    const run = follows ? (runLength[place - 1] ?? 0) + 1 : 1;
    match.matched += note(place, MATCHED);
    if (marked) match.marked += note(place, MARKED);
    if (follows) match.adjacent += note(place, ADJACENT);
    if (whole && place === queryLength - 1) match.lastWhole = true;
    if (run === queryLength && match.runStart < 0) match.runStart = position - start - queryLength + 1;
    metAt[place] = position;
    runLength[place] = run;
  }

  return (phrase) => {
    for (let place = 0; place < queryLength; place++) seen[place] = 0;
    match.matched = match.marked = match.adjacent = 0;
    match.runStart = -1;
    match.lastWhole = false;
    for (let position = 0; position < phrase.length; position++) {
      const word = phrase[position] ?? -1;
      if (!isMet[word]) continue;
      const found = hits.get(word) ?? [];
      // later places first: a place still tells where it was met before this word when the next place asks
      for (let at = 0; at < found.length; at++) meet(found[at] as Hit, start + position);
    }
    start += phrase.length + 2;
    return match;
  };
}

/** A letter or one word meets most names, so that nearly all are compared: a byte a word is enough for it. */
function oneWordMatcher(hits: HitsByWord, vocabularySize: number): (phrase: number[]) => PhraseMatch {
  const flags = new Uint8Array(vocabularySize);
  for (const [word, found] of hits)
    for (const { whole, marked } of found)
      flags[word] = (flags[word] ?? 0) | MATCHED | (marked ? MARKED : 0) | (whole ? WHOLE : 0);
  const match: PhraseMatch = { matched: 0, marked: 0, adjacent: 0, runStart: -1, lastWhole: false };
  return (phrase) => {
    let all = 0;
    let runStart = -1;
    for (let position = 0; position < phrase.length; position++) {
      const found = flags[phrase[position] ?? -1] ?? 0;
      if (found === 0) continue;
      all |= found;
      if (runStart < 0) runStart = position;
    }
    match.matched = all & MATCHED;
    match.marked = all & MARKED ? 1 : 0;
    match.runStart = runStart;
    match.lastWhole = (all & WHOLE) > 0;
    return match;
  };
}
