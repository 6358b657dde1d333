import { foldText } from '../text/fold-text';
import type { Obsolete } from './obsolete';
import { type PlanTask, type TaskEvent, WRITTEN_PARTS, type WrittenPart } from './plan';

/** The name of a place or office right after an obsolete recipient, which goes with it: `UBND huyện Vạn Ninh`. */
const NAME_BEHIND =
  /^(?:\s(?:huyện|thị xã|quận|thành phố|TP\.?)(?!\p{L}))?(?:\s\p{Lu}\p{Ll}+){0,3}(?!\p{L})/u;

/**
 * A task with the successor of something obsolete written wherever it names it, in the events of its rules too. The plan's
 * own words are kept in `planWords`; a task that does not name it is given back as it is.
 */
export function writeSuccessor(task: PlanTask, obsolete: Obsolete, successor: string): PlanTask {
  const replace = (text: string) => replaceWords(text, obsolete, successor);
  const changed = WRITTEN_PARTS.flatMap((part) => {
    const before = task[part];
    const after = replaceIn(before, replace);
    return JSON.stringify(after) === JSON.stringify(before) ? [] : [{ part, before, after }];
  });
  if (changed.length === 0) return task;
  const parts = (side: 'before' | 'after') => Object.fromEntries(changed.map((one) => [one.part, one[side]]));
  // what the plan said first stays, however often something is written
  return { ...task, ...parts('after'), planWords: { ...parts('before'), ...task.planWords } };
}

function replaceIn(value: PlanTask[WrittenPart], replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (!Array.isArray(value)) return value;
  const written = value.map((one) => {
    if (typeof one === 'string') return replace(one);
    return 'event' in one ? { ...one, event: replace(one.event) } : one;
  });
  return written.every((one) => typeof one === 'string') ? [...new Set(written)] : written;
}

/** A task with the plan's own words again in place of what was written over them. */
export function restorePlanWords({ planWords, ...task }: PlanTask): PlanTask {
  return { ...task, ...planWords };
}

/** What happened of a task whose rules call their events otherwise now: it is what happened of those. */
export function renameEvents(
  events: readonly TaskEvent[],
  before: Pick<PlanTask, 'id' | 'rules'>,
  after: Pick<PlanTask, 'rules'>,
): TaskEvent[] {
  const names = new Map(
    before.rules.flatMap((rule, at) => {
      const now = after.rules[at];
      return 'event' in rule && now && 'event' in now ? [[rule.event, now.event] as const] : [];
    }),
  );
  return events.map((one) =>
    one.taskId === before.id ? { ...one, event: names.get(one.event) ?? one.event } : one,
  );
}

/** What writing a successor changes in one part of a task: what goes, what comes, and the words around it. */
export interface WrittenChange {
  part: Exclude<WrittenPart, 'rules'>;
  lead: string;
  before: string;
  after: string;
  rest: string;
}

/** So many characters around a change are shown. */
const AROUND = 40;

/** What {@link writeSuccessor} would change, part by part. Events of rules are in the words of the schedule. */
export function previewSuccessor(task: PlanTask, obsolete: Obsolete, successor: string): WrittenChange[] {
  const written = writeSuccessor(task, obsolete, successor);
  return WRITTEN_PARTS.flatMap((part): WrittenChange[] => {
    if (part === 'rules') return [];
    const [before, after] = [task, written].map((one) => [one[part] ?? ''].flat().join('; '));
    return before === undefined || after === undefined || before === after
      ? []
      : [{ part, ...findChange(before, after) }];
  });
}

/** From the first word that differs to the last, with some of the words around. */
function findChange(before: string, after: string): Omit<WrittenChange, 'part'> {
  const [old, now] = [before, after].map((text) => text.split(/(?<=\s)/)) as [string[], string[]];
  const most = Math.min(old.length, now.length);
  let first = 0;
  while (first < most && old[first] === now[first]) first++;
  let last = 0;
  while (last < most - first && old.at(-1 - last) === now.at(-1 - last)) last++;
  const middle = (words: string[]) =>
    words
      .slice(first, words.length - last)
      .join('')
      .trim();
  const lead = old.slice(0, first).join('');
  const rest = old.slice(old.length - last).join('');
  return {
    lead: lead.length > AROUND ? `…${lead.slice(-AROUND)}` : lead,
    before: middle(old),
    after: middle(now),
    rest: rest.length > AROUND ? `${rest.slice(0, AROUND)}…` : rest,
  };
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
