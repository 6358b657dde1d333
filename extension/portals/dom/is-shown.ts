import { parentOf } from './flat-tree';

/**
 * Whether an element is rendered and visible, by styles alone: nothing of the page is laid out (`checkVisibility` lays it
 * out in some browsers). Knows the answer for ancestors it has been asked about; use one for each reading.
 */
export function makeIsShown(isRendered: IsRendered = makeIsRendered()): (element: Element) => boolean {
  return (element) => {
    const style = styleOf(element);
    return isRendered(element, style) && style.visibility === 'visible';
  };
}

/** @param style the element's style, where whoever asks has it already */
type IsRendered = (element: Element, style?: CSSStyleDeclaration) => boolean;

/** Whether an element has its place on the page, be it visible or not: what is drawn over it may show the same. */
export function makeIsRendered(): IsRendered {
  const rendered = new Map<Element, boolean>();
  const closed = new Map<Element, boolean>();
  /** Whether an element is drawn without what stands in it. */
  const isClosed = (element: Element): boolean => {
    let answer = closed.get(element);
    if (answer === undefined) {
      answer = isClosedDetails(element) || styleOf(element).contentVisibility === 'hidden';
      closed.set(element, answer);
    }
    return answer;
  };
  return (element, style) => {
    // upwards step by step: scripts can nest deeper than the stack is
    const path: Element[] = [];
    let result: boolean | undefined;
    let above: Element | null = element;
    while (above) {
      result = rendered.get(above);
      if (result !== undefined) break;
      path.push(above);
      above = parentOf(above);
    }
    result ??= true;
    for (const one of path.reverse()) {
      const isLeftOut =
        above !== null && isClosed(above) && !(isClosedDetails(above) && one.localName === 'summary');
      result = result && !isLeftOut && isDrawn(one === element && style ? style : styleOf(one));
      rendered.set(one, result);
      above = one;
    }
    return result;
  };
}

/** The style of an element in its own document, which may be a frame's. */
export const styleOf = (element: Element): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView ?? globalThis).getComputedStyle(element);

const isClosedDetails = (element: Element) =>
  element.localName === 'details' && !element.hasAttribute('open');

/** Whether an element has a box of its own or shows its children; one that no slot takes has no style at all. */
function isDrawn({ display }: CSSStyleDeclaration): boolean {
  return display !== 'none' && display !== '';
}
