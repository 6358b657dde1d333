import { tidy } from '../dom/element-text';
import { childElementsOf, parentOf } from '../dom/flat-tree';
import type { Found } from '../pairs/scan-texts';
import { findNationalCode, isLikelyCode } from '../texts/dossier-code';
import type { Grid, GridLine } from './grid';

/** Cells from which on a line is a row of a grid: what has fewer is a card. */
const CELLS = 3;
const MOST_CELLS = 40;
/** Rows from which on they are of one kind. */
const ROWS = 2;
/** What may stand in its cell beside a code. */
const SPARE = 12;
/** How far above its rows a header may stand. */
const HEAD_LEVELS = 2;

/**
 * Grids of nameless elements whose headers are not known: codes at the same place in lines of as many cells side by side,
 * or in one element after every so many cells.
 */
export function findGridsOfCodes(found: Found[]): Grid[] {
  const codes = found.flatMap((one) =>
    'label' in one || !(one.isLikely || findNationalCode(one.code)) ? [] : one.caption,
  );
  const grids: Grid[] = [];
  for (const [element, rows] of rowsByHolder(codes)) {
    const grid = gridOfRows(element, rows) ?? gridOfCells(element, rows);
    if (grid) grids.push(grid);
  }
  return grids;
}

/** The elements that hold one code each, by what holds them all. */
function rowsByHolder(codes: Element[]): Map<Element, Element[]> {
  const holders = new Map<Element, Element[]>();
  for (const [i, code] of codes.entries()) {
    const next = codes[i + 1];
    const meeting = next && meetingOf(code, next);
    if (!meeting) continue;
    const rows = holders.get(meeting.holder) ?? [];
    holders.set(meeting.holder, [...new Set([...rows, meeting.one, meeting.other])]);
  }
  return holders;
}

/** The lowest element that holds two others, and which of its own hold each. */
function meetingOf(
  one: Element,
  other: Element,
): { holder: Element; one: Element; other: Element } | undefined {
  const above = new Map<Element, Element>();
  for (let at: Element | null = one, below = one; at; below = at, at = parentOf(at)) above.set(at, below);
  for (let at: Element | null = other, below = other; at; below = at, at = parentOf(at)) {
    const own = above.get(at);
    if (own) return own === at || below === at ? undefined : { holder: at, one: own, other: below };
  }
  return undefined;
}

/** The element of a row in which its cells stand. */
function lineIn(row: Element): GridLine {
  let element = row;
  for (let inner = childElementsOf(element); inner.length === 1 && inner[0]; inner = childElementsOf(element))
    element = inner[0];
  return { element: row, cells: childElementsOf(element) };
}

const holdsCode = (cell: Element | undefined) => {
  const text = tidy(cell?.textContent ?? '');
  const code = findNationalCode(text) ?? (isLikelyCode(text) ? text : undefined);
  return code !== undefined && text.length <= code.length + SPARE;
};

/** Whether cells stand beside each other, as those of a row do; those of a card stand one below the other. */
function areSideBySide(cells: (Element | undefined)[]): boolean {
  const boxes = cells.flatMap((cell) => cell?.getBoundingClientRect() ?? []).filter(({ width }) => width > 0);
  return boxes.slice(1).every(({ top, left }, i) => {
    const before = boxes[i];
    return before !== undefined && left >= before.left && top < before.bottom;
  });
}

function gridOfRows(element: Element, rows: Element[]): Grid | undefined {
  const lines = rows.map(lineIn);
  const [first] = lines;
  const width = first?.cells.length ?? 0;
  if (!first || lines.length < ROWS || width < CELLS || width > MOST_CELLS) return undefined;
  const column = first.cells.findIndex(holdsCode);
  const fits = ({ cells }: GridLine) => cells.length === width && holdsCode(cells[column]);
  if (column < 0 || !lines.every(fits) || !areSideBySide(first.cells)) return undefined;
  const head = headBefore(first.element, width);
  return { element, lines: head ? [head, ...lines] : lines, headLines: head ? 1 : 0 };
}

/** The line of as many cells that stands right before the rows. */
function headBefore(row: Element, width: number): GridLine | undefined {
  for (let at: Element | null = row, level = 0; at && level <= HEAD_LEVELS; at = parentOf(at), level++) {
    const before = at.previousElementSibling;
    if (!before) continue;
    const line = lineIn(before);
    return line.cells.length === width && !findNationalCode(before.textContent ?? '') ? line : undefined;
  }
  return undefined;
}

/** Cells that all stand in one element: a row is as long as the way from one code to the next. */
function gridOfCells(element: Element, codes: Element[]): Grid | undefined {
  const cells = childElementsOf(element);
  const places = codes.map((code) => cells.indexOf(code));
  const [first = 0, second = 0] = places;
  const width = second - first;
  if (width < CELLS || width > MOST_CELLS || cells.length % width !== 0 || !codes.every(holdsCode))
    return undefined;
  if (places.some((place, i) => place !== first + i * width)) return undefined;
  const column = first % width;
  const lines: GridLine[] = [];
  for (let start = 0; start < cells.length; start += width) {
    const line = cells.slice(start, start + width);
    lines.push({ element: line[column] ?? element, cells: line });
  }
  return areSideBySide(lines[0]?.cells ?? [])
    ? { element, lines, headLines: (first - column) / width }
    : undefined;
}
