import type { Steps } from '../../portals/steps';
import { findCorner, isFree } from '../summary/find-corner';
import { Turns } from '../turns';
import { moveTo, placeNear } from './place-in-window';

/**
 * The place of the summary: folded it stands where it covers nothing, as a bar or, where there is no room for one, as a
 * handle; unfolded at a person's wish it may lie over the page.
 */
export class SummaryDock {
  readonly element: HTMLElement;
  readonly #document: Document;
  readonly #draw: () => void;
  readonly #search = new Turns();
  isFolded = true;
  size: 'bar' | 'handle' = 'bar';
  #corner = { left: 0, top: 0 };

  /** @param draw draws the summary into `element`, folded and in the size that the dock has by then */
  constructor(document: Document, draw: () => void) {
    this.#document = document;
    this.#draw = draw;
    this.element = Object.assign(document.createElement('div'), { className: 'dock' });
    // until it has its corner
    this.element.hidden = true;
  }

  fold(isFolded: boolean): void {
    if (isFolded === this.isFolded) return;
    this.isFolded = isFolded;
    this.#draw();
    if (isFolded) this.settle();
    else this.stop();
  }

  /** Who folds or unfolds it goes on from the same button; a press elsewhere folds it too and keeps its own focus. */
  foldByHand(isFolded: boolean): void {
    this.fold(isFolded);
    this.element.querySelector<HTMLElement>('[aria-expanded]')?.focus({ preventScroll: true });
  }

  /** Unfolded it stays inside the window, also when it has grown. */
  keepInWindow(): void {
    if (!this.isFolded) placeNear(this.element, this.#corner);
  }

  /** Folded it goes where it covers nothing: where it is, else another corner, else as a handle, else nowhere. */
  settle(): void {
    // what lies beneath is asked for in short turns, and during these the summary lets it be asked for
    if (this.isFolded) this.#search.start(this.#searching(), { around: (turn) => this.#letThrough(turn) });
  }

  /** Ends a search for a corner that is under way. */
  stop(): void {
    this.#search.stop();
  }

  *#searching(): Steps<void> {
    for (const size of ['bar', 'handle'] as const) {
      if (size !== this.size) {
        this.element.hidden = true;
        this.size = size;
        this.#draw();
      }
      const { left, top, width, height } = this.element.getBoundingClientRect();
      const here = { left, top, right: left + width, bottom: top + height };
      const isPlaced = this.#corner.left !== 0 && isInWindow(this.#document, here);
      let corner = isPlaced && (yield* isFree(this.#document, here)) ? { left, top } : undefined;
      if (!corner) {
        // it covers something, or has no place yet
        this.element.hidden = true;
        corner = yield* findCorner(this.#document, { width, height });
      }
      if (!corner) continue;
      this.#corner = corner;
      moveTo(this.element, corner);
      this.element.hidden = false;
      return;
    }
  }

  #letThrough(turn: () => void): void {
    this.element.style.pointerEvents = 'none';
    try {
      turn();
    } finally {
      this.element.style.pointerEvents = '';
    }
  }
}

const isInWindow = (document: Document, box: { left: number; top: number; right: number; bottom: number }) =>
  box.left >= 0 &&
  box.top >= 0 &&
  box.right <= document.documentElement.clientWidth &&
  box.bottom <= document.documentElement.clientHeight;
