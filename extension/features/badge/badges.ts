import type { PageDossier } from '../../portals/page-reading';
import type { Steps } from '../../portals/steps';
import { BADGE_TAG } from '../our-tags';
import type { TrackedDossier } from '../tracked-dossier';
import { Turns } from '../turns';
import { Badge, type BadgeHandlers } from './badge';
import { findHome, lookAt } from './badge-homes';
import { BadgePlaces, cellsOf, codeIndexIn, type Place } from './badge-places';

/** How far beyond the window badges are placed ahead of scrolling: as much again on each side. */
const AHEAD = '100% 0px';
/** Places that are tried for one badge when the page does not bear it in the first. */
const TRIES = 3;
/** Hosts that are put into the page in one step. */
const HOUSED_TOGETHER = 32;

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
  readonly #byCell = new WeakMap<Element, Badge>();
  /** As the page shows them. */
  #order: Element[] = [];
  readonly #nearness: IntersectionObserver;
  readonly #sizes: ResizeObserver;
  readonly #near = new Set<Badge>();
  /** Near the window and not yet drawn. */
  readonly #unplaced = new Set<Badge>();
  #placing: ReturnType<typeof setTimeout> | undefined;
  readonly #housing = new Turns();
  /** To which it was gone last. */
  #gone: Badge | undefined;
  /** Index of the cell in which most badges stand; chosen when the first ones are placed. */
  #column: number | undefined;

  constructor(document: Document, signal: AbortSignal, onOpen: (badge: Badge) => void) {
    this.#document = document;
    this.#handlers = { onOpen, onStep: (badge, step) => this.#focusFrom(badge, step) };
    this.#places = new BadgePlaces(document);
    this.#nearness = new IntersectionObserver((entries) => this.#onNearness(entries), { rootMargin: AHEAD });
    this.#sizes = new ResizeObserver((entries) => {
      const resized = entries.flatMap(
        ({ target }) => this.#byElement.get(target) ?? this.#byCell.get(target) ?? [],
      );
      this.#placeSoon(resized.filter(({ isDrawn }) => !isDrawn));
      this.#place([...new Set(resized.filter(({ isDrawn }) => isDrawn))]);
    });
    this.#removeStrangers();
    signal.addEventListener('abort', () => {
      this.#nearness.disconnect();
      this.#sizes.disconnect();
      this.#housing.stop();
      clearTimeout(this.#placing);
      for (const badge of this.#byElement.values()) badge.host.remove();
    });
  }

  /** In the order of the page. */
  get all(): Badge[] {
    return this.#order.flatMap((element) => this.#byElement.get(element) ?? []);
  }

  /**
   * Shows the dossiers of the page: what is gone goes, what is new comes.
   * @param options `pageChanged`: anything but time has changed, so the badges look for their places anew;
   *   `isOnDark`: the ground behind them
   */
  show(
    all: TrackedDossier<PageDossier>[],
    { pageChanged, isOnDark }: { pageChanged: boolean; isOnDark: boolean },
  ): void {
    const tracked = all.filter(standsAlone(all));
    this.#order = tracked.map(({ page }) => page.element);
    const shown = new Set(this.#order);
    for (const [element, badge] of this.#byElement) if (!shown.has(element)) this.#remove(element, badge);
    if (this.#byElement.size === 0) this.#column = undefined;

    const homeless: Badge[] = [];
    const unplaced: Badge[] = [];
    for (const dossier of tracked) {
      const badge = this.#byElement.get(dossier.page.element) ?? this.#add(dossier);
      const isHoused = dossier.page.element.contains(badge.host);
      // as time goes by most are shown the same
      if (!pageChanged && isHoused && badge.tracked === dossier) continue;
      const reworded = badge.tracked?.words !== dossier.words;
      badge.show(dossier, isOnDark);
      if (!isHoused) homeless.push(badge);
      if ((pageChanged || reworded) && this.#near.has(badge)) unplaced.push(badge);
    }
    this.#housing.start(this.#house(homeless));
    this.#place(unplaced);
    if (pageChanged) this.#removeStrangers();
  }

  /** Hides at once each badge that stands at something of the page's that has changed and is another dossier's now. */
  hideMisplaced(changed: Iterable<Node>): void {
    if (this.#byElement.size === 0) return;
    const climbed = new Set<Node>();
    for (const node of changed) {
      for (let holder: Node | null = node; holder && !climbed.has(holder); holder = holder.parentNode) {
        climbed.add(holder);
        const badge = holder instanceof Element ? this.#byElement.get(holder) : undefined;
        if (badge && !badge.isAtItsDossier) badge.hide();
        if (badge) break;
      }
    }
  }

  /** Brings the first badge that fits into view and focuses it; asked again, the next one, and after the last the first. */
  goTo(fits: (badge: Badge) => boolean): void {
    const { all } = this;
    const last = this.#gone ? all.indexOf(this.#gone) : -1;
    const badge = [...all.slice(last + 1), ...all.slice(0, last + 1)].find(fits);
    this.#gone = badge;
    if (!badge) return;
    badge.tracked?.page.element.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.#place([badge]);
    this.#focus(badge);
  }

  #add({ page }: TrackedDossier<PageDossier>): Badge {
    const badge = new Badge(this.#document, this.#handlers);
    this.#byElement.set(page.element, badge);
    this.#nearness.observe(page.element);
    return badge;
  }

  #remove(element: Element, badge: Badge): void {
    this.#nearness.unobserve(element);
    this.#sizes.unobserve(element);
    if (badge.cell) this.#sizes.unobserve(badge.cell);
    this.#near.delete(badge);
    badge.host.remove();
    this.#byElement.delete(element);
  }

  /** Removes hosts that are not ours: left behind by an older script, or copied by the page with one of its rows. */
  #removeStrangers(): void {
    const hosts = new Set([...this.#byElement.values()].map(({ host }) => host));
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

  /** Puts hosts beside the code until their places are found; of some all homes are looked for before any is taken. */
  *#house(badges: Badge[]): Steps<void> {
    for (let i = 0; i < badges.length; i += HOUSED_TOGETHER) {
      const homes = badges.slice(i, i + HOUSED_TOGETHER).flatMap((badge) => {
        // what has changed meanwhile waits for the next reading
        const home = badge.isAtItsDossier && badge.mayReturn() ? firstHome(badge) : undefined;
        return home ? { badge, home } : [];
      });
      for (const { badge, home } of homes) home.append(badge.host);
      yield;
    }
  }

  /** In a task of its own: where nothing is drawn yet nothing can be wrong. */
  #placeSoon(badges: Badge[]): void {
    for (const badge of badges) this.#unplaced.add(badge);
    if (this.#unplaced.size === 0) return;
    this.#placing ??= setTimeout(() => {
      this.#placing = undefined;
      const unplaced = [...this.#unplaced].filter((badge) => this.#near.has(badge));
      this.#unplaced.clear();
      this.#place(unplaced);
    });
  }

  /** Places badges; where the page looks otherwise with a host in its home, another place is tried. */
  #place(badges: Badge[], tries = TRIES): void {
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
    this.#keepOneTabStop();
    // a host that is moved loses what a person at the keyboard has reached
    if (held && !held.hasFocus) held.button.focus({ preventScroll: true });

    const moved = risky.filter((_, i) => withHosts[i] !== without[i]);
    for (const { place } of moved) this.#places.refuse(place.cell);
    for (const { badge, place } of risky) badge.remember(place.cell);
    if (moved.length > 0 && tries > 0)
      this.#place(
        moved.map(({ badge }) => badge),
        tries - 1,
      );
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

  /** One badge is in the page's tab order, arrow keys go to the others: the portal's own order stays short. */
  #keepOneTabStop(): void {
    const { all } = this;
    const current =
      all.find((badge) => badge.isTabStop && badge.isDrawn) ?? all.find((badge) => badge.isDrawn);
    for (const badge of all) badge.isTabStop = badge === current;
  }

  /** Focuses the badge that is `step` places after another; those without room are passed over. */
  #focusFrom(badge: Badge, step: number): void {
    const { all } = this;
    for (let i = all.indexOf(badge) + step; all[i]; i += step) {
      const next = all[i];
      if (!next) return;
      next.tracked?.page.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      // far from the window it is not drawn yet, and what is not drawn cannot be focused
      this.#place([next]);
      if (next.isDrawn) {
        this.#focus(next);
        return;
      }
    }
  }

  #focus(badge: Badge): void {
    for (const other of this.#byElement.values()) other.isTabStop = other === badge;
    badge.button.focus({ preventScroll: true });
  }
}

/** The home in the cell of the code, or in another cell where that one's is risky. */
function firstHome({ host, tracked }: Badge): Element | undefined {
  if (!tracked) return undefined;
  const { element, code } = tracked.page;
  const cells = cellsOf(element, code);
  const beside = cells.splice(codeIndexIn(cells, code), 1);
  let risky: Element | undefined;
  for (const cell of [...beside, ...cells]) {
    const found = findHome(cell, host);
    if (found && !found.risky) return found.home;
    risky ??= found?.home;
  }
  return risky;
}

/** Tells which dossiers have an element of their own: in a text of several a badge could be taken for another's. */
function standsAlone(all: TrackedDossier<PageDossier>[]): (dossier: TrackedDossier<PageDossier>) => boolean {
  const counts = new Map<Element, number>();
  for (const { page } of all) counts.set(page.element, (counts.get(page.element) ?? 0) + 1);
  return ({ page }) => counts.get(page.element) === 1;
}
