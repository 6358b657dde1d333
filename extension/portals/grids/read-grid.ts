import type { PageView } from '../dom/page-view';
import type { ReadingProblem } from '../page-reading';
import type { Sighting } from '../sighting';
import { eachInSteps, type Steps } from '../steps';
import { findCode } from '../texts/dossier-code';
import { addFacts, type Facts } from '../texts/facts';
import { readLabelled, valueIn, withoutBullet, withoutCount } from '../texts/labelled-text';
import type { PortalWords, ReadingWords } from '../words/portal-words';
import { isCodeLabel, isFact, type Label, type Words } from '../words/words';
import { cellsOf, type Grid, type GridLine } from './grid';
import { knowByContent } from './know-by-content';
import { applyHints, type Column, type Columns } from './know-columns';
import { makeReadCell } from './read-cell';

/** A row that was read. */
export interface GridRow {
  line: GridLine;
  code: string | undefined;
  facts: Facts;
}

/** What was read of a grid with a known header. */
export interface GridReading {
  element: Element;
  columns: Column[];
  labels: Set<Label>;
  rows: GridRow[];
  /** The last of all its rows, those across the columns too. */
  last?: GridLine;
  /** All that stands in its element is its own. */
  isWhole?: boolean;
  /** What could not be read of all its rows. */
  problems?: ReadingProblem[];
}

/** Facts that head a group of rows. */
const GROUPING: ReadonlySet<string> = new Set(['field', 'procedure', 'status', 'officer', 'step', 'channel']);
/** Rows that are looked at to see whether a column is hidden. */
const SEEN_ROWS = 2;
/** Rows that are looked at to see whether a column of others has labels in its cells. */
const LABEL_SAMPLE = 50;

/** Reads the rows of a grid whose columns are known. */
export function* readGrid(
  grid: Grid,
  known: Columns,
  view: PageView,
  portal: ReadingWords,
): Steps<GridReading> {
  const { words } = portal;
  const columns = known.columns.map((column) => ({ ...column }));
  const body = grid.lines
    .slice(known.end)
    .filter(({ element }) => element.parentElement?.tagName !== 'THEAD');
  applyHints(columns, portal.columns);
  knowByContent(columns, body, view, portal);

  const reading: GridReading = {
    element: grid.element,
    columns,
    labels: labelsOf(columns),
    rows: [],
    ...(grid.isWhole && { isWhole: true }),
    ...(grid.unreadable && { problems: grid.unreadable.map(tellUnreadable) }),
  };
  const last = body.at(-1);
  if (last) reading.last = last;
  let readRow: ((line: GridLine) => GridRow) | undefined;
  let above: GridRow | undefined;
  let group: Facts = {};
  // what stands across below the last row too says more of each row: it heads none
  const [first] = body;
  const areBelow = first && last && !isAcross(first, columns.length) && isAcross(last, columns.length);
  yield* eachInSteps(body, (line) => {
    if (!view.isShown(line.element)) return;
    if (isAcross(line, columns.length)) {
      const across = readAcross(cellsOf(line), view, words);
      const code = above ? undefined : codeOf(across);
      for (const label of CODE_LABELS) delete across[label];
      // on a small screen a row may be drawn as a card in one cell
      if (code) reading.rows.push({ line, code, facts: across });
      else if (!areBelow && isGroup(across)) {
        group = { ...group, ...across };
        above = undefined;
      } else if (above) addFacts(above.facts, across);
      return;
    }
    readRow ??= makeReadRow(columns, body, view, words);
    const row = readRow(line);
    const heading = row.code ? undefined : headingOf(line, columns, view, words);
    if (heading) {
      group = { ...group, ...heading };
      above = undefined;
      return;
    }
    if (row.code) {
      addFacts(row.facts, group);
      above = row;
    }
    reading.rows.push(row);
  });
  return reading;
}

/** A column of which it cannot be told which cell belongs to which dossier. */
const tellUnreadable = ({ field, name, count }: NonNullable<Grid['unreadable']>[number]): ReadingProblem => ({
  field,
  text: `cột “${name}” có ${count} ô, không bằng số hồ sơ: không đọc được`,
});

