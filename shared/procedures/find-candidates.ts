/** The documents that a query means. */
interface Candidates {
  documents: Int32Array;
  /** By place in `documents`, the share of the query that it meets, 0…1: words weighted by how rare they are. */
  coverage: Float64Array;
  /** Whether one of them meets every word of the query, be it by a similar one. */
  hasWhole: boolean;
}

/** Words of the vocabulary that one word of a query meets: by themselves, or by a slip. */
export interface PlaceWords {
  words: number[];
  similar: number[];
}

/** Where no document meets a query whole, one must meet this share of it … */
const LEAST_COVERAGE = 1 / 3;
/** … and this share of what the best one meets: what only has a common word in it is no result beside the best. */
const LEAST_OF_BEST = 0.75;
/** What a word counts that is met by a slip. */
const OF_SIMILAR = 0.8;
/** Weights are counted in so many steps: to add whole numbers leaves nothing behind to be cleared away. */
const STEPS = 2 ** 16;
const NONE = new Int32Array();
// the loops below count places of lists: a list's own way of going through it leaves an object a step behind until the
// engine has seen it run often, and thousands of steps a letter are made

/**
 * The documents that have every word of a query; where there is none, those that have most of it.
 * @param postings by number of a word, the documents that have it, each once
 */
export function findCandidates(
  postings: Int32Array[],
  documentCount: number,
  places: PlaceWords[],
): Candidates {
  const exact = places.map(({ words }) => documentsWith(postings, documentCount, words));
  const whole = places.some(({ similar }) => similar.length > 0) ? NONE : inAll(exact, documentCount);
  if (whole.length > 0)
    return { documents: whole, coverage: new Float64Array(whole.length).fill(1), hasWhole: true };
  return mostOf(postings, documentCount, places, exact);
}

function mostOf(
  postings: Int32Array[],
  documentCount: number,
  places: PlaceWords[],
  exact: Int32Array[],
): Candidates {
  const rarities = exact.map(({ length }) => (length > 0 ? Math.log(1 + documentCount / length) : 0));
  const known = totalWeight(rarities);
  const weights = rarities.map((rarity) => Math.round((rarity || known / places.length) * STEPS));
  const total = known * STEPS;
  const met = new Uint16Array(documentCount);
  const weight = new Int32Array(documentCount);
  const touched = new Int32Array(documentCount);
  let count = 0;
  let best = 0;
  const take = (documents: Int32Array, worth: number) => {
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] as number;
      const before = met[document] as number;
      // a document that this very place has met already
      if (before & HERE) continue;
      if (before === 0) touched[count++] = document;
      met[document] = (before + 1) | HERE;
      const now = (weight[document] as number) + worth;
      weight[document] = now;
      if (now > best) best = now;
    }
  };
  const leave = (documents: Int32Array) => {
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] as number;
      met[document] = (met[document] as number) & ~HERE;
    }
  };
  places.forEach(({ similar }, place) => {
    const own = exact[place] ?? NONE;
    const worth = weights[place] ?? 0;
    take(own, worth);
    for (const word of similar) take(postings[word] ?? NONE, Math.round(worth * OF_SIMILAR));
    leave(own);
    for (const word of similar) leave(postings[word] ?? NONE);
  });
  const least = Math.max(total * LEAST_COVERAGE, best * LEAST_OF_BEST);
  const documents = new Int32Array(count);
  const coverage = new Float64Array(count);
  let kept = 0;
  let hasWhole = false;
  for (let at = 0; at < count; at++) {
    const document = touched[at] as number;
    const own = weight[document] as number;
    const isWhole = met[document] === places.length;
    if (own < least && !isWhole) continue;
    hasWhole ||= isWhole;
    documents[kept] = document;
    coverage[kept++] = isWhole ? 1 : Math.min(1, own / total);
  }
  return { documents: documents.subarray(0, kept), coverage, hasWhole };
}

/** The documents that stand in every list. */
function inAll(lists: Int32Array[], documentCount: number): Int32Array {
  const [rarest = NONE, ...others] = [...lists].sort((a, b) => a.length - b.length);
  if (rarest.length === 0 || others.length === 0) return rarest;
  const met = new Uint16Array(documentCount);
  others.forEach((list, before) => {
    for (let at = 0; at < list.length; at++)
      if (met[list[at] as number] === before) met[list[at] as number] = before + 1;
  });
  return rarest.filter((document) => met[document] === others.length);
}

/** Marks a document that the place at hand has met. */
const HERE = 0x8000;

function documentsWith(postings: Int32Array[], documentCount: number, words: number[]): Int32Array {
  if (words.length < 2) return postings[words[0] ?? -1] ?? NONE;
  const seen = new Uint8Array(documentCount);
  const most = words.reduce((sum, word) => sum + (postings[word]?.length ?? 0), 0);
  const documents = new Int32Array(Math.min(most, documentCount));
  let count = 0;
  for (const word of words) {
    const list = postings[word] ?? NONE;
    for (let at = 0; at < list.length; at++) {
      const document = list[at] as number;
      if (seen[document]) continue;
      seen[document] = 1;
      documents[count++] = document;
    }
  }
  return documents.subarray(0, count);
}

/** A word that no document has weighs as much as the others do on average. */
function totalWeight(weights: number[]): number {
  const known = weights.filter((weight) => weight > 0);
  const sum = known.reduce((total, weight) => total + weight, 0);
  return known.length > 0 ? (sum / known.length) * weights.length : 1;
}
