import { BADGE_TAG } from '../badge/badge';
import { OVERLAY_TAG } from './overlay-tag';

/** Of the time between two readings, the share that reading may take: a page that changes all the time stays quick. */
const LARGEST_SHARE = 0.1;
/** Attributes by which pages show and hide rows and dialogs. Classes and styles change too often to follow. */
const ATTRIBUTES = ['hidden', 'open', 'aria-hidden'];

/**
 * Calls `read` now and after the page has changed: at once, before the change is painted, so that no dossier is seen
 * with another's badge; after a costly reading later, never more than a tenth of the time. Changes of our own hosts do
 * not count.
 */
export function watchPage(document: Document, signal: AbortSignal, read: () => void): void {
  let restUntil = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const readNow = () => {
    waiting = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    read();
    const end = performance.now();
    restUntil = end + (end - start) / LARGEST_SHARE;
    observer.takeRecords();
  };
  const observer = new MutationObserver((records) => {
    if (waiting !== undefined || records.every(isOurs)) return;
    const rest = restUntil - performance.now();
    if (rest <= 0) readNow();
    else waiting = setTimeout(readNow, rest);
  });

  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
  });
  readNow();
}

const isOurHost = (node: Node) =>
  node instanceof Element && (node.localName === BADGE_TAG || node.localName === OVERLAY_TAG);

function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return isOurHost(target);
  // a host that the page removed with its own row is the page's change; one removed alone must come back
  return removedNodes.length === 0 && [...addedNodes].every(isOurHost);
}
