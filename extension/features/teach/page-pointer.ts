import { isOurs } from '../../portals/dom/flat-tree';

/** What the official does while pointing. */
interface PointerHandlers {
  /** What would be taken; undefined where there is nothing of the page's. */
  onHover(element: Element | undefined): void;
  onPick(element: Element): void;
}

/** Largest part of the window that one value can take up: what is larger is a part of the page. */
const LARGEST = 0.25;

/**
 * Lets the official point at what the page shows without the page hearing of it: a layer of ours takes the pointer, and
 * what lies under it is asked for. The wheel goes on scrolling what is under it.
 */
export class PagePointer {
  readonly #document: Document;
  readonly #layer: HTMLElement;

  constructor(document: Document, layer: HTMLElement, { onHover, onPick }: PointerHandlers) {
    this.#document = document;
    this.#layer = layer;
    layer.addEventListener('pointermove', ({ clientX, clientY }) => onHover(this.#at(clientX, clientY)));
    layer.addEventListener('pointerleave', () => onHover(undefined));
    layer.addEventListener('click', ({ clientX, clientY }) => {
      const element = this.#at(clientX, clientY);
      if (element) onPick(element);
    });
    layer.addEventListener('wheel', (event) => this.#scroll(event), { passive: false });
  }

  /** The innermost element under the layer, through open shadow roots and same-origin frames. */
  #at(x: number, y: number): Element | undefined {
    this.#layer.style.pointerEvents = 'none';
    const element = deepest(this.#document, x, y);
    this.#layer.style.pointerEvents = '';
    if (!element || isOurs(element)) return undefined;
    const { width, height } = element.getBoundingClientRect();
    const { innerWidth, innerHeight } = this.#document.defaultView ?? { innerWidth: 1, innerHeight: 1 };
    return width * height > LARGEST * innerWidth * innerHeight ? undefined : element;
  }

  #scroll(event: WheelEvent): void {
    event.preventDefault();
    for (
      let above = this.#at(event.clientX, event.clientY);
      above;
      above = above.parentElement ?? undefined
    ) {
      const { scrollTop, scrollLeft } = above;
      above.scrollBy(event.deltaX, event.deltaY);
      if (above.scrollTop !== scrollTop || above.scrollLeft !== scrollLeft) return;
    }
    this.#document.defaultView?.scrollBy(event.deltaX, event.deltaY);
  }
}

function deepest(root: DocumentOrShadowRoot, x: number, y: number): Element | undefined {
  const element = root.elementFromPoint(x, y);
  if (!element) return undefined;
  if (element.shadowRoot && !isOurs(element)) return deepest(element.shadowRoot, x, y) ?? element;
  const inner = (element as HTMLIFrameElement).contentDocument;
  if (!inner) return element;
  const { left, top } = element.getBoundingClientRect();
  return deepest(inner, x - left - element.clientLeft, y - top - element.clientTop) ?? element;
}
