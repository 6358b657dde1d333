import { USUAL_PAGES } from './playlist';

/**
 * Where a screen goes on in an item: a part (such as a field of procedures) and a page of it. One turn shows pages of one
 * part only, so that its heading is right.
 */
export interface Place {
  part: number;
  page: number;
}

export const START: Place = { part: 0, page: 0 };

/**
 * What comes after a page of an item.
 * @param shown pages of it in this turn, this one included
 * @param size parts of the item and pages of this part, as they are now
 * @param most pages in one turn
 * @returns the place of the next page, and whether it waits for the item's next turn
 */
export function afterPage(
  { part, page }: Place,
  shown: number,
  size: { parts: number; pages: number },
  most: number = USUAL_PAGES,
): { place: Place; isOver: boolean } {
  if (page + 1 < size.pages) return { place: { part, page: page + 1 }, isOver: shown >= most };
  return { place: { part: part + 1 < size.parts ? part + 1 : 0, page: 0 }, isOver: true };
}

/**
 * The item whose turn is next: the first that can be shown, going round from the one after `last`.
 * @param last −1 before the first turn
 * @returns its number; undefined where none can be shown
 */
export function nextItem(
  count: number,
  last: number,
  canShow: (item: number) => boolean,
): number | undefined {
  for (let step = 1; step <= count; step++) {
    const item = (last + step) % count;
    if (canShow(item)) return item;
  }
  return undefined;
}

/**
 * When a page that is due at `due` begins, ms: at that very time, so that a late timer does not push all that follows;
 * now, where the screen slept or its clock was moved.
 */
export const startOfPage = (due: number, now: number): number => (Math.abs(now - due) < 1000 ? due : now);
