import { FONT_FAMILY } from '../../../shared/look/tokens';
import type { TrackedDossier } from '../page-overlay/track-dossier';
import { BADGE_TAG, Badge, type BadgeHandlers } from './badge';
import { BadgePlaces, cellsOf } from './badge-places';

/** All badges of a page: one a dossier, kept at the row that shows it, whatever the portal does with its rows. */
export class Badges {
  readonly #document: Document;
  readonly #handlers: BadgeHandlers;
  readonly #places: BadgePlaces;
  /** By the row or card that shows the dossier. */
  readonly #byElement = new Map<Element, Badge>();
  readonly #sizes: ResizeObserver;
  readonly #cells = new WeakMap<Element, Badge>();
  readonly #justObserved = new WeakSet<Element>();
  /** Index of the cell in which most badges stand. */
  #column: number | undefined;

  constructor(document: Document, signal: AbortSignal, onOpen: (badge: Badge) => void) {
    this.#document = document;
    this.#handlers = { onOpen, onStep: (badge, step) => this.#focusFrom(badge, step) };
    this.#places = new BadgePlaces(document, `12px ${FONT_FAMILY}`);
    this.#removeStrangers();
    this.#sizes = new ResizeObserver((entries) => {
      // the first call for a cell tells the size in which its badge was just placed
      const changed = entries.filter(({ target }) => !this.#justObserved.delete(target));
      this.#place(changed.flatMap(({ target }) => this.#cells.get(target) ?? []));
    });
    signal.addEventListener('abort', () => {
      this.#sizes.disconnect();
      for (const badge of this.#byElement.values()) badge.host.remove();
    });
  }

  /** In the order of the page. */
  get all(): Badge[] {
    return [...this.#byElement.values()];
  }

  /**
   * Shows the dossiers of the page: what is gone goes, what is new comes.
   * @param pageChanged whether anything but time has changed: then every badge looks for its place anew
   */
  show(tracked: TrackedDossier[], pageChanged: boolean): void {
    const shown = new Set(tracked.map(({ page }) => page.element));
    for (const [element, badge] of this.#byElement) if (!shown.has(element)) this.#remove(element, badge);
    if (this.#byElement.size === 0) this.#column = undefined;
    this.#column ??= this.#places.chooseColumn(tracked);

    const unplaced: Badge[] = [];
    for (const dossier of tracked) {
      const { element } = dossier.page;
      const badge = this.#byElement.get(element) ?? new Badge(this.#document, this.#handlers);
      this.#byElement.set(element, badge);
      const reworded = badge.tracked?.words !== dossier.words;
      badge.show(dossier);
      if (pageChanged || reworded) unplaced.push(badge);
    }
    this.#place(unplaced);
    if (pageChanged) this.#removeStrangers();
    this.#keepOneTabStop();
  }

  /** Removes hosts that are not ours: left behind by an older script, or copied by the page with one of its rows. */
  #removeStrangers(): void {
    const hosts = new Set(this.all.map(({ host }) => host));
    for (const host of this.#document.querySelectorAll<HTMLElement>(BADGE_TAG)) {
      if (!hosts.has(host)) host.remove();
    }
  }

  #remove(element: Element, badge: Badge): void {
    if (badge.host.parentElement) this.#sizes.unobserve(badge.host.parentElement);
    badge.host.remove();
    this.#byElement.delete(element);
  }

  /** Reads all, then writes all, twice: where badges go, and from where they hang there. The page is laid out twice. */
  #place(badges: Badge[]): void {
    const places = badges.flatMap((badge) => {
      const { tracked } = badge;
      if (!tracked) return [];
      const cells = cellsOf(tracked.page.element, tracked.page.code);
      const place = this.#places.findPlace(cells, this.#column ?? 0, tracked);
      return [{ badge, place, cell: place?.cell ?? cells[0] }];
    });
    for (const { badge, cell } of places)
      if (cell && cell !== badge.host.parentElement) this.#attach(badge, cell);
    const moves = places.map(({ badge, place }) => ({
      badge,
      place,
      origin: badge.host.getBoundingClientRect(),
    }));
    for (const { badge, place, origin } of moves) {
      badge.place(place?.size, {
        left: (place?.left ?? 0) - Math.round(origin.left),
        top: (place?.top ?? 0) - Math.round(origin.top),
      });
    }
  }

  #attach(badge: Badge, cell: Element): void {
    if (badge.host.parentElement) this.#sizes.unobserve(badge.host.parentElement);
    // a float is no item of a flex or grid container, whose gap it would widen
    const isContainer = /flex|grid/.test(getComputedStyle(cell).display);
    if (isContainer) badge.host.dataset.hlPlace = 'absolute';
    else delete badge.host.dataset.hlPlace;
    cell.append(badge.host);
    this.#cells.set(cell, badge);
    this.#justObserved.add(cell);
    this.#sizes.observe(cell);
  }

  /** One badge is in the page's tab order, arrow keys go to the others: the portal's own order stays short. */
  #keepOneTabStop(): void {
    const buttons = this.all.map(({ button }) => button);
    const current = buttons.find((button) => button.tabIndex === 0) ?? buttons[0];
    for (const button of buttons) button.tabIndex = button === current ? 0 : -1;
  }

  /** Focuses the badge that is `step` places after another, and makes it the tab stop. */
  #focusFrom(badge: Badge, step: number): void {
    const { all } = this;
    const next = all[all.indexOf(badge) + step];
    if (!next) return;
    badge.button.tabIndex = -1;
    next.button.tabIndex = 0;
    next.button.focus();
  }
}
