import { formatDate } from '../text/format-date';

/** What stands at the head of an office's paper (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export const MOTTO: [state: string, words: string] = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
];

/** The place of a paper is the name of its commune; undefined where the unit's name does not tell it. */
export const placeOf = (unit: string | undefined): string | undefined =>
  /(?:^|\s)(?:phường|xã|đặc khu)\s+(\S.*)/iu.exec(unit ?? '')?.[1];

/** `ngày 05 tháng 02 năm 2026`: one figure would be easy to change on paper, so days and the first two months have two. */
export function dayInWords(now: Date): string {
  const [day, month, year] = formatDate(now).split('/');
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}
