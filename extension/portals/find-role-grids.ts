import { childElementsOf, closestOf } from './flat-tree';
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

/** Grids made of elements with roles: rows may be drawn in several containers, in any order, each with some columns. */
export function findRoleGrids(rows: Element[]): Grid[] {
  const parts = new Map<Element, Part[]>();
  for (const row of rows) {
    const grid = closestOf(row, GRIDS) ?? row.parentElement;
    if (!grid) continue;
    const cells = cellsIn(row, DEPTH);
    if (cells.length === 0) continue;
    const isHeader = cells.some((cell) => cell.getAttribute('role') === 'columnheader');
    const same = parts.get(grid);
    if (same) same.push({ row, cells, isHeader });
    else parts.set(grid, [{ row, cells, isHeader }]);
  }
  return [...parts].map(([element, rows]) => joinParts(element, rows));
}

function cellsIn(row: Element, depth: number): Element[] {
  return childElementsOf(row).flatMap((child) => {
    const role = child.getAttribute('role') ?? '';
    if (CELLS.has(role) || child.tagName === 'TD') return child;
    return depth > 0 && role !== 'row' ? cellsIn(child, depth - 1) : [];
  });
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
    const line = joins ? known.line : { element: row, cells: [] };
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
