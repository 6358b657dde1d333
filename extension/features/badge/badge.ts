import { formatIso } from '../../../shared/text/format-date';
import { STATE_SHAPES } from '../../ui/state-shapes';
import type { TrackedDossier } from '../page-overlay/track-dossier';
import { BADGE_CSS } from './badge.css';
import type { Box } from './free-room';

export const BADGE_TAG = 'hl-badge';

/** How much of a badge is shown: words, few words, the shape alone. The words are always in its accessible name. */
export const BADGE_SIZES = ['full', 'short', 'mark', 'dot'] as const;
export type BadgeSize = (typeof BADGE_SIZES)[number];

/** Events that would otherwise set off the portal's row: they stop at our host. */
const STOPPED = [
  'click',
  'dblclick',
  'auxclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'contextmenu',
];

export interface BadgeHandlers {
  onOpen(badge: Badge): void;
  /** An arrow key asks for the badge that many places on. */
  onStep(badge: Badge, step: number): void;
}

const stop = (event: Event) => event.stopPropagation();

/** The badge of one dossier: its host in the page and what hangs from it. */
export class Badge {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly #path: SVGPathElement;
  readonly #full: HTMLElement;
  readonly #short: HTMLElement;
  tracked: TrackedDossier | undefined;

  constructor(document: Document, { onOpen, onStep }: BadgeHandlers) {
    this.host = document.createElement(BADGE_TAG);
    const root = this.host.attachShadow({ mode: 'open' });
    root.append(templateOf(document).content.cloneNode(true));
    const part = <T extends Element>(selector: string) => root.querySelector(selector) as T;
    this.button = part<HTMLButtonElement>('button');
    this.#path = part<SVGPathElement>('path');
    this.#full = part<HTMLElement>('.full');
    this.#short = part<HTMLElement>('.short');
    for (const type of STOPPED) this.host.addEventListener(type, stop);
    this.button.addEventListener('click', () => onOpen(this));
    this.button.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      onStep(this, step);
    });
  }

  /** Shows a dossier; writes only what differs. */
  show(tracked: TrackedDossier): void {
    this.tracked = tracked;
    const { dossier, clock, state, words, shortWords, name } = tracked;
    setAttribute(this.host, 'data-hl-code', dossier.code);
    setAttribute(this.host, 'data-hl-rule', clock?.rule.id);
    setAttribute(this.host, 'data-hl-due', clock?.due && formatIso(clock.due));
    setAttribute(this.host, 'data-hl-state', state);
    setAttribute(this.button, 'data-state', state);
    setAttribute(this.button, 'aria-label', name);
    setAttribute(this.button, 'title', name);
    setAttribute(this.#path, 'd', STATE_SHAPES[state]);
    if (this.#full.textContent !== words) this.#full.textContent = words;
    if (this.#short.textContent !== shortWords) this.#short.textContent = shortWords;
  }

  /** Draws it in that size, its top left corner `offset` from the host; no size: there is no room, nothing is drawn. */
  place(size: BadgeSize | undefined, offset: Pick<Box, 'left' | 'top'>): void {
    setAttribute(this.button, 'data-size', size);
    this.button.style.setProperty('--x', `${offset.left}px`);
    this.button.style.setProperty('--y', `${offset.top}px`);
  }
}

function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

let template: HTMLTemplateElement | undefined;

function templateOf(document: Document): HTMLTemplateElement {
  if (!template) {
    template = document.createElement('template');
    const style = document.createElement('style');
    style.textContent = BADGE_CSS;
    const button = document.createElement('button');
    button.type = 'button';
    button.tabIndex = -1;
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 12 12');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    const words = (name: string) => Object.assign(document.createElement('span'), { className: name });
    button.append(svg, words('full'), words('short'));
    template.content.append(style, button);
  }
  return template;
}
