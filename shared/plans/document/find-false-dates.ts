import { parseDay } from '../../working-time/viet-nam-day';

const DATE = /(?<![\d/.-])(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d|[/-]\d)/g;
const IN_WORDS = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu;

/** The dates of a text that do not exist: `31/11/2024`. */
export function findFalseDates(text: string): string[] {
  const dates = [...text.matchAll(DATE)].map(([whole, day, , month, year]) => ({ whole, day, month, year }));
  const inWords = [...text.matchAll(IN_WORDS)].map(([whole, day, month, year]) => ({
    whole,
    day,
    month,
    year,
  }));
  return [...dates, ...inWords]
    .filter(
      ({ day = '', month = '', year = '' }) =>
        parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) === undefined,
    )
    .map(({ whole }) => whole);
}
