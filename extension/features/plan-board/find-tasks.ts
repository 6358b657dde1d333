import { foldText } from '../../../shared/text/fold-text';
import type { TrackedTask } from '../plan-tasks/tracked-task';

/** Folding a plan's long texts at each key would be felt: each task is folded once. */
const folded = new WeakMap<object, string>();

function textOf({ task, head }: TrackedTask): string {
  let text = folded.get(task);
  if (text === undefined) {
    const { number, content, shortTitle, owners, partners, schedule, product, note } = task;
    text = foldText(
      [number, content, shortTitle, ...owners, ...(partners ?? []), schedule, product, note, head.title]
        .filter(Boolean)
        .join(' '),
    );
    folded.set(task, text);
  }
  return text;
}

/** The tasks that have each word of a query somewhere, marks and case aside. */
export function findTasks(tasks: readonly TrackedTask[], query: string): TrackedTask[] {
  const words = foldText(query).split(' ').filter(Boolean);
  return tasks.filter((tracked) => words.every((word) => textOf(tracked).includes(word)));
}
