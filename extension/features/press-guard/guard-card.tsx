import { render } from 'preact';
import type { ChecklistItem } from '../../../shared/checklists/checklist';
import { ACTION_NAMES, type PortalAction } from '../../../shared/checklists/portal-action';
import type { Language } from '../../../shared/text/bilingual-text';
import { boxInWindow } from '../../ui/box';
import { keepEvents } from '../../ui/keep-events';
import { GUARD_TAG } from '../our-tags';
import { placeAt } from '../page-overlay/place-in-window';
import { GUARD_CARD_CSS } from './guard-card.css';
import type { Press } from './press-memory';
import { TEXTS } from './texts';

/** Between the card, its button and the window's edge, px. */
const GAPS = 14;

interface GuardCardSettings {
  language: Language;
  onPanel(): void;
  onClose(): void;
}

/**
 * The card beside a button whose press was held: what the law wants before that action. It never takes the focus, and says
 * nothing of what the official has ticked: the page can read it.
 */
export class GuardCard {
  readonly #document: Document;
  readonly #settings: GuardCardSettings;
  readonly #host: HTMLElement;
  readonly #card: HTMLElement;
  #control: Element | undefined;
  #press: Press | undefined;

  constructor(document: Document, settings: GuardCardSettings, signal: AbortSignal) {
    this.#document = document;
    this.#settings = settings;
    for (const leftBehind of document.querySelectorAll(GUARD_TAG)) leftBehind.remove();
    this.#host = document.createElement(GUARD_TAG);
    // in the top layer, or a portal's dialog would lie over it
    this.#host.popover = 'manual';
    const style = document.createElement('style');
    style.textContent = GUARD_CARD_CSS;
    this.#card = Object.assign(document.createElement('div'), { className: 'card' });
    this.#card.setAttribute('role', 'alert');
    this.#host.attachShadow({ mode: 'open' }).append(style, this.#card);
    // a press in the card leaves the focus on the portal's button
    this.#card.addEventListener('mousedown', (event) => event.preventDefault());
    keepEvents(this.#host);
    const follow = () => this.#place();
    document.addEventListener('scroll', follow, { signal, capture: true, passive: true });
    document.defaultView?.addEventListener('resize', follow, { signal });
    signal.addEventListener('abort', () => this.close());
  }

  /** The action that it is about, while it stands. */
  get action(): PortalAction | undefined {
    return this.#press?.action;
  }

  isIn(path: readonly EventTarget[]): boolean {
    return path.includes(this.#host);
  }

  show(control: Element, press: Press, items: ChecklistItem[], isOnDark: boolean): void {
    const { language, onPanel, onClose } = this.#settings;
    this.#control = control;
    this.#press = press;
    if (isOnDark) this.#host.dataset.hlGround = 'dark';
    else delete this.#host.dataset.hlGround;
    this.#host.remove();
    placeFor(control, this.#document).append(this.#host);
    this.#host.showPopover();
    render(
      <>
        <strong>
          {TEXTS.before[language]} “{ACTION_NAMES[press.action][language]}” · {press.code}
        </strong>
        <ul>
          {items.map(({ id, text, basis }, i) => (
            <li key={id}>
              {text[language]}
              {/* where several stand on one basis, it is said once, below the last */}
              {items[i + 1]?.basis !== basis && <small>{basis}</small>}
            </li>
          ))}
        </ul>
        <div class="foot">
          <p>{TEXTS.again[language]}</p>
          <div class="buttons">
            <button type="button" onClick={onPanel}>
              {TEXTS.panel[language]}
            </button>
            <button type="button" onClick={onClose}>
              {TEXTS.close[language]}
            </button>
          </div>
        </div>
      </>,
      this.#card,
    );
    this.#place();
  }

  close(): void {
    this.#control = undefined;
    this.#press = undefined;
    render(null, this.#card);
    this.#host.remove();
  }

  /** Under or over its button, where there is more room, and never over the button itself. */
  #place(): void {
    if (!this.#control?.isConnected) return;
    const { left, top, width, height } = boxInWindow(this.#control);
    const room = Math.max(top, this.#document.documentElement.clientHeight - top - height) - GAPS;
    this.#card.style.setProperty('--room', `${Math.max(96, Math.round(room))}px`);
    placeAt(this.#card, new DOMRect(left, top, width, height));
  }
}

/** Where the host stands: inside a modal dialog what stands elsewhere cannot be pressed. */
const placeFor = (control: Element, document: Document): Element =>
  (control.ownerDocument === document && control.closest('dialog')) || document.documentElement;
