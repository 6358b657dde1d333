/** How many responses gave exactly these answers (question id → 1…5, or null where passed over). */
export interface CountedAnswers {
  answers: Record<string, number | null>;
  count: number;
}

/**
 * All that an index and its intervals need to know of many responses. It is as large for a million of them as for one,
 * and sums are added and subtracted number by number.
 *
 * For each list of questions that responses were asked (their ids with commas between) the numbers are: how many responses
 * there are; for each question how many chose 1, 2, 3, 4, 5; then for each two questions (first and second, first and
 * third, …) what `PairSums` says of those who answered both.
 */
export type AnswerSums = Record<string, number[]>;

/** Of the responses that answered both of two questions. */
export interface PairSums {
  n: number;
  /** Sums of the steps 1…5, and of the products of both. */
  steps: { first: number; second: number; product: number };
  /** How many chose 4 or 5 for the first, for the second, for both. */
  satisfied: { first: number; second: number; product: number };
}

const STEPS = 5;
const PAIR_NUMBERS = 7;
const SATISFIED_FROM = 4;

const questionsOf = (key: string): string[] => (key === '' ? [] : key.split(','));

const firstPair = (questions: number) => 1 + questions * STEPS;

/** Calls for each two of so many questions, with the place of their first number. */
function forEachPair(questions: number, call: (first: number, second: number, place: number) => void): void {
  let place = firstPair(questions);
  for (let first = 0; first < questions; first++) {
    for (let second = first + 1; second < questions; second++) {
      call(first, second, place);
      place += PAIR_NUMBERS;
    }
  }
}

const lengthFor = (questions: number) =>
  firstPair(questions) + ((questions * (questions - 1)) / 2) * PAIR_NUMBERS;

/** The sums of one response. */
export function sumOne(answers: CountedAnswers['answers']): AnswerSums {
  const questions = Object.keys(answers);
  const chosen = Object.values(answers);
  const numbers: number[] = new Array(lengthFor(questions.length)).fill(0);
  numbers[0] = 1;
  chosen.forEach((step, i) => {
    if (step !== null) numbers[i * STEPS + step] = 1;
  });
  forEachPair(questions.length, (i, j, place) => {
    const [first, second] = [chosen[i] ?? null, chosen[j] ?? null];
    if (first === null || second === null) return;
    const [one, other] = [Number(first >= SATISFIED_FROM), Number(second >= SATISFIED_FROM)];
    [1, first, second, first * second, one, other, one * other].forEach((value, k) => {
      numbers[place + k] = value;
    });
  });
  return { [questions.join(',')]: numbers };
}

/** Adds some sums, taken `times` times, to others, which are changed. */
export function addSums(sums: AnswerSums, added: Readonly<AnswerSums>, times = 1): void {
  for (const key of Object.keys(added)) {
    const more = added[key] ?? [];
    const numbers = sums[key] ?? new Array<number>(more.length).fill(0);
    for (let i = 0; i < more.length; i++) numbers[i] = (numbers[i] ?? 0) + times * (more[i] ?? 0);
    if (numbers[0] === 0) delete sums[key];
    else sums[key] = numbers;
  }
}

/** @param parts sums, each of other responses */
export function joinSums(parts: Iterable<Readonly<AnswerSums>>): AnswerSums {
  const sums: AnswerSums = {};
  for (const part of parts) addSums(sums, part);
  return sums;
}

/** What is left of `sums` without `some` of the responses that are among them. */
export function subtractSums(sums: Readonly<AnswerSums>, some: Readonly<AnswerSums>): AnswerSums {
  const left = joinSums([sums]);
  addSums(left, some, -1);
  return left;
}

export function sumAnswers(counted: Iterable<CountedAnswers>): AnswerSums {
  const sums: AnswerSums = {};
  for (const { answers, count } of counted) addSums(sums, sumOne(answers), count);
  return sums;
}

/** How many responses there are, those that answered nothing among them. */
export const countResponses = (sums: Readonly<AnswerSums>): number =>
  Object.values(sums).reduce((total, [n = 0]) => total + n, 0);

/** The questions that were asked, in their order. */
export const listQuestions = (sums: Readonly<AnswerSums>): string[] => [
  ...new Set(Object.keys(sums).flatMap(questionsOf)),
];

/** How many chose 1, 2, 3, 4, 5 for a question. */
export function countSteps(sums: Readonly<AnswerSums>, question: string): number[] {
  const counts: number[] = new Array(STEPS).fill(0);
  for (const [key, numbers] of Object.entries(sums)) {
    const place = questionsOf(key).indexOf(question);
    if (place < 0) continue;
    for (let step = 0; step < STEPS; step++) {
      counts[step] = (counts[step] ?? 0) + (numbers[1 + place * STEPS + step] ?? 0);
    }
  }
  return counts;
}

/** How many have answered a question. */
export const countGiven = (sums: Readonly<AnswerSums>, question: string): number =>
  countSteps(sums, question).reduce((total, count) => total + count, 0);

/** Each two questions, once for each list of questions in which both stand. */
export function listPairs(
  sums: Readonly<AnswerSums>,
): { questions: [first: string, second: string]; both: PairSums }[] {
  return Object.entries(sums).flatMap(([key, numbers]) => {
    const questions = questionsOf(key);
    const pairs: { questions: [string, string]; both: PairSums }[] = [];
    forEachPair(questions.length, (first, second, place) => {
      const at = (k: number) => numbers[place + k] ?? 0;
      pairs.push({
        questions: [questions[first] ?? '', questions[second] ?? ''],
        both: {
          n: at(0),
          steps: { first: at(1), second: at(2), product: at(3) },
          satisfied: { first: at(4), second: at(5), product: at(6) },
        },
      });
    });
    return pairs;
  });
}

/** The same responses, as if some questions had been passed over by all of them. */
export function hideQuestions(sums: Readonly<AnswerSums>, hidden: ReadonlySet<string>): AnswerSums {
  return Object.fromEntries(
    Object.entries(sums).map(([key, numbers]) => {
      const questions = questionsOf(key);
      const isHidden = questions.map((question) => hidden.has(question));
      const left = [...numbers];
      isHidden.forEach((hides, i) => {
        if (hides) left.fill(0, 1 + i * STEPS, 1 + (i + 1) * STEPS);
      });
      forEachPair(questions.length, (first, second, place) => {
        if (isHidden[first] || isHidden[second]) left.fill(0, place, place + PAIR_NUMBERS);
      });
      return [key, left];
    }),
  );
}
