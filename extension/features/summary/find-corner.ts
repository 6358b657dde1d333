import type { Steps } from '../../portals/steps';
import type { Box, Size } from '../../ui/box';

/** Distance between two points that are looked at, px. */
const STEP = 8;
/** Distance from the edge of the window, px. */
const MARGIN = 8;

/** What may not be covered besides text. */
const OCCUPIED =
  'a,button,input,select,textarea,label,summary,img,svg,video,canvas,iframe,object,td,th,[role=button],[role=row],[role=cell],[role=gridcell],[role=columnheader],[tabindex]:not([tabindex="-1"])';

/**
 * A corner or edge of the window where something of that size covers no text, no picture, no control and no table.
 * Undefined where there is none. Our own host must not take pointer events during a step; between the steps it may.
 */
export function* findCorner(
  document: Document,
  { width, height }: Size,
): Steps<{ left: number; top: number } | undefined> {
  const view = document.documentElement;
  const right = view.clientWidth - width - MARGIN;
  const bottom = view.clientHeight - height - MARGIN;
  const middle = { left: Math.round(right / 2), top: Math.round(bottom / 2) };
  if (right < 0 || bottom < 0) return undefined;
  const candidates = [
    { left: right, top: bottom },
    { left: MARGIN, top: bottom },
    { left: middle.left, top: bottom },
    { left: right, top: middle.top },
    { left: right, top: MARGIN },
    { left: middle.left, top: MARGIN },
    { left: MARGIN, top: middle.top },
    { left: MARGIN, top: MARGIN },
  ];
  const texts = new Map<Element, DOMRect[]>();
  for (const { left, top } of candidates) {
    const box = { left, top, right: left + width, bottom: top + height };
    if (yield* isFree(document, box, texts)) return { left, top };
  }
  return undefined;
}

/** Whether nothing of the page that is meant to be seen or pressed lies in a box of the window. */
export function* isFree(document: Document, box: Box, texts = new Map<Element, DOMRect[]>()): Steps<boolean> {
  for (let y = box.top; y <= box.bottom; y = y === box.bottom ? y + 1 : Math.min(y + STEP, box.bottom)) {
    for (let x = box.left; x <= box.right; x = x === box.right ? x + 1 : Math.min(x + STEP, box.right)) {
      const element = document.elementFromPoint(x, y);
      if (element && isOccupied(element, x, y, texts)) return false;
      yield;
    }
  }
  return true;
}

function isOccupied(element: Element, x: number, y: number, texts: Map<Element, DOMRect[]>): boolean {
  if (element.closest(OCCUPIED)) return true;
  let rects = texts.get(element);
  if (!rects) {
    rects = textRects(element);
    texts.set(element, rects);
  }
  return rects.some(
    (rect) =>
      x >= rect.left - STEP && x <= rect.right + STEP && y >= rect.top - STEP && y <= rect.bottom + STEP,
  );
}

/** Where the lines of an element's own text are. */
function textRects(element: Element): DOMRect[] {
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return [];
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
}
