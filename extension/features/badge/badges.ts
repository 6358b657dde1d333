import type { PageDossier } from '../../portals/page-reading';
import type { Steps } from '../../portals/steps';
import { BADGE_TAG } from '../our-tags';
import type { TrackedDossier } from '../tracked-dossier';
import { Turns } from '../turns';
import { Badge, type BadgeHandlers } from './badge';
import { findHome } from './badge-homes';
import { BadgePlacer } from './badge-placer';
import { cellsOf, codeIndexIn } from './badge-places';

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
  readonly #placer: BadgePlacer;
  /** By the row or card that shows the dossier. */
  readonly #byElement = new Map<Element, Badge>();
  /** As the page shows them. */
  #order: Element[] = [];
  readonly #housing = new Turns();
  /** To which it was gone last. */
  #gone: Badge | undefined;

  constructor(document: Document, signal: AbortSignal, onOpen: (badge: Badge) => void) {
    this.#document = document;
    this.#handlers = { onOpen, onStep: (badge, step) => this.#focusFrom(badge, step) };
    this.#placer = new BadgePlacer(document, signal, () => this.#keepOneTabStop());
    this.#removeStrangers();
    signal.addEventListener('abort', () => {
      this.#housing.stop();
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
    if (this.#byElement.size === 0) this.#placer.forgetColumn();

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
      if ((pageChanged || reworded) && badge.isNear) unplaced.push(badge);
    }
    this.#housing.start(this.#house(homeless));
    this.#placer.place(unplaced);
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
    this.#placer.place([badge]);
    this.#focus(badge);
  }

  #add({ page }: TrackedDossier<PageDossier>): Badge {
    const badge = new Badge(this.#document, this.#handlers);
    this.#byElement.set(page.element, badge);
    this.#placer.placeWhenNear(page.element, badge);
    return badge;
  }

  #remove(element: Element, badge: Badge): void {
    this.#placer.forget(element, badge);
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
      this.#placer.place([next]);
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
