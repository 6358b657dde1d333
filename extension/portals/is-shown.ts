import { parentOf } from './flat-tree';

const VISIBLE = { visibilityProperty: true };

/**
 * Whether an element is rendered and visible, by styles alone: nothing of the page is laid out. What the browser says is
 * shown is; what has no box of its own (`display: contents`) may be. Knows the answer for ancestors it has been asked
 * about; use one for each reading.
 */
export function makeIsShown(): (element: Element) => boolean {
  const isRendered = makeIsRendered();
  return (element) =>
    element.checkVisibility(VISIBLE) || (isRendered(element) && styleOf(element).visibility === 'visible');
}

/** Whether an element has its place on the page, be it visible or not: what is drawn over it may show the same. */
export function makeIsRendered(): (element: Element) => boolean {
  const rendered = new Map<Element, boolean>();
  const isRendered = (element: Element): boolean => {
    // upwards step by step: scripts can nest deeper than the stack is
    const path: Element[] = [];
    let result: boolean | undefined;
    for (let above: Element | null = element; above && result === undefined; above = parentOf(above)) {
      result = rendered.get(above);
      if (result === undefined) path.push(above);
    }
    result ??= true;
    for (const one of path.reverse()) {
      result = result && isDrawn(one);
      rendered.set(one, result);
    }
    return result;
  };
  return (element) => element.checkVisibility() || isRendered(element);
}

/** The style of an element in its own document, which may be a frame's. */
export const styleOf = (element: Element): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView ?? globalThis).getComputedStyle(element);

/** Whether an element has a box of its own or shows its children; one that no slot takes has no style at all. */
function isDrawn(element: Element): boolean {
  const { display } = styleOf(element);
  return display !== 'none' && display !== '';
}
