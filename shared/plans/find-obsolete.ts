import { foldText } from '../text/fold-text';
import { OBSOLETE, type Obsolete } from './obsolete';
import { type Plan, type PlanTask, WRITTEN_PARTS, type WrittenPart } from './plan';

/** Where in a task something obsolete is named. */
type ObsoleteField = Exclude<WrittenPart, 'rules'>;

/** Something obsolete that a task names. */
export interface ObsoleteFlag {
  obsolete: Obsolete;
  taskId: string;
  field: ObsoleteField;
  /** The word as the plan has it in `obsolete.json`. */
  word: string;
}

const FIELDS = WRITTEN_PARTS.filter((part) => part !== 'rules');

/** What a plan's tasks name that is no more on a day (YYYY-MM-DD). Nothing is replaced: successors are proposals. */
export function findObsolete(plan: Plan, today: string): ObsoleteFlag[] {
  const known = OBSOLETE.filter(({ until }) => until < today).map((obsolete) => ({
    obsolete,
    words: obsolete.words.map((word) => ({ word, folded: foldWord(word) })),
  }));
  return plan.heads.flatMap(({ tasks }) =>
    tasks.flatMap((task) =>
      FIELDS.flatMap((field): ObsoleteFlag[] => {
        const text = foldWord(textOf(task, field));
        return known.flatMap(({ obsolete, words }) => {
          const found = words.find(({ folded }) => names(text, folded));
          return found ? [{ obsolete, taskId: task.id, field, word: found.word }] : [];
        });
      }),
    ),
  );
}

/** What is obsolete in a plan, each once, in the order in which the plan names it, with its tasks. */
export function groupObsolete(flags: readonly ObsoleteFlag[]): { obsolete: Obsolete; taskIds: string[] }[] {
  const groups = new Map<string, { obsolete: Obsolete; taskIds: string[] }>();
  for (const { obsolete, taskId } of flags) {
    const group = groups.get(obsolete.id) ?? { obsolete, taskIds: [] };
    if (!group.taskIds.includes(taskId)) group.taskIds.push(taskId);
    groups.set(obsolete.id, group);
  }
  return [...groups.values()];
}

function textOf(task: PlanTask, field: ObsoleteField): string {
  const value = task[field];
  return typeof value === 'string' ? value : (value?.join('\n') ?? '');
}

/** Folded, and dashes alike with or without blanks around them. */
const foldWord = (text: string): string => foldText(text).replace(/ ?[-–—] ?/g, '-');

/** Whether a text has a word whole: `61/2018/nd-cp`, but not `161/2018/nd-cp`. */
function names(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!/[a-z0-9]/.test(text[at - 1] ?? '') && !/[a-z0-9]/.test(text[at + word.length] ?? '')) return true;
  }
  return false;
}
