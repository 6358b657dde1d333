import { type AnswerSums, countResponses, countSteps, listPairs, type PairSums } from './answer-sums';
import type { Estimate, IndexGroup, IndexMethod } from './index-report';
import { meanInterval } from './mean-interval';
import { wilsonInterval } from './wilson-interval';

/**
 * What one answer is worth: a whole number, at most `most`, which stands for 1. SIPAS publishes no formula, so the unit
 * chooses one and the report names it. `pair` is where the sums of two questions have it.
 */
const WORTH: Record<
  IndexMethod,
  { most: number; of: (step: number) => number; pair: 'satisfied' | 'steps' }
> = {
  share: { most: 1, of: (step) => (step >= 4 ? 1 : 0), pair: 'satisfied' },
  mean: { most: 5, of: (step) => step, pair: 'steps' },
};
type Worth = (typeof WORTH)[IndexMethod];

/** What the answers to one question are worth, in whole numbers, so that nothing is lost in adding up. */
interface Component {
  question: string;
  n: number;
  sum: number;
  sumOfSquares: number;
}

function measure(question: string, sums: Readonly<AnswerSums>, worth: Worth): Component {
  const component = { question, n: 0, sum: 0, sumOfSquares: 0 };
  countSteps(sums, question).forEach((count, i) => {
    const value = worth.of(i + 1);
    component.n += count;
    component.sum += count * value;
    component.sumOfSquares += count * value ** 2;
  });
  return component;
}

/** 0…1. */
const meanOf = ({ n, sum }: Component, { most }: Worth) => sum / n / most;

/** Sum of the squared distances from the mean, with worths of 0…1. */
const squaresOf = ({ n, sum, sumOfSquares }: Component, { most }: Worth) =>
  (n * sumOfSquares - sum ** 2) / n / most ** 2;

const NOTHING: Estimate = { value: null, low: null, high: null };

const inPercent = (value: number, [low, high]: [number, number]): Estimate => ({
  value: 100 * value,
  low: 100 * low,
  high: 100 * high,
});

function estimateComponent(component: Component, method: IndexMethod): Estimate {
  const { n } = component;
  if (n === 0) return NOTHING;
  const worth = WORTH[method];
  const mean = meanOf(component, worth);
  return inPercent(
    mean,
    method === 'share'
      ? wilsonInterval(mean, n)
      : meanInterval(mean, squaresOf(component, worth) / (n * (n - 1)), n),
  );
}

/** Sum over those who answered both questions: the distance of the one answer from its mean times that of the other. */
function multiplyDistances(
  one: Component,
  other: Component,
  { n, ...sums }: PairSums,
  { most, pair }: Worth,
) {
  const { first, second, product } = sums[pair];
  const whole =
    one.n * other.n * product -
    one.n * other.sum * first -
    other.n * one.sum * second +
    n * one.sum * other.sum;
  return whole / (one.n * other.n) / most ** 2;
}

/**
 * The unweighted mean of the components (SIPAS; it gives the overall figures published for 2024, see the test).
 *
 * Its 95 % interval must know that one person's five answers resemble each other: five components of 100 people are not
 * 500 opinions. So the spread is taken over people: each response's share in the overall value is the sum, over the
 * questions it answered, of its distance from that component. Where all questions are answered, this is exactly the t
 * interval over each response's own mean of components; where some are passed over, it is the usual linear approximation
 * for a mean of means. Its square is that of each distance and, for each two questions, the product of both. A component
 * that few have answered weighs as much as the others, so the fewest answers give the degrees of freedom. A component that
 * nobody answered is left out.
 */
function estimateOverall(all: readonly Component[], sums: Readonly<AnswerSums>, worth: Worth): Estimate {
  const components = all.filter(({ n }) => n > 0);
  if (components.length === 0) return NOTHING;
  const overall =
    components.reduce((total, component) => total + meanOf(component, worth), 0) / components.length;
  const fewest = Math.min(...components.map(({ n }) => n));
  if (fewest < 2) return inPercent(overall, meanInterval(overall, 0, fewest));
  const weights = new Map(
    components.map((component) => [
      component.question,
      { component, weight: 1 / Math.sqrt(component.n * (component.n - 1)) },
    ]),
  );
  let spread = 0;
  for (const { component, weight } of weights.values()) spread += weight ** 2 * squaresOf(component, worth);
  for (const { questions, both } of listPairs(sums)) {
    const [one, other] = [weights.get(questions[0]), weights.get(questions[1])];
    if (!one || !other) continue;
    spread += 2 * one.weight * other.weight * multiplyDistances(one.component, other.component, both, worth);
  }
  return inPercent(overall, meanInterval(overall, spread / components.length ** 2, fewest));
}

/**
 * The index of one period from the sums of its responses. A response that passed over a question counts in the others only.
 * @param period as it shall stand in the group
 * @param questions ids of the components, in their order
 * @param method a component is the share of answers 4–5, or the mean ÷ 5
 * @returns values in percent, not rounded; null where there is no answer
 */
export function computeIndex(
  period: string,
  questions: readonly string[],
  sums: Readonly<AnswerSums>,
  method: IndexMethod,
): IndexGroup {
  const worth = WORTH[method];
  const components = questions.map((question) => measure(question, sums, worth));
  return {
    period,
    n: countResponses(sums),
    overall: estimateOverall(components, sums, worth),
    criteria: Object.fromEntries(
      components.map((component) => [
        component.question,
        { ...estimateComponent(component, method), n: component.n },
      ]),
    ),
  };
}
