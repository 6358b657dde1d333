import { findCandidates, type PlaceWords } from './find-candidates';
import { isSaid } from './find-sayings';
import { findSimilar, indexSimilar } from './find-similar';
import type { Hit, HitsByWord } from './match-phrase';
import { type RankedDocument, ranker } from './rank';
import { type MeantDocument, type MeantIndex, rankMeanings, rarityOf } from './rank-meanings';
import { readTelex } from './read-telex';
import { readVni } from './read-vni';
import { repairBlanks } from './repair-blanks';
import { spellOut } from './spell-out';
import { hasMarks, readToken, type Token, tokenise } from './tokenise';
import { usualOf } from './usual';
import { findWords, type Meeting, makeVocabulary } from './vocabulary';

/** What can be searched. Several procedures may share a name. */
interface Searchable {
  code: string;
  name: string;
  field?: string;
  synonyms?: string[];
}

/** Made by `buildIndex`; what is inside is no contract. */
export interface Index extends MeantIndex {
  codes: string[];
  documents: RankedDocument[];
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
  const drafts = procedures.map(({ code, name, field, synonyms = [] }) => {
    const named = tokenise(name, known);
    const others = synonyms.map((text) => ({ text, tokens: tokenise(text, known) }));
    return {
      phrases: [{ text: name, tokens: named }, ...others],
      written: spellOut(named),
      core: name.includes('(') ? tokenise(name.split('(')[0] ?? '', known).length : named.length,
      others: [...codeTokens(code), ...tokenise(field ?? '', known)],
    };
  });
  const opening = tokenise('thủ tục', known);
  const { vocabulary, numberOf } = makeVocabulary([
    ...opening,
    ...drafts.flatMap(({ phrases, written, others }) => [
      ...phrases.flatMap(({ tokens }) => tokens),
      ...(written ?? []),
      ...others,
    ]),
  ]);
  const documents = drafts.map(({ phrases, others }) => ({
    phrases: phrases.map(({ text, tokens }) => ({ words: tokens.map(numberOf), text })),
    others: others.map(numberOf),
  }));
  const postings: number[][] = vocabulary.map(() => []);
  documents.forEach(({ phrases, others }, document) => {
    const words = new Set([...phrases.flatMap((phrase) => phrase.words), ...others]);
    for (const word of drafts[document]?.written ?? []) words.add(numberOf(word));
    for (const word of words) postings[word]?.push(document);
  });
  const codes = procedures.map(({ code }) => code);
  const openingNumbers = opening.map(numberOf);
  const meant = procedures.map(({ code, name, field }, place) => {
    const words = drafts[place]?.written?.map(numberOf) ?? documents[place]?.phrases[0]?.words ?? [];
    const opens = openingNumbers.every((word, at) => words[at] === word) ? openingNumbers.length : 0;
    const core = drafts[place]?.core || words.length;
    return { name: words.slice(opens), core: core - opens, usual: usualOf(code, name, field) };
  });
  return {
    codes,
    documents,
    vocabulary,
    postings,
    opening: openingNumbers,
    words: new Set(vocabulary.map(({ folded }) => folded)),
    similar: indexSimilar(vocabulary),
    meant,
    ...sortPostings(postings, meant),
    rarity: postings.map(({ length }) => rarityOf(length, procedures.length)),
    meanings: new Map(),
  };
}

/** Which documents have a word in their name, and which elsewhere only. */
function sortPostings(postings: number[][], meant: MeantDocument[]) {
  const named: number[][] = postings.map(() => []);
  meant.forEach(({ name }, document) => {
    for (const word of new Set(name)) named[word]?.push(document);
  });
  const elsewhere = postings.map((documents, word) => {
    const own = new Set(named[word]);
    return own.size === documents.length ? [] : documents.filter((document) => !own.has(document));
  });
  return { named, elsewhere };
}

/** People leave out the first digit of a code: `001193` finds `1.001193`. */
function codeTokens(code: string): Token[] {
  const [, withoutFirst] = /^\d\.(\d{6})$/.exec(code) ?? [];
  return [...tokenise(code), ...(withoutFirst ? [readToken(withoutFirst)] : [])];
}

/** So much of a query is looked for, in characters: the longest name of a procedure has 919. */
const LONGEST_QUERY = 1000;

/**
 * The procedures that a query means, best first, `limit` at most (Infinity: all). Marks may be left out; where the query
 * has any, procedures with the same marks come first. Codes are met with or without points, from their beginning or
 * without their first digit. The last word may be unfinished unless a blank follows it. Telex keystrokes are read as what
 * they mean, people's words as what procedures are called (`people-words.json`), one slip a word is forgiven. Every word
 * must be met, in name, synonym, field or code; only where no procedure meets all, those that meet most are found. Ties
 * keep the index's order.
 */
