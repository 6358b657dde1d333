import { OBSERVED_CHANGES } from '../../portals/row-memory';
import { BADGE_TAG, GUARD_TAG, OVERLAY_TAG } from '../our-tags';
import { ShownParts } from './shown-parts';

/** Of the time between two readings, the share that reading may take: a page that changes all the time stays quick. */
const LARGEST_SHARE = 0.1;
/** Attributes that show and hide by themselves. */
const SHOWING = ['hidden', 'open', 'aria-hidden'];
/** Attributes that change for many reasons: they count only where something that matters has come or gone. */
const STYLING = ['class', 'style'];
/** How long after such a change it is looked whether something has come or gone, ms. */
const STYLING_MS = 150;

interface PageWatcher {
  /** What has changed: told of every change before the next reading. */
  note(changes: MutationRecord[]): void;
  /** The page may show something else now. Returns the documents and shadow roots it has been read from. */
  read(): Iterable<Node>;
  /** The page has changed there, and is read only later. */
  postpone(changed: Node[]): void;
}

/**
 * Calls `read` now and after the page has changed: at once, before the change is painted, so that no dossier is seen
 * with another's badge; after a costly reading later, never more than a tenth of the time, and `postpone` at once.
 * Changes of our own hosts do not count.
 */
export function watchPage(
  document: Document,
  signal: AbortSignal,
  { note, read, postpone }: PageWatcher,
): void {
  let restUntil = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let remembering: ReturnType<typeof setTimeout> | undefined;
  const shownParts = new ShownParts(document);

  const readNow = () => {
    waiting = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    const roots = read();
    const end = performance.now();
    restUntil = end + (end - start) / LARGEST_SHARE;
    // not before the page has been laid out, or it would have to be laid out for this
    clearTimeout(remembering);
    remembering = setTimeout(() => shownParts.remember());
    observer.takeRecords();
    for (const root of roots) {
      observer.observe(root, OBSERVED_CHANGES);
      root.addEventListener('load', onLoad, { signal, capture: true });
    }
  };
  // what a frame shows is known only when it has come
  const onLoad = ({ target }: Event) => {
    if (/^i?frame$/.test((target as Element).localName ?? '')) onChange([]);
  };
  const onChange = (records: MutationRecord[]) => {
    const rest = restUntil - performance.now();
    if (waiting === undefined && rest <= 0) {
      readNow();
      return;
    }
    postpone(records.map(({ target }) => target));
    waiting ??= setTimeout(readNow, rest);
  };
  const onStyling = () => {
    looking ??= setTimeout(() => {
      looking = undefined;
      if (!signal.aborted && waiting === undefined && shownParts.haveChanged()) readNow();
    }, STYLING_MS);
  };
  const observer = new MutationObserver((records) => {
    const relevant = records.filter((record) => !isOurs(record));
    note(relevant);
    const changes = relevant.filter(
      ({ attributeName }) => attributeName === null || SHOWING.includes(attributeName),
    );
    if (changes.length > 0) onChange(changes);
    else if (relevant.some(({ attributeName }) => STYLING.includes(attributeName ?? ''))) onStyling();
  });

  // the document, not its root element: a page can put another root in its place
  observer.observe(document, OBSERVED_CHANGES);
  document.addEventListener('load', onLoad, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
    clearTimeout(looking);
    clearTimeout(remembering);
  });
  readNow();
}

const OUR_TAGS = [BADGE_TAG, OVERLAY_TAG, GUARD_TAG];

const isOurHost = (node: Node) => node instanceof Element && OUR_TAGS.includes(node.localName);

function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return isOurHost(target);
  // a host that the page has taken out must come back, so that counts; one that we have put elsewhere does not
  return (
    [...addedNodes].every(isOurHost) && [...removedNodes].every((node) => isOurHost(node) && node.isConnected)
  );
}
