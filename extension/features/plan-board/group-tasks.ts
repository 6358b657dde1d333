import type { Language } from '../../../shared/text/bilingual-text';
import { foldText } from '../../../shared/text/fold-text';
import { dayOfInstant, formatDay, weekdayOfDay } from '../../../shared/working-time/viet-nam-day';
import type { TrackedTask } from '../plan-tasks/tracked-task';
import { DATE_NAMES, TEXTS } from './texts';

export const GROUPINGS = ['head', 'owner', 'date'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** When the next round of a task is, from what must happen first. */
const DATE_GROUPS = ['late', 'today', 'week', 'month', 'later', 'always', 'done', 'unknown'] as const;
export type DateGroup = (typeof DATE_GROUPS)[number];

export interface TaskGroup {
  key: string;
  title: string;
  tasks: TrackedTask[];
}

interface GroupOptions {
  by: Grouping;
  now: Date;
  language: Language;
}

/** Tasks by their heads, by who does them (one of several owners stands under each), or by when they are due next. */
export function groupTasks(tasks: readonly TrackedTask[], { by, now, language }: GroupOptions): TaskGroup[] {
  const groups = new Map<string, TaskGroup>();
  const put = (key: string, title: string, task: TrackedTask) => {
    const group = groups.get(key);
    if (group) group.tasks.push(task);
    else groups.set(key, { key, title, tasks: [task] });
  };
  for (const task of tasks) {
    if (by === 'head') {
      const { number, title } = task.head;
      put(`${task.stored.id} ${number} ${title}`, number ? `${number}. ${title}` : title, task);
    } else if (by === 'owner') {
      const { owners } = task.task;
      if (owners.length === 0) put('', TEXTS.nobody[language], task);
      for (const owner of owners) put(foldText(owner), owner, task);
    } else {
      const group = dateGroupOf(task, now);
      put(group, DATE_NAMES[group][language], task);
    }
  }
  const found = [...groups.values()];
  if (by === 'head') return found;
  for (const { tasks: some } of found) some.sort(byDue);
  if (by === 'owner')
    return found.sort(
      (a, b) => Number(a.key === '') - Number(b.key === '') || a.title.localeCompare(b.title, 'vi'),
    );
  const place = ({ key }: TaskGroup) => DATE_GROUPS.indexOf(key as DateGroup);
  return found.sort((a, b) => place(a) - place(b));
}

const byDue = (a: TrackedTask, b: TrackedTask) =>
  (a.pressing?.due?.getTime() ?? Infinity) - (b.pressing?.due?.getTime() ?? Infinity);

function dateGroupOf({ pressing, state, task }: TrackedTask, now: Date): DateGroup {
  if (state === 'overdue') return 'late';
  const due = pressing?.round?.due;
  if (due === undefined) {
    if (state === 'done') return 'done';
    return task.rules.some(({ kind }) => kind === 'continuous') ? 'always' : 'unknown';
  }
  const day = dayOfInstant(now.getTime());
  const today = formatDay(day);
  if (due <= today) return 'today';
  if (due <= formatDay(day - weekdayOfDay(day) + 6)) return 'week';
  return due.slice(0, 7) === today.slice(0, 7) ? 'month' : 'later';
}
