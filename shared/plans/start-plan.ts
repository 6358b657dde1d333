import { lastDayOfMonth, monthOfDay } from '../working-time/month';
import { parseDay } from '../working-time/viet-nam-day';
import type { Plan, PlanProblem, PlanTask, TaskCount } from './plan';
import { readSchedulePhrase } from './schedule-phrase';
import type { ScheduleRule } from './schedule-rule';

/**
 * A new year's plan from another, a template or last year's: its dates are moved to the new year, its number and date are
 * left out. A date that the new year does not have (29/02), or that never existed, is a problem, and its rule is not taken.
 */
export function startPlan(
  from: Plan | undefined,
  { year, unit }: { year: number; unit?: string },
): { plan: Plan; problems: PlanProblem[] } {
  const problems: PlanProblem[] = [];
  const by = from?.year === undefined ? 0 : year - from.year;
  const heads = (from?.heads ?? []).map((head) => ({
    ...head,
    title: moveYearNames(head.title, from?.year, year),
    tasks: head.tasks.map((task) => moveTask(task, from?.year, by, problems)),
  }));
  const goals = (from?.goals ?? []).map((goal) => ({
    ...goal,
    text: moveYearNames(goal.text, from?.year, year),
  }));
  const owner = unit ?? from?.unit;
  return {
    plan: {
      ...(owner && { unit: owner }),
      year,
      goals,
      heads,
      ...(from?.successors && { successors: from.successors }),
    },
    problems,
  };
}

function moveTask(
  { planWords: _, ...task }: PlanTask,
  oldYear: number | undefined,
  by: number,
  problems: PlanProblem[],
): PlanTask {
  const year = (oldYear ?? 0) + by;
  const report = (text: string, reason: string) => problems.push({ text, reason, taskId: task.id });
  const schedule = task.schedule && moveYears(task.schedule, by);
  const rules = task.rules.flatMap((rule) => {
    const moved = moveRule(rule, by);
    if (moved === undefined) report(schedule ?? task.content, `năm ${year} không có ngày này`);
    return moved ?? [];
  });
  // what could not be read in the plan before cannot be read in this one
  if (schedule && oldYear !== undefined)
    for (const { text, reason } of readSchedulePhrase(schedule, { year }).problems)
      if (!problems.some((known) => known.taskId === task.id)) report(text, reason);
  const counts = task.counts?.map((count) =>
    moveCount(count, by, () => report(task.product ?? task.content, `năm ${year} không có ngày này`)),
  );
  return {
    ...task,
    content: moveYearNames(task.content, oldYear, year),
    ...(schedule && { schedule }),
    ...(task.product && { product: moveYearNames(task.product, oldYear, year) }),
    rules,
    ...(counts && { counts }),
  };
}

function moveRule(rule: ScheduleRule, by: number): ScheduleRule | undefined {
  if (rule.kind === 'by') {
    const date = moveDate(rule.date, by);
    return date === undefined ? undefined : { ...rule, date };
  }
  if (rule.kind === 'within') {
    const from = moveDate(rule.from, by);
    const to = isEndOfFebruary(rule.to)
      ? lastDayOfMonth(`${Number(rule.to.slice(0, 4)) + by}-02`)
      : moveDate(rule.to, by);
    return from === undefined || to === undefined ? undefined : { ...rule, from, to };
  }
  return rule;
}

/** A span to the end of February ends there in each year. */
const isEndOfFebruary = (date: string): boolean =>
  date.slice(5, 7) === '02' && date === lastDayOfMonth(monthOfDay(date));

function moveCount({ by: date, ...count }: TaskCount, by: number, report: () => void): TaskCount {
  if (date === undefined) return count;
  const moved = moveDate(date, by);
  if (moved === undefined) report();
  return { ...count, ...(moved && { by: moved }) };
}

/** The same day so many years later, where there is such a one. */
function moveDate(date: string, by: number): string | undefined {
  const moved = `${Number(date.slice(0, 4)) + by}${date.slice(4)}`;
  return parseDay(moved) === undefined ? undefined : moved;
}

/** Each year in a schedule's words, moved: a plan may name a day of the year after. */
const moveYears = (text: string, by: number): string =>
  text.replace(/(?<!\d)20\d\d(?!\d)/g, (year) => String(Number(year) + by));

/** Only *năm 2025* of the plan's own year: the years of instruments stay. */
const moveYearNames = (text: string, oldYear: number | undefined, year: number): string =>
  oldYear === undefined ? text : text.replace(new RegExp(`(năm\\s+)${oldYear}(?!\\d)`, 'giu'), `$1${year}`);
