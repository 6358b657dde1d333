import type { CountedAnswers } from './compute-index';

/** Fewer answers than these are not shown: who knows the visitors could tell who said what. */
export const SMALLEST_GROUP = 5;

/** What of a period has been made public. */
export interface Published {
  /** The answers that there were when it was last made public; what comes after them waits. */
  taken: CountedAnswers[];
  /** What may be shown of them. */
  shown: CountedAnswers[];
}

const keyOf = (answers: CountedAnswers['answers']) => JSON.stringify(Object.entries(answers).sort());

export const countAll = (counted: readonly CountedAnswers[]): number =>
  counted.reduce((sum, { count }) => sum + count, 0);

function subtract(all: readonly CountedAnswers[], some: readonly CountedAnswers[]): CountedAnswers[] {
  const counts = new Map(some.map(({ answers, count }) => [keyOf(answers), count]));
  return all.flatMap(({ answers, count }) => {
    const left = count - (counts.get(keyOf(answers)) ?? 0);
    return left > 0 ? [{ answers, count: left }] : [];
  });
}

function merge(counted: readonly CountedAnswers[]): CountedAnswers[] {
  const merged = new Map<string, CountedAnswers>();
  for (const { answers, count } of counted) {
    const key = keyOf(answers);
    merged.set(key, { answers, count: count + (merged.get(key)?.count ?? 0) });
  }
  return [...merged.values()];
}

/** Passes over each question that fewer than five of these have answered. */
function hideRare(counted: readonly CountedAnswers[]): CountedAnswers[] {
  const given = new Map<string, number>();
  for (const { answers, count } of counted) {
    for (const [question, answer] of Object.entries(answers)) {
      if (answer !== null) given.set(question, (given.get(question) ?? 0) + count);
    }
  }
  return counted.map(({ answers, count }) => ({
    count,
    answers: Object.fromEntries(
      Object.entries(answers).map(([question, answer]) => [
        question,
        (given.get(question) ?? 0) < SMALLEST_GROUP ? null : answer,
      ]),
    ),
  }));
}

/**
 * Makes a period's new answers public where there are at least five of them. So every public figure is a sum of groups of
 * five and more, in whatever way two of them are subtracted: two ranges of months, or the same month seen before and after
 * a late answer. A question is shown of those groups only in which at least five have answered it.
 * @param live all answers of the period
 * @returns undefined where nothing new may be shown yet
 */
export function publishAnswers(
  { taken, shown }: Published,
  live: readonly CountedAnswers[],
): Published | undefined {
  const fresh = subtract(live, taken);
  if (countAll(fresh) < SMALLEST_GROUP) return undefined;
  return { taken: merge(live), shown: merge([...shown, ...hideRare(fresh)]) };
}
