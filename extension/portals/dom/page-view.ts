import type { PageMemory } from '../page-memory';
import { piecesOf, rawText, textOnly, tidy } from './element-text';
import { parentOf } from './flat-tree';
import { makeIsRendered, makeIsShown, styleOf } from './is-shown';

/** Attributes in which a page keeps the whole of a text that it cuts short. */
const WHOLE_TEXT = [
  'title',
  'data-original-title',
  'data-bs-original-title',
  'aria-label',
  'data-tooltip',
  'mattooltip',
];

const isCutShort = (text: string) => text.endsWith('…') || text.endsWith('...');

/** How a page looks while it is read once: what is shown, and the texts of its elements. */
export class PageView {
  /** The rows and cards of earlier readings, where the caller keeps them. */
  readonly memory: PageMemory | undefined;
  readonly isRendered = makeIsRendered();
  readonly isShown = makeIsShown(this.isRendered);
  /** Whether elements of a kind (tag, class, own style, in such a parent) are hidden by styles. */
  readonly #hiddenKinds = new Map<string, boolean>();

  constructor(memory?: PageMemory) {
    this.memory = memory;
  }

  /** Whether an element inside a cell is hidden or struck out; elements drawn alike are asked once. */
  readonly isHidden = (element: Element): boolean => {
    const name = element.getAttribute('class');
    const style = element.getAttribute('style');
    if (!name && !style) return false;
    const kind = `${parentOf(element)?.getAttribute('class')}>${element.localName}.${name}|${style}`;
    let hidden = this.#hiddenKinds.get(kind);
    if (hidden === undefined) {
      const { display, visibility, textDecorationLine } = styleOf(element);
      const parent = parentOf(element);
      // what is hidden with all about it is judged where that is
      const isVisible =
        visibility === 'visible' || (parent !== null && styleOf(parent).visibility !== 'visible');
      hidden = display === 'none' || !isVisible || textDecorationLine.includes('line-through');
      this.#hiddenKinds.set(kind, hidden);
    }
    return hidden;
  };

  /** The lines of an element's text; where nothing but buttons stands in it, theirs; of a text cut short the whole. */
  lines(element: Element): string[] {
    return this.pieces(element).map((line) => line.replace(/\t/g, ' '));
  }

  /** The same lines, with a tab where an element ends within one. */
  pieces(element: Element, isLeftOut?: (element: Element) => boolean): string[] {
    if (element.childElementCount === 0 && !element.shadowRoot) {
      const text = this.#whole(element, tidy(rawText(element)));
      return text ? [text] : [];
    }
    const isHidden = isLeftOut ? (inner: Element) => isLeftOut(inner) || this.isHidden(inner) : this.isHidden;
    let lines = piecesOf(rawText(element, { isHidden }));
    if (lines.length === 0) lines = piecesOf(rawText(element, { isHidden, buttons: true }));
    return lines.map((line) => this.#whole(element, line));
  }

  text(element: Element): string {
    const only = textOnly(element);
    return only === undefined ? this.lines(element).join(' ') : this.#whole(element, tidy(only));
  }

  /** The text without blanks between elements: a code may be drawn in several. */
  tightText(element: Element): string {
    return rawText(element, { isHidden: this.isHidden, buttons: true }).replace(/[\s\p{Cf}]+/gu, '');
  }

  /** The text of a header cell: of its buttons too, but not of its filters; where it has none, its accessible name. */
  headerText(element: Element): string {
    const text = tidy(rawText(element, { buttons: true, noFields: true }));
    return text || (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
  }

  /** What an element says without a text: the names of its icons. */
  iconText(element: Element): string {
    const icon = element.querySelector('[title], [aria-label], img[alt], svg title');
    return tidy(
      icon?.getAttribute('title') ||
        icon?.getAttribute('aria-label') ||
        icon?.getAttribute('alt') ||
        icon?.textContent ||
        '',
    );
  }

  /** The whole texts that an element and those inside keep in attributes. */
  wholeTexts(element: Element): string[] {
    const selector = WHOLE_TEXT.map((name) => `[${name}]`).join();
    return [element, ...element.querySelectorAll(selector)].flatMap((holder) =>
      WHOLE_TEXT.flatMap((name) => holder.getAttribute(name) ?? []),
    );
  }

  #whole(element: Element, text: string): string {
    if (!isCutShort(text)) return text;
    const start = text.replace(/[\s.…]{1,99}$/, '');
    return (
      this.wholeTexts(element)
        .map(tidy)
        .find((whole) => whole.startsWith(start)) ?? text
    );
  }
}
