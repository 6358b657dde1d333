import type { TrackedDossier } from '../page-overlay/track-dossier';
import { BADGE_SIZES, type BadgeSize } from './badge';
import { type Box, findRoom, type Size } from './free-room';
import { occupiedBoxes } from './occupied-boxes';

/** Rows that are looked at to choose the column in which the badges stand. */
const SAMPLE = 12;
/** What each size is worth; the column of the code is preferred a little, columns far from it less and less. */
const WORTH: Record<BadgeSize, number> = { full: 1, short: 0.7, mark: 0.3, dot: 0.2 };
const FAR = 0.04;

const FIXED_SIZES: Partial<Record<BadgeSize, Size>> = {
  mark: { width: 14, height: 14 },
  dot: { width: 8, height: 8 },
};
const HEIGHT = 18;
/** Width of a badge besides its words: shape, gap and padding, px. */
const FRAME = 26;

interface Place {
  size: BadgeSize;
  left: number;
  top: number;
}

export interface CellPlace extends Place {
  cell: Element;
}

/** The elements of a row or card in which a badge may stand. */
export function cellsOf(element: Element, code: string): Element[] {
  if (element instanceof HTMLTableRowElement) return [...element.cells];
  const holders = [...element.querySelectorAll('*')].filter(
    (candidate) => candidate.textContent?.includes(code) && getComputedStyle(candidate).display !== 'inline',
  );
  const lowest = holders.at(-1);
  return lowest && lowest !== element ? [lowest, element] : [element];
}

/** Which of the cells holds the code; the first where none does. */
export const codeIndexIn = (cells: Element[], code: string) =>
  Math.max(
    0,
    cells.findIndex((cell) => cell.textContent?.includes(code)),
  );

/** Where badges go: a column with room for words in most rows, and a place in its cell for each. */
export class BadgePlaces {
  readonly #range: Range;
  readonly #widths = new Map<string, number>();
  readonly #context: CanvasRenderingContext2D | null;

  constructor(document: Document, font: string) {
    this.#range = document.createRange();
    this.#context = document.createElement('canvas').getContext('2d');
    if (this.#context) this.#context.font = font;
  }

  /** The index of the cell that suits most of the rows. */
  chooseColumn(tracked: TrackedDossier[]): number {
    const scores: number[] = [];
    for (const { page, words, shortWords } of tracked.slice(0, SAMPLE)) {
      const cells = cellsOf(page.element, page.code);
      const near = codeIndexIn(cells, page.code);
      for (const [i, cell] of cells.entries()) {
        const place = this.#placeIn(cell, words, shortWords);
        scores[i] = (scores[i] ?? 0) + (place ? WORTH[place.size] - FAR * Math.abs(i - near) : 0);
      }
    }
    return Math.max(0, scores.indexOf(Math.max(...scores)));
  }

  /**
   * The cell of a row with room for words, and the place in it: the column's, or where that one is full the nearest to
   * the code.
   */
  findPlace(
    cells: Element[],
    column: number,
    { words, shortWords, page: { code } }: TrackedDossier,
  ): CellPlace | undefined {
    const near = codeIndexIn(cells, code);
    const others = cells.map((_, i) => i).sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
    let best: CellPlace | undefined;
    for (const i of new Set([column, ...others])) {
      const cell = cells[i];
      const place = cell && this.#placeIn(cell, words, shortWords);
      if (place && (!best || WORTH[place.size] > WORTH[best.size])) best = { cell, ...place };
      if (best && WORTH[best.size] >= WORTH.short) break;
    }
    return best;
  }

  #placeIn(cell: Element, words: string, shortWords: string): Place | undefined {
    const box: Box = cell.getBoundingClientRect();
    const occupied = occupiedBoxes(cell, this.#range);
    for (const size of BADGE_SIZES) {
      const room = findRoom(
        box,
        occupied,
        FIXED_SIZES[size] ?? this.#sizeOf(size === 'full' ? words : shortWords),
      );
      if (room) return { size, ...room };
    }
    return undefined;
  }

  #sizeOf(words: string): Size {
    let width = this.#widths.get(words);
    if (width === undefined) {
      width = FRAME + Math.ceil(this.#context?.measureText(words).width ?? words.length * 7);
      this.#widths.set(words, width);
    }
    return { width, height: HEIGHT };
  }
}
