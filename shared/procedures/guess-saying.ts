import { findSimilar, indexSimilar } from './find-similar';
import { peopleWords, type Saying } from './sayings';
import type { Token } from './tokenise';
import { makeVocabulary } from './vocabulary';

/** Share of a saying's words, by how rare they are, that a question must have … */
const LEAST_OF_SAYING = 0.75;
/** … and share of the question's words that the saying must have. */
const LEAST_OF_QUERY = 0.3;
/** What a word counts that is met by a slip. */
const OF_SIMILAR = 0.8;

/** What is nearly as good as the best is given too … */
const OF_BEST = 0.9;
/** … but no more than so many. */
const MOST = 3;

interface Prepared {
  vocabulary: Token[];
  similar: ReturnType<typeof indexSimilar>;
  numberByFolded: ReadonlyMap<string, number>;
  /** By number of a word, the sayings that have it. */
  postings: number[][];
  /** By number of a word, how rare it is among the sayings. */
  rarity: number[];
  /** By number of a saying, what its words weigh together. */
  weights: number[];
}

let prepared: Prepared | undefined;

/** Made at the first question that needs it. */
function prepare(): Prepared {
  const { sayings } = peopleWords();
  const plain = (word: string): Token => ({ folded: word, letters: word, tone: '' });
  const { vocabulary, numberOf } = makeVocabulary(sayings.flatMap(({ said }) => said.map(plain)));
  const postings: number[][] = vocabulary.map(() => []);
  const words = sayings.map(({ said }) => [...new Set(said.map((word) => numberOf(plain(word))))]);
  words.forEach((own, saying) => {
    for (const word of own) postings[word]?.push(saying);
  });
  const rarity = postings.map(({ length }) => Math.log(1 + sayings.length / length));
  const weights = words.map((own) => own.reduce((sum, word) => sum + (rarity[word] ?? 0), 0));
  const numberByFolded = new Map(vocabulary.map(({ folded }, number) => [folded, number]));
  return { vocabulary, similar: indexSimilar(vocabulary), numberByFolded, postings, rarity, weights };
}

/**
 * The sayings that a question is most like, whatever order its words have and whatever stands between them:
 * `bố mất làm giấy báo tử` is like `giấy báo tử`. Best first; only those that are as good as the best.
 */
export function guessSayings(tokens: Token[]): Saying[] {
  prepared ??= prepare();
  const { sayings } = peopleWords();
  const { vocabulary, similar, numberByFolded, postings, rarity, weights } = prepared;
  const unknown = Math.log(1 + sayings.length / 4);
  const met = new Map<number, number>();
  let total = 0;
  for (const folded of new Set(tokens.map((token) => token.folded))) {
    const own = numberByFolded.get(folded);
    total += own === undefined ? unknown : (rarity[own] ?? unknown);
    const taken = new Set<number>();
    const take = (word: number, share: number) => {
      for (const saying of postings[word] ?? []) {
        if (taken.has(saying)) continue;
        taken.add(saying);
        met.set(saying, (met.get(saying) ?? 0) + (rarity[word] ?? 0) * share);
      }
    };
    if (own !== undefined) take(own, 1);
    else for (const word of findSimilar(vocabulary, similar, folded)) take(word, OF_SIMILAR);
  }
  let best = 0;
  const likeness = new Map<number, number>();
  for (const [saying, weight] of met) {
    const whole = weights[saying] ?? 1;
    if (weight < whole * LEAST_OF_SAYING || weight < total * LEAST_OF_QUERY) continue;
    const share = weight / (whole + total - weight);
    likeness.set(saying, share);
    best = Math.max(best, share);
  }
  return [...likeness]
    .filter(([, share]) => share >= best * OF_BEST)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .flatMap(([saying]) => sayings[saying] ?? []);
}
