import { isElement, parentOf } from './flat-tree';
import type { GridLine } from './grid';
import type { GridRow } from './read-grid';

/** What is read of a row's cells, without what it has of its group or of grids beside it. */
type RowContent = Pick<GridRow, 'code' | 'facts'>;

/** What can say something else without a change that an observer is told of. */
const UNOBSERVED = 'input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea, slot';

/** What is to be observed under the roots that were read: rows are read from attributes too. */
export const OBSERVED_CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
};

/** The elements whose content is style: what changes there may show and hide anything. */
const STYLES = 'style, link, head';

/**
 * The rows of a page as they were read, so that after a change only those that have changed are read again. Whoever gives
 * it to `readPage` tells it of every change under the `roots` that were read.
 */
export class RowMemory {
  /** The documents and open shadow roots that the last reading has looked into. */
  readonly roots = new Set<Node>();
  #rows = new WeakMap<Element, { columns: string; cells: GridLine['cells']; content: RowContent }>();
  #isEmpty = true;

  /** @param columns what it is read by, in words: under other columns a row says something else */
  recall({ element, cells }: GridLine, columns: string): RowContent | undefined {
    const known = this.#rows.get(element);
    if (known?.columns !== columns || known.cells.length !== cells.length) return undefined;
    // other rows can push a row's cells into other columns
    if (cells.some((cell, i) => cell !== known.cells[i])) return undefined;
    // a copy: what the row has of its group is added to it
    return { code: known.content.code, facts: { ...known.content.facts } };
  }

  keep({ element, cells }: GridLine, columns: string, { code, facts }: RowContent): void {
    // a cell of another row, or of a part of the grid that stands elsewhere, changes without this row
    if (cells.some((cell) => cell && !element.contains(cell)) || element.querySelector(UNOBSERVED)) return;
    this.#isEmpty = false;
    this.#rows.set(element, { columns, cells, content: { code, facts: { ...facts } } });
  }

  /** Forgets what may be read otherwise after changes. */
  forget(changes: MutationRecord[]): void {
    /** Whether something in a row, or outside of all, has been climbed from. */
    const climbed = new Map<Node, boolean>();
    for (const { type, target } of changes) {
      if (this.#isEmpty) return;
      const wasInRow = this.#forgetRowsAround(target, climbed);
      const element = isElement(target) ? target : parentOf(target);
      // a style, or what it goes by outside of rows, may show and hide parts of all of them
      const isStyling = type === 'attributes' && !wasInRow && element?.firstElementChild;
      if (!isStyling && !element?.matches(STYLES)) continue;
      this.#rows = new WeakMap();
      this.#isEmpty = true;
    }
  }

  /** @param climbed what was climbed through for other changes, and whether a row was found from there on */
  #forgetRowsAround(node: Node, climbed: Map<Node, boolean>): boolean {
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
      if (this.#rows.delete(element)) found = true;
      climbed.set(element, found);
    }
    return found;
  }
}
