/** What takes the focus by a key. */
const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Keeps the focus near when what holds it is taken away, as a button whose work is done: it goes to what now stands in
 * its place, else to what stands before it, instead of falling to the page, from where a screen reader begins anew.
 */
export function keepFocus(root: HTMLElement): void {
  let last: HTMLElement | undefined;
  root.addEventListener('focusin', ({ target }) => {
    last = target instanceof HTMLElement ? target : undefined;
  });
  root.addEventListener('focusout', ({ target }) => {
    // left by the user: what becomes of it later is nothing to the focus; what is being removed is gone in a moment
    queueMicrotask(() => {
      if (target === last && last?.isConnected) last = undefined;
    });
  });
  new MutationObserver((records) => {
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    const gone = last;
    last = undefined;
    // of what was taken away with it, the part whose place is still there
    const record = records.findLast(
      ({ target, removedNodes }) =>
        root.contains(target) && [...removedNodes].some((node) => node.contains(gone)),
    );
    // it is beside what was there, and a page that jumps takes what the mouse is at away
    if (record) findNear(root, record)?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}

/** In the smallest part that has anything: what can take the focus at the place of what was removed or after it, else the last before it. */
function findNear(root: HTMLElement, { target, previousSibling }: MutationRecord): HTMLElement | undefined {
  let part = target as HTMLElement;
  let before = previousSibling?.parentNode === target ? previousSibling : undefined;
  for (;;) {
    const all = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(takesFocus);
    const after = all.find((one) => isAfter(one, before));
    if (after ?? all.at(-1)) return after ?? all.at(-1);
    if (part === root || !part.parentElement) return;
    before = part;
    part = part.parentElement;
  }
}

/** Without anything before the place, it is the beginning of the part. */
const isAfter = (one: HTMLElement, before: Node | undefined): boolean =>
  !before ||
  (!before.contains(one) && (before.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);

const takesFocus = (one: HTMLElement): boolean =>
  one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility();
