import { indexSimilar } from './find-similar';
import type { RankedDocument } from './rank';
import { type MeantDocument, type MeantIndex, rarityOf } from './rank-meanings';
import { spellOut } from './spell-out';
import { readToken, type Token, tokenise } from './tokenise';
import { usualOf } from './usual';
import { makeVocabulary } from './vocabulary';

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
  postings: Int32Array[];
  opening: number[];
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
  const having: number[][] = vocabulary.map(() => []);
  documents.forEach(({ phrases, others }, document) => {
    const words = new Set([...phrases.flatMap((phrase) => phrase.words), ...others]);
    for (const word of drafts[document]?.written ?? []) words.add(numberOf(word));
    for (const word of words) having[word]?.push(document);
  });
  const postings = having.map((list) => new Int32Array(list));
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
    memory: [],
  };
}

/** Which documents have a word in their name, and which elsewhere only. */
function sortPostings(postings: Int32Array[], meant: MeantDocument[]) {
  const lists: number[][] = postings.map(() => []);
  meant.forEach(({ name }, document) => {
    for (const word of new Set(name)) lists[word]?.push(document);
  });
  const named = lists.map((list) => new Int32Array(list));
  const elsewhere = postings.map((documents, word) => {
    const own = new Set(lists[word]);
    return documents.filter((document) => !own.has(document));
  });
  return { named, elsewhere };
}

/** People leave out the first digit of a code: `001193` finds `1.001193`. */
function codeTokens(code: string): Token[] {
  const [, withoutFirst] = /^\d\.(\d{6})$/.exec(code) ?? [];
  return [...tokenise(code), ...(withoutFirst ? [readToken(withoutFirst)] : [])];
}
