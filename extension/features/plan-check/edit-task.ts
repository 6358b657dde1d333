import type { Plan, PlanHead, PlanTask } from '../../../shared/plans/plan';
import { renameEvents } from '../../../shared/plans/write-successor';
import type { StoredPlan } from '../../platform/plan-records';
import { changePlan } from '../../platform/plan-store';

/** Changes a plan as it is kept now. */
export const editPlan = (id: string, at: Date, change: (plan: Plan) => Plan): Promise<void> =>
  changePlan(id, at, (kept) => ({ ...kept, plan: change(kept.plan) }));

/** Changes one task of a plan, wherever it stands. */
export const editTask = (
  { id }: StoredPlan,
  taskId: string,
  at: Date,
  change: (task: PlanTask) => PlanTask,
): Promise<void> =>
  editPlan(id, at, (plan) => ({
    ...plan,
    heads: plan.heads.map((head) => ({
      ...head,
      tasks: head.tasks.map((task) => (task.id === taskId ? withoutEmpty(change(task)) : task)),
    })),
  }));

/** Writes something into the tasks of a plan, or takes it back; what happened of them goes with its new name. */
export const rewriteTasks = (
  { id }: StoredPlan,
  at: Date,
  rewrite: (task: PlanTask) => PlanTask,
): Promise<void> =>
  changePlan(id, at, (kept) => {
    let { events } = kept;
    const heads = kept.plan.heads.map((head) => ({
      ...head,
      tasks: head.tasks.map((task) => {
        const rewritten = rewrite(task);
        events = renameEvents(events, task, rewritten);
        return rewritten;
      }),
    }));
    return { ...kept, plan: { ...kept.plan, heads }, events };
  });

/** Puts a task under another head, at its end. */
export const moveTask = ({ id }: StoredPlan, taskId: string, to: number, at: Date): Promise<void> =>
  editPlan(id, at, (plan) => {
    const task = plan.heads.flatMap(({ tasks }) => tasks).find((one) => one.id === taskId);
    if (!task) return plan;
    return {
      ...plan,
      heads: plan.heads.map((head, index) => {
        const others = head.tasks.filter((one) => one.id !== taskId);
        return { ...head, tasks: index === to ? [...others, task] : others };
      }),
    };
  });

export const removeTask = ({ id }: StoredPlan, taskId: string, at: Date): Promise<void> =>
  editPlan(id, at, (plan) => ({
    ...plan,
    heads: plan.heads.map((head) => ({ ...head, tasks: head.tasks.filter((one) => one.id !== taskId) })),
  }));

export const addTask = ({ id }: StoredPlan, head: number, content: string, at: Date): Promise<void> =>
  editPlan(id, at, (plan) => ({
    ...plan,
    heads: plan.heads.map((one, index) =>
      index === head
        ? { ...one, tasks: [...one.tasks, { id: crypto.randomUUID(), content, owners: [], rules: [] }] }
        : one,
    ),
  }));

export const addHead = ({ id }: StoredPlan, title: string, at: Date): Promise<void> =>
  editPlan(id, at, (plan) => ({ ...plan, heads: [...plan.heads, { title, tasks: [] }] }));

export const editHead = (
  { id }: StoredPlan,
  head: number,
  at: Date,
  change: (head: PlanHead) => PlanHead,
): Promise<void> =>
  editPlan(id, at, (plan) => ({
    ...plan,
    heads: plan.heads.map((one, index) => (index === head ? withoutEmpty(change(one)) : one)),
  }));

/** Takes away a head that has no tasks; one that has some by now stays. */
export const removeHead = ({ id }: StoredPlan, head: number, at: Date): Promise<void> =>
  editPlan(id, at, (plan) => ({
    ...plan,
    heads: plan.heads.filter((one, index) => index !== head || one.tasks.length > 0),
  }));

/** Something with some of its parts changed; one that is undefined goes. */
export function withParts<Whole extends object>(
  whole: Whole,
  change: { [Part in keyof Whole]?: Whole[Part] | undefined },
): Whole {
  return Object.fromEntries(
    Object.entries({ ...whole, ...change }).filter(([, value]) => value !== undefined),
  ) as Whole;
}

/** What was emptied is absent: the plan's schema knows no empty text. */
function withoutEmpty<Part extends object>(part: Part): Part {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== '' && value !== undefined),
  ) as Part;
}
