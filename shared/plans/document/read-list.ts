import { foldText } from '../../text/fold-text';
import { readSchedulePhrase } from '../schedule-phrase';
import type { Block } from './block';
import type { ColumnRole } from './column-words';
import { isCapitals, splitMarker } from './marker';
import { emptyTask, type RawHead, type RawTask } from './raw-plan';
import { roleOf } from './read-columns';
import { readOwners } from './read-owners';

/** A label before what it names is short: `Đơn vị chủ trì: …`. */
const LONGEST_LABEL = 40;
/** A plan without a table has at least so many tasks that name who or when. */
const FEWEST = 2;

interface Paragraph {
  text: string;
  number?: string;
  line: number;
}

type LabelRole = 'owner' | 'partner' | 'schedule' | 'product' | 'note';

/**
 * The tasks of a plan without a table: paragraphs that are followed, or ended, by who, when and what comes of it, each
 * with its label. Undefined where there are none.
 */
export function readList(blocks: readonly Block[]): RawHead[] | undefined {
  const heads: RawHead[] = [];
  let title: Paragraph | undefined;
  let paragraph: Paragraph | undefined;
  let task: RawTask | undefined;
  const take = (role: LabelRole, text: string, line: number) => {
    if (!task && paragraph) {
      task = {
        ...emptyTask(paragraph.line),
        content: paragraph.text,
        ...(paragraph.number && { number: paragraph.number }),
      };
      const head = heads.at(-1);
      const wanted = title ?? { text: 'Nhiệm vụ', line: paragraph.line };
      if (head && head.title === wanted.text && head.line === wanted.line) head.tasks.push(task);
      else
        heads.push({
          ...(wanted.number && { number: wanted.number }),
          title: wanted.text,
          line: wanted.line,
          tasks: [task],
        });
    }
    if (!task) return;
    if (role === 'schedule' && task.schedule === '') task.scheduleLine = line;
    task[role] = task[role] === '' ? text : `${task[role]}\n${text}`;
  };
  for (const { text, line } of linesOf(blocks)) {
    const labels = readLabels(text) ?? readBrackets(text);
    if (labels) {
      if (labels.before !== '') {
        const split = splitMarker(labels.before);
        // `a)` under `1.`: that is the title of what follows
        if (split?.marker.kind === 'small' && paragraph?.number !== undefined && !task) title = paragraph;
        // a paragraph that began above goes on; after a task another begins
        paragraph =
          split || task ? makeParagraph(labels.before, line) : joinParagraph(paragraph, labels.before, line);
        task = undefined;
      }
      for (const { role, text: value } of labels.found) take(role, value, line);
      continue;
    }
    const split = splitMarker(text);
    if (
      split?.marker.kind === 'roman' ||
      (split?.marker.kind === 'letter' && isCapitals(text)) ||
      (!split && isCapitals(text) && text.length < 200)
    ) {
      title = {
        text: (split?.rest ?? text).replace(/[:.]$/, ''),
        line,
        ...(split && { number: split.marker.text }),
      };
      [paragraph, task] = [undefined, undefined];
    } else if (split || task || !paragraph) {
      task = undefined;
      paragraph = makeParagraph(text, line);
    } else paragraph = joinParagraph(paragraph, text, line);
  }
  const told = heads
    .flatMap(({ tasks }) => tasks)
    .filter(({ owner, schedule }) => owner !== '' || schedule !== '');
  return told.length >= FEWEST ? heads : undefined;
}

function makeParagraph(text: string, line: number): Paragraph {
  const split = splitMarker(text);
  return {
    text: split?.rest ?? text.replace(/^[-–+•]\s*/, ''),
    line,
    ...(split && { number: split.marker.text }),
  };
}

const joinParagraph = (before: Paragraph | undefined, text: string, line: number) =>
  before ? { ...before, text: `${before.text} ${text}` } : { text, line };

function linesOf(blocks: readonly Block[]): { text: string; line: number }[] {
  return blocks.flatMap((block) => {
    const texts = block.kind === 'text' ? block.text.split('\n') : [block.cells.join(' ')];
    return texts
      .map((text) => ({
        text: text
          .replace(/[#*_]+/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
        line: block.line,
      }))
      .filter(({ text }) => text !== '');
  });
}

/** What a line says of a task, each piece with its role, and what stands before the first of them. */
interface Labelled {
  before: string;
  found: { role: LabelRole; text: string }[];
}

/** The labelled pieces of a line, and what stands before the first of them. */
function readLabels(text: string): Labelled | undefined {
  const pieces = text.split(/(?<=[.;])\s+|(?<!\s)\s+(?=[-–+•] \p{Lu}[^:.;]{1,38}:)/u);
  const found: { role: LabelRole; text: string }[] = [];
  let before = '';
  for (const piece of pieces) {
    const plain = piece.replace(/^[-–+•(\s]+/, '');
    const colon = plain.indexOf(':');
    const role = colon > 0 && colon <= LONGEST_LABEL ? labelRole(plain.slice(0, colon)) : undefined;
    const value = plain
      .slice(colon + 1)
      .replace(/[.;)]$/, '')
      .trim();
    if (role && value !== '') found.push({ role, text: value });
    else if (found.length === 0) before = `${before} ${piece}`.trim();
    else {
      const last = found.at(-1);
      if (last) last.text = `${last.text} ${plain}`;
    }
  }
  return found.length > 0 ? { before, found } : undefined;
}

/** A bracket at a task's end is no longer. */
const LONGEST_BRACKET = 200;
/** Shortest task before them. */
const SHORTEST_TASK = 10;

/** Who and when in brackets at the end of a task, without labels: `(Phòng Kinh tế chủ trì; hằng quý).` */
function readBrackets(text: string): Labelled | undefined {
  const brackets = /\(([^()]+)\)\s*[.;]?$/.exec(text);
  const [, inside = ''] = brackets ?? [];
  const before = text.slice(0, brackets?.index ?? 0).trimEnd();
  if (before.length < SHORTEST_TASK || inside.length > LONGEST_BRACKET) return undefined;
  const found: Labelled['found'] = [];
  for (const piece of inside.split(/[;,]\s+/)) {
    const { owners } = readOwners(piece);
    const { rules, problems } = readSchedulePhrase(piece, { year: ANY_YEAR });
    if (owners.length > 0) found.push({ role: 'owner', text: piece });
    else if (rules.length > 0 && problems.length === 0) found.push({ role: 'schedule', text: piece });
    else return undefined;
  }
  return { before, found };
}

/** What kind of time it is does not hang on the year. */
const ANY_YEAR = 2000;

function labelRole(label: string): LabelRole | undefined {
  const role: ColumnRole | undefined = /^(?:noi nhan|muc tieu|chi tieu|yeu cau)/.test(foldText(label))
    ? undefined
    : roleOf(label);
  return role === 'owner' ||
    role === 'partner' ||
    role === 'schedule' ||
    role === 'product' ||
    role === 'note'
    ? role
    : undefined;
}
