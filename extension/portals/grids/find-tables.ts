import { parentOf } from '../dom/flat-tree';
import type { Grid, GridLine } from './grid';

/** Most columns that spans may lay out: a page can claim a thousand for each cell. */
const MOST_COLUMNS = 400;

/** Tables as grids; where each row stands in a table of its own, those of one place are one grid. */
export function gridsOfTables(tables: HTMLTableElement[]): Grid[] {
  const grids: Grid[] = [];
  let last: { outer: Element; parent: Element | null; width: number; grid: Grid } | undefined;
  for (const table of tables) {
    const grid = gridOfTable(table);
    const [line, ...more] = grid.lines;
    // what is said across below a row belongs to it
    const isRow = line !== undefined && more.every(isAcross) && !table.tHead && !table.caption;
    const outer = outermost(table);
    const parent = parentOf(outer);
    const width = line?.cells.length ?? 0;
    const isNext = parent && last?.parent === parent && last.width === width && isAlike(last.outer, outer);
    if (isRow && width > 1 && isNext && last) {
      last.grid.element = parent;
      last.grid.lines.push(...grid.lines);
      continue;
    }
    grids.push(grid);
    last = isRow ? { outer, parent, width, grid } : undefined;
  }
  return grids;
}

/** Whether two elements are of one kind: every other row may have a class more. */
function isAlike(one: Element, other: Element): boolean {
  const [few, many] = [one, other].map(({ classList }) => [...classList]).sort((a, b) => a.length - b.length);
  return one.tagName === other.tagName && (few ?? []).every((name) => many?.includes(name));
}

/** Levels of elements that may hold a table alone. */
const ALONE = 3;

/** The highest element near a table that holds nothing else. */
function outermost(table: Element): Element {
  let outer = table;
  for (let level = 0; level < ALONE; level++) {
    const parent = parentOf(outer);
    if (parent?.childElementCount !== 1 || parent.tagName === 'BODY') break;
    outer = parent;
  }
  return outer;
}

/** Whether a line is one cell over several columns. */
const isAcross = ({ cells }: GridLine) => cells.length > 1 && cells[0] === cells.at(-1);

/** A table as a grid. */
function gridOfTable(table: HTMLTableElement): Grid {
  const rows = [...table.rows];
  const headLines = table.tHead?.rows.length || undefined;
  return { element: table, lines: layOutCells(rows), ...(headLines && { headLines }) };
}

/** Lays the cells of a table's rows out on its columns, as browsers do: spans of rows end with their section. */
function layOutCells(rows: HTMLTableRowElement[]): GridLine[] {
  const lines = rows.map((row): GridLine & { cells: HTMLTableCellElement[] } => ({
    element: row,
    cells: cellsOf(row),
  }));
  return lines.some(({ cells }) => cells.some(mayReachOver)) ? layOutSpans(lines) : lines;
}

/** Whether a cell may lie over others; most have no attribute at all, which is asked first. */
const mayReachOver = (cell: Element) =>
  cell.hasAttributes() && (cell.hasAttribute('colspan') || cell.hasAttribute('rowspan'));

function layOutSpans(lines: { element: Element; cells: HTMLTableCellElement[] }[]): GridLine[] {
  let section: Element | null = null;
  /** Cells that reach into the next rows, by column. */
  let open: ({ cell: HTMLTableCellElement; rows: number } | undefined)[] = [];

  return lines.map(({ element: row, cells: own }) => {
    if (row.parentElement !== section) {
      section = row.parentElement;
      open = [];
    }
    const cells: HTMLTableCellElement[] = [];
    for (const [column, above] of open.entries()) {
      if (!above) continue;
      cells[column] = above.cell;
      above.rows--;
      if (above.rows === 0) open[column] = undefined;
    }
    let column = 0;
    for (const cell of own) {
      while (cells[column]) column++;
      const { rowSpan } = cell;
      const colSpan = Math.min(cell.colSpan, MOST_COLUMNS - column);
      for (const end = column + colSpan; column < end; column++) {
        cells[column] = cell;
        // 0: to the end of the section
        if (rowSpan !== 1) open[column] = { cell, rows: rowSpan === 0 ? Infinity : rowSpan - 1 };
      }
    }
    return { element: row, cells, hasSpans: true };
  });
}

/** The cells of a row, without asking the browser for a collection of them. */
function cellsOf(row: HTMLTableRowElement): HTMLTableCellElement[] {
  const cells: HTMLTableCellElement[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
    if (cell.tagName === 'TD' || cell.tagName === 'TH') cells.push(cell as HTMLTableCellElement);
  return cells;
}
