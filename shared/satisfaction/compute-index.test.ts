import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedAnswers, sumAnswers } from './answer-sums';
import { computeIndex as computeFromSums } from './compute-index';
import { INDEX_METHODS, type IndexMethod } from './index-report';
import { tQuantile } from './t-quantile';

const QUESTIONS = ['access', 'procedures', 'staff', 'results', 'feedback'];

const computeIndex = (
  period: string,
  questions: readonly string[],
  counted: readonly CountedAnswers[],
  method: IndexMethod,
) => computeFromSums(period, questions, sumAnswers(counted), method);

/** Four people, two questions. */
const FOUR: CountedAnswers[] = [
  { answers: { access: 5, staff: 4 }, count: 1 },
  { answers: { access: 3, staff: 5 }, count: 1 },
  { answers: { access: 4, staff: 2 }, count: 1 },
  { answers: { access: 5, staff: 5 }, count: 1 },
];

describe('by hand', () => {
  it('gives the overall index of Vĩnh Thọ for 2024 from its five components', () => {
    const components = [82.58, 88.27, 92.05, 89.22, 92.38];
    const counted = components.flatMap((percent, i) => [
      { answers: { [QUESTIONS[i] ?? '']: 5 }, count: Math.round(percent * 100) },
      { answers: { [QUESTIONS[i] ?? '']: 3 }, count: 10_000 - Math.round(percent * 100) },
    ]);
    const group = computeIndex('2024', QUESTIONS, counted, 'share');
    expect(Object.values(group.criteria).map(({ value }) => value)).toEqual(
      components.map((percent) => expect.closeTo(percent, 9)),
    );
    expect(group.overall.value).toBeCloseTo(88.9, 9);
  });

  it('takes the share of 4–5 with Wilson, and t over the own means for the overall value', () => {
    const group = computeIndex('2026-07', ['access', 'staff'], FOUR, 'share');
    expect(group).toEqual({
      period: '2026-07',
      n: 4,
      // own means 1, ½, ½, 1: s² = 1/12, standard error √(1/48), t(3) = 3.1824
      overall: { value: 75, low: expect.closeTo(29.0653, 3), high: 100 },
      criteria: {
        access: { value: 75, low: expect.closeTo(30.0642, 3), high: expect.closeTo(95.4413, 3), n: 4 },
        staff: { value: 75, low: expect.closeTo(30.0642, 3), high: expect.closeTo(95.4413, 3), n: 4 },
      },
    });
  });

  it('takes the mean ÷ 5 with t', () => {
    const { overall, criteria } = computeIndex('2026-07', ['access', 'staff'], FOUR, 'mean');
    // access: 1, 0.6, 0.8, 1 has s² = 0.11 ÷ 3; own means 0.9, 0.8, 0.6, 1 have s² = 0.0875 ÷ 3
    expect(criteria.access?.value).toBeCloseTo(85, 9);
    expect(criteria.access?.low).toBeCloseTo(100 * (0.85 - 3.182446305 * Math.sqrt(0.11 / 12)), 6);
    expect(criteria.access?.high).toBe(100);
    expect(overall.value).toBeCloseTo(82.5, 9);
    expect(overall.low).toBeCloseTo(100 * (0.825 - 3.182446305 * Math.sqrt(0.0875 / 12)), 6);
  });

  it('leaves a passed-over question out of its own component only', () => {
    const { n, overall, criteria } = computeIndex(
      'x',
      ['access', 'staff'],
      [
        { answers: { access: 5, staff: null }, count: 3 },
        { answers: { access: 1, staff: 5 }, count: 1 },
        { answers: { access: null, staff: null }, count: 2 },
      ],
      'share',
    );
    expect(n).toBe(6);
    expect(criteria.access).toMatchObject({ value: 75, n: 4 });
    expect(criteria.staff).toMatchObject({ value: 100, n: 1 });
    expect(overall.value).toBe(87.5);
  });

  it('claims no certainty from answers that are all the same', () => {
    const [one, three, many] = [1, 3, 300].map(
      (count) => computeIndex('x', ['staff'], [{ answers: { staff: 5 }, count }], 'mean').overall,
    );
    expect(one).toEqual({ value: 100, low: expect.closeTo(20.654, 2), high: 100 });
    expect(three).toEqual({ value: 100, low: expect.closeTo(43.849, 2), high: 100 });
    expect(many).toEqual({ value: 100, low: expect.closeTo(98.736, 2), high: 100 });
  });

  it('is null where there is no answer, and leaves an unanswered component out of the mean', () => {
    const nothing = { value: null, low: null, high: null };
    expect(computeIndex('x', ['staff'], [], 'mean')).toEqual({
      period: 'x',
      n: 0,
      overall: nothing,
      criteria: { staff: { ...nothing, n: 0 } },
    });
    const group = computeIndex(
      'x',
      ['access', 'staff'],
      [{ answers: { access: 4, staff: null }, count: 9 }],
      'mean',
    );
    expect(group.criteria.staff).toEqual({ ...nothing, n: 0 });
    expect(group.overall.value).toBeCloseTo(80, 9);
  });
});

const answer = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 });
const countedWith = (given: fc.Arbitrary<number | null>) =>
  fc.array(
    fc.record({
      answers: fc.record({ access: given, procedures: given, staff: given, results: given, feedback: given }),
      count: fc.integer({ min: 1, max: 40 }),
    }),
    { maxLength: 12 },
  );
const method = fc.constantFrom(...INDEX_METHODS);
const times = (counted: CountedAnswers[], factor: number) =>
  counted.map(({ answers, count }) => ({ answers, count: factor * count }));
