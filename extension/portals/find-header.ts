import { findNationalCode } from './dossier-code';
import { elementText } from './element-text';
import type { GridRow } from './table-grid';
import { isFact, type Label, labelOfHeader } from './vocabulary';

/** Rows in which the header is looked for where there is no thead. */
const HEADER_ROWS = 3;

/** What a table's columns are about. */
export interface TableHeader {
  columns: (Label | undefined)[];
  /** The first row after it. */
  end: number;
}

/** The header of a table: its thead, or of its first rows those that name the most columns; they must name two. */
export function findHeader(table: HTMLTableElement, grid: GridRow[]): TableHeader | undefined {
  const headRows = table.tHead?.rows.length;
  let best: TableHeader | undefined;
  let bestCount = 1;
  for (const [start, end] of headRows ? [[0, headRows] as const] : firstRows(grid)) {
    const columns = columnsOf(grid.slice(start, end));
    const count = new Set(columns.filter(isFact)).size;
    if (count > bestCount) {
      best = { columns, end };
      bestCount = count;
    }
  }
  return best;
}

/** Each of the first rows, and it with those that its spans make one header of. */
function firstRows(grid: GridRow[]): (readonly [number, number])[] {
  return grid.slice(0, HEADER_ROWS).flatMap((line, start) => {
    const deepest = Math.max(1, ...line.map((cell) => cell?.rowSpan ?? 1));
    const isSplit = line.some((cell) => cell && cell.colSpan > 1 && cell.colSpan < line.length);
    const depth = Math.min(HEADER_ROWS, deepest === 1 && isSplit ? 2 : deepest);
    return [1, depth].flatMap((rows) => {
      const end = start + rows;
      const holdsCode = grid
        .slice(start, end)
        .some((row) => row.some((cell) => cell && findNationalCode(elementText(cell))));
      return holdsCode || end > grid.length ? [] : [[start, end] as const];
    });
  });
}

/** What each column is about: by its lowest cell, else by its cells together (`Ngày` over `Tiếp nhận`). */
function columnsOf(lines: GridRow[]): (Label | undefined)[] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  const labels = new Map<string, Label | undefined>();
  return Array.from({ length: width }, (_, column) => {
    const cells = new Set(lines.map((line) => line[column]));
    const texts = [...cells].flatMap((cell) =>
      cell && (width === 1 || cell.colSpan < width) ? elementText(cell) || [] : [],
    );
    const joined = texts.join(' ');
    if (!labels.has(joined)) {
      const candidates = [texts.at(-1) ?? '', joined, ...texts];
      labels.set(
        joined,
        candidates.map(labelOfHeader).find((label) => label !== undefined),
      );
    }
    return labels.get(joined);
  });
}
