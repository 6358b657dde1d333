import { foldText } from '../../shared/text/fold-text';

/** What pagers say: `1 – 12 of 64`, `1–10 trong 30`, `Hiển thị 1 đến 10 của 143`, `Tổng số: 1.250 hồ sơ`. */
const PAGERS = [
  /(?<![\d/.])\d+ ?(?:-|–|—|~|den) ?\d+ (?:of|trong|trong so|trong tong so|cua|tren|tren tong so) (?<total>\d[\d.,]*)/,
  /tong(?: so| cong)?(?: ho so)?(?: la)? ?:? ?(?<total>\d[\d.,]*) (?:ho so|ban ghi|dong|ket qua)/,
];

/** Longest text that is taken for a pager's. */
const PAGER_LENGTH = 80;

/** How many rows the page's own pager speaks of; undefined where it has none. */
export function readTotal(document: Document): number | undefined {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? '';
    // a date or a number alone is no pager
    if (text.length > PAGER_LENGTH || !/\d/.test(text) || !/\p{L}/u.test(text)) continue;
    const folded = foldText(text);
    for (const pager of PAGERS) {
      const total = pager.exec(folded)?.groups?.total;
      if (total) return Number(total.replace(/[.,]/g, ''));
    }
  }
  return undefined;
}
