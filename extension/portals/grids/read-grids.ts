import { linesOf, rawText } from '../dom/element-text';
import { childElementsOf, holds, parentOf } from '../dom/flat-tree';
import type { PageView } from '../dom/page-view';
import type { Steps } from '../steps';
import type { Survey } from '../survey-part';
import { findCode } from '../texts/dossier-code';
import type { ColumnHint, ReadingWords } from '../words/portal-words';
import { columnsAboutCodes } from './columns-about-codes';
import { findColumnGrids } from './find-column-grids';
import { findDivGrids, type LabelPlace, rowsBelow } from './find-div-grids';
import { findRoleGrids } from './find-role-grids';
import { gridsOfTables } from './find-tables';
import type { Grid } from './grid';
import { type Columns, knowColumns } from './know-columns';
import { layStraight } from './lay-straight';
import { type GridReading, joinSideBySide, readGrid } from './read-grid';

/** A header that stands in an element of its own, above rows that scroll beneath it. */
interface LooseHeader {
  element: Element;
  columns: Columns;
  isUsed: boolean;
}

/**
 * Reads every grid with a header: tables, grids by role, headers that stand apart from their rows; fixed columns are put
 * together. Those in `skipped` elements are left alone; `headless` are the grids without a known header.
 */
export function* readGrids(
  { tables, rows }: Survey,
  skipped: Element[],
  view: PageView,
  portal: ReadingWords,
): Steps<{ grids: GridReading[]; headless: Grid[] }> {
  const isSkipped = (element: Element) => skipped.some((other) => holds(other, element));
  const readings: GridReading[] = [];
  const loose: LooseHeader[] = [];
  const headless: Grid[] = [];
  const grids = inPageOrder([...gridsOfTables(tables), ...findRoleGrids(rows)]);
  yield;
  for (const found of grids) {
    yield;
    if (isSkipped(found.element) || found.lines.length === 0) continue;
    const grid = layStraight(found, view, portal.words);
    const own = knowColumns(grid, view, portal.words);
    // rows below that say nothing are the header's own: measures, filters
    if (
      own &&
      grid.lines
        .slice(own.end)
        .every(({ element }) => !element.textContent?.trim() && !element.querySelector('slot'))
    ) {
      loose.push({ element: grid.element, columns: own, isUsed: false });
      continue;
    }
    const columns = own ?? headerAbove(loose, grid) ?? hintedColumns(grid, portal.columns, view);
    if (columns) readings.push(yield* readGrid(grid, columns, view, portal));
    else headless.push(grid);
  }
  for (const header of loose) {
    if (header.isUsed) continue;
    // what is drawn above may stand below in the page
    const grid =
      rowsUnder(header, new Set(readings.map((reading) => reading.element))) ??
      headless.find(
        (one) =>
          one.element.parentElement?.parentElement?.contains(header.element) && headerAbove([header], one),
      );
    if (!grid) continue;
    readings.push(yield* readGrid(grid, { ...header.columns, end: 0 }, view, portal));
    headless.splice(headless.indexOf(grid) >>> 0, 1);
  }
  return { grids: joinSideBySide(readings), headless };
}

/** Reads the grids without a known header in which a code stands in each row; those in which rows were read are left alone. */
export function* readByCodes(
  headless: Grid[],
  read: GridReading[],
  view: PageView,
  portal: ReadingWords,
): Steps<GridReading[]> {
  const rows = new Set(read.flatMap((reading) => reading.rows.map(({ line }) => line.element)));
  const readings: GridReading[] = [];
  for (const grid of headless) {
    if (grid.lines.some(({ element }) => rows.has(element))) continue;
    const columns = columnsAboutCodes(grid, view, portal.words);
    if (columns) readings.push(yield* readGrid(grid, columns, view, portal));
  }
  return readings;
}

/** A header that stands apart is looked for before its rows, whatever either is made of. */
const inPageOrder = (grids: Grid[]): Grid[] =>
  grids.sort((one, other) => {
    const position = one.element.compareDocumentPosition(other.element);
    return Number(Boolean(position & 2)) - Number(Boolean(position & 4));
  });

/** The nearest header before a grid that has as many columns; a scroll bar may have one more of its own. */
function headerAbove(loose: LooseHeader[], { lines }: Grid): Columns | undefined {
  // a row of one cell may claim more columns than there are
  const width = Math.max(0, ...lines.map(({ cells }) => (cells[0] === cells.at(-1) ? 1 : cells.length)));
  const fits = ({ columns: { columns } }: LooseHeader) =>
    columns.length === width || (columns.length === width + 1 && !columns.at(-1)?.label);
  const header = loose.findLast((one) => fits(one) && !one.isUsed);
  if (!header) return undefined;
  header.isUsed = true;
  return { ...header.columns, end: 0 };
}

/** Columns without any header, where the portal's description says which of them holds the code, and a code is there. */
function hintedColumns({ lines }: Grid, hints: ColumnHint[], view: PageView): Columns | undefined {
  const code = hints.find(({ label }) => label === 'code');
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  if (!code || hints.some(({ column }) => column > width)) return undefined;
  const holdsCode = lines.some(({ cells }) => {
    const cell = cells[code.column - 1];
    return cell && findCode(view.text(cell)) !== undefined;
  });
  return holdsCode ? { columns: Array.from({ length: width }, () => ({})), end: 0 } : undefined;
}

/** Rows that are no table under a header that is one. */
function rowsUnder(
  { element, columns: { columns } }: LooseHeader,
  read: ReadonlySet<Element>,
): Grid | undefined {
  for (const width of [columns.length, columns.length - 1]) {
    const rows = width > 1 ? rowsBelow(element, width, read) : [];
    if (rows.length > 0)
      return {
        element: rows[0]?.parentElement ?? element,
        lines: rows.map((row) => ({ element: row, cells: childElementsOf(row) })),
      };
  }
  return undefined;
}

/** Reads the grids that are told only by labels side by side; tables in `read` were read before. */
export function* readDivGrids(
  labels: LabelPlace[],
  read: ReadonlySet<Element>,
  view: PageView,
  portal: ReadingWords,
): Steps<GridReading[]> {
  const readings: GridReading[] = [];
  const byColumns = findColumnGrids(labels);
  const apart = labels.filter(({ caption }) => !byColumns.some(({ element }) => holds(element, caption)));
  for (const grid of [...byColumns, ...findDivGrids(apart, read, view, portal.words)]) {
    const columns = knowColumns(grid, view, portal.words);
    if (columns) readings.push(yield* readGrid(grid, columns, view, portal));
  }
  return joinSideBySide(readings);
}

/** Longest text that is a pager's. */
const MOST_FOOT_TEXT = 120;

/**
 * Texts at the foot of a grid, where pagers stand.
 * @param feet the feet of all tables of the page
 */
export function footTexts({ element, rows, last }: GridReading, feet: Element[]): string[] {
  const foot = feet.filter((one) => element.contains(one));
  if (last && !rows.some(({ line, code }) => code && line.element === last.element)) foot.push(last.element);
  // page numbers stand in blocks of their own beside what is said of them
  const texts = foot.flatMap((part) => linesOf(rawText(part).replaceAll('\t', ' ')));
  for (let line = last?.element; line && line !== element; line = parentOf(line) ?? undefined)
    for (let next = line.nextElementSibling; next; next = next.nextElementSibling)
      texts.push(...linesOf(rawText(next).replaceAll('\t', '\n')));
  return texts.filter((text) => text.length < MOST_FOOT_TEXT);
}
