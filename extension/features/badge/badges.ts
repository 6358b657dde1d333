import { FONT_FAMILY } from '../../../shared/look/tokens';
import type { TrackedDossier } from '../page-overlay/track-dossier';
import { BADGE_TAG, Badge, type BadgeHandlers } from './badge';
import { BadgePlaces, cellsOf, codeIndexIn } from './badge-places';

/** How far beyond the window badges are placed ahead of scrolling: as much again on each side. */
const AHEAD = '100% 0px';

/**
 * All badges of a page: one a dossier, kept at the row that shows it, whatever the portal does with its rows. Hosts are
 * in the page at once, before it is laid out; places are looked for only near the window, so that a list of a thousand
 * costs little more than what is seen of it.
 */
export class Badges {
  readonly #document: Document;
  readonly #handlers: BadgeHandlers;
  readonly #places: BadgePlaces;
  /** By the row or card that shows the dossier. */
  readonly #byElement = new Map<Element, Badge>();
  readonly #nearness: IntersectionObserver;
  readonly #sizes: ResizeObserver;
  readonly #near = new Set<Badge>();
  /** Index of the cell in which most badges stand; chosen when the first ones are placed. */
  #column: number | undefined;

  constructor(document: Document, signal: AbortSignal, onOpen: (badge: Badge) => void) {
    this.#document = document;
    this.#handlers = { onOpen, onStep: (badge, step) => this.#focusFrom(badge, step) };
    this.#places = new BadgePlaces(document, `12px ${FONT_FAMILY}`);
    const badgesOf = (entries: { target: Element }[]) =>
      entries.flatMap(({ target }) => this.#byElement.get(target) ?? []);
    this.#nearness = new IntersectionObserver((entries) => this.#onNearness(entries), { rootMargin: AHEAD });
    this.#sizes = new ResizeObserver((entries) => this.#place(badgesOf(entries)));
    this.#removeStrangers();
    signal.addEventListener('abort', () => {
      this.#nearness.disconnect();
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
   * @param pageChanged whether anything but time has changed: then the badges look for their places anew
   */
  show(tracked: TrackedDossier[], pageChanged: boolean): void {
    const shown = new Set(tracked.map(({ page }) => page.element));
    for (const [element, badge] of this.#byElement) if (!shown.has(element)) this.#remove(element, badge);
    if (this.#byElement.size === 0) this.#column = undefined;

    const homeless: Badge[] = [];
    const unplaced: Badge[] = [];
    for (const dossier of tracked) {
      const badge = this.#byElement.get(dossier.page.element) ?? this.#add(dossier);
      const reworded = badge.tracked?.words !== dossier.words;
      badge.show(dossier);
      if (!dossier.page.element.contains(badge.host)) homeless.push(badge);
      if ((pageChanged || reworded) && this.#near.has(badge)) unplaced.push(badge);
    }
    attachAll(homeless.flatMap((badge) => homeOf(badge) ?? []));
    this.#place(unplaced);
    if (pageChanged) this.#removeStrangers();
    this.#keepOneTabStop();
  }

  #add({ page }: TrackedDossier): Badge {
    const badge = new Badge(this.#document, this.#handlers);
    this.#byElement.set(page.element, badge);
    this.#nearness.observe(page.element);
    return badge;
  }

  #remove(element: Element, badge: Badge): void {
    this.#nearness.unobserve(element);
    this.#sizes.unobserve(element);
    this.#near.delete(badge);
    badge.host.remove();
    this.#byElement.delete(element);
  }

  /** Removes hosts that are not ours: left behind by an older script, or copied by the page with one of its rows. */
  #removeStrangers(): void {
    const hosts = new Set(this.all.map(({ host }) => host));
    for (const host of this.#document.querySelectorAll<HTMLElement>(BADGE_TAG)) {
      if (!hosts.has(host)) host.remove();
    }
  }

  /** The observer of sizes calls at once for what it is given: that is when a badge that came near is placed. */
  #onNearness(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const badge = this.#byElement.get(target);
      if (!badge) continue;
      if (isIntersecting) {
        this.#near.add(badge);
        this.#sizes.observe(target);
      } else {
        this.#near.delete(badge);
        this.#sizes.unobserve(target);
      }
    }
  }

  /** Reads all, then writes all, twice: where badges go, and from where they hang there. The page is laid out twice. */
  #place(badges: Badge[]): void {
    if (badges.length === 0) return;
    this.#column ??= this.#places.chooseColumn(badges.flatMap(({ tracked }) => tracked ?? []));
    const column = this.#column;
    const places = badges.flatMap((badge) => {
      const { tracked } = badge;
      if (!tracked) return [];
      return [
        {
          badge,
          place: this.#places.findPlace(cellsOf(tracked.page.element, tracked.page.code), column, tracked),
        },
      ];
    });
    attachAll(
      places.flatMap(({ badge, place }) =>
        place && place.cell !== badge.host.parentElement ? [{ badge, cell: place.cell }] : [],
      ),
    );
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

  /** One badge is in the page's tab order, arrow keys go to the others: the portal's own order stays short. */
  #keepOneTabStop(): void {
    const buttons = this.all.map(({ button }) => button);
    const current = buttons.find((button) => button.tabIndex === 0) ?? buttons[0];
    if (current && current.tabIndex !== 0) current.tabIndex = 0;
  }

  /** Focuses the badge that is `step` places after another, and makes it the tab stop. */
  #focusFrom(badge: Badge, step: number): void {
    const { all } = this;
    const next = all[all.indexOf(badge) + step];
    if (!next) return;
    // far from the window it is not drawn yet, and what is not drawn cannot be focused
    next.host.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#place([next]);
    badge.button.tabIndex = -1;
    next.button.tabIndex = 0;
    next.button.focus({ preventScroll: true });
  }

  /** Brings the first badge that fits into view and focuses it. */
  goTo(fits: (badge: Badge) => boolean): void {
    const badge = this.all.find(fits);
    if (!badge) return;
    badge.host.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.#place([badge]);
    badge.button.focus({ preventScroll: true });
  }
}

interface Home {
  badge: Badge;
  cell: Element;
}

/** The cell beside the code: where a badge stands until its place is found. */
function homeOf(badge: Badge): Home | undefined {
  if (!badge.tracked) return undefined;
  const { element, code } = badge.tracked.page;
  const cells = cellsOf(element, code);
  const cell = cells[codeIndexIn(cells, code)];
  return cell && { badge, cell };
}

/** Puts hosts into cells; asks for all styles first, or each answer would have to be worked out anew. */
function attachAll(homes: Home[]): void {
  // a float is no item of a flex or grid container, whose gap it would widen
  const containers = homes.map(({ cell }) => /flex|grid/.test(getComputedStyle(cell).display));
  for (const [i, { badge, cell }] of homes.entries()) {
    if (containers[i]) badge.host.dataset.hlPlace = 'absolute';
    else delete badge.host.dataset.hlPlace;
    cell.append(badge.host);
  }
}
