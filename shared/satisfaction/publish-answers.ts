import type { CountedAnswers } from './compute-index';

/** Fewer answers than these are not shown: who knows the visitors could tell who said what. */
const SMALLEST_GROUP = 5;

/** Answers by the channel through which they came; under `UNNAMED` those that no channel is told for. */
export type AnswersByChannel = Record<string, CountedAnswers[]>;

export const UNNAMED = '';

/** What of a period has been made public. */
export interface Published {
  /** The answers that were there when they were made public; what comes after them waits. */
  taken: AnswersByChannel;
  /** What may be shown of them. */
  shown: AnswersByChannel;
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
 * Makes a period's new answers public: those of each channel that has at least five, and those of the other channels
 * together, with no channel told, where they are five. So every public figure, of a channel or of all, is a sum of the same
 * groups of five and more, in whatever way two of them are subtracted: a channel from all, two ranges of months, or the same
 * month seen before and after a late answer. A question is shown of those groups only in which at least five answered it.
 *
 * Where answers were made public with no channel told (`taken` has `UNNAMED`), those that follow are not told apart either.
 * @param live all answers of the period, by channel
 * @returns undefined where nothing new may be shown yet
 */
export function publishAnswers(
  { taken, shown }: Published,
  live: Readonly<AnswersByChannel>,
): Published | undefined {
  const all = UNNAMED in taken ? { [UNNAMED]: merge(Object.values(live).flat()) } : live;
  const fresh = Object.entries(all).map(
    ([channel, counted]) => [channel, subtract(counted, taken[channel] ?? [])] as const,
  );
  const large = fresh.filter(([, counted]) => countAll(counted) >= SMALLEST_GROUP);
  const small = fresh.filter(([, counted]) => countAll(counted) < SMALLEST_GROUP);
  const together = small.flatMap(([, counted]) => counted);
  const areEnough = countAll(together) >= SMALLEST_GROUP;
  const groups = areEnough ? [...large, [UNNAMED, together] as const] : large;
  if (groups.length === 0) return undefined;
  const next: Published = { taken: { ...taken }, shown: { ...shown } };
  for (const [channel] of areEnough ? fresh : large) next.taken[channel] = merge(all[channel] ?? []);
  for (const [channel, counted] of groups) {
    next.shown[channel] = merge([...(shown[channel] ?? []), ...hideRare(counted)]);
  }
  return next;
}
