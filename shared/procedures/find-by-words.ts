import { findCandidates } from './find-candidates';
import type { HitsByWord } from './match-phrase';
import { type MetWords, meetQuery } from './meet-query';
import { type RankedDocument, ranker } from './rank';
import { repairBlanks } from './repair-blanks';
import type { Index } from './search-index';
import { hasMarks, type Token } from './tokenise';

/**
 * What a way of reading the query has found. What it tells is worked out when it is asked for: of most readings little is,
 * and to compare thousands of names takes longest.
 */
export interface Run {
  /** The best ones, best first. */
  inOrder(limit: number): number[];
  hasAny: boolean;
  /** The best one has the query in its order. */
  isPhrase(): boolean;
  /** The best one is called so. */
  isName(): boolean;
  /** The query has most words of the best one's name, and the other way round. */
  isClose(): boolean;
}

interface Reading {
  tokens: Token[];
  text: string;
}

/** The documents that have the words of a reading, once it is known which words of the index those are. */
export function run(index: Index, { tokens, text }: Reading, { hits, places }: MetWords): Run {
  const withMarks = tokens.some(hasMarks);
  const { documents, opening, vocabulary } = index;
  const ranking = ranker({
    hits,
    vocabularySize: vocabulary.length,
    length: tokens.length,
    withMarks,
    text,
    opening,
  });
  const candidates = findCandidates(index.postings, documents.length, places);
  const size = documents.length;
  const keys = new Float64Array(candidates.documents.length);
  const hasLastWhole = markLastWhole(index, hits, tokens.length - 1);
  const rankedAt = (place: number) => documents[candidates.documents[place] ?? -1];
  const keyAt = (place: number): number => {
    const ranked = rankedAt(place);
    const known = keys[place] ?? 0;
    if (!ranked || known > 0) return known;
    const score = ranking.score(ranked, candidates.coverage[place] ?? 0);
    const key = packKey(score, candidates.documents[place] ?? -1, size);
    keys[place] = key;
    return key;
  };
  const mostAt = (place: number): number => {
    const ranked = rankedAt(place);
    if (!ranked) return 0;
    const document = candidates.documents[place] ?? -1;
    const most = ranking.mostFor(ranked, candidates.coverage[place] ?? 0, hasLastWhole[document] === 1);
    return packKey(most, document, size);
  };
  // of most names their length tells already that they are not
  const mayBeNear = () => {
    for (let place = 0; place < candidates.documents.length; place++) {
      const ranked = rankedAt(place);
      if (ranked && (ranking.isNamed(ranked) || ranking.isCloseTo(ranked))) return true;
    }
    return false;
  };
  let near: boolean | undefined;
  let best: RankedDocument | undefined;
  // to compare all of them is left out where none can be what is asked
  const isBest = (is: (document: RankedDocument) => boolean): boolean => {
    best ??= documents[unpackKey(largest(keys.length, 1, mostAt, keyAt)[0] ?? -1, size)];
    return best !== undefined && is(best);
  };
  const isNearBest = (is: (document: RankedDocument) => boolean): boolean => {
    near ??= mayBeNear();
    return near && isBest(is);
  };
  return {
    inOrder: (limit) => largest(keys.length, limit, mostAt, keyAt).map((key) => unpackKey(key, size)),
    hasAny: keys.length > 0,
    isPhrase: () => candidates.hasWhole && isBest(ranking.holdsQuery),
    isName: () => candidates.hasWhole && isNearBest(ranking.isNamed),
    isClose: () => isNearBest(ranking.isCloseTo),
  };
}

/** By document, 1 where it has the last word of the query whole: of one letter most names have the beginning only. */
function markLastWhole({ postings, codes }: Index, hits: HitsByWord, last: number): Uint8Array {
  const marks = new Uint8Array(codes.length);
  for (const [word, found] of hits) {
    if (!found.some(({ place, whole }) => whole && place === last)) continue;
    for (const document of postings[word] ?? []) marks[document] = 1;
  }
  return marks;
}

/** The query with slips and blanks forgiven, as far as it is nearly a name then. */
export function forgive(index: Index, tokens: Token[], unfinished: boolean): Run | undefined {
  const isWord = (folded: string) => index.words.has(folded);
  const repaired = repairBlanks(tokens, isWord);
  const readings = [...(repaired ? [repaired] : []), tokens];
  for (const reading of readings) {
    const met = meetQuery(index, reading, unfinished, true);
    // without a slip it finds what was found before
    if (reading === tokens && met.places.every(({ similar }) => similar.length === 0)) continue;
    const found = run(index, { tokens: reading, text: textOf(reading) }, met);
    if (found.isName() || found.isClose()) return found;
  }
  return undefined;
}

const textOf = (tokens: Token[]) => tokens.map(({ letters, tone }) => letters + tone).join(' ');

/**
 * The largest keys, largest first. What can have no key as large as those is not looked at more closely.
 * @param mostAt no less than the key at a place, and had for less
 */
function largest(
  count: number,
  limit: number,
  mostAt: (place: number) => number,
  keyAt: (place: number) => number,
): number[] {
  if (limit >= count)
    return [...Float64Array.from({ length: count }, (_, place) => keyAt(place)).sort()].reverse();
  const keys: number[] = [];
  let least = -1;
  for (let place = 0; place < count; place++) {
    if (mostAt(place) <= least) continue;
    const key = keyAt(place);
    if (key <= least) continue;
    if (keys.length === limit) keys.pop();
    let at = keys.length;
    for (; at > 0 && (keys[at - 1] ?? 0) < key; at--) keys[at] = keys[at - 1] ?? 0;
    keys[at] = key;
    if (keys.length === limit) least = keys[limit - 1] ?? -1;
  }
  return keys;
}

/**
 * Score and document as one number, of equal scores the earlier document larger: a typed array of plain numbers sorts
 * many times faster than objects with a comparing function. Scores stay under 2^36, so 100,000 documents fit exactly.
 */
const packKey = (score: number, document: number, size: number) => score * size + (size - 1 - document);
const unpackKey = (key: number, size: number) => size - 1 - (key % size);
