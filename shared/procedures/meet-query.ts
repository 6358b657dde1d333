import type { PlaceWords } from './find-candidates';
import { findSimilar } from './find-similar';
import type { Hit, HitsByWord } from './match-phrase';
import { readTelex } from './read-telex';
import { readVni } from './read-vni';
import type { Index } from './search-index';
import { hasMarks, readToken, type Token } from './tokenise';
import { findWords, type Meeting } from './vocabulary';

/** Whether the last word of a query may be the beginning of a longer one. */
export const isUnfinished = (query: string) => /[\p{L}\p{M}\p{N}.]$/u.test(query);

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

/** A word that goes on is no slip yet. */
const isOnlyBegun = (meetings: Meeting[], mayGoOn: boolean): boolean =>
  mayGoOn && !meetings.some(({ whole }) => whole);

/** Longest query, in words, of which each word may be a slip for another. */
const MOST_FORGIVEN = 5;

/** By which words of the vocabulary a query is met. */
export interface MetWords {
  hits: HitsByWord;
  places: PlaceWords[];
}

/**
 * The words of the index that each word of a query meets.
 * @param forgiving one slip a word is forgiven
 */
export function meetQuery(
  { vocabulary, similar: similarWords }: Index,
  tokens: Token[],
  unfinished: boolean,
  forgiving: boolean,
): MetWords {
  const withMarks = tokens.some(hasMarks);
  const hits = new Map<number, Hit[]>();
  const places: PlaceWords[] = tokens.map(() => ({ words: [], similar: [] }));
  const note = (word: number, hit: Hit) => {
    const list = hits.get(word);
    if (list) list.push(hit);
    else hits.set(word, [hit]);
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
