import { foldText } from '../../../shared/text/fold-text';

const NUMBER = String.raw`(?<total>\d{1,3}(?:[.,\s]\d{3})+|\d+)(?![\d/])`;
const THINGS =
  '(?:ho so|ban ghi|dong|ket qua|muc|phan anh|phan anh kien nghi|pakn|records|entries|items|results|dossiers|rows)';

/** What pagers say: `6/52 bản ghi`, `1 – 12 of 64`, `1–10 trong 30`, `Hiển thị 1 đến 10 của 143`, `1-10/143`, `Tổng số: 1.250 hồ sơ`. */
const PAGERS = [
  new RegExp(
    String.raw`(?<![\d/.])\d+ ?(?:-|–|—|~|den|to) ?\d+ ?(?:of|trong|trong so|trong tong so|trong tong|cua|tren|tren tong so|tren tong|tong so|\/|\||trong tong cong|tren tong cong) ?${NUMBER}`,
  ),
  new RegExp(
    String.raw`(?:tong|tong so|tong cong|tim thay|tim duoc|co tat ca|co|total|found)(?: so)?(?: ${THINGS})?(?: la)? ?:? ?${NUMBER} ${THINGS}\b`,
  ),
  new RegExp(`(?:tong so|tong cong|tong|total)(?: ${THINGS})?(?: la)? ?: ?${NUMBER}$`),
  new RegExp(`(?:tong so|tong cong|tong) ${THINGS}(?: la)? ?:? ?${NUMBER}$`),
  new RegExp(`^(?:tong so|tong cong|tong|total):? ?${NUMBER}$`),
  new RegExp(String.raw`\(${NUMBER} ${THINGS}\)`),
  new RegExp(String.raw`^(?:hien thi |showing )?\d+ ?(?:\/|tren|trong|of) ?${NUMBER} ${THINGS}$`),
  new RegExp(`^${NUMBER} ${THINGS}(?: duoc tim thay| trong \\d+ trang)?$`),
];

/** How many rows a page's own pager speaks of; undefined where none of the texts is a pager's. */
export function readTotal(texts: string[]): number | undefined {
  for (const pager of PAGERS) {
    for (const text of texts) {
      const total = pager.exec(foldText(text))?.groups?.total;
      if (total) return Number(total.replace(/[.,\s]/g, ''));
    }
  }
  return undefined;
}
