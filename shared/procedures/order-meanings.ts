import type { MeantDocument, MeantIndex } from './rank-meanings';

/** How much of a score is for saying nothing else, and how much for words that stand together. */
const OF_PLAINNESS = 0.45;
const OF_TOGETHER = 0.2;
/** What a word behind the name's first bracket weighs. */
const OF_BRACKET = 0.25;
/** What a word counts whose neighbours in the question are not its neighbours in the name: a syllable means little. */
const OF_ALONE = 0.35;
/** So many of the best by words are looked at more closely, … */
const LOOKED_AT = 120;
/** … those that have this share of the best one's. */
const OF_BEST = 0.55;
/** In how many steps of a word's weight documents are told apart before that. */
const STEPS = 2 ** 20;
/** Share of the best one's likeness that is still a result: what only has a common word in it is none beside the best. */
const LEAST_OF_BEST = 0.35;
/** Places of a question that one number can hold as bits; what stands behind them has no neighbours. */
const MOST_PLACES = 31;

/** So many are seen at once; among them one must have … */
const FIRST = 3;
/** … this share of what the sayings of the question mean. */
const OF_SAID = 0.5;

/** Words by which places of a question are met. */
export interface Evidence {
  places: number[];
  words: number[];
  /** 0…1 */
  sureness: number;
}

/** How the documents meet a question. */
export interface Met {
  /** By document, the weight of what it meets … */
  score: Float32Array;
  /** … and of what it meets by what sayings mean. */
  bySaying: Float32Array;
  /** By place and document, how surely. */
  byPlace: Float32Array[];
  /** By place, what it weighs. */
  weights: number[];
  /** By place, its own words. */
  own: Evidence[];
  /** What sayings mean. */
  said: Evidence[];
}

/** The best by words, in the order of how much of the question they meet, what they say besides and how their words stand. */
export function orderMeanings(index: MeantIndex, found: Met): number[] {
  const { meant } = index;
  const likenessOf = valuer(index, found);
  const bySaying = firstOf(found.bySaying, meant);
  const candidates = new Set([...firstOf(found.score, meant), ...bySaying]);
  const looked = [...candidates].map((document) => ({ document, value: likenessOf(document) }));
  looked.sort((a, b) => b.value - a.value || a.document - b.document);
  const least = (looked[0]?.value ?? 0) * LEAST_OF_BEST;
  const ordered = looked.filter(({ value }) => value >= least).map(({ document }) => document);
  return withSaid(ordered, bySaying[0], found.bySaying);
}

/**
 * Among the first ones is one that the sayings mean: in a long question the words around what is told outweigh it
 * (`nhờ anh trai đi nhận tiền hộ, cần giấy ủy quyền`), and where all of the first ones only have those, the last of them
 * stands back.
 */
function withSaid(ordered: number[], said: number | undefined, bySaying: Float32Array): number[] {
  if (said === undefined) return ordered;
  const enough = (bySaying[said] ?? 0) * OF_SAID;
  const first = ordered.slice(0, FIRST);
  if (first.some((document) => (bySaying[document] ?? 0) >= enough)) return ordered;
  return [...new Set([...first.slice(0, FIRST - 1), said, ...ordered])];
}

function valuer({ meant, vocabulary, rarity }: MeantIndex, { byPlace, weights, own, said }: Met) {
  const explained = new Float32Array(vocabulary.length);
  for (const { words, sureness } of [...own, ...said])
    for (const word of words) explained[word] = Math.max(explained[word] ?? 0, sureness);
  // by word, the places that it meets, as bits: of neighbours the one's are the other's moved by one
  const places = new Int32Array(vocabulary.length);
  own.slice(0, MOST_PLACES).forEach(({ words }, place) => {
    for (const word of words) places[word] = (places[word] ?? 0) | (1 << place);
  });
  const pairs = new Set<number>();
  for (const { words } of said)
    words.forEach((word, at) => {
      const next = words[at + 1];
      if (next !== undefined) pairs.add(word * vocabulary.length + next);
    });
  const saidPlaces = new Set(said.flatMap((one) => one.places));
  const total = weights.reduce((sum, weight) => sum + weight, 0);

  return (document: number): number => {
    const { name = [], core = 0, usual = 1 } = meant[document] ?? {};
    let whole = 0;
    let told = 0;
    let met = 0;
    let together = 0;
    let joined = 0;
    let followed = false;
    // counted in a loop, not in a function of its own: what one adds up from within leaves a number a step behind
    for (let at = 0; at < name.length; at++) {
      const word = name[at] ?? -1;
      const next = name[at + 1] ?? -1;
      const weight = (rarity[word] ?? 0) * (at < core ? 1 : OF_BRACKET);
      const sureness = explained[word] ?? 0;
      whole += weight;
      told += weight * sureness;
      const both = (places[word] ?? 0) & ((places[next] ?? 0) >>> 1);
      joined |= both | (both << 1);
      const isFollowed = both > 0 || pairs.has(word * vocabulary.length + next);
      if (sureness > 0) {
        met++;
        if (isFollowed || followed) together++;
      }
      followed = isFollowed;
    }
    let reached = 0;
    for (let place = 0; place < weights.length; place++) {
      const isAlone = weights.length > 1 && !(joined & (1 << place)) && !saidPlaces.has(place);
      reached += (byPlace[place]?.[document] ?? 0) * (weights[place] ?? 0) * (isAlone ? OF_ALONE : 1);
    }
    const plainness = whole > 0 ? told / whole : 0;
    const standing = met > 0 ? together / met : 0;
    const likeness = 1 - OF_PLAINNESS * (1 - plainness) - OF_TOGETHER * (1 - standing);
    return (reached / total) ** 2 * likeness * usual;
  };
}

/** The documents that have most; of equals the shorter names. */
function firstOf(score: Float32Array, meant: MeantDocument[]): number[] {
  const worth = (document: number) => {
    const own = score[document] ?? 0;
    if (own === 0) return 0;
    const { usual = 1, core = 0 } = meant[document] ?? {};
    return own * usual - core * 0.001;
  };
  let best = 0;
  for (let document = 0; document < score.length; document++) best = Math.max(best, worth(document));
  if (best <= 0) return [];
  // as one number each, of equals the earlier document larger: so they sort without a comparing function
  const keys: number[] = [];
  for (let document = 0; document < score.length; document++) {
    const value = worth(document);
    if (value >= best * OF_BEST)
      keys.push(Math.round(value * STEPS) * score.length + score.length - 1 - document);
  }
  const sorted = new Float64Array(keys).sort();
  return Array.from(sorted.slice(-LOOKED_AT).reverse(), (key) => score.length - 1 - (key % score.length));
}
