/** The documents that a query means. */
interface Candidates {
  documents: readonly number[];
  /** The share of the query that one of them meets, 0…1: words weighted by how rare they are. */
  coverageOf(document: number): number;
  /** Whether it meets every word of the query, be it by a similar one. */
  isWhole(document: number): boolean;
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
// the loops below count places of lists: a list's own way of going through it leaves an object a step behind until the
// engine has seen it run often, and thousands of steps a letter are made

/**
 * The documents that have every word of a query; where there is none, those that have most of it.
 * @param postings by number of a word, the documents that have it, each once
 */
export function findCandidates(
  postings: number[][],
  documentCount: number,
  places: PlaceWords[],
): Candidates {
  const exact = places.map(({ words }) => documentsWith(postings, documentCount, words));
  const whole = places.some(({ similar }) => similar.length > 0) ? [] : inAll(exact, documentCount);
  if (whole.length > 0) return { documents: whole, coverageOf: () => 1, isWhole: () => true };
  const rarities = exact.map(({ length }) => (length > 0 ? Math.log(1 + documentCount / length) : 0));
  const known = totalWeight(rarities);
  const weights = rarities.map((rarity) => Math.round((rarity || known / places.length) * STEPS));
  const total = known * STEPS;
  const met = new Uint16Array(documentCount);
  const weight = new Int32Array(documentCount);
  const touched: number[] = [];
  const take = (documents: number[], worth: number) => {
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] as number;
      const before = met[document] as number;
      // a document that this very place has met already
      if (before & HERE) continue;
      if (before === 0) touched.push(document);
      met[document] = (before + 1) | HERE;
      weight[document] = (weight[document] as number) + worth;
    }
  };
  places.forEach(({ similar }, place) => {
    const lists = [exact[place] ?? [], ...similar.map((word) => postings[word] ?? [])];
    const worth = weights[place] ?? 0;
    lists.forEach((documents, at) => {
      take(documents, at === 0 ? worth : Math.round(worth * OF_SIMILAR));
    });
    for (const list of lists)
      for (let at = 0; at < list.length; at++) {
        const document = list[at] as number;
        met[document] = (met[document] as number) & ~HERE;
      }
  });
  const isWhole = (document: number) => met[document] === places.length;
  const coverageOf = (document: number) =>
    isWhole(document) ? 1 : Math.min(1, (weight[document] ?? 0) / total);
  let best = 0;
  touched.forEach((document) => {
    best = Math.max(best, weight[document] ?? 0);
  });
  const least = Math.max(total * LEAST_COVERAGE, best * LEAST_OF_BEST);
  const documents = touched.filter((document) => (weight[document] ?? 0) >= least || isWhole(document));
  return { documents, coverageOf, isWhole };
}

/** The documents that stand in every list. */
function inAll(lists: number[][], documentCount: number): number[] {
  const [rarest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
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

function documentsWith(postings: number[][], documentCount: number, words: number[]): number[] {
  const lists = words.map((word) => postings[word] ?? []);
  if (lists.length < 2) return lists[0] ?? [];
  const seen = new Uint8Array(documentCount);
  const documents: number[] = [];
  for (const list of lists) {
    for (let at = 0; at < list.length; at++) {
      const document = list[at] as number;
      if (seen[document]) continue;
      seen[document] = 1;
      documents.push(document);
    }
  }
  return documents;
}

/** A word that no document has weighs as much as the others do on average. */
function totalWeight(weights: number[]): number {
  const known = weights.filter((weight) => weight > 0);
  const sum = known.reduce((total, weight) => total + weight, 0);
  return known.length > 0 ? (sum / known.length) * weights.length : 1;
}
