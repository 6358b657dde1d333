import type { Estimate, IndexGroup, IndexMethod } from './index-report';
import { meanInterval } from './mean-interval';
import { wilsonInterval } from './wilson-interval';

/** How many responses of a period gave exactly these answers (question id → 1…5, or null where passed over). */
export interface CountedAnswers {
  answers: Record<string, number | null>;
  count: number;
}

/** What one answer is worth, 0…1. SIPAS publishes no formula, so the unit chooses one and the report names it. */
const WORTH: Record<IndexMethod, (answer: number) => number> = {
  share: (answer) => (answer >= 4 ? 1 : 0),
  mean: (answer) => answer / 5,
};

interface Component {
  question: string;
  n: number;
  mean: number;
  /** Sum of the squared distances from the mean. */
  squares: number;
}

function measure(
  question: string,
  counted: readonly CountedAnswers[],
  worth: (answer: number) => number,
): Component {
  const given = counted.flatMap(({ answers, count }) => {
    const answer = answers[question];
    return typeof answer === 'number' && count > 0 ? [{ value: worth(answer), count }] : [];
  });
  const add = (of: (entry: { value: number; count: number }) => number) =>
    given.reduce((sum, entry) => sum + entry.count * of(entry), 0);
  const n = add(() => 1);
  const mean = n > 0 ? add(({ value }) => value) / n : 0;
  return { question, n, mean, squares: add(({ value }) => (value - mean) ** 2) };
}

const NOTHING: Estimate = { value: null, low: null, high: null };

const inPercent = (value: number, [low, high]: [number, number]): Estimate => ({
  value: 100 * value,
  low: 100 * low,
  high: 100 * high,
});

function estimateComponent({ n, mean, squares }: Component, method: IndexMethod): Estimate {
  if (n === 0) return NOTHING;
  return inPercent(
    mean,
    method === 'share' ? wilsonInterval(mean, n) : meanInterval(mean, squares / (n * (n - 1)), n),
  );
}

/**
 * The unweighted mean of the components (SIPAS; it gives the overall figures published for 2024, see the test).
 *
 * Its 95 % interval must know that one person's five answers resemble each other: five components of 100 people are not
 * 500 opinions. So the spread is taken over people: each response's share in the overall value is the sum, over the
 * questions it answered, of its distance from that component. Where all questions are answered, this is exactly the t
 * interval over each response's own mean of components; where some are passed over, it is the usual linear approximation
 * for a mean of means. A component that few have answered weighs as much as the others, so the fewest answers give the
 * degrees of freedom. A component that nobody answered is left out.
 */
function estimateOverall(
  all: readonly Component[],
  counted: readonly CountedAnswers[],
  worth: (answer: number) => number,
): Estimate {
  const components = all.filter(({ n }) => n > 0);
  if (components.length === 0) return NOTHING;
  const overall = components.reduce((sum, { mean }) => sum + mean, 0) / components.length;
  const fewest = Math.min(...components.map(({ n }) => n));
  const variance = counted.reduce((sum, { answers, count }) => {
    const distance = components.reduce((total, { question, n, mean }) => {
      const answer = answers[question];
      return typeof answer === 'number' ? total + (worth(answer) - mean) / Math.sqrt(n * (n - 1)) : total;
    }, 0);
    return sum + count * (distance / components.length) ** 2;
  }, 0);
  return inPercent(overall, meanInterval(overall, variance, fewest));
}

/**
 * The index of one period from its counted answers. A response that passed over a question counts in the others only.
 * @param period as it shall stand in the group
 * @param questions ids of the components, in their order
 * @param method a component is the share of answers 4–5, or the mean ÷ 5
 * @returns values in percent, not rounded; null where there is no answer
 */
export function computeIndex(
  period: string,
  questions: readonly string[],
  counted: readonly CountedAnswers[],
  method: IndexMethod,
): IndexGroup {
  const worth = WORTH[method];
  const components = questions.map((question) => measure(question, counted, worth));
  return {
    period,
    n: counted.reduce((sum, { count }) => sum + count, 0),
    overall: estimateOverall(components, counted, worth),
    criteria: Object.fromEntries(
      components.map((component) => [
        component.question,
        { ...estimateComponent(component, method), n: component.n },
      ]),
    ),
  };
}
