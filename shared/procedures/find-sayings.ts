import { findSimilar, indexSimilar } from './find-similar';
import { peopleWords, type Saying } from './sayings';
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

/** Made at the first question that needs it. */
function prepare(): Prepared {
  const { sayings } = peopleWords();
  const plain = ({ folded }: Token): Token => ({ folded, letters: folded, tone: '' });
  const { vocabulary, numberOf } = makeVocabulary(sayings.flatMap(({ said }) => said.map(plain)));
  const postings: number[][] = vocabulary.map(() => []);
  const words = sayings.map(({ said }) => said.map((word) => numberOf(plain(word))));
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
  return prepared.numberByFolded.has(folded);
}

/**
 * The sayings that a question has, whole or nearly, whatever stands between their words: `bố mất làm giấy báo tử` has
 * `giấy báo tử`.
 * @param isWord whether a folded word is known otherwise: what is known is no slip
 */
export function findSayings(tokens: Token[], isWord: (folded: string) => boolean): SayingMet[] {
  prepared ??= prepare();
  const { sayings } = peopleWords();
  const { vocabulary, similar, numberByFolded, postings, rarity, words, weights } = prepared;
  const withMarks = tokens.some(hasMarks);
  // by saying, where its words stand in the question, and what each of them counts
  const met = new Map<number, { place: number; word: number; counts: number }[]>();
  tokens.forEach((token, place) => {
    const take = (word: number, share: number) => {
      for (const number of postings[word] ?? []) {
        const own = sayings[number]?.said[words[number]?.indexOf(word) ?? -1];
        const same = !withMarks || !own || (own.letters === token.letters && own.tone === token.tone);
        const list = met.get(number) ?? [];
        list.push({ place, word, counts: (rarity[word] ?? 0) * share * (same ? 1 : OF_OTHER_MARKS) });
        met.set(number, list);
      }
    };
    const own = numberByFolded.get(token.folded);
    if (own !== undefined) take(own, 1);
    else if (!isWord(token.folded))
      for (const word of findSimilar(vocabulary, similar, token.folded)) take(word, OF_SIMILAR);
  });
  const found: SayingMet[] = [];
  for (const [number, hits] of met) {
    const whole = weights[number] ?? 1;
    const saying = sayings[number];
    const said = words[number] ?? [];
    if (!saying || hits.length < said.length * LEAST_OF_SAYING) continue;
    const run = findRun(said, hits);
    const used = run ?? bestOfEachWord(said, hits);
    const share = used.reduce((sum, { counts }) => sum + counts, 0) / whole;
    if (share < LEAST_OF_SAYING) continue;
    const sureness = run ? share : share ** 2 * SCATTERED;
    found.push({ saying, places: used.map(({ place }) => place), sureness });
  }
  return found;
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
