import { type ComponentChild, render } from 'preact';
import { boxInWindow } from '../../ui/box';
import { keepEvents } from '../../ui/keep-events';
import { TEACH_TAG } from '../our-tags';
import { PagePointer } from './page-pointer';
import { TEACH_CSS } from './teach-look';

interface HostHandlers {
  /** Undefined where there is nothing of the page's under the pointer. */
  onHover(element: Element | undefined): void;
  onPick(element: Element): void;
  onKey(event: KeyboardEvent): void;
  /** Asked for from outside, by a second press of the icon. */
  onClose(): void;
}

/** Room between what is meant and the frame around it, px. */
const FRAME_GAP = 3;

/** The page's `<hl-teach>`: the card, the layer that takes the pointer and the frame around what is meant. */
export class TeachHost {
  readonly #host: HTMLElement;
  readonly #layer: HTMLElement;
  readonly #mark: HTMLElement;
  readonly #root: HTMLElement;
  #side: 'left' | 'right' = 'right';

  constructor(document: Document, { onHover, onPick, onKey, onClose }: HostHandlers) {
    this.#host = document.createElement(TEACH_TAG);
    const part = (name: string) => Object.assign(document.createElement('div'), { className: name });
    this.#layer = part('layer');
    this.#mark = part('mark');
    this.#root = part('root');
    this.isPointing = false;
    const style = Object.assign(document.createElement('style'), { textContent: TEACH_CSS });
    this.#host.attachShadow({ mode: 'open' }).append(style, this.#layer, this.#mark, this.#root);
    new PagePointer(document, this.#layer, { onHover, onPick });
    this.#host.addEventListener('keydown', onKey);
    this.#host.addEventListener('hl-close', onClose);
    keepEvents(this.#host);
    document.documentElement.append(this.#host);
  }

  /** The corner in which the card hides nothing of what was framed last. */
  get side(): 'left' | 'right' {
    return this.#side;
  }

  /** Whether the pointer is taken from the page; nothing is framed at first. */
  set isPointing(isPointing: boolean) {
    this.#layer.hidden = !isPointing;
    this.#mark.hidden = true;
  }

  /** Frames what is meant; the card gives way to it when it is drawn next. */
  frame(element: Element | undefined): void {
    this.#mark.hidden = !element;
    if (!element) return;
    const { left, top, width, height } = boxInWindow(element);
    Object.assign(this.#mark.style, {
      left: `${left - FRAME_GAP}px`,
      top: `${top - FRAME_GAP}px`,
      width: `${width + 2 * FRAME_GAP}px`,
      height: `${height + 2 * FRAME_GAP}px`,
    });
    const card = this.#root.firstElementChild?.getBoundingClientRect();
    const hides =
      card && left < card.right && left + width > card.left && top < card.bottom && top + height > card.top;
    if (hides) this.#side = this.#side === 'right' ? 'left' : 'right';
  }

  showCard(card: ComponentChild): void {
    render(card, this.#root);
  }

  remove(): void {
    render(null, this.#root);
    this.#host.remove();
  }
}
