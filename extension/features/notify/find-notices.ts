import { warningsSince } from '../../../shared/deadlines/clock/warnings';
import { dayOfInstant, startOfDay } from '../../../shared/working-time/viet-nam-day';
import type { DueTask } from '../plan-tasks/due-task';
import type { TrackedDossier } from '../tracked-dossier';

/** What has come to press since people were told last, what is due first standing first. */
export interface Notices {
  /** Codes of dossiers. */
  overdue: string[];
  urgent: string[];
  /** Titles of plans' tasks. */
  tasksOverdue: string[];
  tasksToday: string[];
}

/**
 * The dossiers that became late or reached their last warning step after `since`, and the tasks that became late or whose
 * last day has begun; each is in one list at most.
 */
export function findNotices(tracked: TrackedDossier[], tasks: DueTask[], since: Date, now: Date): Notices {
  const notices: Notices = { overdue: [], urgent: [], tasksOverdue: [], tasksToday: [] };
  const timeOf = (due: Date | undefined) => due?.getTime() ?? Infinity;
  for (const { page, clock } of tracked.toSorted((a, b) => timeOf(a.clock?.due) - timeOf(b.clock?.due))) {
    if (!clock?.due) continue;
    if (clock.state === 'overdue') {
      if (clock.due >= since && clock.due < now) notices.overdue.push(page.code);
    } else if (warningsSince(clock, since)?.state === 'urgent') notices.urgent.push(page.code);
  }
  for (const { state, due, tracked: task } of tasks.toSorted((a, b) => timeOf(a.due) - timeOf(b.due))) {
    if (!due) continue;
    if (state === 'overdue') {
      if (due >= since && due < now) notices.tasksOverdue.push(task.title);
    } else if (state === 'urgent' && since.getTime() < startOfDay(dayOfInstant(due.getTime())))
      notices.tasksToday.push(task.title);
  }
  return notices;
}
