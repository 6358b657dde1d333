/** A document that a query means, with the share of the query that it meets (words weighted by how rare they are). */
export interface Candidate {
  document: number;
  coverage: number;
}

/** Where no document meets a query whole, one must meet this share of it … */
const LEAST_COVERAGE = 1 / 3;
/** … and this share of what the best one meets: what only has a common word in it is no result beside the best. */
const LEAST_OF_BEST = 0.75;

/**
 * The documents that have every word of a query; where there is none, those that have most of it.
 * @param postings by number of a word, the documents that have it, each once
 * @param wordsByPlace by place of a query's word, the vocabulary's words that it meets
 */
export function findCandidates(
  postings: number[][],
  documentCount: number,
  wordsByPlace: number[][],
): Candidate[] {
  const met = new Uint16Array(documentCount);
  const weight = new Float64Array(documentCount);
  const weights = wordsByPlace.map((words, place) => {
    const documents = documentsWith(postings, documentCount, words);
    const rarity = documents.length > 0 ? Math.log(1 + documentCount / documents.length) : 0;
    for (const document of documents) {
      if (met[document] === place) met[document] = place + 1;
      weight[document] = (weight[document] ?? 0) + rarity;
    }
    return rarity;
  });
  const whole: Candidate[] = [];
  const partial: Candidate[] = [];
  const total = totalWeight(weights);
  for (let document = 0; document < documentCount; document++) {
    if (met[document] === wordsByPlace.length) whole.push({ document, coverage: 1 });
    else if (weight[document]) partial.push({ document, coverage: (weight[document] ?? 0) / total });
  }
  if (whole.length > 0) return whole;
  const best = partial.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return partial.filter(({ coverage }) => coverage >= Math.max(LEAST_COVERAGE, best * LEAST_OF_BEST));
}

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
