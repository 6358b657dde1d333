import type { Plan, PlanHead, PlanTask } from '../../../shared/plans/plan';
import { readSchedulePhrase } from '../../../shared/plans/schedule-phrase';

/** Something of a task that the clerk should look at: the words it is about, and in Vietnamese why. */
export interface Doubt {
  text: string;
  reason: string;
}

/** What is doubtful of a task as it stands now: a doubt goes when what it is about is mended. */
export function findDoubts(task: PlanTask, head: PlanHead, year: number): Doubt[] {
  const doubts: Doubt[] = [];
  if (task.owners.length === 0) doubts.push({ text: task.assignment ?? '', reason: 'chưa rõ ai thực hiện' });
  if (!task.schedule) doubts.push({ text: '', reason: 'không thấy nói khi nào' });
  else doubts.push(...readSchedulePhrase(task.schedule, { year }).problems);
  if (task.number === undefined) doubts.push({ text: '', reason: 'không có số thứ tự' });
  else if (head.tasks.some((other) => other !== task && other.number === task.number))
    doubts.push({ text: task.number, reason: 'số thứ tự dùng cho hai việc' });
  return doubts;
}

/** What is missing of the plan itself. */
export function findPlanDoubts({ unit, year }: Plan): Doubt[] {
  return [
    ...(unit ? [] : [{ text: '', reason: 'không thấy kế hoạch là của đơn vị nào' }]),
    ...(year === undefined ? [{ text: '', reason: 'không thấy kế hoạch là của năm nào' }] : []),
  ];
}
