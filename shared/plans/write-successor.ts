import { foldText } from '../text/fold-text';
import type { Obsolete } from './obsolete';
import type { PlanTask } from './plan';

/** The name of a place or office right after an obsolete recipient, which goes with it: `UBND huyện Vạn Ninh`. */
const NAME_BEHIND =
  /^(?:\s(?:huyện|thị xã|quận|thành phố|TP\.?)(?!\p{L}))?(?:\s\p{Lu}\p{Ll}+){0,3}(?!\p{L})/u;

/**
 * A task with the successor of something obsolete written into its content and among its owners. The plan's own words are
 * kept in `planWords`; a task that names it in neither is given back as it is.
 */
export function writeSuccessor(task: PlanTask, obsolete: Obsolete, successor: string): PlanTask {
  const replace = (text: string) => replaceWords(text, obsolete, successor);
  const content = replace(task.content);
  const owners = [...new Set(task.owners.map(replace))];
  const isContent = content !== task.content;
  const isOwners = owners.join('\n') !== task.owners.join('\n');
  if (!isContent && !isOwners) return task;
  return {
    ...task,
    content,
    owners,
    planWords: {
      // what the plan said first stays, however often something is written
      ...(isContent && { content: task.content }),
      ...(isOwners && { owners: task.owners }),
      ...task.planWords,
    },
  };
}

/** A task with the plan's own words again in place of what was written over them. */
export function restorePlanWords({ planWords, ...task }: PlanTask): PlanTask {
  return { ...task, ...planWords };
}

function replaceWords(text: string, { kind, words }: Obsolete, successor: string): string {
  const { folded, places } = foldWithPlaces(text);
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(`(?<![a-z0-9])(?:${longestFirst.map(toPattern).join('|')})(?![a-z0-9])`, 'g');
  let written = '';
  let copied = 0;
  for (const found of folded.matchAll(pattern)) {
    const start = places[found.index] ?? text.length;
    let end = places[found.index + found[0].length] ?? text.length;
    if (kind === 'recipient') end += NAME_BEHIND.exec(text.slice(end))?.[0].length ?? 0;
    const isFirst = text.slice(0, start).trim() === '';
    const name = isFirst ? successor.charAt(0).toLocaleUpperCase('vi') + successor.slice(1) : successor;
    written += text.slice(copied, start) + name;
    copied = end;
  }
  return written + text.slice(copied);
}

/** Folded letter by letter, and where in the text each folded letter comes from. */
function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const one = /\s/.test(letter) ? ' ' : foldText(letter);
    for (let part = 0; part < one.length; part++) places.push(at);
    folded += one;
    at += letter.length;
  }
  return { folded, places };
}

/** A word however it is broken and with any dash. */
const toPattern = (word: string): string =>
  foldText(word)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/ ?[-–—] ?/g, '\\s*[-–—]\\s*')
    .replace(/ /g, '\\s+');
