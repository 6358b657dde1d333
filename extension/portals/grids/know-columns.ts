import { linesOf, rawText, tidy } from '../dom/element-text';
import type { PageView } from '../dom/page-view';
import type { Stage } from '../page-reading';
import { DATE_LABELS, hasDateInFigures } from '../texts/dated-text';
import { findNamedCode, findNationalCode } from '../texts/dossier-code';
import { unclearFinishes } from '../texts/unclear-finish';
import type { ColumnHint } from '../words/portal-words';
import { type FactLabel, isCodeLabel, isFact, type Label, type Words } from '../words/words';
import { cellsOf, type Grid, type GridLine, widthOf } from './grid';

/** What a column is about. */
export interface Column {
  label?: Label;
  /** What each line of its cells is about, where its header names several things. */
  parts?: (Label | undefined)[];
  /** What its header names without a day: with dates below, the day on which that happened. */
  reached?: FactLabel;
  /** Its header, where it is not known whole: what stands below may tell. */
  said?: string;
}

/** The day on which a dossier came into a state. */
const REACHED: Partial<Record<Stage, FactLabel>> = {
  registered: 'submittedAt',
  accepted: 'receivedAt',
  settled: 'finishedAt',
  returned: 'finishedAt',
};

/** What the columns of a grid are about. */
export interface Columns {
  columns: Column[];
  /** The first line after the header. */
  end: number;
}

/** Rows in which the header is looked for where the markup does not say. */
const HEADER_ROWS = 5;
/** Most rows of one header. */
export const HEADER_DEPTH = 3;
/** Names side by side from which on a row is no label with its value. */
const MOSTLY_NAMED = 4;
/** Attributes in which a cell keeps the header that is not drawn on small screens. */
const CELL_HEADERS = [
  'data-label',
  'data-title',
  'data-th',
  'data-header',
  'data-column',
  'data-name',
  'data-content',
  'data-heading',
  'aria-label',
];

/** Forms number their columns in a row of their own. */
const COLUMN_NUMBER = /^[([]?\d{1,2}[)\].]?$/;

/** The columns of a grid by the words of its header; of its first rows that which names the most counts. */
export function knowColumns(grid: Grid, view: PageView, words: Words): Columns | undefined {
  const { lines, headLines } = grid;
  let best: Columns | undefined;
  let bestCount = 1;
  for (const [start, end] of headLines ? [[0, headLines] as const] : firstRows(lines, view, words)) {
    const columns = columnsOf(lines.slice(start, end), view, words);
    const labels = columns.flatMap(({ label, parts }) => [label, ...(parts ?? [])]);
    // of a header that is all known one column may be ours: the others stand beside it in a grid of their own
    const isKnown = columns.length > 0 && columns.every(({ label }) => label);
    const isWhole =
      isKnown && (headLines ? labels.some(isFact) : columns.length > 1 && labels.some(isCodeLabel));
    const count = Math.max(new Set(labels.filter(isFact)).size, isWhole ? 2 : 0);
    if (count > bestCount) {
      best = { columns, end };
      bestCount = count;
    }
  }
  return best ?? columnsOfCells(lines, words) ?? lonelyColumn(grid, view, words);
}

/** Most columns of a part that stands still beside those that scroll. */
const FROZEN_COLUMNS = 3;

/** A table of one row that says nothing but what the code is called: the header of a fixed part beside another. */
function lonelyColumn({ lines, headLines }: Grid, view: PageView, words: Words): Columns | undefined {
  const [line, ...more] = lines;
  if (!line || more.length > 0 || headLines) return undefined;
  const columns = columnsOf([line], view, words);
  const said = line.cells.filter((cell) => /\p{L}/u.test(cell?.textContent ?? ''));
  const isNarrow = columns.length > 1 && columns.length <= FROZEN_COLUMNS;
  const isCode = said.length === 1 && isNarrow && columns.some(({ label }) => label === 'code');
  return isCode ? { columns, end: 1 } : undefined;
}

/** The header that cells carry themselves: `<td data-label="Mã hồ sơ">`. */
function columnsOfCells(lines: GridLine[], words: Words): Columns | undefined {
  for (const line of lines.slice(0, HEADER_ROWS)) {
    const columns = line.cells.map((cell): Column => {
      const name = CELL_HEADERS.map((attribute) => cell?.getAttribute(attribute)).find(Boolean);
      const label = name ? words.header(name) : undefined;
      return label ? { label } : { ...(name && { said: name }) };
    });
    if (columns.filter(({ label }) => isFact(label)).length > 1) return { columns, end: 0 };
  }
  return undefined;
}

/** Each of the first rows, and it with those that its spans make one header of. */
function firstRows(lines: GridLine[], view: PageView, words: Words): (readonly [number, number])[] {
  return lines.slice(0, HEADER_ROWS).flatMap((line, start) => {
    if (!mayBeHeader(line, view, words)) return [];
    const cells = cellsOf(line);
    const deepest = Math.max(1, ...cells.map((cell) => (cell as HTMLTableCellElement).rowSpan || 1));
    const isSplit = cells.some((cell) => {
      const width = widthOf(line, cell);
      return width > 1 && width < line.cells.length;
    });
    const depth = Math.min(HEADER_DEPTH, deepest === 1 && isSplit ? 2 : deepest);
    return [1, depth].flatMap((rows) => {
      const end = start + rows;
      const fits =
        end <= lines.length && lines.slice(start + 1, end).every((other) => mayBeHeader(other, view, words));
      return fits ? [[start, end] as const] : [];
    });
  });
}

