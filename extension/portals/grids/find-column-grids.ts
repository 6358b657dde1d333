import { tidy } from '../dom/element-text';
import { childElementsOf, holds, parentOf } from '../dom/flat-tree';
import { findCertainCode, findCode } from '../texts/dossier-code';
import { isCodeLabel, isFact, type Label } from '../words/words';
import { type LabelPlace, lineOf } from './find-div-grids';
import type { Grid } from './grid';

/** A header and the cells of all rows below it, in one element. */
interface ColumnPlace {
  label: Label | undefined;
  head: Element;
  cells: Element[];
  /** What may be its cells instead, one level below the other: they may stand in parts, or be held by one more element. */
  levels: Element[][];
  /** What stands beside the other columns. */
  outer: Element;
}

/** How far above the column of codes the others may be held together with it. */
const LEVELS = 4;
/** Longest cell of a column of codes. */
const CODE_CELL = 80;

/**
 * Grids that are drawn column by column with nothing that says so: each column an element (or one run of the cells of one
 * element) with its header and below it the cells of all rows. A row is what stands at the same place in each.
 */
export function findColumnGrids(labels: LabelPlace[]): Grid[] {
  const columns = columnsOf(labels);
  const grids: Grid[] = [];
  for (const column of columns) {
    if (!isCodeLabel(column.label) || grids.some(({ element }) => holds(element, column.head))) continue;
    const cells = mostOf(column.levels.filter((level) => level.every(holdsCode)));
    if (cells.length < 2) continue;
    const found = columnsBeside(column, columns);
    if (found) grids.push(gridOf(found.element, cells, found.columns));
  }
  return grids;
}

const mostOf = (levels: Element[][]): Element[] =>
  levels.reduce((most, level) => (level.length > most.length ? level : most), []);

const holdsCode = (cell: Element) => {
  const text = tidy(cell.textContent ?? '');
  const code = findCode(text);
  return code !== undefined && text.length <= CODE_CELL && !findCertainCode(text.replace(code, ' '));
};

/** The columns that labels head. */
function columnsOf(labels: LabelPlace[]): ColumnPlace[] {
  const byLine = new Map<Element, LabelPlace[]>();
  for (const place of labels) {
    const line = lineOf(place.caption);
    if (line) byLine.set(line, [...(byLine.get(line) ?? []), place]);
  }
  return [...byLine].flatMap(([line, places]) =>
    places.length > 1 ? runsOf(line, places) : (columnAt(line, places) ?? []),
  );
}

/** A column that is an element of its own: its header comes first, its cells may be held by one more. */
function columnAt(line: Element, [place]: LabelPlace[]): ColumnPlace | undefined {
  const [head, ...rest] = childElementsOf(line);
  if (!head || (place && !holds(head, place.caption))) return undefined;
  const levels = levelsOf(rest);
  const cells = levels.find(({ length }) => length > 1) ?? rest;
  return { label: place?.label, head, cells, levels, outer: outermost(line) };
}

/** How far below its column a cell may stand. */
const CELL_LEVELS = 3;

function levelsOf(rest: Element[]): Element[][] {
  const levels = [rest];
  for (let level = rest; levels.length <= CELL_LEVELS; levels.push(level)) {
    level = level.flatMap(childElementsOf);
    if (level.length === 0) break;
  }
  return levels;
}

/** The columns of an element in which all cells stand, those of one column after those of another. */
function runsOf(line: Element, places: LabelPlace[]): ColumnPlace[] {
  const cells = childElementsOf(line);
  const heads = places.map(({ label, caption }) => ({
    label,
    at: cells.findIndex((cell) => holds(cell, caption)),
  }));
  const [first, second] = heads;
  const length = (second?.at ?? 0) - (first?.at ?? 0);
  if (length < 3 || heads.some(({ at }) => at % length !== 0)) return [];
  const columns: ColumnPlace[] = [];
  for (let start = 0; start < cells.length; start += length) {
    const [head, ...rest] = cells.slice(start, start + length);
    const label = heads.find(({ at }) => at === start)?.label;
    if (head) columns.push({ label, head, cells: rest, levels: [rest], outer: head });
  }
  return columns;
}

/** The highest element that holds nothing but another. */
function outermost(element: Element): Element {
  let outer = element;
  for (let above = parentOf(outer); above?.childElementCount === 1; above = parentOf(outer)) outer = above;
  return outer;
}

/** The columns that stand beside that of the codes, in the order of the page, and what holds them all. */
function columnsBeside(
  codes: ColumnPlace,
  labelled: ColumnPlace[],
): { element: Element; columns: ColumnPlace[] } | undefined {
  let element = parentOf(codes.outer);
  for (let level = 0; element && level < LEVELS; level++, element = parentOf(element)) {
    const holder = element;
    const inside = labelled.filter(({ head }) => holds(holder, head));
    // headers side by side over their rows are no columns of cells
    const beside = inside.filter(({ cells }) => cells.length > 1);
    if (beside.length < 3 || beside.length * 2 < inside.length) continue;
    return { element: holder, columns: withUnlabelled(inside) };
  }
  return undefined;
}

/** All columns that stand beside those with a label: a header that is not known may say something all the same. */
function withUnlabelled(labelled: ColumnPlace[]): ColumnPlace[] {
  const parents = new Set(labelled.flatMap(({ outer }) => parentOf(outer) ?? []));
  const known = new Map(labelled.map((column) => [column.outer, column]));
  // runs of one element are all known
  if (parents.size === 1 && labelled.every(({ head, outer }) => head === outer)) return labelled;
  return [...parents].flatMap((parent) =>
    childElementsOf(parent).flatMap((outer) => {
      const column = known.get(outer);
      if (column) return column;
      // columns that scroll beside one that stands still are no column themselves
      const holdsOthers = labelled.some(({ head }) => holds(outer, head));
      return holdsOthers ? [] : (columnAt(innermost(outer), []) ?? []);
    }),
  );
}

/** The lowest element that holds all that another does. */
function innermost(element: Element): Element {
  let inner = element;
  while (inner.childElementCount === 1 && inner.firstElementChild) inner = inner.firstElementChild;
  return inner;
}

/** The grid of columns that have a cell for each code; one that has more or fewer cannot be told row from row. */
function gridOf(element: Element, codes: Element[], columns: ColumnPlace[]): Grid {
  const inRows = columns.map((column) => ({
    ...column,
    cells: column.levels.find(({ length }) => length === codes.length) ?? column.cells,
  }));
  const unreadable = inRows.flatMap(({ label, head, cells }) =>
    isFact(label) && cells.length !== codes.length
      ? { field: label, name: tidy(head.textContent ?? ''), count: cells.length }
      : [],
  );
  return {
    element,
    headLines: 1,
    isWhole: true,
    lines: [
      { element, cells: columns.map(({ head }) => head) },
      ...codes.map((code, row) => ({
        element: code,
        cells: inRows.map(({ cells }) => (cells.length === codes.length ? cells[row] : undefined)),
      })),
    ],
    ...(unreadable.length > 0 && { unreadable }),
  };
}
