import type { Survey } from '../survey-part';
import { parentOf } from './flat-tree';
import { styleOf } from './is-shown';
import type { PageView } from './page-view';

/** A frame whose document may be read: it is of the same origin. */
export interface Frame {
  document: Document;
  element: Element;
}

/** The shown frames of a part of a page whose documents may be read. */
export function findFrames({ frames }: Survey, view: PageView): Frame[] {
  return frames.flatMap((element) => {
    const document = documentIn(element);
    return document?.body && view.isShown(element) && hasBox(element) ? { document, element } : [];
  });
}

/** The document of a frame; null where it is another origin's. */
function documentIn(frame: HTMLIFrameElement | HTMLFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    // some browsers throw where others answer null
    return null;
  }
}

function hasBox(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** Whether a frame is laid over the page, as pop-ups of older systems are. */
export function isLaidOver(frame: Element): boolean {
  for (let above: Element | null = frame; above; above = parentOf(above)) {
    const { position } = styleOf(above);
    if (position === 'fixed' || position === 'absolute') return true;
  }
  return false;
}
