import { tidy } from '../dom/element-text';
import { childElementsOf, parentOf } from '../dom/flat-tree';
import type { PageView } from '../dom/page-view';
import { findCertainCode } from '../texts/dossier-code';
import { mayBeLabelled } from '../texts/labelled-text';
import { isCodeLabel, isFact, type Label, type Words } from '../words/words';
import type { Grid, GridLine } from './grid';

/** A text that is nothing but a label, with the element that holds it. */
export interface LabelPlace {
  label: Label;
  caption: Element;
}

/** Labels that must stand in a row to be a header. */
const ENOUGH = 3;
/** How far above a label its header cell may be. */
const CELL_LEVELS = 7;
/** How far above the header its rows may begin, and how far below that they may stand. */
const UP = 5;
const DOWN = 5;
/** Most columns of a grid. */
const MOST_COLUMNS = 40;

/**
 * Grids made of elements that say nothing of themselves: labels side by side, and below them rows with as many cells, or
 * (CSS grids) all cells one after the other in one element.
 */
export function findDivGrids(
  labels: LabelPlace[],
  read: ReadonlySet<Element>,
  view: PageView,
  words: Words,
): Grid[] {
  const lines = new Map<Element, Set<Label>>();
  for (const { label, caption } of labels) {
    if (!isFact(label)) continue;
    const line = lineOf(caption);
    if (!line) continue;
    const known = lines.get(line);
    if (known) known.add(label);
    else lines.set(line, new Set([label]));
  }
  const grids: Grid[] = [];
  /** How many rows the grids have that show no code. */
  const codeless = new Set<number>();
  const frozen: Element[] = [];
  for (const [line, found] of lines) {
    const hasCode = [...found].some(isCodeLabel);
    if (found.size === 1 && hasCode) frozen.push(line);
    if (found.size < ENOUGH && !(found.size > 1 && hasCode)) continue;
    const grid = gridUnder(line, read, view, words);
    if (!grid) continue;
    grids.push(grid);
    if (!hasCode) codeless.add(grid.lines.length);
  }
  // the code may stand still beside them, in a grid of its own
  if (codeless.size > 0)
    for (const line of frozen) {
      const grid = gridUnder(line, read, view, words);
      if (grid && codeless.has(grid.lines.length)) grids.push(grid);
    }
  return grids;
}

/** The element in which a label's header cell stands beside others. */
export function lineOf(caption: Element): Element | undefined {
  const length = tidy(caption.textContent ?? '').length;
  let cell = caption;
  for (let level = 0; level < CELL_LEVELS; level++) {
    const parent = parentOf(cell);
    if (!parent) return undefined;
    // icons and filters may stand beside the words
    if (parent.childElementCount > 1 && tidy(parent.textContent ?? '').length > length + 2) return parent;
    cell = parent;
  }
  return undefined;
}

function gridUnder(
  line: Element,
  read: ReadonlySet<Element>,
  view: PageView,
  words: Words,
): Grid | undefined {
  const cells = childElementsOf(line);
  const texts = cells.map((cell) => view.headerText(cell));
  const labels = texts.map((text) => words.header(text));
  const sideBySide = labels.filter((label, i) => label !== undefined && labels[i + 1] !== undefined).length;
  const isMostlyKnown = cells.length <= 3 || labels.filter(Boolean).length >= ENOUGH;
  if (sideBySide < 2 && !(sideBySide === 1 && isMostlyKnown)) return undefined;
  const firstCode = texts.findIndex((text) => findCertainCode(text));
  if (firstCode >= 0 || cells.length > MOST_COLUMNS) return flatGrid(line, cells, texts, labels);
  // a card's lines have their values beside the labels
  if (texts.some((text) => mayBeLabelled(text) && !text.endsWith(':'))) return undefined;
  const header: GridLine = { element: line, cells };
  const rows = rowsBelow(line, cells.length, read);
  if (rows.length === 0) return undefined;
  const [first] = rows;
  const element = first ? (meetingOf(line, first) ?? line) : line;
  return {
    element,
    headLines: 1,
    lines: [
      header,
      ...(first ? acrossBeside(first, 'previousElementSibling') : []),
      ...rows.flatMap((row) => [
        { element: row, cells: childElementsOf(row) },
        ...acrossBeside(row, 'nextElementSibling'),
      ]),
    ],
  };
}

