import { isOurs } from '../../portals/dom/flat-tree';
import { OBSERVED_CHANGES } from '../../portals/page-memory';
import type { Steps } from '../../portals/steps';
import { TURN_MS, Turns } from '../turns';
import { afterPaint } from './after-paint';
import { ShownParts } from './shown-parts';

/** Of the time between two readings, the share that reading may take: a page that changes all the time stays quick. */
const LARGEST_SHARE = 0.1;
/** The longest time without a reading while the page changes, ms: on a slow computer one costly reading is not waited out. */
const LONGEST_REST_MS = 2_000;
/** How much longer turns are each time that a reading is begun anew, as the page has changed before its end. */
const LONGER = 2;
/** Attributes that show and hide by themselves. */
const SHOWING = ['hidden', 'open', 'aria-hidden'];
/** Attributes that change for many reasons: they count only where something that matters has come or gone. */
const STYLING = ['class', 'style'];
/** How long after such a change it is looked whether something has come or gone, ms. */
const STYLING_MS = 150;

interface PageWatcher<Reading> {
  /** What has changed: told of every change before the next reading. */
  note(changes: MutationRecord[]): void;
  /** The page may show something else now: reads it. */
  read(): Steps<Reading>;
  /** Shows what was read of the page; it may have changed since. */
  show(reading: Reading): Steps<void>;
  /** The documents and shadow roots that are read: known from its first step on. */
  readonly roots: Iterable<Node>;
  /** Whether anything of ours stands in the page. */
  isShowing(): boolean;
  /** Whether what is shown is little enough to be read again before a change is painted. */
  mayReadAtOnce(): boolean;
  /** The page has changed there, and is read only later. */
  postpone(changed: Iterable<Node>): void;
}

/**
 * Reads the page now and after it has changed. Where little is shown at once, before the change is painted, so that no
 * dossier is seen with another's badge; else after the change was painted; after a costly reading later, no more than a
 * tenth of the time where that is not too long to wait. What is not read in one short turn goes on in further ones, and
 * begins anew where the page changes in between, each time with longer turns: who reads remembers what has not changed, so
 * that it gets to its end on a page that never rests. What was read is shown in short turns again, whatever changes then;
 * as long as all this lasts, what has changed is told to `postpone` at once. Changes of our own hosts do not count.
 */
export function watchPage<Reading>(
  document: Document,
  signal: AbortSignal,
  watcher: PageWatcher<Reading>,
): void {
  const turns = new Turns();
  /** What the readings since the last one that was finished have cost, ms. */
  let spent = 0;
  let readingTurnMs = TURN_MS;
  /** What has changed since the page was read, while that is being shown. */
  let missed: Set<Node> | undefined;
  let isBeingShown = false;
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
    turns.start(readAndShow(), {
      length: () => (isBeingShown ? TURN_MS : readingTurnMs),
      onTurn(ms) {
        spent += ms;
        observeRoots();
      },
      onDone,
    });
    // beside this it is seen whether styles have shown or hidden something meanwhile
    if (turns.areUnderWay) shownParts.remember();
  };
  function* readAndShow(): Steps<void> {
    const reading = yield* watcher.read();
    isBeingShown = true;
    try {
      yield;
      yield* watcher.show(reading);
    } finally {
      isBeingShown = false;
    }
  }
  const onDone = () => {
    const rest = Math.min(spent / LARGEST_SHARE, LONGEST_REST_MS);
    restUntil = performance.now() + rest;
    spent = 0;
    readingTurnMs = TURN_MS;
    // what changed now was ours
    observer.takeRecords();
    if (missed) {
      cancelWaiting = after(rest, begin);
      watcher.postpone(missed);
      missed = undefined;
    }
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
    const changed = records.map(({ target }) => target);
    if (isBeingShown) {
      missed ??= new Set();
      for (const node of changed) missed.add(node);
      watcher.postpone(changed);
      return;
    }
    const wasReading = turns.areUnderWay;
    if (wasReading) readingTurnMs *= LONGER;
    turns.stop();
    const rest = restUntil - performance.now();
    if (!cancelWaiting && !wasReading && rest <= 0 && watcher.isShowing() && watcher.mayReadAtOnce()) {
      begin();
      if (!turns.areUnderWay) return;
    } else cancelWaiting ??= rest > 0 ? after(rest, begin) : afterPaint(begin);
    watcher.postpone(changed);
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
    const relevant = isShowing ? records.filter((record) => !isOurChange(record)) : records;
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

const isOurHost = (node: Node) => node instanceof Element && isOurs(node);

function isOurChange({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return isOurHost(target);
  for (const node of addedNodes) if (!isOurHost(node)) return false;
  // a host that the page has taken out must come back, so that counts; one that we have put elsewhere does not
  for (const node of removedNodes) if (!isOurHost(node) || !node.isConnected) return false;
  return true;
}
