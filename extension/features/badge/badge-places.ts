import { FONT_FAMILY } from '../../../shared/look/tokens';
import type { Box, Size } from '../../ui/box';
import { BADGE_SIZES, type Badge, type BadgeSize } from './badge';
import { findHome } from './badge-homes';
import { findRoom } from './free-room';
import { occupiedBoxes } from './occupied-boxes';

/** Rows that are looked at to choose the column in which the badges stand. */
const SAMPLE = 12;
/** What each size is worth; columns far from the code's less and less. */
const WORTH: Record<BadgeSize, number> = { full: 1, short: 0.7, mark: 0.3, dot: 0.2 };
const FAR = 0.04;

const FIXED_SIZES: Partial<Record<BadgeSize, Size>> = {
  mark: { width: 14, height: 14 },
  dot: { width: 8, height: 8 },
};
const HEIGHT = 18;
/** Width of a badge besides its words: shape, gap and padding, px. */
const FRAME = 26;

/** What holds a code that stands on no table row. */
const HOLDERS = 'td,th,dd,dt,li,p,div,section,article,span,h1,h2,h3,h4,h5,h6';

export interface Place {
  cell: Element;
  home: Element;
  risky: boolean;
  size: BadgeSize;
  left: number;
  top: number;
  /** Window px for each px of the cell's own: pages are zoomed and scaled. */
  scale: number;
}

/** The elements of a row or card in which a badge may stand: a row's cells, else what holds the code and the card. */
export function cellsOf(element: Element, code: string): Element[] {
  // elements of frames are of other realms: they are asked for what they are, not for their class
  if (element.localName === 'tr') return [...(element as HTMLTableRowElement).cells];
  const holders = [...element.querySelectorAll(HOLDERS)].filter(
    (candidate) => candidate.textContent?.includes(code) && getComputedStyle(candidate).display !== 'inline',
  );
  const lowest = holders.at(-1);
  const own = element.matches(HOLDERS) ? [element] : [];
  return lowest && lowest !== element ? [lowest, ...own] : own;
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
  /** Cells in which a badge was tried and changed the page's look, or could not be seen. */
  readonly #refused = new WeakSet<Element>();

  constructor(document: Document) {
    this.#range = document.createRange();
    this.#context = document.createElement('canvas').getContext('2d');
    if (this.#context) this.#context.font = `12px ${FONT_FAMILY}`;
  }

  refuse(cell: Element): void {
    this.#refused.add(cell);
  }

  /** The index of the cell that suits most of the rows. */
  chooseColumn(badges: Badge[]): number {
    const scores: number[] = [];
    for (const { host, tracked } of badges.slice(0, SAMPLE)) {
      if (!tracked) continue;
      const { page, words, shortWords } = tracked;
      const cells = cellsOf(page.element, page.code);
      const near = codeIndexIn(cells, page.code);
      for (const [i, cell] of cells.entries()) {
        const place = this.#placeIn(cell, host, words, shortWords);
        scores[i] = (scores[i] ?? 0) + (place ? WORTH[place.size] - FAR * Math.abs(i - near) : 0);
      }
    }
    return Math.max(0, scores.indexOf(Math.max(...scores)));
  }

  /**
   * The cell of a row with room for words, and the place in it: the column's, or where that one is full the nearest to
   * the code.
   */
  findPlace({ host, tracked }: Badge, column: number): Place | undefined {
    if (!tracked) return undefined;
    const { words, shortWords, page } = tracked;
    const cells = cellsOf(page.element, page.code);
    const near = codeIndexIn(cells, page.code);
    const others = cells.map((_, i) => i).sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
    let best: Place | undefined;
    for (const i of new Set([column, ...others])) {
      const cell = cells[i];
      const place = cell && this.#placeIn(cell, host, words, shortWords);
      if (place && (!best || WORTH[place.size] > WORTH[best.size])) best = place;
      if (best && WORTH[best.size] >= WORTH.short) break;
    }
    return best;
  }

  #placeIn(cell: Element, host: Element, words: string, shortWords: string): Place | undefined {
    const home = this.#refused.has(cell) ? undefined : findHome(cell, host);
    if (!home) return undefined;
    const box: Box = cell.getBoundingClientRect();
    const scale = scaleOf(cell, box);
    const occupied = occupiedBoxes(cell, this.#range);
    for (const size of BADGE_SIZES) {
      const { width, height } = FIXED_SIZES[size] ?? this.#sizeOf(size === 'full' ? words : shortWords);
      const room = findRoom(box, occupied, { width: width * scale, height: height * scale });
      if (room) return { cell, ...home, size, ...room, scale };
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

function scaleOf(cell: Element, { left, right }: Box): number {
  const own = (cell as HTMLElement).offsetWidth ?? 0;
  return own > 0 && right > left ? (right - left) / own : 1;
}
