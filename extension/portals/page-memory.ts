import { childElementsOf, closestOf, holds, isElement, isOurs, isText, parentOf } from './dom/flat-tree';
import type { GridLine } from './grids/grid';
import type { GridRow } from './grids/read-grid';
import type { Pair } from './pairs/find-pairs';
import type { Found } from './pairs/scan-texts';
import { DATE_LABELS } from './texts/dated-text';
import type { Facts } from './texts/facts';
import type { Words } from './words/words';

/** What is read of a row's cells, without what it has of its group or of grids beside it. */
type RowContent = Pick<GridRow, 'code' | 'facts'>;

/** A card as it was read. */
export interface KnownCard {
  code: string;
  /** By which words. */
  words: Words;
  /** All that was found in it, in its order. */
  found: Found[];
  /** Elements in it whose texts may be a pager's. */
  pagers: Element[];
  /** What it says, without what it has of a heading above it. */
  facts: Facts;
}

/** What can say something else without a change that an observer is told of. */
const UNOBSERVED = 'input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea, slot';

/** What is read by itself where it stands in a card, or has its value elsewhere. */
const APART =
  'table, iframe, [role="row"], [role="grid"], [role="treegrid"], [role="table"], dialog, .modal, [role="dialog"], [role="alertdialog"], [aria-modal], label[for]';

/** What is to be observed under the roots that were read: rows and cards are read from attributes too. */
export const OBSERVED_CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
};

/** The elements whose content is style: what changes there may show and hide anything. */
const STYLES = 'style, link, head';

/**
 * The rows and cards of a page as they were read, so that after a change only those that have changed are read again.
 * Whoever gives it to `readPage` tells it of every change under the `roots` that were read.
 */
export class PageMemory {
  /** The documents and open shadow roots that the last reading has looked into. */
  readonly roots = new Set<Node>();
  #rows = new WeakMap<Element, { columns: string; cells: GridLine['cells']; content: RowContent }>();
  #cards = new WeakMap<Element, KnownCard>();
  #isEmpty = true;

  /** @param columns what it is read by, in words: under other columns a row says something else */
  recallRow({ element, cells }: GridLine, columns: string): RowContent | undefined {
    const known = this.#rows.get(element);
    if (known?.columns !== columns || known.cells.length !== cells.length) return undefined;
    // other rows can push a row's cells into other columns
    if (cells.some((cell, i) => cell !== known.cells[i])) return undefined;
    // a copy: what the row has of its group is added to it
    return { code: known.content.code, facts: { ...known.content.facts } };
  }

  keepRow({ element, cells }: GridLine, columns: string, { code, facts }: RowContent): void {
    // a cell of another row, or of a part of the grid that stands elsewhere, changes without this row
    if (cells.some((cell) => cell && !element.contains(cell)) || element.querySelector(UNOBSERVED)) return;
    this.#isEmpty = false;
    this.#rows.set(element, { columns, cells, content: { code, facts: { ...facts } } });
  }

  recallCard(element: Element, words: Words): KnownCard | undefined {
    const known = this.#cards.get(element);
    return known?.words === words ? known : undefined;
  }

  keepCard(element: Element, card: KnownCard): void {
    if (!standsForItself(element, card)) return;
    this.#isEmpty = false;
    this.#cards.set(element, { ...card, facts: { ...card.facts } });
  }

  /** Forgets what may be read otherwise after changes. */
  forget(changes: MutationRecord[]): void {
    /** Whether something in a row or a card, or outside of all, has been climbed from. */
    const climbed = new Map<Node, boolean>();
    for (const { type, target } of changes) {
      if (this.#isEmpty) return;
      const wasKnown = this.#forgetAround(target, climbed);
      const element = isElement(target) ? target : parentOf(target);
      // a style, or what it goes by outside of rows and cards, may show and hide parts of all of them
      const isStyling = type === 'attributes' && !wasKnown && element?.firstElementChild;
      if (!isStyling && !element?.matches(STYLES)) continue;
      this.#rows = new WeakMap();
      this.#cards = new WeakMap();
      this.#isEmpty = true;
    }
  }

  /** @param climbed what was climbed through for other changes, and whether a row or a card was found from there on */
  #forgetAround(node: Node, climbed: Map<Node, boolean>): boolean {
    // a shadow root has no parent but its host
    const start = isElement(node) ? node : (parentOf(node) ?? (node as ShadowRoot).host);
    const path: Element[] = [];
    let found = false;
    for (let above: Element | null = start ?? null; above; above = parentOf(above)) {
      const known = climbed.get(above);
      if (known !== undefined) {
        found = known;
        break;
      }
      path.push(above);
    }
    for (const element of path.reverse()) {
      const wasRow = this.#rows.delete(element);
      if (this.#cards.delete(element) || wasRow) found = true;
      climbed.set(element, found);
    }
    return found;
  }
}

/** Whether nothing outside of a card has a say in what is found in it. */
function standsForItself(element: Element, { found }: KnownCard): boolean {
  if (element.querySelector(`${UNOBSERVED}, ${APART}`) || closestOf(element, 'label')) return false;
  // what stands in a shadow root is not asked for with the rest
  if (element.shadowRoot || [...element.querySelectorAll('*')].some(hasOwnRoot)) return false;
  // a label right in the card has its value looked for beside the card
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isText(node) && node.nodeValue?.trim()) return false;
  return found.every((one) => !('label' in one) || !looksOutside(one, element));
}

const hasOwnRoot = (element: Element) => element.shadowRoot !== null && !isOurs(element);

/** Whether a value stands outside of the card; what has happened has its date looked for before it. */
const looksOutside = ({ label, caption, holder }: Pair, card: Element) =>
  (holder && !holds(card, holder)) || (DATE_LABELS.has(label) && isFirstIn(card, caption));

/** Whether nothing stands before an element within another. */
function isFirstIn(whole: Element, part: Element): boolean {
  for (let at: Element | null = part; at && at !== whole; at = parentOf(at)) {
    const parent = parentOf(at);
    if (parent && childElementsOf(parent)[0] !== at) return false;
  }
  return true;
}
