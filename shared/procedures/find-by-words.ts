import { findCandidates } from './find-candidates';
import { type MetWords, meetQuery } from './meet-query';
import { ranker } from './rank';
import { repairBlanks } from './repair-blanks';
import type { Index } from './search-index';
import { hasMarks, type Token } from './tokenise';

/** What a way of reading the query has found. */
export interface Run {
  /** Best first; sorted when it is asked for, as most readings are only asked how good their best one is. */
  inOrder(): number[];
  hasAny: boolean;
  /** The best one meets every word. */
  isWhole: boolean;
  /** The best one has the query in its order. */
  isPhrase: boolean;
  /** The best one is called so. */
  isName: boolean;
  /** The query has most words of the best one's name, and the other way round. */
  isClose: boolean;
}

interface Reading {
  tokens: Token[];
  text: string;
}

/** The documents that have the words of a reading, once it is known which words of the index those are. */
export function run(index: Index, { tokens, text }: Reading, { hits, places }: MetWords): Run {
  const withMarks = tokens.some(hasMarks);
  const { documents, opening } = index;
  const ranking = ranker({ hits, length: tokens.length, withMarks, text, opening });
  const candidates = findCandidates(index.postings, documents.length, places);
  const keys = new Float64Array(candidates.documents.length);
  const keyAt = (place: number): number => {
    const document = candidates.documents[place] ?? -1;
    const ranked = documents[document];
    if (!ranked || keys[place]) return keys[place] ?? 0;
    const score = ranking.score(ranked, candidates.coverageOf(document));
    keys[place] = packKey(score, document, documents.length);
    return keys[place] ?? 0;
  };
  // what meets too little of the query to be the best is not looked at more closely
  let first = -1;
  candidates.documents.forEach((document, place) => {
    const most = packKey(ranking.mostFor(candidates.coverageOf(document)), document, documents.length);
    if (most > first) first = Math.max(first, keyAt(place));
  });
  const best = first < 0 ? -1 : unpackKey(first, documents.length);
  const ranked = documents[best];
  return {
    inOrder: () => {
      candidates.documents.forEach((_, place) => {
        keyAt(place);
      });
      return Array.from(keys.sort().reverse(), (key) => unpackKey(key, documents.length));
    },
    hasAny: ranked !== undefined,
    isWhole: ranked !== undefined && candidates.isWhole(best),
    isPhrase: ranked !== undefined && ranking.holdsQuery(ranked),
    isName: ranked !== undefined && ranking.isNamed(ranked),
    isClose: ranked !== undefined && ranking.isCloseTo(ranked),
  };
}

/** The query with slips and blanks forgiven, whichever reading of it meets more in order. */
export function forgive(index: Index, tokens: Token[], unfinished: boolean): Run | undefined {
  const isWord = (folded: string) => index.words.has(folded);
  const repaired = repairBlanks(tokens, isWord);
  const readings = [...(repaired ? [repaired] : []), tokens];
  let whole: Run | undefined;
  for (const reading of readings) {
    const met = meetQuery(index, reading, unfinished, true);
    // without a slip it finds what was found before
    if (reading === tokens && met.places.every(({ similar }) => similar.length === 0)) continue;
    const found = run(index, { tokens: reading, text: textOf(reading) }, met);
    if (found.isPhrase) return found;
    if (found.isWhole) whole ??= found;
  }
  return whole;
}

const textOf = (tokens: Token[]) => tokens.map(({ letters, tone }) => letters + tone).join(' ');

/**
 * Score and document as one number, of equal scores the earlier document larger: a typed array of plain numbers sorts
 * many times faster than objects with a comparing function. Scores stay under 2^36, so 100,000 documents fit exactly.
 */
const packKey = (score: number, document: number, size: number) => score * size + (size - 1 - document);
const unpackKey = (key: number, size: number) => size - 1 - (key % size);
