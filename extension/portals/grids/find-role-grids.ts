import { childElementsOf, closestOf, parentOf } from '../dom/flat-tree';
import { findCertainCode } from '../texts/dossier-code';
import type { Grid, GridLine } from './grid';

const GRIDS = '[role="grid"], [role="treegrid"], [role="table"]';
const CELLS = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
/** Attributes that name a row: its parts in several containers (fixed columns) have the same. */
const ROW_NAMES = [
  'aria-rowindex',
  'row-index',
  'row-id',
  'data-rowindex',
  'data-row-index',
  'data-index',
  'data-row',
  'data-id',
  'data-row-key',
];
/** Most columns that are believed. */
const MOST_COLUMNS = 400;
/** How far below a row its cells may stand. */
const DEPTH = 4;

interface Part {
  row: Element;
  cells: Element[];
  isHeader: boolean;
}

/** What stands in a row beside its cells: columns that had no room, as labels and values. */
const besideIn = (row: Element, cells: Element[]) =>
  childElementsOf(row).filter(
    (child) =>
      !cells.includes(child) && child.childElementCount > 0 && !cells.some((cell) => child.contains(cell)),
  );

/** Grids made of elements with roles: rows may be drawn in several containers, in any order, each with some columns. */
export function findRoleGrids(rows: Element[]): Grid[] {
  const parts = new Map<Element, Part[]>();
  const gridOf = makeGridOf(rows);
  for (const row of rows) {
    const grid = gridOf(row);
    if (!grid) continue;
    const cells = cellsIn(row, DEPTH);
    if (cells.length === 0) continue;
    const isHeader = cells.some((cell) => cell.getAttribute('role') === 'columnheader');
    const same = parts.get(grid);
    if (same) same.push({ row, cells, isHeader });
    else parts.set(grid, [{ row, cells, isHeader }]);
  }
  return [...parts].map(([element, rows]) =>
    rows.some(isColumn) ? rowsOfColumns(element, rows) : joinParts(element, rows),
  );
}

/** How far above a row of no grid what holds several of them may be. */
const ROOF = 6;

/** Finds the grid of a row; where none is named, the lowest element that holds other rows too. */
function makeGridOf(rows: Element[]): (row: Element) => Element | null {
  const held = new Map<Element, number>();
  const climb = function* (row: Element) {
    let above = parentOf(row);
    for (let level = 0; above && level < ROOF; level++, above = parentOf(above)) yield above;
  };
  const named = new Map(rows.map((row) => [row, closestOf(row, GRIDS)]));
  for (const [row, grid] of named)
    if (!grid) for (const above of climb(row)) held.set(above, (held.get(above) ?? 0) + 1);
  return (row) => {
    const grid = named.get(row);
    if (grid) return grid;
    for (const above of climb(row)) if ((held.get(above) ?? 0) > 1) return above;
    return parentOf(row);
  };
}

function cellsIn(row: Element, depth: number): Element[] {
  return childElementsOf(row).flatMap((child) => {
    const role = child.getAttribute('role') ?? '';
    if (CELLS.has(role) || child.tagName === 'TD') return child;
    // a table in a row is no cells of it
    return depth > 0 && role !== 'row' && child.tagName !== 'TABLE' ? cellsIn(child, depth - 1) : [];
  });
}

const rowOf = (cell: Element) => cell.getAttribute('aria-rowindex');

/** Whether cells of several rows stand in one element: the grid is drawn column by column. */
const isColumn = ({ cells, isHeader }: Part) =>
  !isHeader &&
  cells.length > 1 &&
  cells.every((cell, i) => rowOf(cell) && rowOf(cell) !== rowOf(cells[i + 1] ?? (cells[0] as Element)));

/** The rows of a grid that is drawn column by column: what has one row's number. */
function rowsOfColumns(element: Element, parts: Part[]): Grid {
  const head: Element[] = [];
  const rows = new Map<number, Element[]>();
  for (const { cells, isHeader } of parts) {
    if (isHeader) head.push(...cells);
    else
      for (const cell of cells) {
        const index = Number(rowOf(cell));
        const row = rows.get(index) ?? [];
        row[(indexOf(cell) ?? row.length + 1) - 1] = cell;
        rows.set(index, row);
      }
  }
  const body = [...rows].sort(([one], [other]) => one - other);
  const lines = [head, ...body.map(([, row]) => Array.from(row))].flatMap((cells) => {
    const named =
      cells.find((cell) => cell && findCertainCode(cell.textContent ?? '')) ?? cells.find(Boolean);
    return named ? { element: named, cells } : [];
  });
  return { element, lines, ...(head.length > 0 && { headLines: 1 }) };
}

/** Puts the parts of each row together, headers first, rows in the order in which they are drawn. */
function joinParts(element: Element, parts: Part[]): Grid {
  const hasIndexes = parts.every(({ cells }) => cells.every((cell) => indexOf(cell) !== undefined));
  const byName = new Map<string, { line: GridLine; isHeader: boolean; index: number }>();
  const heads = new Map<Element | null, number>();
  for (const [order, { row, cells, isHeader }] of parts.entries()) {
    // headers of fixed columns stand in containers of their own, and mostly have no name
    const place = heads.get(row.parentElement) ?? 0;
    if (isHeader) heads.set(row.parentElement, place + 1);
    const name =
      nameOf(row) ?? cells[0]?.getAttribute('aria-rowindex') ?? (isHeader ? `#${place}` : `#${order}`);
    const key = `${isHeader}${name}`;
    const known = byName.get(key);
    const joins = known && known.line.element.parentElement !== row.parentElement;
    const beside = isHeader ? [] : besideIn(row, cells);
    const line = joins ? known.line : { element: row, cells: [], ...(beside.length > 0 && { beside }) };
    for (const cell of cells) {
      if (hasIndexes) line.cells[(indexOf(cell) ?? 1) - 1] = cell;
      else line.cells.push(cell);
    }
    const index = Number(
      row.getAttribute('aria-rowindex') ??
        row.getAttribute('row-index') ??
        row.getAttribute('data-index') ??
        Number.NaN,
    );
    if (!joins) byName.set(known ? `${key}#${order}` : key, { line, isHeader, index });
  }
  const rows = [...byName.values()];
  const body = rows.filter(({ isHeader }) => !isHeader);
  if (body.every(({ index }) => !Number.isNaN(index))) body.sort((a, b) => a.index - b.index);
  const head = rows.filter(({ isHeader }) => isHeader);
  return {
    element,
    lines: [...head, ...body].map(({ line }) => ({ ...line, cells: Array.from(line.cells) })),
    ...(head.length > 0 && { headLines: head.length }),
  };
}

/** The column of a cell, counted from 1; undefined where the page does not say, or what cannot be. */
function indexOf(cell: Element): number | undefined {
  const index = Number(cell.getAttribute('aria-colindex'));
  return Number.isInteger(index) && index > 0 && index <= MOST_COLUMNS ? index : undefined;
}

function nameOf(row: Element): string | undefined {
  for (const name of ROW_NAMES) {
    const value = row.getAttribute(name);
    if (value) return value;
  }
  return undefined;
}
