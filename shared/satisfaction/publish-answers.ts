import {
  type AnswerSums,
  countGiven,
  countResponses,
  hideQuestions,
  joinSums,
  listQuestions,
  subtractSums,
} from './answer-sums';

/** Fewer answers than these are not shown: who knows the visitors could tell who said what. */
const SMALLEST_GROUP = 5;

/** Answers by the channel through which they came; under `UNNAMED` those that no channel is told for. */
export type SumsByChannel = Record<string, AnswerSums>;

export const UNNAMED = '';

/** What of a period has been made public. */
export interface Published {
  /** The answers that were there when they were made public; what comes after them waits. */
  taken: SumsByChannel;
  /** What may be shown of them. */
  shown: SumsByChannel;
}

/** Passes over each question that fewer than five of these have answered. */
function hideRare(sums: AnswerSums): AnswerSums {
  const rare = listQuestions(sums).filter((question) => countGiven(sums, question) < SMALLEST_GROUP);
  return hideQuestions(sums, new Set(rare));
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
  live: Readonly<SumsByChannel>,
): Published | undefined {
  const all = UNNAMED in taken ? { [UNNAMED]: joinSums(Object.values(live)) } : live;
  const fresh = Object.entries(all).map(
    ([channel, sums]) => [channel, subtractSums(sums, taken[channel] ?? {})] as const,
  );
  const large = fresh.filter(([, sums]) => countResponses(sums) >= SMALLEST_GROUP);
  const small = fresh.filter(([, sums]) => countResponses(sums) < SMALLEST_GROUP);
  const together = joinSums(small.map(([, sums]) => sums));
  const areEnough = countResponses(together) >= SMALLEST_GROUP;
  const groups = areEnough ? [...large, [UNNAMED, together] as const] : large;
  if (groups.length === 0) return undefined;
  const next: Published = { taken: { ...taken }, shown: { ...shown } };
  for (const [channel] of areEnough ? fresh : large) next.taken[channel] = all[channel] ?? {};
  for (const [channel, sums] of groups) {
    next.shown[channel] = joinSums([shown[channel] ?? {}, hideRare(sums)]);
  }
  return next;
}
