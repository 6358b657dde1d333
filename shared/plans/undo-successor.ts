import { findObsolete, groupObsolete } from './find-obsolete';
import type { Obsolete } from './obsolete';
import { type Plan, type PlanTask, WRITTEN_PARTS } from './plan';
import { restorePlanWords, writeSuccessor } from './write-successor';

/** A successor that stands in a task where the plan's own words named something obsolete. */
interface Written {
  obsolete: Obsolete;
  /** As it was written, in Vietnamese. */
  successor: string;
}

/** Something obsolete for which successors were written into tasks of a plan. */
export interface WrittenGroup {
  obsolete: Obsolete;
  /** Each once. */
  successors: string[];
  taskIds: string[];
}

/** What was written into the tasks of a plan, in the order in which its own words name it. */
export function groupWritten({ heads }: Plan): WrittenGroup[] {
  const groups = new Map<string, WrittenGroup>();
  for (const task of heads.flatMap(({ tasks }) => tasks)) {
    for (const { obsolete, successor } of writtenInto(task)) {
      const group = groups.get(obsolete.id) ?? { obsolete, successors: [], taskIds: [] };
      if (!group.successors.includes(successor)) group.successors.push(successor);
      group.taskIds.push(task.id);
      groups.set(obsolete.id, group);
    }
  }
  return [...groups.values()];
}

/**
 * A task with the plan's own words again where a successor of something obsolete was written; successors of other things
 * stay. One into which none was written, or whose words were changed by hand since, is given back as it is.
 */
export function undoSuccessor(task: PlanTask, obsolete: Obsolete): PlanTask {
  const written = writtenInto(task);
  if (!written.some((one) => one.obsolete.id === obsolete.id)) return task;
  return written
    .filter((one) => one.obsolete.id !== obsolete.id)
    .reduce((before, one) => writeSuccessor(before, one.obsolete, one.successor), restorePlanWords(task));
}

/** Which successors make the task of the plan's own words; none where no choice of them does. */
function writtenInto(task: PlanTask): Written[] {
  if (!task.planWords) return [];
  const own = restorePlanWords(task);
  const still = namedIn(task).map(({ id }) => id);
  const gone = namedIn(own).filter(({ id }) => !still.includes(id));
  return writeAgain(own, gone, task) ?? [];
}

function writeAgain(from: PlanTask, [first, ...others]: Obsolete[], to: PlanTask): Written[] | undefined {
  if (!first) return saysTheSame(from, to) ? [] : undefined;
  for (const { vi: successor } of first.successors) {
    const after = writeSuccessor(from, first, successor);
    const rest = writeAgain(after, others, to);
    // a longer name that was replaced before can have had this one in it
    if (rest) return after === from ? rest : [{ obsolete: first, successor }, ...rest];
  }
  return undefined;
}

/** Whatever its last day: what was written stays written. */
const namedIn = (task: PlanTask): Obsolete[] =>
  groupObsolete(findObsolete({ goals: [], heads: [{ title: '', tasks: [task] }] }, '9999-12-31')).map(
    ({ obsolete }) => obsolete,
  );

const saysTheSame = (one: PlanTask, other: PlanTask): boolean =>
  WRITTEN_PARTS.every((part) => JSON.stringify(one[part]) === JSON.stringify(other[part]));
