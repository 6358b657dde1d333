import { foldText } from '../../text/fold-text';
import type { Block, TextBlock } from './block';
import type { ColumnRole } from './column-words';
import { type FlatHead, findFlatHead } from './flat-columns';
import { type FlatSection, type FlatUnit, splitSections } from './flat-units';
import { goesOn } from './marker';
import { measureWidths, type Place, placeLines, type Widths } from './place-lines';
import { emptyTask, type RawHead, type RawTask } from './raw-plan';
import { saysWhen } from './schedule-runs';
import { splitMerged } from './split-merged';

/** The widths are measured again on what the widths before have placed. */
const ROUNDS = 3;

/**
 * The heads and tasks of a table whose cells a PDF's copied text lays under each other; undefined where the text has no
 * head of such a table.
 */
export function readFlat(blocks: readonly Block[]): RawHead[] | undefined {
  const lines = blocks.flatMap((block): TextBlock[] => (block.kind === 'text' ? [block] : []));
  const texts = lines.map(({ text }) => text);
  const head = findFlatHead(texts);
  if (!head) return undefined;
  const columns = head.columns.filter((role) => role !== 'number' && role !== 'group');
  const sections = splitSections(dropRepeated(lines.slice(head.end), texts.slice(head.first, head.end))).map(
    (section) => ({
      ...section,
      units: section.units.flatMap((unit) => splitMerged(unit, columns)),
    }),
  );
  const widths = measure(sections, columns);
  const heads = sections.map((section) => readSection(section, columns, widths, head));
  return heads.filter(({ tasks }) => tasks.length > 0);
}

/** Without the head of the table where it stands again at the top of a page. */
function dropRepeated(lines: readonly TextBlock[], head: readonly string[]): TextBlock[] {
  const words = head.map(foldText).filter((text) => text !== '');
  const kept: TextBlock[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    let found = 0;
    while (found < words.length && end < lines.length) {
      const folded = foldText(lines[end]?.text ?? '');
      if (folded !== '' && folded !== words[found]) break;
      if (folded !== '') found++;
      end++;
    }
    if (found === words.length) at = end;
    else kept.push(lines[at++] as TextBlock);
  }
  return kept;
}

function measure(sections: readonly FlatSection[], columns: readonly ColumnRole[]): Widths {
  const units = sections.flatMap((section) => section.units);
  let widths: Widths = columns.map(() => undefined);
  for (let round = 0; round < ROUNDS; round++) {
    const places = sections.flatMap((section) => placeLines(section.units, columns, widths));
    widths = measureWidths(units, places, columns.length);
  }
  return widths;
}

interface PlacedUnit {
  unit: FlatUnit;
  place: Place;
}

function readSection(
  { head, units }: FlatSection,
  columns: readonly ColumnRole[],
  widths: Widths,
  { contentHead }: FlatHead,
): RawHead {
  const places = placeLines(units, columns, widths);
  const tasks: RawTask[] = [];
  let row: PlacedUnit[] = [];
  const endRow = () => {
    const task = readTask(mendSchedule(row, columns), columns);
    if (task.content !== '') tasks.push(task);
    row = [];
  };
  units.forEach((unit, index) => {
    const place = places[index] as Place;
    if (place.startsRow && row.length > 0) endRow();
    row.push({ unit, place });
  });
  if (row.length > 0) endRow();
  return {
    ...(head?.marker && { number: head.marker.text }),
    title: head?.title ?? contentHead,
    line: head?.line ?? units[0]?.line ?? 1,
    tasks,
  };
}

function readTask(row: readonly PlacedUnit[], columns: readonly ColumnRole[]): RawTask {
  const [first] = row;
  const task = emptyTask(first?.unit.line ?? 1);
  if (first?.unit.number !== undefined) task.number = first.unit.number;
  for (const { unit, place } of row) {
    const role = columns[place.column];
    if (unit.text === '' || role === undefined || role === 'number' || role === 'group' || role === 'other')
      continue;
    if (role === 'schedule' && task.schedule === '') task.scheduleLine = unit.line;
    task[role] = joinLine(task[role], unit);
  }
  return task;
}

/** A line of a cell after another: a new one where it begins a paragraph, else the same one going on. */
function joinLine(text: string, { text: more, afterBlank }: FlatUnit): string {
  if (text === '') return more;
  if (/^[-–+•] ?\p{Lu}/u.test(more)) return `${text}\n${more}`;
  if (/\p{L}-$/u.test(text) && /^\p{L}/u.test(more)) return text + more;
  return afterBlank && !goesOn(more) && /[.;:]$/.test(text) ? `${text}\n${more}` : `${text} ${more}`;
}

/** A time whose end was laid in a line of another cell: `Thường`, and later `xuyên kết quả …`. */
function mendSchedule(row: PlacedUnit[], columns: readonly ColumnRole[]): PlacedUnit[] {
  const at = columns.indexOf('schedule');
  const inSchedule = row.filter(({ place }) => place.column === at);
  const text = inSchedule.map(({ unit }) => unit.text).join(' ');
  const last = inSchedule.at(-1);
  if (!last || saysWhen(text)) return row;
  const rest = row.find(
    ({ unit, place }) =>
      place.column !== at && goesOn(unit.text) && saysWhen(`${text} ${unit.text.split(' ', 1)[0]}`),
  );
  if (!rest) return row;
  const [word = '', ...others] = rest.unit.text.split(' ');
  return row.map((one) => {
    if (one === last) return { ...one, unit: { ...one.unit, text: `${one.unit.text} ${word}` } };
    return one === rest ? { ...one, unit: { ...one.unit, text: others.join(' ') } } : one;
  });
}