function labelsOf(columns: Column[]): Set<Label> {
  return new Set(
    columns.flatMap(({ label, parts = [] }) => [label, ...parts]).flatMap((label) => label ?? []),
  );
}

/** Makes what reads the cells of a row; a row that has not changed since it was read is not read again. */
function makeReadRow(
  columns: Column[],
  body: GridLine[],
  view: PageView,
  words: Words,
): (line: GridLine) => GridRow {
  const readers = readersOf(columns, body, view, words);
  const { memory } = view;
  const readBy = memory ? JSON.stringify([columns, readers.map(({ index }) => index)]) : '';
  return (line) => {
    const known = memory?.recallRow(line, readBy);
    if (known) return { line, ...known };
    const facts: Facts = {};
    for (const { index, read } of readers) {
      const cell = line.cells[index];
      if (cell && !spansKinds(line, cell, index, columns)) read(cell, facts);
    }
    if (line.beside) addFacts(facts, readAcross(line.beside, view, words));
    const code = codeOf(facts);
    memory?.keepRow(line, readBy, { code, facts });
    return { line, code, facts };
  };
}

const CODE_LABELS = ['code', 'feedbackCode', 'weakCode'] as const;

const codeOf = ({ code, feedbackCode, weakCode }: Facts): string | undefined =>
  code || feedbackCode || weakCode || undefined;

/** Reads the cells of one column. */
interface ColumnReader {
  index: number;
  read: (cell: Element, facts: Facts) => void;
}

/** What is to be read of each row: nothing of columns that are hidden, or neither ours nor labelled within. */
function readersOf(columns: Column[], body: GridLine[], view: PageView, words: Words): ColumnReader[] {
  const seen = body
    .slice(0, SEEN_ROWS * 8)
    .filter(({ element, cells }) => cells.length > 1 && view.isShown(element))
    .slice(0, SEEN_ROWS);
  const isHidden = (index: number) => {
    const cells = seen.flatMap(({ cells: line }) => line[index] ?? []);
    return cells.length > 0 && cells.every((cell) => !view.isRendered(cell));
  };
  const readers = columns.flatMap((column, index) => {
    const isOurs = isFact(column.label) || column.parts !== undefined;
    if (!isOurs && !mayHoldLabels(index, body)) return [];
    if (!isCodeLabel(column.label) && isHidden(index)) return [];
    return { index, label: column.label, read: makeReadCell(column, view, words) };
  });
  // what stands beside a code counts where no column of its own says it
  return readers.sort((a, b) => Number(isCodeLabel(a.label)) - Number(isCodeLabel(b.label)));
}

/** Whether one of the rows looked at has labels in a cell of a column. */
function mayHoldLabels(index: number, body: GridLine[]): boolean {
  const step = Math.max(1, Math.floor(body.length / LABEL_SAMPLE));
  for (let i = 0; i < body.length; i += step) {
    const cell = body[i]?.cells[index];
    if (cell && (cell.childElementCount > 1 || cell.textContent?.includes(':'))) return true;
  }
  return false;
}

/** What says something without a text of its own; an arrow that opens a group does not. */
const SAYING = 'input, textarea, slot, img, [title]';

/** Whether a row is one cell over the columns: it heads a group, or holds the details of the row above. */
function isAcross(row: GridLine, columns: number): boolean {
  const { cells: line, hasSpans } = row;
  if (columns < 3 || (!hasSpans && line.length === columns)) return false;
  const saying = cellsOf(row).filter((cell) => cell.textContent?.trim() || cell.querySelector(SAYING));
  const [only] = saying;
  return (
    saying.length === 1 &&
    only !== undefined &&
    line.filter((cell) => cell === only).length * 2 > Math.min(columns, line.length || 1)
  );
}

/** Cells of a header from which on a table inside a row lists something of its own: steps, papers. */
const LISTED = 3;

/** Whether an element is a table with a header: what it lists is not said of the row that holds it. */
const isList = (element: Element) => {
  const row = element.tagName === 'TABLE' ? (element as HTMLTableElement).rows[0] : undefined;
  return (
    row !== undefined && row.cells.length >= LISTED && [...row.cells].every(({ tagName }) => tagName === 'TH')
  );
};

