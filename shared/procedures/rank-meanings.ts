import { findSayings, type SayingMet } from './find-sayings';
import { findSimilar, findSoundingAlike, type SimilarWords } from './find-similar';
import { type Evidence, orderMeanings } from './order-meanings';
import { peopleWords } from './sayings';
import { hasMarks, type Token } from './tokenise';
import { findWords, type Vocabulary } from './vocabulary';

/** What of a procedure its meaning is known by. */
export interface MeantDocument {
  /** Words of the name in their order, abbreviations written out, as vocabulary numbers. */
  name: number[];
  /** Number of the name's words that stand before the first bracket: what follows only tells where it holds. */
  core: number;
  /** How usual it is that somebody asks for it, about 1. */
  usual: number;
}

/** Arrays of one number a document: to make them anew for each query costs more than to clear them. */
type Memory = Float32Array[];
/** So many of them are kept; longer questions are rare. */
const MOST_KEPT = 32;
const NONE = new Int32Array();
/** Places in memory: the scores by words, by sayings, … */
const BY_WORDS = 0;
const BY_SAYINGS = 1;
/** … and from here on what each word of the question meets. */
const BY_PLACE = 2;

/** One of the arrays of an index, all 0. */
function cleared({ memory, meant }: MeantIndex, place: number): Float32Array {
  const own = memory[place] ?? new Float32Array(meant.length);
  if (place < MOST_KEPT) memory[place] = own;
  return own.fill(0);
}

/** What the ranking needs of an index. */
export interface MeantIndex {
  vocabulary: Vocabulary;
  similar: SimilarWords;
  /** The folded forms of all words. */
  words: ReadonlySet<string>;
  meant: MeantDocument[];
  /** By number of a word, the documents that have it in the name … */
  named: Int32Array[];
  /** … and those that have it elsewhere only. */
  elsewhere: Int32Array[];
  /** By number of a word, how rare it is. */
  rarity: number[];
  /** What sayings mean, once it was looked for: while a question is typed the same ones come with every letter. */
  meanings: Map<Token[], Meaning>;
  /** What a query counts in, used again by the next one. */
  memory: Memory;
}

/** What a saying means, among the documents of an index. */
interface Meaning {
  /** As vocabulary numbers. */
  words: number[];
  /** The documents that have most of it … */
  documents: Int32Array;
  /** … and how much each of them has, 0…1; what is missing counts twice. */
  shares: Float64Array;
}

/** What a word counts whose marks are others than the question's, … */
const OF_OTHER_MARKS = 0.7;
/** … that is met by a slip, … */
const OF_SIMILAR = 0.75;
/** … that hardly any name has, by a slip, … */
const OF_LIKELY_SLIP = 0.6;
/** … that stands in the field, the code or a synonym only, … */
const OF_ELSEWHERE = 0.75;
/** … that a question has and a name has not ("làm … cho con"), … */
const OF_FILLER = 0.12;
/** … that only says for whom, where or why ("tạm trú cho sinh viên"), … */
const OF_CIRCUMSTANCE = 0.6;
/** … and that is known to nobody, of what others weigh. */
const OF_UNKNOWN = 0.6;
/** What a word weighs where no other tells it. */
const USUAL_WEIGHT = 4;
/** Share of all names that hardly any is. */
const SELDOM = 0.002;
/** Share of what a saying means that a procedure must have. */
const LEAST_OF_MEANING = 0.55;

/**
 * The procedures that a question in people's words means, best first. Each word of the question counts by how rare it is;
 * it is met by itself, by a slip, or by what the saying means in which it stands.
 */
export function rankMeanings(index: MeantIndex, tokens: Token[], unfinished: boolean): number[] {
  const own = tokens.map((token, place) => wordsOf(index, token, unfinished && place === tokens.length - 1));
  const sayings = findSayings(tokens, (folded) => index.words.has(folded));
  const weights = weigh(index, tokens, own, sayings);
  const score = cleared(index, BY_WORDS);
  const bySaying = cleared(index, BY_SAYINGS);
  const byPlace = tokens.map((_, place) => cleared(index, BY_PLACE + place));
  const note = (place: number, document: number, sureness: number) => {
    const list = byPlace[place];
    const before = list?.[document] ?? 0;
    if (!list || sureness <= before) return;
    list[document] = sureness;
    score[document] = (score[document] ?? 0) + (sureness - before) * (weights[place] ?? 0);
  };
  // counted in loops: so they are quick before the engine has seen them run often
  const noteAll = (place: number, documents: Int32Array, sureness: number) => {
    for (let at = 0; at < documents.length; at++) note(place, documents[at] as number, sureness);
  };
  own.forEach(({ words }, place) => {
    for (const { word, sureness } of words) {
      noteAll(place, index.named[word] ?? NONE, sureness);
      noteAll(place, index.elsewhere[word] ?? NONE, sureness * OF_ELSEWHERE);
    }
  });
  const said: Evidence[] = [];
  for (const { saying, places, sureness } of sayings)
    for (const meaning of saying.means) {
      const { words, documents, shares } = findMeaning(index, meaning);
      said.push({ places, words, sureness });
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at] as number;
        const sure = (shares[at] ?? 0) * sureness;
        for (const place of places) {
          note(place, document, sure);
          bySaying[document] = (bySaying[document] ?? 0) + sure * (weights[place] ?? 0);
        }
      }
    }
  return orderMeanings(index, {
    score,
    bySaying,
    byPlace,
    weights,
    own: own.map(({ words }, place) => ({
      places: [place],
      words: words.map(({ word }) => word),
      sureness: 1,
    })),
    said,
  });
}

