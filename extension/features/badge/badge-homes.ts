/** Elements looked through for a home in one cell. */
const MOST_LEAVES = 12;
/** A press on what is inside these is a press on them. */
const INTERACTIVE = 'a,button,label,summary,select,textarea';

/**
 * Where in a cell a badge's host can be put so that no rule of the page notices: an element that holds only text. A rule
 * for the last or only child of such an element has nothing to lose. Undefined where the cell has none; `risky` where
 * the host would stand after elements of the page, and has to be tried (`findMoved`).
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

interface Attached {
  host: Element;
  cell: Element;
}

/** Of hosts in risky homes those for which the page looks otherwise than without them: all taken out and put back once. */
export function findMoved<A extends Attached>(attached: A[]): A[] {
  const witnesses = attached.map((one) => ({
    one,
    home: one.host.parentElement,
    last: one.host.previousElementSibling,
  }));
  const look = () => witnesses.map(({ one, last }) => describeLook(one.cell, last));
  const withHosts = look();
  for (const { one } of witnesses) one.host.remove();
  const without = look();
  for (const { one, home } of witnesses) home?.append(one.host);
  return attached.filter((_, i) => withHosts[i] !== without[i]);
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