/** Whether a row holds no values: no code, date or status; names stand side by side, not label beside value. */
function mayBeHeader(line: GridLine, view: PageView, words: Words): boolean {
  if (line.element.querySelector('table')) return false;
  const texts = line.cells.map((cell) => (cell ? view.headerText(cell) : ''));
  // where most is named, the name of a state is a header too
  const isMostlyNamed = texts.filter((text) => words.caption(text)).length >= MOSTLY_NAMED;
  const holdsValue = texts.some(
    (text) =>
      hasDateInFigures(text) ||
      findNationalCode(text) ||
      findNamedCode(text) ||
      (!isMostlyNamed && (words.isStatus(text) || words.isChannel(text)) && !words.caption(text)) ||
      (text.length > 30 &&
        words.beginsAsProcedure(text) &&
        // beside one label it is its value, whatever words it has
        !(line.cells.length === 2 ? words.caption(text) : words.header(text))),
  );
  if (holdsValue || texts.some((text) => text.endsWith(':'))) return false;
  const known = texts.map((text) => words.header(text) !== undefined);
  const isNamed = line.cells.every((cell) => !cell || cell.tagName === 'TH');
  return texts.some(
    (text, i) => known[i] && (known[i + 1] || isNamed) && texts[i + 1] && texts[i + 1] !== text,
  );
}

/** What each column is about: by its lowest cell, else by its cells together (`Ngày` over `Tiếp nhận`). */
export function columnsOf(lines: GridLine[], view: PageView, words: Words): Column[] {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const headsAt = (index: number) => {
    const cells = new Set(lines.map(({ cells: line }) => line[index]));
    return [...cells].filter(
      (cell): cell is Element =>
        cell !== undefined && (width === 1 || lines.every((line) => widthOf(line, cell) < width)),
    );
  };
  const columns = Array.from({ length: width }, (_, index) => columnOf(headsAt(index), view, words));
  const textOf = (column: Column) =>
    headsAt(columns.indexOf(column))
      .map((head) => view.headerText(head))
      .join(' ');
  for (const column of unclearFinishes(columns, textOf)) column.label = 'finishedAt';
  return columns;
}

/** What a column is about by its header cells, the highest first. */
function columnOf(heads: Element[], view: PageView, words: Words): Column {
  const texts = heads
    .map((cell) => view.headerText(cell))
    .filter((text) => text && !COLUMN_NUMBER.test(text));
  const joined = texts.join(' ');
  const last = texts.at(-1) ?? '';
  const exact = words.caption(last) ?? words.caption(joined);
  if (exact) return { label: exact, ...(exact === 'other' && { said: joined }) };
  const parts = partsOf(heads.at(-1), last, words);
  // of another day a heading above several says nothing
  const said = words.isOtherDay(last) ? [last] : [last, joined, ...texts];
  const label = said.map(words.header).find((known) => known !== undefined);
  const titled = label || parts ? undefined : titleOf(heads, view, words);
  if (titled) return { label: titled };
  const stage = label || parts ? undefined : words.stage(last);
  const reached = (stage && REACHED[stage]) ?? dateOf(last, words);
  return {
    ...(label && { label }),
    ...(parts && { parts }),
    ...(reached && { reached }),
    ...(!parts && { said: joined }),
  };
}

/** What the titles of header cells say whose words say nothing: `<th title="Ngày hẹn trả">NHT</th>`. */
const titleOf = (heads: Element[], view: PageView, words: Words): Label | undefined =>
  heads.flatMap((head) => view.wholeTexts(head).flatMap((title) => words.caption(tidy(title)) ?? []))[0];

/** What a header says that names no day but only what happened then, or is to: `Nhận`, `Trả thực tế`. */
function dateOf(text: string, words: Words): FactLabel | undefined {
  const label = text ? words.caption(`Ngày ${text}`) : undefined;
  return label && isFact(label) && DATE_LABELS.has(label) ? label : undefined;
}

/** The labels in a header that names several things, `Ngày nhận / Hẹn trả` or one over the other. */
function partsOf(head: Element | undefined, text: string, words: Words): (Label | undefined)[] | undefined {
  const lines = head ? linesOf(rawText(head, { buttons: true, noFields: true })) : [];
  const names = lines.length > 1 ? lines : text.split(/ ?[/|&+;,→] ?| [-–] /);
  if (names.length < 2) return undefined;
  const parts = names.map((name) => words.caption(name) ?? dateOf(name, words));
  return new Set(parts.filter(isFact)).size > 1 ? parts : undefined;
}

/** Puts right what a description of the portal knows of columns without words. */
export function applyHints(columns: Column[], hints: ColumnHint[]): void {
  for (const { label, column } of hints) columns[column - 1] = { label };
}
