import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type CountedAnswers,
  countGiven,
  countResponses,
  countSteps,
  hideQuestions,
  joinSums,
  listPairs,
  listQuestions,
  subtractSums,
  sumAnswers,
} from './answer-sums';

const step = fc.option(fc.integer({ min: 1, max: 5 }));
const counted: fc.Arbitrary<CountedAnswers[]> = fc.array(
  fc.record({
    answers: fc.oneof(
      fc.record({ access: step, staff: step, results: step }),
      // another version of the questionnaire
      fc.record({ staff: step, waiting: step }),
      fc.constant({}),
    ),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 12 },
);

it('knows of each question and of each two what the answers say', () => {
  const sums = sumAnswers([
    { answers: { access: 5, staff: 3 }, count: 2 },
    { answers: { access: 4, staff: null }, count: 1 },
    { answers: { staff: 4 }, count: 7 },
  ]);
  expect(countResponses(sums)).toBe(10);
  expect(listQuestions(sums)).toEqual(['access', 'staff']);
  expect(countSteps(sums, 'access')).toEqual([0, 0, 0, 1, 2]);
  expect(countSteps(sums, 'staff')).toEqual([0, 0, 2, 7, 0]);
  expect(countGiven(sums, 'staff')).toBe(9);
  expect(listPairs(sums)).toEqual([
    {
      questions: ['access', 'staff'],
      both: {
        n: 2,
        steps: { first: 10, second: 6, product: 30 },
        satisfied: { first: 2, second: 0, product: 0 },
      },
    },
  ]);
});

it('it does not matter in how many parts responses are summed, and a part can be taken away again', () => {
  fc.assert(
    fc.property(counted, counted, (some, others) => {
      const [one, other] = [sumAnswers(some), sumAnswers(others)];
      const all = sumAnswers([...some, ...others]);
      expect(joinSums([one, other])).toEqual(all);
      expect(subtractSums(all, one)).toEqual(other);
    }),
  );
});

it('what is hidden is as if nobody had answered it', () => {
  fc.assert(
    fc.property(counted, fc.constantFrom('access', 'staff', 'waiting'), (some, question) => {
      const without = some.map(({ answers, count }) => ({
        count,
        answers: Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [id, id === question ? null : answer]),
        ),
      }));
      expect(hideQuestions(sumAnswers(some), new Set([question]))).toEqual(sumAnswers(without));
    }),
  );
});
