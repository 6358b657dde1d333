import type { Plan, PlanTask } from '../../../shared/plans/plan';
import { foldText } from '../../../shared/text/fold-text';

/** Parts of a task of which it is told that they differ. */
const COMPARED = [
  'number',
  'content',
  'shortTitle',
  'owners',
  'partners',
  'schedule',
  'rules',
  'product',
  'counts',
  'note',
] as const satisfies (keyof PlanTask)[];
export type ComparedPart = (typeof COMPARED)[number];

/** What one plan has other than another. */
export interface PlanComparison {
  added: PlanTask[];
  removed: PlanTask[];
  changed: { task: PlanTask; parts: ComparedPart[] }[];
  same: number;
  /** Whether what stands above the tasks differs: unit, number, goals, names of heads. */
  isHeadChanged: boolean;
}

/** Compares a plan with what is to take its place; tasks are the same by their id. */
export function comparePlans(before: Plan, after: Plan): PlanComparison {
  const known = new Map(tasksOf(before).map((task) => [task.id, task]));
  const coming = new Set(tasksOf(after).map(({ id }) => id));
  const comparison: PlanComparison = {
    added: [],
    removed: tasksOf(before).filter(({ id }) => !coming.has(id)),
    changed: [],
    same: 0,
    isHeadChanged: textOf(withoutTasks(before)) !== textOf(withoutTasks(after)),
  };
  for (const task of tasksOf(after)) {
    const mine = known.get(task.id);
    const parts = mine && COMPARED.filter((part) => textOf(mine[part]) !== textOf(task[part]));
    if (!parts) comparison.added.push(task);
    else if (parts.length > 0) comparison.changed.push({ task, parts });
    else comparison.same++;
  }
  return comparison;
}

export const tasksOf = ({ heads }: Plan): PlanTask[] => heads.flatMap(({ tasks }) => tasks);

const withoutTasks = ({ heads, ...plan }: Plan) => ({
  ...plan,
  heads: heads.map(({ tasks, ...head }) => ({ ...head, tasks: tasks.map(({ id }) => id) })),
});

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner !== 'object' || inner === null || Array.isArray(inner)
      ? inner
      : Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))),
  ) ?? '';

/** Whether two plans are versions of one: of one year, with the same number or, where one has none, the same title. */
export function isSamePlan(one: Plan, other: Plan): boolean {
  if (one.year !== other.year) return false;
  const [name, otherName] = [one, other].map(({ number, title, unit }) => [number, title, unit]);
  const isSame = (index: number) =>
    name?.[index] !== undefined && foldText(name[index]) === foldText(otherName?.[index] ?? '');
  return isSame(0) ? !name?.[2] || !otherName?.[2] || isSame(2) : isSame(1);
}
