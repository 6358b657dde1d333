import { findCandidates } from './find-candidates';
import type { Hit, HitsByWord } from './match-phrase';
import { type RankedDocument, ranker } from './rank';
import { hasMarks, readToken, type Token, tokenise } from './tokenise';
import { findWords, makeVocabulary, type Vocabulary } from './vocabulary';

/** What can be searched. Several procedures may share a name. */
interface Searchable {
  code: string;
  name: string;
  field?: string;
  synonyms?: string[];
}

/** Made by `buildIndex`; what is inside is no contract. */
export interface Index {
  codes: string[];
  documents: RankedDocument[];
  vocabulary: Vocabulary;
  /** By number of a word, the documents that have it, each once. */
  postings: number[][];
  opening: number[];
}

/** `score` tells order only: larger is better, within one query. */
interface Found {
  code: string;
  score: number;
}

/** Index over names, synonyms, fields and codes. It is made once; 6,000 names take some hundred milliseconds. */
export function buildIndex(procedures: Searchable[]): Index {
  const known = new Map<string, Token>();
  const drafts = procedures.map(({ code, name, field, synonyms }) => ({
    phrases: [name, ...(synonyms ?? [])].map((text) => ({ text, tokens: tokenise(text, known) })),
    others: [...codeTokens(code), ...tokenise(field ?? '', known)],
  }));
  const opening = tokenise('thủ tục', known);
  const { vocabulary, numberOf } = makeVocabulary([
    ...opening,
    ...drafts.flatMap(({ phrases, others }) => [...phrases.flatMap(({ tokens }) => tokens), ...others]),
  ]);
  const documents = drafts.map(({ phrases, others }) => ({
    phrases: phrases.map(({ text, tokens }) => ({ words: tokens.map(numberOf), text })),
    others: others.map(numberOf),
  }));
  const postings: number[][] = vocabulary.map(() => []);
  documents.forEach(({ phrases, others }, document) => {
    const words = new Set([...phrases.flatMap((phrase) => phrase.words), ...others]);
    for (const word of words) postings[word]?.push(document);
  });
  const codes = procedures.map(({ code }) => code);
  return { codes, documents, vocabulary, postings, opening: opening.map(numberOf) };
}

/** People leave out the first digit of a code: `001193` finds `1.001193`. */
function codeTokens(code: string): Token[] {
  const [, withoutFirst] = /^\d\.(\d{6})$/.exec(code) ?? [];
  return [...tokenise(code), ...(withoutFirst ? [readToken(withoutFirst)] : [])];
}

/**
 * The procedures that a query means, best first, `limit` at most (Infinity: all). Marks may be left out; where the query
 * has any, procedures with the same marks come first. Codes are met with or without points, from their beginning or
 * without their first digit. The last word may be unfinished unless a blank follows it. Every word must be met, in name,
 * synonym, field or code; only where no procedure meets all, those that meet most are found. Ties keep the index's order.
 */
export function search(index: Index, query: string, limit: number): Found[] {
  const tokens = tokenise(query);
  if (tokens.length === 0) return [];
  const withMarks = tokens.some(hasMarks);
  const { hits, wordsByPlace } = meetQuery(index.vocabulary, tokens, withMarks, isUnfinished(query));
  const { documents, opening } = index;
  const score = ranker({ hits, length: tokens.length, withMarks, text: query, opening });
  const candidates = findCandidates(index.postings, documents.length, wordsByPlace);
  const keys = new Float64Array(candidates.length);
  candidates.forEach(({ document, coverage }, place) => {
    const ranked = documents[document];
    keys[place] = packKey(ranked ? score(ranked, coverage) : 0, document, documents.length);
  });
  const best = keys.sort().subarray(Math.max(0, keys.length - Math.max(0, limit)));
  return Array.from(best.reverse(), (key) => unpackKey(key, documents.length)).map((found) => ({
    code: index.codes[found.document] ?? '',
    score: found.score,
  }));
}

/**
 * Score and document as one number, of equal scores the earlier document larger: a typed array of plain numbers sorts
 * many times faster than objects with a comparing function. Scores stay under 2^36, so 100,000 documents fit exactly.
 */
const packKey = (score: number, document: number, size: number) => score * size + (size - 1 - document);
const unpackKey = (key: number, size: number) => ({
  score: Math.floor(key / size),
  document: size - 1 - (key % size),
});

/** Whether the last word of a query may be the beginning of a longer one. */
export const isUnfinished = (query: string) => /[\p{L}\p{M}\p{N}.]$/u.test(query);

function meetQuery(vocabulary: Vocabulary, tokens: Token[], withMarks: boolean, unfinished: boolean) {
  const hits: HitsByWord = new Array<Hit[] | undefined>(vocabulary.length).fill(undefined);
  const wordsByPlace: number[][] = tokens.map(() => []);
  for (let place = tokens.length - 1; place >= 0; place--) {
    const token = tokens[place];
    if (!token) continue;
    const meetings = findWords(vocabulary, token, unfinished && place === tokens.length - 1);
    wordsByPlace[place] = meetings.map(({ word }) => word);
    for (const { word, whole, marked } of meetings) {
      const list = hits[word] ?? [];
      list.push({ place, whole, marked: withMarks && marked });
      hits[word] = list;
    }
  }
  return { hits, wordsByPlace };
}