/** Rows of one cell that stand beside a row of a table: they head it, or say more of it. */
function acrossBeside(row: Element, way: 'previousElementSibling' | 'nextElementSibling'): GridLine[] {
  const lines: GridLine[] = [];
  for (let next = row[way]; next?.tagName === 'TR'; next = next[way]) {
    const [cell, ...more] = childElementsOf(next);
    const { colSpan = 1 } = (cell ?? {}) as Partial<HTMLTableCellElement>;
    if (!cell || more.length > 0 || colSpan < 2) break;
    lines.push({
      element: next,
      cells: Array.from({ length: row.childElementCount }, () => cell),
      hasSpans: true,
    });
  }
  return lines;
}

/** A grid whose cells all stand in one element: a row is as long as the way from one code to the next. */
function flatGrid(
  element: Element,
  cells: Element[],
  texts: string[],
  labels: (Label | undefined)[],
): Grid | undefined {
  const codeColumn = labels.findIndex(isCodeLabel);
  if (codeColumn < 0) return undefined;
  const codes = [...texts.keys()].filter(
    (i) => i > codeColumn && texts[i] !== undefined && findCertainCode(texts[i] ?? ''),
  );
  const [first = 0, second] = codes;
  // with one row only, the header is as long as the labels reach
  const width = second === undefined ? first - codeColumn : second - first;
  const isHeader = labels.slice(0, width).filter((label) => label !== undefined).length >= ENOUGH - 1;
  if (width < 2 || width > MOST_COLUMNS || !isHeader || (first - codeColumn) % width !== 0) return undefined;
  const lines: GridLine[] = [];
  for (let start = 0; start + 1 < cells.length; start += width) {
    const line = cells.slice(start, start + width);
    const code = line[codeColumn];
    if (code) lines.push({ element: lines.length === 0 ? element : code, cells: line });
  }
  return { element, headLines: 1, lines };
}

/** The rows under a header: the nearest elements after it that have as many cells; tables in `read` are left alone. */
export function rowsBelow(line: Element, width: number, read: ReadonlySet<Element>): Element[] {
  let above: Element = line;
  for (let level = 0; level < UP; level++) {
    const parent = parentOf(above);
    if (!parent || parent.tagName === 'HTML') return [];
    const siblings = childElementsOf(parent);
    const after = siblings.slice(siblings.indexOf(above) + 1);
    const rows = rowsAmong(after, width, DOWN, read);
    if (rows.length > 0) return rows;
    above = parent;
  }
  return [];
}

function rowsAmong(all: Element[], width: number, depth: number, read: ReadonlySet<Element>): Element[] {
  // a table without a header of its own, or one for each row, may be what stands under it
  const elements = all.flatMap((element) =>
    element.tagName === 'TABLE'
      ? read.has(element)
        ? []
        : [...(element as HTMLTableElement).rows]
      : element,
  );
  const isWide = (element: Element | null) => element !== null && childElementsOf(element).length === width;
  const rows = elements.filter(
    // as many rows as columns: what holds them is none itself
    (element) =>
      isWide(element) &&
      saysSeveral(element) &&
      !(isWide(element.firstElementChild) && isWide(element.lastElementChild)),
  );
  if (rows.length > 0) return rows;
  if (depth === 0) return [];
  const inside = elements.flatMap((element) => childElementsOf(element));
  return inside.length > 0 ? rowsAmong(inside, width, depth - 1, read) : [];
}

/** Whether an element may be a row: it says several things, and holds no rows that are tables. */
const saysSeveral = (element: Element) =>
  element.firstElementChild?.tagName !== 'TABLE' &&
  childElementsOf(element).filter((cell) => cell.textContent?.trim()).length > 1;

function meetingOf(one: Element, other: Element): Element | undefined {
  for (let above = parentOf(one); above; above = parentOf(above)) if (above.contains(other)) return above;
  return undefined;
}
