/** Elements looked through for a home in one cell. */
const MOST_LEAVES = 12;
/** A press on what is inside these is a press on them. */
const INTERACTIVE = 'a,button,label,summary,select,textarea';

/**
 * Where in a cell a badge's host can be put so that no rule of the page notices: an element that holds only text. A rule
 * for the last or only child of such an element has nothing to lose. Undefined where the cell has none; `risky` where
 * the host would stand after elements of the page, and has to be tried (`lookAt`).
 */
export function findHome(cell: Element, host: Element): { home: Element; risky: boolean } | undefined {
  if (cell.closest(INTERACTIVE)) return undefined;
  const children = [...cell.children].filter((child) => child !== host);
  if (children.length === 0) return isContainer(cell) ? undefined : { home: cell, risky: false };
  const leaves = [...cell.querySelectorAll('*')].slice(0, MOST_LEAVES);
  const home = leaves.find(
    (leaf) => isTextLeaf(leaf, host) && !leaf.closest(INTERACTIVE) && isOpen(leaf, cell),
  );
  if (home) return { home, risky: false };
  return isContainer(cell) ? undefined : { home: cell, risky: true };
}

const isTextLeaf = (element: Element, host: Element) =>
  [...element.children].every((child) => child === host) &&
  /\S/.test(element.textContent ?? '') &&
  !isContainer(element);

/** A float is an item of a flex or grid container and would widen its gaps. */
const isContainer = (element: Element) => /flex|grid|contents/.test(getComputedStyle(element).display);

/** Whether nothing between an element and the cell cuts off what hangs out of it. */
function isOpen(element: Element, cell: Element): boolean {
  for (let holder: Element | null = element; holder && holder !== cell; holder = holder.parentElement) {
    if (getComputedStyle(holder).overflow !== 'visible') return false;
  }
  return true;
}

/** How the page looks about a home whose host is to be tried: asked before the host is put there and after. */
export function lookAt(cell: Element, home: Element, host: Element): string {
  const last = home.lastElementChild === host ? host.previousElementSibling : home.lastElementChild;
  return describeLook(cell, last);
}

function describeLook(cell: Element, last: Element | null): string {
  const boxes = [cell, last].map((element) => {
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    return [left, top, width, height].map(Math.round).join();
  });
  const {
    color = '',
    fontWeight = '',
    backgroundColor = '',
    borderBottom = '',
  } = last ? getComputedStyle(last) : {};
  return [...boxes, color, fontWeight, backgroundColor, borderBottom].join(' ');
}
