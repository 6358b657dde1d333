import { findCandidates, type PlaceWords } from './find-candidates';
import { findSimilar, indexSimilar, type SimilarWords } from './find-similar';
import { guessSayings } from './guess-saying';
import type { Hit, HitsByWord } from './match-phrase';
import { headOf, readPeopleWords } from './people-words';
import { type RankedDocument, ranker } from './rank';
import { readTelex } from './read-telex';
import { repairBlanks } from './repair-blanks';
import { spellOut } from './spell-out';
import { hasMarks, readToken, type Token, tokenise } from './tokenise';
import { findWords, type Meeting, makeVocabulary, type Vocabulary } from './vocabulary';

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
  /** The folded forms of all words. */
  words: ReadonlySet<string>;
  similar: SimilarWords;
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
  return {
    codes,
    documents,
    vocabulary,
    postings,
    opening: opening.map(numberOf),
    words: new Set(vocabulary.map(({ folded }) => folded)),
    similar: indexSimilar(vocabulary),
  };
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
  const exact = run(index, { tokens, text: query, unfinished });
  const read = reader(index, unfinished);
  const spelled = exact.isName ? undefined : spellOut(tokens);
  const meant = exact.isName ? [] : meantBy(read, tokens, spelled);
  // a name that has the query in its order is not pushed down by more than one other reading
  const lists = exact.isPhrase ? [exact, ...meant.slice(0, 1)] : [...meant, exact];
  if (!exact.isName && !exact.isPhrase) {
    const forgiven = forgive(index, tokens, unfinished);
    if (forgiven?.isName || forgiven?.isClose) lists.unshift(forgiven);
    else if (exact.isClose) lists.unshift(exact);
    else {
      const guessed = guess(read, spelled ?? tokens);
      const slips = forgiven ? [forgiven] : [];
      // before what meets every word as typed stands only what a saying means; before what meets some, slips too
      lists.splice(meant.length, 1, ...guessed, ...(exact.isWhole ? [exact, ...slips] : [...slips, exact]));
    }
  }
  const documents = interleave([...new Set(lists)].map((list) => list.documents));
  return documents.slice(0, Math.max(0, limit)).map((document, place) => ({
    code: index.codes[document] ?? '',
    score: documents.length - place,
  }));
}

/** Words that no name has, where they are Telex, as what they mean. */
export function asTyped(index: Index, tokens: Token[], unfinished: boolean): Token[] {
  return tokens.map((token, place) => {
    const mayGoOn = unfinished && place === tokens.length - 1;
    if (hasMarks(token) || findWords(index.vocabulary, token, mayGoOn).length > 0) return token;
    const telex = readTelex(token.folded);
    const meant = telex === undefined ? undefined : readToken(telex);
    return meant && findWords(index.vocabulary, meant, mayGoOn).length > 0 ? meant : token;
  });
}

/** What a way of reading the query has found. */
interface Run {
  /** Best first. */
  documents: number[];
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
  unfinished: boolean;
  /** One slip a word is forgiven. */
  forgiving?: boolean;
}

function run(index: Index, { tokens, text, unfinished, forgiving = false }: Reading): Run {
  const withMarks = tokens.some(hasMarks);
  const { hits, places } = meetQuery(index, tokens, withMarks, unfinished, forgiving);
  const { documents, opening } = index;
  const ranking = ranker({ hits, length: tokens.length, withMarks, text, opening });
  const candidates = findCandidates(index.postings, documents.length, places);
  const keys = new Float64Array(candidates.length);
  for (let place = 0; place < candidates.length; place++) {
    const candidate = candidates[place];
    const ranked = candidate && documents[candidate.document];
    if (ranked)
      keys[place] = packKey(ranking.score(ranked, candidate.coverage), candidate.document, documents.length);
  }
  keys.sort();
  const sorted: number[] = [];
  for (let place = keys.length - 1; place >= 0; place--)
    sorted.push(unpackKey(keys[place] ?? 0, documents.length));
  const best = sorted[0];
  const ranked = best === undefined ? undefined : documents[best];
  return {
    documents: sorted,
    isWhole: candidates.some(({ document, isWhole }) => document === best && isWhole),
    isPhrase: ranked !== undefined && ranking.holdsQuery(ranked),
    isName: ranked !== undefined && ranking.isNamed(ranked),
    isClose: ranked !== undefined && ranking.isCloseTo(ranked),
  };
}

/** Runs another reading of the query. */
type Read = (tokens: Token[]) => Run;

/** Several sayings mean the same: each reading is run once. */
function reader(index: Index, unfinished: boolean): Read {
  const done = new Map<string, Run>();
  return (tokens) => {
    const text = textOf(tokens);
    const found = done.get(text) ?? run(index, { tokens, text, unfinished });
    done.set(text, found);
    return found;
  };
}

/** What the query means once it is spelled out and read in people's words; only what meets all of it. */
function meantBy(read: Read, tokens: Token[], spelled: Token[] | undefined): Run[] {
  const written = spelled ? [[spelled]] : [];
  return bestOfEach(read, [...written, ...readPeopleWords(spelled ?? tokens)]);
}

/** Shortest question, in words, that may be like a saying without having it. */
const FEWEST_GUESSED = 3;

/** Longest question, in words, of which only the head may be looked for: what is longer is a name. */
const LONGEST_WITH_HEAD = 7;

/** What the query may mean: a saying with one slip, sayings that have most of its words, or what stands before a joint. */
function guess(read: Read, tokens: Token[]): Run[] {
  const forgiven = bestOfEach(read, readPeopleWords(tokens, true));
  // what is short is no sentence
  const means = tokens.length < FEWEST_GUESSED ? [] : guessSayings(tokens).flatMap(({ means }) => means);
  const likely = bestOfEach(
    read,
    means.map((meant) => [meant]),
  );
  if (forgiven.length + likely.length > 0) return [...likely, ...forgiven];
  const head = headOf(tokens);
  const short = head && tokens.length <= LONGEST_WITH_HEAD ? read(head) : undefined;
  return short?.isPhrase ? [short] : [];
}

/** Of each group of readings the first that is met in order, or else whole; beside it one that says more and is met whole. */
function bestOfEach(read: Read, groups: Token[][][]): Run[] {
  return groups.flatMap((readings) => {
    const runs = readings.map(read);
    const found = runs.find(({ isPhrase }) => isPhrase) ?? runs.find(({ isWhole }) => isWhole);
    if (!found) return [];
    const [longest] = runs;
    return longest?.isWhole && longest !== found ? [found, longest] : [found];
  });
}

/** The query with slips and blanks forgiven, whichever reading of it meets more in order. */
function forgive(index: Index, tokens: Token[], unfinished: boolean): Run | undefined {
  const isWord = (folded: string) => index.words.has(folded);
  const repaired = repairBlanks(tokens, isWord);
  const readings = [...(repaired ? [repaired] : []), tokens];
  let whole: Run | undefined;
  for (const reading of readings) {
    const found = run(index, { tokens: reading, text: textOf(reading), unfinished, forgiving: true });
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

function meetQuery(
  { vocabulary, similar: similarWords }: Index,
  tokens: Token[],
  withMarks: boolean,
  unfinished: boolean,
  forgiving: boolean,
) {
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
