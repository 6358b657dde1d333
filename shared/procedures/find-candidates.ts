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
  const rarities = exact.map(({ length }) => (length > 0 ? Math.log(1 + documentCount / length) : 0));
  const total = totalWeight(rarities);
  // of one word all that has it is met whole: nothing is to be counted
  if (places.length === 1 && exact[0]?.length && !places[0]?.similar.length)
    return { documents: exact[0], coverageOf: () => 1, isWhole: () => true };
  const met = new Uint16Array(documentCount);
  const weight = new Float32Array(documentCount);
  const touched: number[] = [];
  let hasSimilar = false;
  places.forEach(({ similar }, place) => {
    const rarity = rarities[place] || total / places.length;
    const take = (documents: number[], share: number) => {
      for (const document of documents) {
        const before = met[document] ?? 0;
        // a document that this very place has met already
        if (before & HERE) continue;
        if (before === 0) touched.push(document);
        met[document] = (before + 1) | HERE;
        weight[document] = (weight[document] ?? 0) + rarity * share;
      }
    };
    const own = exact[place] ?? [];
    take(own, 1);
    const others = similar.length > 0 ? documentsWith(postings, documentCount, similar) : [];
    if (others.length > 0) hasSimilar = true;
    take(others, OF_SIMILAR);
    for (const list of [own, others])
      for (const document of list) met[document] = (met[document] ?? 0) & ~HERE;
  });
  const isWhole = (document: number) => met[document] === places.length;
  const coverageOf = (document: number) =>
    isWhole(document) ? 1 : Math.min(1, (weight[document] ?? 0) / total);
  let best = 0;
  let hasWhole = false;
  for (const document of touched) {
    best = Math.max(best, (weight[document] ?? 0) / total);
    hasWhole ||= isWhole(document);
  }
  const onlyWhole = hasWhole && !hasSimilar;
  const least = Math.max(LEAST_COVERAGE, best * LEAST_OF_BEST);
  const documents = touched.filter((document) =>
    onlyWhole ? isWhole(document) : coverageOf(document) >= least,
  );
  return { documents, coverageOf, isWhole };
}

/** Marks a document that the place at hand has met. */
const HERE = 0x8000;

function documentsWith(postings: number[][], documentCount: number, words: number[]): number[] {
  const lists = words.map((word) => postings[word] ?? []);
  if (lists.length < 2) return lists[0] ?? [];
  const seen = new Uint8Array(documentCount);
  const documents: number[] = [];
  for (const list of lists) {
    for (const document of list) {
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