export function search(index: Index, typed: string, limit: number): Found[] {
  const query = typed.slice(0, LONGEST_QUERY);
  const unfinished = isUnfinished(query);
  const tokens = asTyped(index, tokenise(query), unfinished);
  if (tokens.length === 0) return [];
  const exact = run(index, { tokens, text: query }, meetQuery(index, tokens, unfinished, false));
  const isEnough = exact.isName || (unfinished && isHardlyBegun(tokens) && exact.hasAny);
  const lists = isEnough ? [exact.inOrder()] : readings(index, tokens, exact, unfinished);
  const documents = interleave(lists);
  return documents.slice(0, Math.max(0, limit)).map((document, place) => ({
    code: index.codes[document] ?? '',
    score: documents.length - place,
  }));
}

/** One or two letters mean nothing yet. */
const isHardlyBegun = ([first, second]: Token[]) => !second && (first?.folded.length ?? 0) < 3;

/** What a query that is no name may mean, the likeliest reading first. */
function readings(index: Index, tokens: Token[], exact: Run, unfinished: boolean): number[][] {
  const isWord = (folded: string) => index.words.has(folded) || isSaid(folded);
  // written out first: `đài loan` is no slip where it stands for a foreign country
  const spelled = spellOut(tokens) ?? tokens;
  const repaired = repairBlanks(spelled, isWord) ?? spelled;
  const meant = rankMeanings(index, spellOut(repaired) ?? repaired, unfinished);
  if (exact.isClose) return [exact.inOrder(), meant];
  if (exact.isPhrase) return [meant, exact.inOrder()];
  const forgiven = forgive(index, tokens, unfinished);
  const isNearName = forgiven?.isName || forgiven?.isClose;
  return isNearName && forgiven ? [forgiven.inOrder(), meant, exact.inOrder()] : [meant];
}

/** Words that no name has, where they are keystrokes of Telex or VNI, as what they mean. */
export function asTyped(index: Index, tokens: Token[], unfinished: boolean): Token[] {
  return tokens.map((token, place) => {
    const mayGoOn = unfinished && place === tokens.length - 1;
    if (hasMarks(token) || findWords(index.vocabulary, token, mayGoOn).length > 0) return token;
    const keyed = readTelex(token.folded) ?? readVni(token.folded);
    const meant = keyed === undefined ? undefined : readToken(keyed);
    return meant && findWords(index.vocabulary, meant, mayGoOn).length > 0 ? meant : token;
  });
}

/** What a way of reading the query has found. */
interface Run {
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

function run(index: Index, { tokens, text }: Reading, { hits, places }: MetWords): Run {
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
function forgive(index: Index, tokens: Token[], unfinished: boolean): Run | undefined {
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

/** The best of each list first, then the second ones; each once. */
function interleave(lists: number[][]): number[] {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const seen = new Set<number>();
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let place = 0; place < longest; place++)
    for (const list of lists) {
      const document = list[place];
      if (document !== undefined) seen.add(document);
    }
  return [...seen];
}

/**
 * Score and document as one number, of equal scores the earlier document larger: a typed array of plain numbers sorts
 * many times faster than objects with a comparing function. Scores stay under 2^36, so 100,000 documents fit exactly.
 */
const packKey = (score: number, document: number, size: number) => score * size + (size - 1 - document);
const unpackKey = (key: number, size: number) => size - 1 - (key % size);

/** Whether the last word of a query may be the beginning of a longer one. */
export const isUnfinished = (query: string) => /[\p{L}\p{M}\p{N}.]$/u.test(query);

/** A word that goes on is no slip yet. */
const isOnlyBegun = (meetings: Meeting[], mayGoOn: boolean): boolean =>
  mayGoOn && !meetings.some(({ whole }) => whole);

/** Longest query, in words, of which each word may be a slip for another. */
const MOST_FORGIVEN = 5;

/** By which words of the vocabulary a query is met. */
interface MetWords {
  hits: HitsByWord;
  places: PlaceWords[];
}

/** @param forgiving one slip a word is forgiven */
function meetQuery(
  { vocabulary, similar: similarWords }: Index,
  tokens: Token[],
  unfinished: boolean,
  forgiving: boolean,
): MetWords {
  const withMarks = tokens.some(hasMarks);
  const hits: HitsByWord = new Array<Hit[] | undefined>(vocabulary.length).fill(undefined);
  const places: PlaceWords[] = tokens.map(() => ({ words: [], similar: [] }));
  const note = (word: number, hit: Hit) => {
    const list = hits[word] ?? [];
    list.push(hit);
    hits[word] = list;
  };
  for (let place = tokens.length - 1; place >= 0; place--) {
    const token = tokens[place];
    if (!token) continue;
    const mayGoOn = unfinished && place === tokens.length - 1;
    const meetings = findWords(vocabulary, token, mayGoOn);
    // a slip makes no word, mostly; in a long query the other words tell what is meant
    const mayBeSlip =
      forgiving &&
      (meetings.length === 0 || (tokens.length <= MOST_FORGIVEN && !isOnlyBegun(meetings, mayGoOn)));
    const similar = mayBeSlip ? findSimilar(vocabulary, similarWords, token.folded) : [];
    places[place] = { words: meetings.map(({ word }) => word), similar };
    for (const { word, whole, marked } of meetings) note(word, { place, whole, marked: withMarks && marked });
    for (const word of similar) note(word, { place, whole: true, marked: false });
  }
  return { hits, places };
}
