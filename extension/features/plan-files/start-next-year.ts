import type { Plan } from '../../../shared/plans/plan';
import { readSchedulePhrase } from '../../../shared/plans/schedule-phrase';

/** Years in dates, as a plan writes them: `10/11/2025`, `năm 2025`, `Quý IV/2025`. */
const moveYear = (text: string, before: number, year: number): string =>
  text.replace(new RegExp(`(?<!\\d)${before}(?!\\d)`, 'g'), String(year));

/**
 * A plan of another year begun from one: its tasks, owners and goals stay, the years in its schedules move with it, and
 * number and date are left for the new document.
 */
export function startNextYear({ number: _, date: __, ...plan }: Plan, year: number): Plan {
  const before = plan.year;
  const move = (text: string) => (before === undefined ? text : moveYear(text, before, year));
  return {
    ...plan,
    year,
    ...(plan.title && { title: move(plan.title) }),
    heads: plan.heads.map((head) => ({
      ...head,
      tasks: head.tasks.map((task) => {
        const counts = task.counts?.map((count) => ({
          ...count,
          ...(count.by && before !== undefined && { by: count.by.replace(String(before), String(year)) }),
        }));
        const schedule = task.schedule && move(task.schedule);
        return {
          ...task,
          ...(schedule && { schedule, rules: readSchedulePhrase(schedule, { year }).rules }),
          ...(counts && { counts }),
        };
      }),
    })),
  };
}
