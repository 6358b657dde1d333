import { tidy } from './dom/element-text';
import { childElementsOf, parentOf } from './dom/flat-tree';
import { PageView } from './dom/page-view';
import type { Grid, GridLine } from './grids/grid';
import { listGrids } from './grids/list-grids';
import { findCode } from './texts/dossier-code';

/** How a portal's page tells what an element is about: by words beside or above it, else by its place in the row. */
export interface FieldPlace {
  /** The header of its column, or the label before it, as it stands on the page. */
  words?: string;
  /** Its column, counted from 1, where nothing is written above or beside it. */
  column?: number;
}

/** Longest words that are a header or a label. */
const LONGEST = 70;
/** How far above an element its cell may be. */
const LEVELS = 6;

/**
 * By what the field that an element shows is known on its page, so that it is known in all rows. Undefined where nothing
 * tells it from what stands around it.
 */
export function locateField(element: Element): FieldPlace | undefined {
  const view = new PageView();
  const ownLabel = labelWithin(view.text(element));
  if (ownLabel) return { words: ownLabel };
  const place = placeInGrid(element, view);
  const label = labelBefore(element, view);
  if (label && (!place || place.line.cells.length <= 2)) return { words: label };
  if (!place) return undefined;
  const words = headerOf(place, view);
  return words ? { words } : { column: place.column + 1 };
}

/** `Hẹn trả: 12/11/2026` → `Hẹn trả`. */
function labelWithin(text: string): string | undefined {
  const [, label] = /^([^\d:]{2,60}):\s*\S/u.exec(text.trim()) ?? [];
  return label?.trim();
}

/** A label that stands right before the element, alone. */
function labelBefore(element: Element, view: PageView): string | undefined {
  for (let at: Element | null = element, level = 0; at && level < LEVELS; at = parentOf(at), level++) {
    const siblings: Element[] = childElementsOf(parentOf(at) ?? at);
    const before: Element | undefined = siblings[siblings.indexOf(at) - 1];
    if (!before) continue;
    const text = view.headerText(before).trim();
    const isLabel = /^(?:DT|TH|LABEL)$/.test(before.tagName) || text.endsWith(':') || siblings.length === 2;
    return isLabel && isWords(text) ? text.replace(/:$/, '').trimEnd() : undefined;
  }
  return undefined;
}

/** Words that can be a header: short, and neither a value nor a number. */
const isWords = (text: string): boolean =>
  text.length > 1 && text.length <= LONGEST && /\p{L}{2}/u.test(text) && !/\d{3}/.test(text);

interface PlaceInGrid {
  grid: Grid;
  line: GridLine;
  column: number;
  grids: Grid[];
}

function placeInGrid(element: Element, view: PageView): PlaceInGrid | undefined {
  const grids = listGrids(element.ownerDocument);
  for (const grid of grids.toReversed()) {
    if (!grid.element.contains(element) && grid.element !== element) continue;
    for (const line of grid.lines) {
      const column = line.cells.findIndex((cell) => cell?.contains(element));
      if (column >= 0) return { grid, line, column, grids };
    }
  }
  return placeAmongSiblings(element, view);
}

/** Rows that say nothing of themselves: elements with as many parts, one after the other. */
function placeAmongSiblings(element: Element, view: PageView): PlaceInGrid | undefined {
  let cell = element;
  for (let level = 0; level < LEVELS; level++) {
    const row = parentOf(cell);
    const body = row && parentOf(row);
    if (!row || !body) return undefined;
    const width = childElementsOf(row).length;
    const rows = childElementsOf(body).filter((other) => childElementsOf(other).length === width);
    if (width > 1 && rows.length > 1 && rows.filter((other) => findCode(view.text(other))).length > 1) {
      const lines = rows.map((other) => ({ element: other, cells: childElementsOf(other) }));
      const line = lines.find((one) => one.element === row);
      const above = headerBefore(body, width);
      const grid = { element: body, lines: above ? [above, ...lines] : lines };
      if (line) return { grid, line, column: line.cells.indexOf(cell), grids: [] };
    }
    cell = row;
  }
  return undefined;
}

/** A header that stands in an element of its own before the rows. */
function headerBefore(body: Element, width: number): GridLine | undefined {
  for (let before = body.previousElementSibling; before; before = before.previousElementSibling) {
    const row = [before, ...before.querySelectorAll('*')].find((one) => one.childElementCount === width);
    if (row) return { element: row, cells: childElementsOf(row) };
  }
  return undefined;
}

/** The lowest words above a cell in its column; those of a header table before it, where it has none of its own. */
function headerOf({ grid, line, column, grids }: PlaceInGrid, view: PageView): string | undefined {
  const above = grid.lines.slice(0, grid.lines.indexOf(line));
  const own = lowestWords(above.slice(0, grid.headLines ?? 2), column, view);
  if (own) return own;
  const width = line.cells.length;
  const apart = grids
    .slice(0, grids.indexOf(grid))
    .findLast(({ lines }) => lines.length <= 2 && lines.some(({ cells }) => cells.length === width));
  return apart && lowestWords(apart.lines, column, view);
}

function lowestWords(lines: GridLine[], column: number, view: PageView): string | undefined {
  for (const { cells } of lines.toReversed()) {
    const text = cells[column] ? tidy(view.headerText(cells[column])) : '';
    const holdsValues = cells.some((cell) => cell && /\d{2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(view.text(cell)));
    if (isWords(text) && !holdsValues) return text;
  }
  return undefined;
}
