import { findSimilar, indexSimilar } from './find-similar';
import { peopleWords, type Saying, sayingWords } from './sayings';
import { hasMarks, type Token } from './tokenise';
import { makeVocabulary } from './vocabulary';

/** A saying that a question has, and where. */
export interface SayingMet {
  saying: Saying;
  /** Places of the question's words that say it. */
  places: number[];
  /** How surely it is said, 0…1: 1 where its words stand together in their order. */
  sureness: number;
}

/** Share of a saying's words, by how rare they are, that a question must have. */
const LEAST_OF_SAYING = 0.75;
/** What a word counts that is met by a slip. */
const OF_SIMILAR = 0.8;
/** What a word counts whose marks are others than the question's. */
const OF_OTHER_MARKS = 0.6;
/** How sure a saying is at most whose words stand apart or in another order. */
const SCATTERED = 0.8;

interface Prepared {
  vocabulary: Token[];
  similar: ReturnType<typeof indexSimilar>;
  numberByFolded: ReadonlyMap<string, number>;
  /** By number of a word, the sayings that have it. */
  postings: number[][];
  /** By number of a word, how rare it is among the sayings. */
  rarity: number[];
  /** By number of a saying, its words' numbers and what they weigh together. */
  words: number[][];
  weights: number[];
}

let prepared: Prepared | undefined;

const plain = (folded: string): Token => ({ folded, letters: folded, tone: '' });

/** Made at the first question that needs it. */
function prepare(): Prepared {
  const { sayings } = peopleWords();
  const { vocabulary, numberOf } = makeVocabulary(
    sayings.flatMap(({ said }) => said.map(({ folded }) => plain(folded))),
  );
  const postings: number[][] = vocabulary.map(() => []);
  const words = sayings.map(({ said }) => said.map((word) => numberOf(plain(word.folded))));
  words.forEach((own, saying) => {
    for (const word of new Set(own)) postings[word]?.push(saying);
  });
  const rarity = postings.map(({ length }) => Math.log(1 + sayings.length / length));
  const weights = words.map((own) => own.reduce((sum, word) => sum + (rarity[word] ?? 0), 0));
  const numberByFolded = new Map(vocabulary.map(({ folded }, number) => [folded, number]));
  return { vocabulary, similar: indexSimilar(vocabulary), numberByFolded, postings, rarity, words, weights };
}

/** Whether a folded word stands in any saying. */
export function isSaid(folded: string): boolean {
  prepared ??= prepare();
  const { numberByFolded } = prepared;
  return sayingWords(plain(folded), false).some((word) => numberByFolded.has(word.folded));
}

/**
 * The sayings that a question has, whole or nearly, whatever stands between their words: `bố mất làm giấy báo tử` has
 * `giấy báo tử`.
 * @param isWord whether a folded word is known otherwise: what is known is no slip
 */
export function findSayings(tokens: Token[], isWord: (folded: string) => boolean): SayingMet[] {
  prepared ??= prepare();
  const { sayings } = peopleWords();
  const { words, weights } = prepared;
  const heard = hear(prepared, tokens, isWord);
  const found: SayingMet[] = [];
  for (const number of likelyOnes(prepared, heard)) {
    const saying = sayings[number];
    const said = words[number] ?? [];
    if (!saying) continue;
    const hits = heard.filter(({ word }) => said.includes(word)).map((one) => countsFor(one, saying, said));
    const run = findRun(said, hits);
    const used = run ?? bestOfEachWord(said, hits);
    const share = used.reduce((sum, { counts }) => sum + counts, 0) / (weights[number] ?? 1);
    if (share < LEAST_OF_SAYING) continue;
    const sureness = run ? share : share ** 2 * SCATTERED;
    found.push({ saying, places: used.map(({ place }) => place), sureness });
  }
  return found;
}

/** A word of the question that sayings have. */
interface Heard {
  token: Token;
  place: number;
  word: number;
  /** What it counts where its marks are the saying's, … */
  counts: number;
  /** … and where they are others. */
  countsOtherwise: number;
}

function hear(
  { vocabulary, similar, numberByFolded, rarity }: Prepared,
  tokens: Token[],
  isWord: (folded: string) => boolean,
): Heard[] {
  const withMarks = tokens.some(hasMarks);
  return tokens.flatMap((typed, place) => {
    const meant = sayingWords(typed, withMarks);
    return meant.flatMap((token) => {
      const own = numberByFolded.get(token.folded);
      const isKnown = meant.length > 1 || isWord(token.folded);
      const slips = () => (isKnown ? [] : findSimilar(vocabulary, similar, token.folded));
      const found = own !== undefined ? [own] : slips();
      return found.map((word) => {
        const counts = (rarity[word] ?? 0) * (own !== undefined ? 1 : OF_SIMILAR);
        return { token, place, word, counts, countsOtherwise: withMarks ? counts * OF_OTHER_MARKS : counts };
      });
    });
  });
}

/** The sayings of which the question has most words: of thousands a few, so that only these are looked at. */
function likelyOnes({ postings, words }: Prepared, heard: Heard[]): number[] {
  const counts = new Uint16Array(words.length);
  const touched: number[] = [];
  for (const { word } of heard)
    for (const number of postings[word] ?? []) {
      const before = counts[number] ?? 0;
      if (before === 0) touched.push(number);
      counts[number] = before + 1;
    }
  return touched.filter((number) => (counts[number] ?? 0) >= (words[number]?.length ?? 0) * LEAST_OF_SAYING);
}

function countsFor(
  { token, place, word, counts, countsOtherwise }: Heard,
  saying: Saying,
  said: number[],
): SaidWord {
  const own = saying.said[said.indexOf(word)];
  const isSame = own?.letters === token.letters && own.tone === token.tone;
  return { place, word, counts: isSame ? counts : countsOtherwise };
}

interface SaidWord {
  place: number;
  word: number;
  counts: number;
}

/** The words of a saying together and in their order, of the question. */
function findRun(said: number[], hits: SaidWord[]): SaidWord[] | undefined {
  for (const first of hits) {
    if (first.word !== said[0]) continue;
    const run = said.map((word, offset) =>
      hits.find((hit) => hit.word === word && hit.place === first.place + offset),
    );
    if (run.every((hit) => hit !== undefined)) return run;
  }
  return undefined;
}

/** Each word of a saying once, wherever it stands. */
function bestOfEachWord(said: number[], hits: SaidWord[]): SaidWord[] {
  const taken = new Set<number>();
  return said.flatMap((word) => {
    const hit = hits.find((one) => one.word === word && !taken.has(one.place));
    if (!hit) return [];
    taken.add(hit.place);
    return [hit];
  });
}
