import type { Size } from '../../ui/box';

/** Distance from an anchor and from the window's edge, px. */
const GAP = 6;

/** The window without its scroll bars. */
const viewOf = (document: Document): Size => {
  const { clientWidth, clientHeight } = document.documentElement;
  return { width: clientWidth, height: clientHeight };
};

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(value, most));

/** Moves a fixed element so that it lies wholly in the window, as near to that corner as can be. */
export function placeNear(element: HTMLElement, { left, top }: { left: number; top: number }): void {
  const view = viewOf(element.ownerDocument);
  const { width, height } = element.getBoundingClientRect();
  moveTo(element, {
    left: between(GAP, left, view.width - width - GAP),
    top: between(GAP, top, view.height - height - GAP),
  });
}

/** Moves a fixed element under an anchor, or above it where there is no room below. */
export function placeAt(element: HTMLElement, anchor: DOMRect): void {
  const { height } = element.getBoundingClientRect();
  const below = anchor.bottom + GAP + height <= viewOf(element.ownerDocument).height;
  placeNear(element, { left: anchor.left, top: below ? anchor.bottom + GAP : anchor.top - height - GAP });
}

export function moveTo(element: HTMLElement, { left, top }: { left: number; top: number }): void {
  element.style.setProperty('--x', `${Math.round(left)}px`);
  element.style.setProperty('--y', `${Math.round(top)}px`);
}
