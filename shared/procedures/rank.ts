import { foldText } from '../text/fold-text';
import { type HitsByWord, phraseMatcher } from './match-phrase';

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
  length: number;
  withMarks: boolean;
  text: string;
  opening: number[];
}

/** How documents stand to one query. */
interface Ranking {
  /** Larger is better, comparable within the query only; `coverage` is how much of the query is met, 0…1. */
  score(document: RankedDocument, coverage: number): number;
  /** Whether a phrase has the whole query in its order. */
  holdsQuery(document: RankedDocument): boolean;
  /** Whether a phrase is the query, but for an opening. */
  isNamed(document: RankedDocument): boolean;
}

/** Number of steps in which a share (0…1) is told apart. */
const STEPS = 63;

/**
 * Makes the function that scores documents for one query: larger is better, comparable within the query only. A score
 * is one whole number made of criteria as digits, so that each decides only where all before it are equal:
 * how much of the query is met (`coverage`, 0…1) · the phrase is the query, mark by mark, letter by letter or word by
 * word · words whose marks are met too · words met in the phrase · the name before a synonym · the phrase opens with the
 * query, also after the opening · contains it in order · neighbours stay neighbours · the last word whole · the shorter
 * phrase.
 */
export function ranker(query: RankedQuery): Ranking {
  const match = phraseMatcher(query.hits, query.length);
  const whole = composed(query.text);
  const folded = foldText(query.text);
  const share = (count: number) => Math.floor((count / query.length) * STEPS);

  /** 0: other words; 1: the same words; 2: the same letters; 3: the same marks too. */
  function likeness(text: string, sameWords: boolean): number {
    if (!sameWords) return 0;
    if (foldText(text) !== folded) return 1;
    return composed(text) === whole ? 3 : 2;
  }

  function scorePhrase(phrase: Phrase, isName: boolean, coverage: number, otherMarked: number): number {
    const { matched, marked, adjacent, runStart, lastWhole } = match(phrase.words);
    const sameWords = runStart === 0 && phrase.words.length === query.length && lastWhole;
    const opens =
      runStart === 0 || (runStart === query.opening.length && opensWith(phrase.words, query.opening));
    let score = Math.floor(coverage * STEPS);
    score = score * 4 + likeness(phrase.text, sameWords);
    score = score * (STEPS + 1) + share(Math.max(marked, otherMarked));
    score = score * (STEPS + 1) + share(matched);
    score = score * 2 + Number(isName);
    score = score * 2 + Number(opens);
    score = score * 2 + Number(runStart >= 0);
    score = score * (STEPS + 1) + share(adjacent);
    score = score * 2 + Number(lastWhole);
    return score * (STEPS + 1) + STEPS - Math.min(phrase.words.length, STEPS);
  }

  /** The words of the query and no other, but for an opening that tells nothing. */
  function isSame(words: number[]): boolean {
    const { runStart, lastWhole } = match(words);
    if (runStart < 0 || !lastWhole || runStart + query.length !== words.length) return false;
    return runStart === 0 || (runStart === query.opening.length && opensWith(words, query.opening));
  }

  const score = ({ phrases, others }: RankedDocument, coverage: number) => {
    const otherMarked = query.withMarks ? match(others).marked : 0;
    let best = 0;
    for (const [index, phrase] of phrases.entries()) {
      best = Math.max(best, scorePhrase(phrase, index === 0, coverage, otherMarked));
    }
    return best;
  };
  return {
    score,
    holdsQuery: ({ phrases, others }) =>
      [...phrases.map(({ words }) => words), others].some((words) => match(words).runStart >= 0),
    isNamed: ({ phrases }) => phrases.some(({ words }) => isSame(words)),
  };
}

const composed = (text: string) => text.normalize('NFC').toLowerCase();

const opensWith = (words: number[], opening: number[]) =>
  opening.every((word, place) => words[place] === word);
