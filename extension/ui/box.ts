/** A rectangle in the window, px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where an element is drawn in the window, whatever frames it stands in. */
export function boxInWindow(element: Element): { left: number; top: number; width: number; height: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { left, top, width, height };
  const outer = boxInWindow(frame);
  return {
    left: outer.left + frame.clientLeft + left,
    top: outer.top + frame.clientTop + top,
    width,
    height,
  };
}
