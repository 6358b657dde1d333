import type { PageView } from '../dom/page-view';
import { findCertainCode } from '../texts/dossier-code';
import { isCodeLabel, isFact, type Words } from '../words/words';
import type { Grid, GridLine } from './grid';

/** Most rows of a table that is looked at from the side. */
const MOST_LINES = 40;

/** A grid with a row for each dossier, of one that is turned on its side or has two rows for each. */
export const layStraight = (grid: Grid, view: PageView, words: Words): Grid =>
  turnUpright(grid, view, words) ?? joinPairs(grid, view, words) ?? grid;

/** A table on its side: labels in the first column, a dossier in each of the others. */
function turnUpright({ element, lines }: Grid, view: PageView, words: Words): Grid | undefined {
  if (lines.length < 3 || lines.length > MOST_LINES) return undefined;
  const codes = lines.find(
    ({ cells: [head, first, second] }) =>
      head && first && second && first !== second && isCodeLabel(words.caption(view.text(head))),
  )?.cells;
  if (!codes?.slice(1).every((cell) => cell && findCertainCode(view.text(cell)))) return undefined;
  return {
    element,
    headLines: 1,
    lines: codes.map((code, column) => ({
      element: (column > 0 && code) || element,
      cells: lines.map(({ cells }) => cells[column]),
    })),
  };
}

/** A table whose header has a label of its own in each of two rows: so has each dossier. */
function joinPairs(grid: Grid, view: PageView, words: Words): Grid | undefined {
  const [first, second] = grid.lines;
  if (!first?.hasSpans || !second || grid.lines.length % 2 !== 0 || (grid.headLines ?? 2) !== 2)
    return undefined;
  const above = ownLabels(first, view, words);
  const below = ownLabels(second, view, words);
  // a cell below several others heads a line of its own: a group stands above what it holds
  const wide = second.cells.filter(
    (cell, i) =>
      cell === second.cells[i + 1] && cell !== first.cells[i] && first.cells[i] !== first.cells[i + 1],
  );
  const across = wide.map((cell) => cell && words.caption(view.headerText(cell))).filter(isFact);
  const areApart =
    above.length > 1 &&
    (below.length > 1 || across.length > 0) &&
    ![...below, ...across].some((label) => above.includes(label));
  if (!areApart || !above.some(isCodeLabel)) return undefined;
  const lines: GridLine[] = [];
  for (let i = 0; i < grid.lines.length; i += 2) {
    const [upper, lower] = grid.lines.slice(i, i + 2);
    if (upper && lower)
      lines.push({ element: upper.element, cells: [...upper.cells, ...lower.cells], hasSpans: true });
  }
  return { element: grid.element, lines, headLines: 1 };
}

/** The labels in cells of a line that reach neither over other columns nor into other rows. */
const ownLabels = ({ cells }: GridLine, view: PageView, words: Words) =>
  cells.flatMap((cell) => {
    const { rowSpan = 1, colSpan = 1 } = (cell ?? {}) as Partial<HTMLTableCellElement>;
    const label = cell && rowSpan === 1 && colSpan === 1 ? words.caption(view.headerText(cell)) : undefined;
    return isFact(label) ? label : [];
  });
