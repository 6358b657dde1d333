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

/**
 * What the nearest heading before the cards says of each: on a board the status of a column, on a list the day of a group,
 * `Tiếp nhận ngày 03/11/2026`.
 */
export function headingFacts(card: Element, view: PageView, words: Words): Facts {
  for (let at: Element | null = card, level = 0; at && level < HEADING_LEVELS; at = parentOf(at), level++) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const text = before.textContent ?? '';
      // cards beside it are of its kind
      const isCard = before.tagName === at.tagName && before.className === at.className;
      if (!text.trim() || isCard || findCertainCode(text)) continue;
      const said =
        text.length > HEADING_LENGTH ? [] : view.pieces(before).flatMap((line) => line.split(SEPARATOR));
      const [only, ...more] = said.filter((one) => /\p{L}/u.test(one));
      if (!only || more.length > 0) return {};
      const name = withoutCount(only);
      if (words.isStatus(name)) return { status: name };
      const [day] = datesWithin(name, before, words);
      return day && isFact(day.label) && isOnlyDate(day.value) ? { [day.label]: day.value } : {};
    }
  }
  return {};
}
