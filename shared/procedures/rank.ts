import { foldText } from '../text/fold-text';
import { type HitsByWord, type PhraseMatch, phraseMatcher } from './match-phrase';

/** A name or synonym, and its words as vocabulary numbers. */
interface Phrase {
  text: string;
  words: number[];
}

/** What is ranked: its phrases (the name first, then synonyms) and other words (code, field). */
export interface RankedDocument {
  phrases: Phrase[];
  others: number[];
}

/** The query as the ranking needs it; `opening` are words that open many names and tell nothing ("Thủ tục …"). */
interface RankedQuery {
  hits: HitsByWord;
  vocabularySize: number;
  length: number;
  withMarks: boolean;
  text: string;
  opening: number[];
}

/** How documents stand to one query. */
interface Ranking {
  /** Larger is better, comparable within the query only; `coverage` is how much of the query is met, 0…1. */
  score(document: RankedDocument, coverage: number): number;
  /** No less than the score, and had for less: what the lengths of its phrases let it reach, and a last word met whole or not. */
  mostFor(document: RankedDocument, coverage: number, lastWhole: boolean): number;
  /** Whether a phrase has the whole query in its order. */
  holdsQuery(document: RankedDocument): boolean;
  /** Whether a phrase is the query, but for an opening. */
  isNamed(document: RankedDocument): boolean;
  /** Whether a long query and a phrase have most of their words in common. */
  isCloseTo(document: RankedDocument): boolean;
}

/** What a met word counts at least, however far from the others it stands. */
const LEAST_DENSITY = 0.5;
/** Fewest words of a query that may be nearly a name, … */
const SHORTEST_CLOSE = 4;
/** … and the share of the longer of both that must be met, with neighbours staying neighbours. */
const CLOSE = 0.6;
/** Number of steps in which a share (0…1) is told apart. */
const STEPS = 63;
/** Likeness of a phrase that is the query, mark by mark. */
const MOST_ALIKE = 3;
/** What it counts to be the name, no synonym, … */
const OF_NAME = 2;
/** … and to open with the query. */
const OF_OPENING = 1;

/**
 * Makes the function that scores documents for one query: larger is better, comparable within the query only. A score
 * is one whole number made of criteria as digits, so that each decides only where all before it are equal:
 * how much of the query is met (`coverage`, 0…1) · the phrase is the query, mark by mark, letter by letter or word by
 * word · words whose marks are met too · words met in the phrase · the name before a synonym · the phrase opens with the
 * query, also after the opening · contains it in order · neighbours stay neighbours · the last word whole · the shorter
 * phrase.
 */
export function ranker(query: RankedQuery): Ranking {
  const match = phraseMatcher(query.hits, query.length, query.vocabularySize);
  const whole = composed(query.text);
  const folded = foldText(query.text);
  const share = (count: number) => Math.floor((count / query.length) * STEPS);

  /** 0: other words; 1: the same words; 2: the same letters; 3: the same marks too. */
  function likeness(text: string, sameWords: boolean): number {
    if (!sameWords) return 0;
    if (foldText(text) !== folded) return 1;
    return composed(text) === whole ? MOST_ALIKE : 2;
  }

  /** How much of what is met stands together, in a name of few other words: 0.5…1. */
  function density(matched: number, adjacent: number, length: number): number {
    if (matched === 0) return LEAST_DENSITY;
    const together = matched > 1 ? adjacent / (matched - 1) : 1;
    const short = Math.min(1, matched / length);
    return LEAST_DENSITY + ((together + short) / 2) * (1 - LEAST_DENSITY);
  }

  /** The criteria as digits of one number; `alike` and `standing` are what the phrase has besides what it meets. */
  function join(
    found: PhraseMatch,
    length: number,
    alike: number,
    standing: number,
    coverage: number,
  ): number {
    // where a part is met only, a long name meets much by chance
    const met = coverage < 1 ? coverage * density(found.matched, found.adjacent, length) : 1;
    let score = Math.floor(met * STEPS);
    score = score * 4 + alike;
    score = score * (STEPS + 1) + share(found.marked);
    score = score * (STEPS + 1) + share(found.matched);
    score = score * 4 + standing;
    score = score * 2 + Number(found.runStart >= 0);
    score = score * (STEPS + 1) + share(found.adjacent);
    score = score * 2 + Number(found.lastWhole);
    return score * (STEPS + 1) + STEPS - Math.min(length, STEPS);
  }

  function scorePhrase(
    { words, text }: Phrase,
    isName: boolean,
    coverage: number,
    otherMarked: number,
  ): number {
    const found = match(words);
    const { runStart } = found;
    const sameWords = runStart === 0 && words.length === query.length && found.lastWhole;
    const opens = runStart === 0 || (runStart === query.opening.length && opensWith(words, query.opening));
    found.marked = Math.max(found.marked, otherMarked);
    const standing = (isName ? OF_NAME : 0) + (opens ? OF_OPENING : 0);
    return join(found, words.length, likeness(text, sameWords), standing, coverage);
  }

  /** The words of the query and no other, but for an opening that tells nothing. */
  function isSame(words: number[]): boolean {
    const more = words.length - query.length;
    if (more !== 0 && more !== query.opening.length) return false;
    const { runStart, lastWhole } = match(words);
    if (runStart !== more || !lastWhole) return false;
    return more === 0 || opensWith(words, query.opening);
  }

  function isClose(words: number[]): boolean {
    if (query.length < SHORTEST_CLOSE) return false;
    const least = Math.max(query.length, words.length) * CLOSE;
    if (Math.min(query.length, words.length) < least) return false;
    const { matched, adjacent } = match(words);
    return Math.min(matched, adjacent + 1) >= least;
  }

  const score = ({ phrases, others }: RankedDocument, coverage: number) => {
    const otherMarked = query.withMarks ? match(others).marked : 0;
    let best = 0;
    let isName = true;
    for (const phrase of phrases) {
      best = Math.max(best, scorePhrase(phrase, isName, coverage, otherMarked));
      isName = false;
    }
    return best;
  };
  /** What the best imaginable phrase meets. */
  const all: PhraseMatch = {
    matched: query.length,
    marked: query.withMarks ? query.length : 0,
    adjacent: query.length - 1,
    runStart: 0,
    lastWhole: true,
  };
  const mostFor = ({ phrases }: RankedDocument, coverage: number, lastWhole: boolean) => {
    all.lastWhole = lastWhole;
    let shortest = Number.POSITIVE_INFINITY;
    let alike = 0;
    for (let at = 0; at < phrases.length; at++) {
      const length = phrases[at]?.words.length ?? 0;
      if (length < shortest) shortest = length;
      if (length === query.length) alike = MOST_ALIKE;
    }
    return join(all, shortest, alike, OF_NAME + OF_OPENING, coverage);
  };
  return {
    score,
    mostFor,
    holdsQuery: (procedure) =>
      hasPhrase(procedure, (words) => match(words).runStart >= 0) || match(procedure.others).runStart >= 0,
    isNamed: (document) => hasPhrase(document, isSame),
    isCloseTo: (document) => hasPhrase(document, isClose),
  };
}

/** Asked of thousands of documents a query. */
function hasPhrase({ phrases }: RankedDocument, is: (words: number[]) => boolean): boolean {
  for (let at = 0; at < phrases.length; at++) if (is(phrases[at]?.words ?? [])) return true;
  return false;
}

const composed = (text: string) => text.normalize('NFC').toLowerCase();

const opensWith = (words: number[], opening: number[]) =>
  opening.every((word, place) => words[place] === word);