function findMeaning(index: MeantIndex, meaning: Token[]): Meaning {
  const found = index.meanings.get(meaning) ?? meet(index, meaning);
  index.meanings.set(meaning, found);
  return found;
}

function meet({ vocabulary, meant, named, elsewhere, rarity }: MeantIndex, meaning: Token[]): Meaning {
  const words = meaning.map((token) => wordsMeaning(vocabulary, token));
  const shares = new Float32Array(meant.length);
  const touched: number[] = [];
  const weights = words.map((numbers) => Math.min(...numbers.map((number) => rarity[number] ?? 0)));
  const whole = weights.reduce((sum, weight) => sum + (Number.isFinite(weight) ? weight : USUAL_WEIGHT), 0);
  words.forEach((numbers, place) => {
    const part = (weights[place] ?? 0) / whole;
    const take = (documents: Int32Array, worth: number) => {
      for (let at = 0; at < documents.length; at++) {
        const document = documents[at] as number;
        if (shares[document] === 0) touched.push(document);
        shares[document] = (shares[document] ?? 0) + worth;
      }
    };
    for (const number of numbers) {
      take(named[number] ?? NONE, part);
      take(elsewhere[number] ?? NONE, part * OF_ELSEWHERE);
    }
  });
  const documents = Int32Array.from(
    touched.filter((document) => (shares[document] ?? 0) >= LEAST_OF_MEANING),
  );
  return {
    words: words.flat(),
    documents,
    shares: Float64Array.from(documents, (document) => Math.min(1, shares[document] ?? 0) ** 2),
  };
}

/** What each word of a question weighs: the rarer, the more; fillers and circumstances less, unless a saying has them. */
function weigh({ meant }: MeantIndex, tokens: Token[], own: PlaceMet[], sayings: SayingMet[]): number[] {
  const fillers = fillerPlaces(tokens);
  const joint = tokens.findIndex(({ folded }, at) => at > 0 && peopleWords().joints.has(folded));
  const said = new Set(sayings.flatMap(({ places }) => places));
  const rarity = own.map(({ documents }) => (documents > 0 ? rarityOf(documents, meant.length) : undefined));
  const known = rarity.filter((one, place): one is number => one !== undefined && !fillers.has(place));
  const usual = known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : USUAL_WEIGHT;
  return rarity.map((one, place) => {
    if (said.has(place)) return (one ?? usual) * (joint >= 0 && place > joint ? OF_CIRCUMSTANCE : 1);
    const weight = one ?? usual * OF_UNKNOWN;
    if (fillers.has(place)) return weight * OF_FILLER;
    return joint >= 0 && place > joint ? weight * OF_CIRCUMSTANCE : weight;
  });
}

/** How much is known by a word that so many of all documents have. */
export const rarityOf = (documents: number, all: number) => Math.log(1 + all / Math.max(1, documents));

interface PlaceMet {
  words: { word: number; sureness: number }[];
  /** How many documents have one of the surest words, about. */
  documents: number;
}

function wordsOf(index: MeantIndex, token: Token, mayGoOn: boolean): PlaceMet {
  const { vocabulary, similar, meant } = index;
  const meetings = findWords(vocabulary, token, mayGoOn);
  const isMarked = hasMarks(token);
  const hasWhole = meetings.some(({ whole }) => whole);
  const words = meetings
    .filter(({ whole }) => whole || !hasWhole)
    .map(({ word, marked }) => ({ word, sureness: isMarked && !marked ? OF_OTHER_MARKS : 1 }));
  const documentsOf = (word: number) =>
    (index.named[word]?.length ?? 0) + (index.elsewhere[word]?.length ?? 0);
  const all = words.reduce((sum, { word }) => sum + documentsOf(word), 0);
  const isOnlyBegun = mayGoOn && !hasWhole && words.length > 0;
  // a word that hardly any name has may be a slip for another
  if (all <= meant.length * SELDOM && !isOnlyBegun)
    for (const word of findSimilar(vocabulary, similar, token.folded))
      words.push({ word, sureness: all === 0 ? OF_SIMILAR : OF_LIKELY_SLIP });
  // nor is a word meant as it stands that no name has with these marks
  else if (isMarked && hasWhole && !meetings.some(({ whole, marked }) => whole && marked))
    for (const word of findSoundingAlike(vocabulary, similar, token))
      words.push({ word, sureness: OF_LIKELY_SLIP });
  const surest = Math.max(0, ...words.map(({ sureness }) => sureness));
  const documents = words
    .filter(({ sureness }) => sureness === surest)
    .reduce((sum, { word }) => sum + documentsOf(word), 0);
  return { words, documents };
}

/** What is meant is written with its marks; names with other marks are met all the same. */
function wordsMeaning(vocabulary: Vocabulary, token: Token): number[] {
  const meetings = findWords(vocabulary, token, false);
  const same = meetings.filter(({ marked }) => marked);
  return (same.length > 0 ? same : meetings).map(({ word }) => word);
}

/** Places of words that a question has and a name has not. */
function fillerPlaces(tokens: Token[]): Set<number> {
  const places = new Set<number>();
  tokens.forEach(({ folded }, place) => {
    for (const filler of peopleWords().fillers.get(folded) ?? [])
      if (filler.every((word, offset) => tokens[place + offset]?.folded === word))
        filler.forEach((_, offset) => {
          places.add(place + offset);
        });
  });
  return places;
}
