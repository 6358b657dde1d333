import { OBSERVED_CHANGES } from '../../portals/page-memory';
import type { Steps } from '../../portals/steps';
import { BADGE_TAG, GUARD_TAG, OVERLAY_TAG } from '../our-tags';
import { Turns } from '../turns';
import { afterPaint } from './after-paint';
import { ShownParts } from './shown-parts';

/** Of the time between two readings, the share that reading may take: a page that changes all the time stays quick. */
const LARGEST_SHARE = 0.1;
/** The longest time without a reading while the page changes, ms: on a slow computer one costly reading is not waited out. */
const LONGEST_REST_MS = 2_000;
/** So often a reading is begun anew because the page has changed meanwhile; then it is finished in one turn. */
const MOST_BEGINNINGS = 4;
/** Attributes that show and hide by themselves. */
const SHOWING = ['hidden', 'open', 'aria-hidden'];
/** Attributes that change for many reasons: they count only where something that matters has come or gone. */
const STYLING = ['class', 'style'];
/** How long after such a change it is looked whether something has come or gone, ms. */
const STYLING_MS = 150;

interface PageWatcher {
  /** What has changed: told of every change before the next reading. */
  note(changes: MutationRecord[]): void;
  /** The page may show something else now: reads it in steps, and shows what it has read with the last. */
  read(): Steps<void>;
  /** The documents and shadow roots that are read: known from its first step on. */
  readonly roots: Iterable<Node>;
  /** Whether anything of ours stands in the page. */
  isShowing(): boolean;
  /** Whether what is shown is little enough to be read again before a change is painted. */
  mayReadAtOnce(): boolean;
  /** The page has changed there, and is read only later. */
  postpone(changed: Node[]): void;
}

/**
 * Reads the page now and after it has changed. Where little is shown at once, before the change is painted, so that no
 * dossier is seen with another's badge; else after the change was painted; after a costly reading later, no more than a
 * tenth of the time where that is not too long to wait. What is not read in one short turn goes on in further ones, and
 * begins anew where the page changes in between; as long as it lasts, what has changed is told to `postpone` at once.
 * Changes of our own hosts do not count.
 */
export function watchPage(document: Document, signal: AbortSignal, watcher: PageWatcher): void {
  const turns = new Turns();
  /** What the readings since the last one that was finished have cost, ms. */
  let spent = 0;
  let beginnings = 0;
  let restUntil = 0;
  let cancelWaiting: (() => void) | undefined;
  let wasRestyled = false;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let remembering: ReturnType<typeof setTimeout> | undefined;
  const shownParts = new ShownParts(document);

  const begin = () => {
    cancelWaiting = undefined;
    if (signal.aborted) return;
    wasRestyled = false;
    beginnings++;
    const onTurn = (ms: number) => {
      spent += ms;
      observeRoots();
    };
    turns.start(watcher.read(), { inOne: beginnings >= MOST_BEGINNINGS, onTurn, onDone: onRead });
    // beside this it is seen whether styles have shown or hidden something meanwhile
    if (turns.areUnderWay) shownParts.remember();
  };
  const onRead = () => {
    restUntil = performance.now() + Math.min(spent / LARGEST_SHARE, LONGEST_REST_MS);
    spent = 0;
    beginnings = 0;
    // what changed now was ours
    observer.takeRecords();
    clearTimeout(remembering);
    if (wasRestyled) onStyling();
    // not before the page has been laid out, or it would have to be laid out for this
    else remembering = setTimeout(() => shownParts.remember());
  };
  const observeRoots = () => {
    for (const root of watcher.roots) {
      observer.observe(root, OBSERVED_CHANGES);
      root.addEventListener('load', onLoad, { signal, capture: true });
    }
  };
  // what a frame shows is known only when it has come
  const onLoad = ({ target }: Event) => {
    if (/^i?frame$/.test((target as Element).localName ?? '')) onChange([]);
  };
  const onChange = (records: MutationRecord[]) => {
    const wasReading = turns.areUnderWay;
    turns.stop();
    const rest = restUntil - performance.now();
    if (!cancelWaiting && !wasReading && rest <= 0 && watcher.isShowing() && watcher.mayReadAtOnce()) {
      begin();
      if (!turns.areUnderWay) return;
    } else cancelWaiting ??= rest > 0 ? after(rest, begin) : afterPaint(begin);
    watcher.postpone(records.map(({ target }) => target));
  };
  const onStyling = () => {
    wasRestyled = true;
    looking ??= setTimeout(() => {
      looking = undefined;
      const isFree = !cancelWaiting && !turns.areUnderWay;
      if (!signal.aborted && isFree && shownParts.haveChanged()) begin();
    }, STYLING_MS);
  };
  const observer = new MutationObserver((records) => {
    // where nothing of ours stands, one change is as good as the thousands with which a page draws itself
    const isShowing = watcher.isShowing();
    const relevant = isShowing ? records.filter((record) => !isOurs(record)) : records;
    watcher.note(relevant);
    const changes = isShowing ? relevant.filter(mayShowOther) : firstOf(relevant, mayShowOther);
    if (changes.length > 0) onChange(changes);
    else if (relevant.some(({ attributeName }) => STYLING.includes(attributeName ?? ''))) onStyling();
  });

  // the document, not its root element: a page can put another root in its place
  observer.observe(document, OBSERVED_CHANGES);
  document.addEventListener('load', onLoad, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelWaiting?.();
    turns.stop();
    clearTimeout(looking);
    clearTimeout(remembering);
  });
  cancelWaiting = afterPaint(begin);
}

/** Whether something else may stand in the page, or be shown. */
const mayShowOther = ({ attributeName }: MutationRecord) =>
  attributeName === null || SHOWING.includes(attributeName);

const firstOf = <Item>(items: Item[], fits: (item: Item) => boolean): Item[] => {
  const first = items.find(fits);
  return first ? [first] : [];
};

function after(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}

const OUR_TAGS = [BADGE_TAG, OVERLAY_TAG, GUARD_TAG];

const isOurHost = (node: Node) => node instanceof Element && OUR_TAGS.includes(node.localName);

function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return isOurHost(target);
  for (const node of addedNodes) if (!isOurHost(node)) return false;
  // a host that the page has taken out must come back, so that counts; one that we have put elsewhere does not
  for (const node of removedNodes) if (!isOurHost(node) || !node.isConnected) return false;
  return true;
}
