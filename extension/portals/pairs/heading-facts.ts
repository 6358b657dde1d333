import { parentOf } from '../dom/flat-tree';
import type { PageView } from '../dom/page-view';
import { datesWithin, isOnlyDate } from '../texts/dated-text';
import { findCertainCode } from '../texts/dossier-code';
import type { Facts } from '../texts/facts';
import { withoutCount } from '../texts/labelled-text';
import { isFact, type Words } from '../words/words';
import { SEPARATOR } from './add-unlabelled';

/** Longest heading of a column. */
const HEADING_LENGTH = 80;
/** How far above a card the heading of its column may stand. */
const HEADING_LEVELS = 3;

/** Reads what headings say of the cards below them; each is looked at once for all its cards. */
export class Headings {
  readonly #view: PageView;
  readonly #words: Words;
  /** What stands before an element that holds a card, or is one; undefined where nothing does. */
  readonly #before = new Map<Element, Facts | undefined>();

  constructor(view: PageView, words: Words) {
    this.#view = view;
    this.#words = words;
  }

  /**
   * What the nearest heading before the cards says of each: on a board the status of a column, on a list the day of a group,
   * `Tiếp nhận ngày 03/11/2026`.
   */
  above(card: Element): Facts {
    for (let at: Element | null = card, level = 0; at && level < HEADING_LEVELS; at = parentOf(at), level++) {
      const facts = this.#factsBefore(at);
      if (facts) return facts;
    }
    return {};
  }

  #factsBefore(at: Element): Facts | undefined {
    const passed: Element[] = [];
    let facts: Facts | undefined;
    for (let one: Element | null = at; one; one = one.previousElementSibling) {
      if (this.#before.has(one)) {
        facts = this.#before.get(one);
        break;
      }
      const { previousElementSibling: before } = one;
      passed.push(one);
      // cards beside it are of its kind
      if (!before || (before.tagName === at.tagName && before.className === at.className)) continue;
      const text = before.textContent ?? '';
      if (!text.trim() || findCertainCode(text)) continue;
      facts = text.length > HEADING_LENGTH ? {} : this.#factsIn(before);
      break;
    }
    for (const one of passed) this.#before.set(one, facts);
    return facts;
  }

  #factsIn(heading: Element): Facts {
    const said = this.#view.pieces(heading).flatMap((line) => line.split(SEPARATOR));
    const [only, ...more] = said.filter((one) => /\p{L}/u.test(one));
    if (!only || more.length > 0) return {};
    const name = withoutCount(only);
    if (this.#words.isStatus(name)) return { status: name };
    const [day] = datesWithin(name, heading, this.#words);
    return day && isFact(day.label) && isOnlyDate(day.value) ? { [day.label]: day.value } : {};
  }
}
