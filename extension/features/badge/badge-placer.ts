import type { Badge } from './badge';
import { lookAt } from './badge-homes';
import { BadgePlaces, type Place } from './badge-places';

/** How far beyond the window badges are placed ahead of scrolling: as much again on each side. */
const AHEAD = '100% 0px';
/** Places that are tried for one badge when the page does not bear it in the first. */
const TRIES = 3;

/** Gives badges near the window their places, and others when what they stand in changes its size. */
export class BadgePlacer {
  readonly #places: BadgePlaces;
  readonly #onPlaced: () => void;
  readonly #nearness: IntersectionObserver;
  readonly #sizes: ResizeObserver;
  /** By the row or card that shows the dossier. */
  readonly #byElement = new WeakMap<Element, Badge>();
  readonly #byCell = new WeakMap<Element, Badge>();
  /** Near the window and not yet drawn. */
  readonly #unplaced = new Set<Badge>();
  #placing: ReturnType<typeof setTimeout> | undefined;
  /** Index of the cell in which most badges stand; chosen when the first ones are placed. */
  #column: number | undefined;

  /** @param onPlaced called when badges have been drawn or hidden, before a focus that was lost by it is given back */
  constructor(document: Document, signal: AbortSignal, onPlaced: () => void) {
    this.#places = new BadgePlaces(document);
    this.#onPlaced = onPlaced;
    this.#nearness = new IntersectionObserver((entries) => this.#onNearness(entries), { rootMargin: AHEAD });
    this.#sizes = new ResizeObserver((entries) => {
      const resized = entries.flatMap(
        ({ target }) => this.#byElement.get(target) ?? this.#byCell.get(target) ?? [],
      );
      this.#placeSoon(resized.filter(({ isDrawn }) => !isDrawn));
      this.place([...new Set(resized.filter(({ isDrawn }) => isDrawn))]);
    });
    signal.addEventListener('abort', () => {
      this.#nearness.disconnect();
      this.#sizes.disconnect();
      clearTimeout(this.#placing);
    });
  }

  /** Places the badge of that row or card whenever it comes near the window. */
  placeWhenNear(element: Element, badge: Badge): void {
    this.#byElement.set(element, badge);
    this.#nearness.observe(element);
  }

  forget(element: Element, badge: Badge): void {
    this.#byElement.delete(element);
    this.#nearness.unobserve(element);
    this.#sizes.unobserve(element);
    if (badge.cell) this.#sizes.unobserve(badge.cell);
    badge.isNear = false;
  }

  /** The column is chosen anew with the badges that are placed next. */
  forgetColumn(): void {
    this.#column = undefined;
  }

  /** Places badges; where the page looks otherwise with a host in its home, another place is tried. */
  place(badges: Badge[], tries = TRIES): void {
    if (badges.length === 0) return;
    const held = badges.find(({ hasFocus }) => hasFocus);
    this.#column ??= this.#places.chooseColumn(badges);
    const column = this.#column;
    const places = badges.map((badge) => ({
      badge,
      // a row that shows another dossier by now waits for the next reading
      place: badge.isAtItsDossier ? this.#places.findPlace(badge, column) : undefined,
    }));
    // all is read before anything is written: the page is laid out once, not once for every badge
    const risky = places.flatMap(({ badge, place }) =>
      place?.risky && !badge.triedIn(place.cell) ? [{ badge, place }] : [],
    );
    for (const { badge, place } of risky) if (place.home.contains(badge.host)) badge.host.remove();
    const look = () => risky.map(({ badge, place }) => lookAt(place.cell, place.home, badge.host));
    const without = look();
    for (const { badge, place } of places) this.#moveInto(badge, place);
    const origins = places.map(({ badge }) => badge.host.getBoundingClientRect());
    const withHosts = look();
    for (const [i, { badge, place }] of places.entries()) {
      const { left, top } = origins[i] ?? new DOMRect();
      if (place)
        badge.place(place.size, {
          left: (place.left - left) / place.scale,
          top: (place.top - top) / place.scale,
        });
      else badge.hide();
    }
    this.#onPlaced();
    // a host that is moved loses what a person at the keyboard has reached
    if (held && !held.hasFocus) held.button.focus({ preventScroll: true });

    const moved = risky.filter((_, i) => withHosts[i] !== without[i]);
    for (const { place } of moved) this.#places.refuse(place.cell);
    for (const { badge, place } of risky) badge.remember(place.cell);
    if (moved.length > 0 && tries > 0)
      this.place(
        moved.map(({ badge }) => badge),
        tries - 1,
      );
  }

  /** The observer of sizes calls at once for what it is given: that is when a badge that came near is placed. */
  #onNearness(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const badge = this.#byElement.get(target);
      if (!badge) continue;
      badge.isNear = isIntersecting;
      if (isIntersecting) this.#sizes.observe(target);
      else this.#sizes.unobserve(target);
    }
  }

  /** In a task of its own: where nothing is drawn yet nothing can be wrong. */
  #placeSoon(badges: Badge[]): void {
    for (const badge of badges) this.#unplaced.add(badge);
    if (this.#unplaced.size === 0) return;
    this.#placing ??= setTimeout(() => {
      this.#placing = undefined;
      const unplaced = [...this.#unplaced].filter(({ isNear }) => isNear);
      this.#unplaced.clear();
      this.place(unplaced);
    });
  }

  #moveInto(badge: Badge, place: Place | undefined): void {
    if (!place) return;
    badge.prepare();
    if (place.home !== badge.host.parentElement) place.home.append(badge.host);
    if (place.cell === badge.cell) return;
    if (badge.cell) this.#sizes.unobserve(badge.cell);
    badge.cell = place.cell;
    this.#byCell.set(place.cell, badge);
    this.#sizes.observe(place.cell);
  }
}
