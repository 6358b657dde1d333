import { foldText } from '../text/fold-text';
import { inFiveCriteria } from './criterion-of';
import type { Plan, PlanCriterion, PlanHead, PlanTask } from './plan';
import { type StandingInput, type TaskStanding, taskStanding } from './task-standing';

/** A ward's figure for one of the five criteria, in percent. */
export interface CriterionFigure {
  criterion: PlanCriterion;
  value: number;
  /** In the period before. */
  before?: number;
}

/** A head of a plan, beside how its criterion stands and which of its tasks need somebody. */
export interface OrderedHead {
  head: PlanHead;
  figure?: CriterionFigure;
  /** What the plan wants of the criterion, in percent. */
  goal?: number;
  /** Percent points that are missing to the goal; less than 0 where it is passed. */
  gap?: number;
  /** Percent points lost since the period before; less than 0 where it has risen. */
  fall?: number;
  tasks: (TaskStanding & { task: PlanTask })[];
}

/**
 * A plan's heads, first those whose criterion misses its goal by most, a fall since the period before added to what is
 * missing; heads without a figure stand last, in the plan's order. With each its tasks that are late or lack evidence.
 */
export function orderHeads(
  plan: Plan,
  figures: readonly CriterionFigure[],
  input: StandingInput,
): OrderedHead[] {
  const ordered = plan.heads.map((head): OrderedHead => {
    const tasks = head.tasks
      .map((task) => ({ task, ...taskStanding(task, input) }))
      .filter(({ late, lacksEvidence }) => late.length > 0 || lacksEvidence);
    const figure = head.criterion && figureOf(head.criterion, figures);
    if (!figure) return { head, tasks };
    const goal = goalOf(plan, figure.criterion);
    return {
      head,
      figure,
      tasks,
      ...(goal !== undefined && { goal, gap: goal - figure.value }),
      ...(figure.before !== undefined && { fall: figure.before - figure.value }),
    };
  });
  return ordered.sort((one, other) => urgency(other) - urgency(one));
}

/** Without a goal of the plan's own a criterion is measured against 100 %. */
const urgency = ({ figure, gap, fall = 0 }: OrderedHead): number =>
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