const width = ({ low, high }: { low: number | null; high: number | null }) => (high ?? 0) - (low ?? 0);

describe('laws', () => {
  it('0 ≤ low ≤ value ≤ high ≤ 100, or all null exactly where nobody answered', () => {
    fc.assert(
      fc.property(countedWith(answer), method, (counted, how) => {
        const { n, overall, criteria } = computeIndex('x', QUESTIONS, counted, how);
        expect(n).toBe(counted.reduce((sum, { count }) => sum + count, 0));
        for (const { value, low, high, n } of [...Object.values(criteria), { ...overall, n: undefined }]) {
          if (value === null || low === null || high === null) {
            expect([value, low, high]).toEqual([null, null, null]);
            expect(n ?? 0).toBe(0);
          } else {
            expect(0 <= low && low <= value && value <= high && high <= 100).toBe(true);
            expect(n).not.toBe(0);
          }
        }
      }),
    );
  });

  it('the overall value is the plain mean of the components', () => {
    fc.assert(
      fc.property(countedWith(answer), method, (counted, how) => {
        const { overall, criteria } = computeIndex('x', QUESTIONS, counted, how);
        const values = Object.values(criteria).flatMap(({ value }) => (value === null ? [] : [value]));
        if (overall.value === null) expect(values).toEqual([]);
        else expect(overall.value).toBeCloseTo(values.reduce((a, b) => a + b, 0) / values.length, 9);
      }),
    );
  });

  it('it does not matter how the same answers are grouped or ordered', () => {
    fc.assert(
      fc.property(countedWith(answer), method, (counted, how) => {
        const singly = counted
          .flatMap(({ answers, count }) => Array(count).fill({ answers, count: 1 }))
          .reverse();
        const whole = computeIndex('x', QUESTIONS, counted, how);
        const apart = computeIndex('x', QUESTIONS, singly, how);
        expect(apart.n).toBe(whole.n);
        expect(apart.overall.low ?? -1).toBeCloseTo(whole.overall.low ?? -1, 6);
        expect(apart.overall.high ?? -1).toBeCloseTo(whole.overall.high ?? -1, 6);
      }),
    );
  });

  it('more answers of the same kind narrow every interval', () => {
    fc.assert(
      fc.property(countedWith(answer), method, (counted, how) => {
        const few = computeIndex('x', QUESTIONS, times(counted, 2), how);
        const many = computeIndex('x', QUESTIONS, times(counted, 6), how);
        expect(width(many.overall)).toBeLessThanOrEqual(width(few.overall) + 1e-9);
        for (const id of QUESTIONS) {
          expect(width(many.criteria[id] ?? NAN_WIDTH)).toBeLessThanOrEqual(
            width(few.criteria[id] ?? NAN_WIDTH) + 1e-9,
          );
        }
      }),
    );
  });

  it('the overall interval is that of each response’s distances, also where questions are passed over', () => {
    fc.assert(
      fc.property(countedWith(answer), method, (counted, how) => {
        const worth = (step: number) => (how === 'mean' ? step / 5 : Number(step >= 4));
        const responses = counted.flatMap(({ answers, count }) =>
          Array<CountedAnswers['answers']>(count).fill(answers),
        );
        const components = QUESTIONS.map((question) => {
          const given = responses.flatMap((answers) => answers[question] ?? []).map(worth);
          return { question, n: given.length, mean: given.reduce((a, b) => a + b, 0) / given.length };
        }).filter(({ n }) => n > 0);
        const fewest = Math.min(...components.map(({ n }) => n));
        fc.pre(components.length > 0 && fewest > 1);
        const mean = components.reduce((sum, component) => sum + component.mean, 0) / components.length;
        const variance = responses.reduce((sum, answers) => {
          const distance = components.reduce((total, { question, n, mean: middle }) => {
            const step = answers[question] ?? null;
            return step === null ? total : total + (worth(step) - middle) / Math.sqrt(n * (n - 1));
          }, 0);
          return sum + (distance / components.length) ** 2;
        }, 0);
        fc.pre(variance > 1e-9);
        const reach = tQuantile(fewest - 1) * Math.sqrt(variance);
        const { overall } = computeIndex('x', QUESTIONS, counted, how);
        expect(overall.low).toBeCloseTo(100 * Math.max(0, mean - reach), 6);
        expect(overall.high).toBeCloseTo(100 * Math.min(1, mean + reach), 6);
      }),
    );
  });

  it('with every question answered, the overall interval is the t interval of the own means', () => {
    fc.assert(
      fc.property(countedWith(fc.integer({ min: 1, max: 5 })), (counted) => {
        const own = counted.flatMap(({ answers, count }) => {
          const values = Object.values(answers).map((value) => (value ?? Number.NaN) / 5);
          return Array<number>(count).fill(values.reduce((a, b) => a + b, 0) / values.length);
        });
        const mean = own.reduce((a, b) => a + b, 0) / own.length;
        const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (own.length - 1);
        fc.pre(own.length > 1 && variance > 1e-9);
        const reach = tQuantile(own.length - 1) * Math.sqrt(variance / own.length);
        const { overall } = computeIndex('x', QUESTIONS, counted, 'mean');
        expect(overall.low).toBeCloseTo(100 * Math.max(0, mean - reach), 6);
        expect(overall.high).toBeCloseTo(100 * Math.min(1, mean + reach), 6);
      }),
    );
  });
});

/** A criterion that is missing from a group would fail every comparison. */
const NAN_WIDTH = { low: Number.NaN, high: Number.NaN };
