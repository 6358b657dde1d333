import { foldText } from '../text/fold-text';
import { inFiveCriteria } from './criterion-of';
import type { Plan, PlanCriterion, PlanHead, PlanTask } from './plan';

/** A ward's figure for one of the five criteria, in percent. */
export interface CriterionFigure {
  criterion: PlanCriterion;
  value: number;
  /** Between which two it lies with 95 % certainty, where that is known. */
  interval?: [low: number, high: number];
  /** In the period before. */
  before?: number;
}

/** How a task stands, as whoever follows the plan knows it. */
export interface TaskStanding {
  /** Times at which it was to be done, that are over and not settled. */
  late: readonly unknown[];
  /** What was done, or is to be done always, without any proof. */
  lacksEvidence: boolean;
}

/** A head of a plan, beside how its criterion stands and which of its tasks need somebody. */
export interface OrderedHead<Standing extends TaskStanding> {
  head: PlanHead;
  figure?: CriterionFigure;
  /** What the plan wants of the criterion, in percent. */
  goal?: number;
  /** Percent points that are missing to the goal; less than 0 where it is passed. */
  gap?: number;
  /** Percent points lost since the period before; less than 0 where it has risen. */
  fall?: number;
  /** In the plan's order. */
  needing: Standing[];
}

/**
 * A plan's heads, first those whose criterion misses its goal by most, a fall since the period before added to what is
 * missing; heads without a figure stand last, in the plan's order. With each its tasks that are late or lack evidence.
 * @param standingOf how a task stands; undefined where it is not followed
 */
export function orderHeads<Standing extends TaskStanding>(
  plan: Plan,
  figures: readonly CriterionFigure[],
  standingOf: (task: PlanTask) => Standing | undefined,
): OrderedHead<Standing>[] {
  const ordered = plan.heads.map((head): OrderedHead<Standing> => {
    const needing = head.tasks
      .flatMap((task) => standingOf(task) ?? [])
      .filter(({ late, lacksEvidence }) => late.length > 0 || lacksEvidence);
    const figure = head.criterion && figureOf(head.criterion, figures);
    if (!figure) return { head, needing };
    const goal = goalOf(plan, figure.criterion);
    return {
      head,
      figure,
      needing,
      ...(goal !== undefined && { goal, gap: goal - figure.value }),
      ...(figure.before !== undefined && { fall: figure.before - figure.value }),
    };
  });
  return ordered.sort((one, other) => urgency(other) - urgency(one));
}

/** Without a goal of the plan's own a criterion is measured against 100 %. */
const urgency = ({
  figure,
  gap,
  fall = 0,
}: Pick<OrderedHead<TaskStanding>, 'figure' | 'gap' | 'fall'>): number =>
  figure ? (gap ?? 100 - figure.value) + Math.max(0, fall) : Number.MIN_SAFE_INTEGER;

const figureOf = (
  criterion: PlanCriterion,
  figures: readonly CriterionFigure[],
): CriterionFigure | undefined =>
  figures.find((figure) => figure.criterion === criterion) ??
  figures.find((figure) => inFiveCriteria(figure.criterion) === inFiveCriteria(criterion));

/** The goal for a criterion, or the one for satisfaction as a whole: the highest that is to be reached. */
function goalOf({ goals }: Plan, criterion: PlanCriterion): number | undefined {
  const shares = goals.filter(
    ({ unit, comparison }) => unit === '%' && (comparison === 'at-least' || comparison === 'above'),
  );
  const isSatisfaction = (text: string) => /hai long|sipas/.test(foldText(text));
  const satisfaction = shares.filter(({ text }) => isSatisfaction(text));
  const own = satisfaction.filter(
    (goal) => goal.criterion && inFiveCriteria(goal.criterion) === inFiveCriteria(criterion),
  );
  const all = satisfaction.filter((goal) => goal.criterion === undefined);
  const wanted = own.length > 0 ? own : all.length > 0 ? all : satisfaction;
  return wanted.length > 0 ? Math.max(...wanted.map(({ figure }) => figure)) : undefined;
}
