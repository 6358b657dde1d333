import { STATE_SHAPES } from '../../../shared/look/state-shapes';
import { formatIso } from '../../../shared/text/format-date';
import { showsCode } from '../../portals/dom/shows-code';
import type { PageDossier } from '../../portals/page-reading';
import { keepEvents } from '../../ui/keep-events';
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

const SVG = 'http://www.w3.org/2000/svg';

/** A page that takes our host out this often in so short a time (ms) does not bear it: it stays out. */
const MOST_RETURNS = 10;
const RETURNS_WITHIN = 5000;

/** What hangs from a host, in its shadow root. */
interface Drawing {
  button: HTMLButtonElement;
  path: SVGPathElement;
  full: HTMLElement;
  short: HTMLElement;
}

/**
 * The badge of one dossier: its host in the page and what hangs from it. That is made only when it is to be drawn: of a
 * list of a thousand few are ever seen, and until then a host costs the page no layout.
 */
export class Badge {
  readonly host: HTMLElement;
  readonly #handlers: BadgeHandlers;
  #drawing: Drawing | undefined;
  tracked: TrackedDossier<PageDossier> | undefined;
  /** Whether its row or card is in the window or near it: only there it is placed. */
  isNear = false;
  /** Where it was placed last. */
  cell: Element | undefined;
  readonly #tried = new WeakSet<Element>();
  #returns: number[] = [];

  constructor(document: Document, handlers: BadgeHandlers) {
    this.#handlers = handlers;
    this.host = document.createElement(BADGE_TAG);
    this.host.style.setProperty('display', 'none', 'important');
  }

  /** What is pressed and focused; made where it was not yet. */
  get button(): HTMLButtonElement {
    return this.#draw().button;
  }

  /** Shows a dossier; writes only what differs. */
  show(tracked: TrackedDossier<PageDossier>, isOnDark: boolean): void {
    this.tracked = tracked;
    const { dossier, clock, state } = tracked;
    setAttribute(this.host, 'data-hl-code', dossier.code);
    setAttribute(this.host, 'data-hl-rule', clock?.rule.id);
    setAttribute(this.host, 'data-hl-due', clock?.due && formatIso(clock.due));
    setAttribute(this.host, 'data-hl-state', state);
    setAttribute(this.host, 'data-hl-ground', isOnDark ? 'dark' : undefined);
    this.#write();
  }

  /** Draws it in that size, its top left corner `offset` (px of the cell) from the host. */
  place(size: BadgeSize, offset: { left: number; top: number }): void {
    setAttribute(this.button, 'data-size', size);
    this.button.style.setProperty('--x', `${offset.left.toFixed(1)}px`);
    this.button.style.setProperty('--y', `${offset.top.toFixed(1)}px`);
    this.#write();
  }

  /** Draws nothing: there is no room, or it is not yet known where. */
  hide(): void {
    this.#drawing?.button.removeAttribute('data-size');
  }

  /** Whether its row or card still shows the dossier: portals write over their rows. */
  get isAtItsDossier(): boolean {
    const { element, code } = this.tracked?.page ?? {};
    return element !== undefined && code !== undefined && showsCode(element, code);
  }

  get isDrawn(): boolean {
    return this.#drawing?.button.hasAttribute('data-size') ?? false;
  }

  get hasFocus(): boolean {
    return this.#drawing !== undefined && this.host.shadowRoot?.activeElement === this.#drawing.button;
  }

  get isTabStop(): boolean {
    return this.#drawing?.button.tabIndex === 0;
  }

  set isTabStop(value: boolean) {
    if (this.isTabStop !== value) this.button.tabIndex = value ? 0 : -1;
  }

  set isOpen(value: boolean) {
    setAttribute(this.button, 'aria-expanded', value ? 'true' : undefined);
  }

  /** Makes what hangs from the host, so that the host has its place in the page's layout. */
  prepare(): void {
    this.#draw();
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

  #draw(): Drawing {
    if (this.#drawing) return this.#drawing;
    const { host } = this;
    const { onOpen, onStep } = this.#handlers;
    const { ownerDocument: document } = host;
    const style = document.createElement('style');
    style.textContent = BADGE_CSS;
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 12 12');
    svg.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    svg.append(path);
    const word = (className: string) => Object.assign(document.createElement('span'), { className });
    const [full, short] = [word('full'), word('short')];
    const button = Object.assign(document.createElement('button'), { type: 'button', tabIndex: -1 });
    button.setAttribute('aria-haspopup', 'dialog');
    button.append(svg, full, short);
    host.attachShadow({ mode: 'open' }).append(style, button);
    host.removeAttribute('style');

    keepEvents(host);
    button.addEventListener('click', () => onOpen(this));
    button.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      onStep(this, step);
    });
    this.#drawing = { button, path, full, short };
    this.#write();
    return this.#drawing;
  }

  /** The name holds the words that are seen, so that who speaks to the computer can say them. */
  #write(): void {
    if (!this.#drawing || !this.tracked) return;
    const { button, path, full, short } = this.#drawing;
    const { state, words, shortWords, name } = this.tracked;
    setAttribute(button, 'data-state', state);
    setAttribute(path, 'd', STATE_SHAPES[state]);
    if (full.textContent !== words) full.textContent = words;
    if (short.textContent !== shortWords) short.textContent = shortWords;
    const isShort = button.getAttribute('data-size') === 'short' && !name.includes(shortWords);
    setAttribute(button, 'aria-label', isShort ? `${name} (${shortWords})` : name);
    setAttribute(button, 'title', name);
  }
}

function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
