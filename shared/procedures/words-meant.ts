import { findSayings, isSaid } from './find-sayings';
import { findSimilar } from './find-similar';
import { asTyped, isUnfinished } from './meet-query';
import { repairBlanks } from './repair-blanks';
import type { Index } from './search-index';
import { spellOut } from './spell-out';
import { tokenise } from './tokenise';
import { findWords } from './vocabulary';

/** What of a name is met by a query: whole folded words, and the beginning of one that is still typed. */
export interface WordsMeant {
  words: ReadonlySet<string>;
  begins?: string;
}

/** How sure a saying is whose meaning is shown as met. */
const SURE = 0.9;

/**
 * The words by which a query finds names, as the search reads them: as typed, Telex read, blanks repaired, abbreviations
 * written out, people's words, and for a word that no name has those that one slip makes of it.
 */
export function wordsMeant(index: Index, query: string): WordsMeant {
  const unfinished = isUnfinished(query);
  const tokens = asTyped(index, tokenise(query), unfinished);
  const isWord = (folded: string) => index.words.has(folded);
  const readings = [
    tokens,
    spellOut(tokens) ?? [],
    repairBlanks(tokens, isWord) ?? [],
    ...findSayings(spellOut(tokens) ?? tokens, isWord).flatMap(({ saying, sureness }) =>
      sureness < SURE ? [] : saying.means,
    ),
  ];
  const words = new Set(readings.flatMap((reading) => reading.map(({ folded }) => folded)));
  for (const token of tokens) {
    // what people say (`xin`) is no slip for a word that only looks like it
    if (findWords(index.vocabulary, token, false).length > 0 || isSaid(token.folded)) continue;
    for (const word of findSimilar(index.vocabulary, index.similar, token.folded))
      words.add(index.vocabulary[word]?.folded ?? '');
  }
  const begins = unfinished ? tokens[tokens.length - 1]?.folded : undefined;
  return { words, ...(begins !== undefined && { begins }) };
}
