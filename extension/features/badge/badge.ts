import { formatIso } from '../../../shared/text/format-date';
import type { PageDossier } from '../../portals/page-reading';
import { showsCode } from '../../portals/shows-code';
import { keepEvents } from '../../ui/keep-events';
import { STATE_SHAPES } from '../../ui/state-shapes';
import { BADGE_TAG } from '../our-tags';
import type { TrackedDossier } from '../tracked-dossier';
import { BADGE_CSS } from './badge.css';

/** How much of a badge is shown: words, few words, the shape alone. The words are always in its accessible name. */
export const BADGE_SIZES = ['full', 'short', 'mark', 'dot'] as const;
export type BadgeSize = (typeof BADGE_SIZES)[number];

export interface BadgeHandlers {
  onOpen(badge: Badge): void;
  /** An arrow key asks for the badge that many places on. */
  onStep(badge: Badge, step: number): void;
}

/** A page that takes our host out this often in so short a time (ms) does not bear it: it stays out. */
const MOST_RETURNS = 10;
const RETURNS_WITHIN = 5000;

/** The badge of one dossier: its host in the page and what hangs from it. */
export class Badge {
  readonly host: HTMLElement;
  readonly button = document.createElement('button');
  readonly #path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  readonly #full = document.createElement('span');
  readonly #short = document.createElement('span');
  tracked: TrackedDossier<PageDossier> | undefined;
  /** Where it was placed last. */
  cell: Element | undefined;
  readonly #tried = new WeakSet<Element>();
  #returns: number[] = [];

  constructor(document: Document, { onOpen, onStep }: BadgeHandlers) {
    this.host = document.createElement(BADGE_TAG);
    const style = document.createElement('style');
    style.textContent = BADGE_CSS;
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 12 12');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(this.#path);
    this.#full.className = 'full';
    this.#short.className = 'short';
    this.button.type = 'button';
    this.button.tabIndex = -1;
    this.button.setAttribute('aria-haspopup', 'dialog');
    this.button.append(svg, this.#full, this.#short);
    this.host.attachShadow({ mode: 'open' }).append(style, this.button);

    keepEvents(this.host);
    this.button.addEventListener('click', () => onOpen(this));
    this.button.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      onStep(this, step);
    });
  }

  /** Shows a dossier; writes only what differs. */
  show(tracked: TrackedDossier<PageDossier>, isOnDark: boolean): void {
    this.tracked = tracked;
    const { dossier, clock, state, words, shortWords } = tracked;
    setAttribute(this.host, 'data-hl-code', dossier.code);
    setAttribute(this.host, 'data-hl-rule', clock?.rule.id);
    setAttribute(this.host, 'data-hl-due', clock?.due && formatIso(clock.due));
    setAttribute(this.host, 'data-hl-state', state);
    setAttribute(this.host, 'data-hl-ground', isOnDark ? 'dark' : undefined);
    setAttribute(this.button, 'data-state', state);
    setAttribute(this.#path, 'd', STATE_SHAPES[state]);
    if (this.#full.textContent !== words) this.#full.textContent = words;
    if (this.#short.textContent !== shortWords) this.#short.textContent = shortWords;
    this.#nameItself();
  }

  /** Draws it in that size, its top left corner `offset` (px of the cell) from the host. */
  place(size: BadgeSize, offset: { left: number; top: number }): void {
    setAttribute(this.button, 'data-size', size);
    this.button.style.setProperty('--x', `${offset.left.toFixed(1)}px`);
    this.button.style.setProperty('--y', `${offset.top.toFixed(1)}px`);
    this.#nameItself();
  }

  /** Draws nothing: there is no room, or it is not yet known where. */
  hide(): void {
    setAttribute(this.button, 'data-size', undefined);
  }

  /** Whether its row or card still shows the dossier: portals write over their rows. */
  get isAtItsDossier(): boolean {
    const { element, code } = this.tracked?.page ?? {};
    return element !== undefined && code !== undefined && showsCode(element, code);
  }

  get isDrawn(): boolean {
    return this.button.hasAttribute('data-size');
  }

  get isTabStop(): boolean {
    return this.button.tabIndex === 0;
  }

  set isTabStop(value: boolean) {
    if (this.isTabStop !== value) this.button.tabIndex = value ? 0 : -1;
  }

  set isOpen(value: boolean) {
    setAttribute(this.button, 'aria-expanded', value ? 'true' : undefined);
  }

  /** Whether a risky home was tried in that cell before. */
  triedIn(cell: Element): boolean {
    return this.#tried.has(cell);
  }

  remember(cell: Element): void {
    this.#tried.add(cell);
  }

  /** Whether the host may be put into the page again: not where the page keeps taking it out. */
  mayReturn(): boolean {
    const now = performance.now();
    this.#returns = this.#returns.filter((time) => now - time < RETURNS_WITHIN);
    if (this.#returns.length >= MOST_RETURNS) return false;
    this.#returns.push(now);
    return true;
  }

  /** The name holds the words that are seen, so that who speaks to the computer can say them. */
  #nameItself(): void {
    const { name = '', shortWords = '' } = this.tracked ?? {};
    const isShort = this.button.getAttribute('data-size') === 'short' && !name.includes(shortWords);
    const spoken = isShort ? `${name} (${shortWords})` : name;
    setAttribute(this.button, 'aria-label', spoken);
    setAttribute(this.button, 'title', name);
  }
}

function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
