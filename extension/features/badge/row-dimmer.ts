import type { State } from '../../../shared/look/tokens';
import type { PageDossier } from '../../portals/page-reading';
import type { TrackedDossier } from '../tracked-dossier';

/** Still legible on a light ground. */
const OPACITY = 0.4;

/**
 * Dims the rows of dossiers that are not of a state, by an animation that stands at its end: nothing of the page is
 * written, and it goes without a trace.
 */
export class RowDimmer {
  readonly #dimmed = new Map<Element, Animation>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.show([], undefined));
  }

  /** @param only the state whose rows stay as they are; undefined: all do */
  show(tracked: TrackedDossier<PageDossier>[], only: State | undefined): void {
    const rows = new Set(
      only === undefined ? [] : tracked.flatMap(({ state, page }) => (state === only ? [] : page.element)),
    );
    for (const [row, animation] of this.#dimmed) {
      if (rows.has(row)) continue;
      animation.cancel();
      this.#dimmed.delete(row);
    }
    for (const row of rows)
      if (!this.#dimmed.has(row))
        this.#dimmed.set(row, row.animate({ opacity: OPACITY }, { duration: 1, fill: 'forwards' }));
  }
}