function readAcross(cells: Element[], view: PageView, words: Words): Facts {
  const facts: Facts = {};
  for (const cell of cells) {
    const own = view.pieces(cell, isList);
    for (const [name, value] of Object.entries(readLabelled(own, words).facts)) {
      const label = name as keyof Facts;
      facts[label] ??= isCodeLabel(label) ? (findCode(value) ?? '') : valueIn(label, [value], words);
    }
    const text = cells.length === 1 ? withoutCount(view.text(cell)) : '';
    if (text && words.isStatus(text)) facts.status ??= text;
  }
  return facts;
}

/** A group is headed by one thing that its rows have in common; its count of rows stands beside it. */
function isGroup(facts: Facts): boolean {
  const [name, ...more] = Object.keys(facts);
  if (name === undefined || more.length > 0 || !GROUPING.has(name)) return false;
  const label = name as keyof Facts;
  facts[label] = facts[label] && withoutCount(facts[label]);
  return true;
}

/** What heads the rows below in a tree: alone in its row, where the codes of the others stand. */
function headingOf(line: GridLine, columns: Column[], view: PageView, words: Words): Facts | undefined {
  const said = line.cells.flatMap((cell, index) => (cell?.textContent?.trim() ? { cell, index } : []));
  const [only, ...more] = said;
  const column = only && more.length === 0 ? columns[only.index] : undefined;
  if (!only || !column || ![column.label, ...(column.parts ?? [])].some(isCodeLabel)) return undefined;
  const text = withoutCount(withoutBullet(view.text(only.cell)));
  if (words.isStatus(text)) return { status: text };
  if (words.beginsAsProcedure(text)) return { procedure: text };
  return column.parts?.includes('field') ? { field: text } : undefined;
}

/** Whether a cell lies across columns of several kinds: it belongs to none. */
function spansKinds({ cells, hasSpans }: GridLine, cell: Element, index: number, columns: Column[]): boolean {
  if (!hasSpans || (cells[index + 1] !== cell && cells[index - 1] !== cell)) return false;
  const label = columns[index]?.label;
  return cells.some((other, i) => other === cell && i < columns.length && columns[i]?.label !== label);
}

/** The dossiers of a grid. */
export function sightingsIn(reading: GridReading, portal: PortalWords): Sighting[] {
  const badgeIndex =
    portal.badge === undefined ? -1 : reading.columns.findIndex(({ label }) => label === portal.badge);
  return reading.rows.flatMap(({ line, code, facts }) => {
    if (!code) return [];
    const badgeCell = line.cells[badgeIndex];
    return { code, element: line.element, facts, labels: reading.labels, ...(badgeCell && { badgeCell }) };
  });
}

/** Grids that stand side by side are one: fixed columns are drawn in a grid of their own, row for row. */
export function joinSideBySide(readings: GridReading[]): GridReading[] {
  const hasCodes = ({ rows }: GridReading) => rows.some(({ code }) => code);
  const withCodes = readings.filter(hasCodes);
  const joined = new Set<GridReading>();
  for (const part of readings) {
    if (hasCodes(part) || part.rows.length === 0 || ![...part.labels].some(isFact)) continue;
    const main = withCodes.find(
      (other) =>
        other.rows.length === part.rows.length &&
        // what stands in a row of another table is no part of it
        !(other.element.tagName === 'TABLE' && other.element.contains(part.element)) &&
        standTogether(other.element, part.element),
    );
    if (!main) continue;
    for (const [i, row] of main.rows.entries()) addFacts(row.facts, part.rows[i]?.facts ?? {});
    for (const label of part.labels) main.labels.add(label);
    joined.add(part);
  }
  return readings.filter((reading) => !joined.has(reading));
}

/** How far up two parts of one grid may meet. */
const MEETING = 6;

function standTogether(one: Element, other: Element): boolean {
  let above: Element | null = one;
  for (let level = 0; level <= MEETING && above; level++, above = above.parentElement) {
    if (above === above.ownerDocument.body) return false;
    if (above.contains(other)) return true;
  }
  return false;
}
