import type { FactLabel } from '../words/words';

/** A row of a grid: its cells by column; one that spans columns or rows stands in each of them. */
export interface GridLine {
  element: Element;
  cells: (Element | undefined)[];
  /** Whether a cell may stand in several columns or rows. */
  hasSpans?: boolean;
  /** What stands in the row beside its cells. */
  beside?: Element[];
}

/** What is laid out as a table, whatever it is made of. */
export interface Grid {
  element: Element;
  /** All rows in order, those of the header too. */
  lines: GridLine[];
  /** How many of them are the header, where the markup says so. */
  headLines?: number;
  /** All that stands in its element is its own. */
  isWhole?: boolean;
  /** Columns that have more or fewer cells than there are rows: their headers and the number of their cells. */
  unreadable?: { field: FactLabel; name: string; count: number }[];
}

/** How many columns a cell takes up in its line. */
export const widthOf = ({ cells }: GridLine, cell: Element): number =>
  cells.reduce((count, other) => count + Number(other === cell), 0);

/** The cells of a line, each once. */
export const cellsOf = ({ cells }: GridLine): Element[] => [...new Set(cells)].flatMap((cell) => cell ?? []);
