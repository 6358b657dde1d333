import { lastDayOfMonth } from '../working-time/month';
import { parseDay } from '../working-time/viet-nam-day';
import { type Phrase, saysAt, skipAny, wordAt } from './phrase-words';
import { type Found, readNumber, readQuarterNumber } from './read-number';

/** A year that a phrase names, or the one after that which it is about. */
export type NamedYear = number | 'next';

/** A day or a stretch of a year. Without `year` it is of the year that the phrase is about. */
export type Point =
  | { level: 'date'; day: number; month: number; year?: NamedYear }
  | { level: 'months'; first: number; last: number; year?: NamedYear; isMonth: boolean }
  | { level: 'year'; year?: NamedYear }
  /** It is said, but cannot be. */
  | { level: 'none'; reason: string };

const DATE_SIGNS = ['/', '.', '-'];
const MONTH_NAMES: Record<string, number> = { gieng: 1, chap: 12 };
const DAY_WORDS = ['ngay mung', 'ngay mong', 'ngay', 'mung', 'mong', 'ng .', 'ng'];

/** `thang sau` without marks is June or the next month. */
const isJuneOrNext = (phrase: Phrase, at: number): boolean =>
  !phrase.isMarked && wordAt(phrase, at) === 'sau';
const JUNE_OR_NEXT = '“thang sau” không dấu: tháng sáu hay tháng sau';

const none = (reason: string, next: number): Found<Point> => ({ value: { level: 'none', reason }, next });

/** `2024`; undefined where a word is no year. */
const yearOf = (word: string): number | undefined => (/^(19|20)\d\d$/.test(word) ? Number(word) : undefined);

const NEXT_YEAR = ['nam sau', 'nam tiep theo', 'nam ke tiep', 'nam lien ke', 'nam lien sau', 'nam tiep sau'];

/** A year after what it belongs to: `/2024`, `năm 2024`, `- 2024`, `năm sau`; the place stays where there is none. */
function readYearAfter(phrase: Phrase, at: number): Found<NamedYear | undefined> {
  const next = skipAny(phrase, skipAny(phrase, at, ['cua']) ?? at, NEXT_YEAR);
  if (next !== undefined && wordAt(phrase, next) !== 'khi') return { value: 'next', next };
  const signed =
    skipAny(phrase, at, ['/', '. ', '-', '( nam', ', nam', 'nam', 'cua nam', 'trong nam', '/ nam']) ?? at;
  const year = yearOf(wordAt(phrase, signed));
  return year === undefined ? { value: undefined, next: at } : { value: year, next: signed + 1 };
}

/** The month after `tháng`, or undefined. */
function readMonthNumber(phrase: Phrase, at: number): Found<number> | undefined {
  const named = MONTH_NAMES[wordAt(phrase, at)];
  return named === undefined ? readNumber(phrase, at) : { value: named, next: at + 1 };
}

/** `10/11/2024`, `ngày 10 tháng 11 năm 2024`, `10/11`. */
export function readDate(phrase: Phrase, at: number): Found<Point> | undefined {
  const afterWord = skipAny(phrase, at, DAY_WORDS);
  const start = afterWord ?? at;
  const day = readNumber(phrase, start);
  if (!day || (afterWord === undefined && !/^\d/.test(wordAt(phrase, at)))) return undefined;
  const sign = wordAt(phrase, day.next);
  if (DATE_SIGNS.includes(sign)) {
    const month = wordAt(phrase, day.next + 1);
    if (!/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(wordAt(phrase, start))) return undefined;
    const signAgain = wordAt(phrase, day.next + 2) === sign;
    const last = wordAt(phrase, day.next + 3);
    const year = signAgain
      ? (yearOf(last) ?? (/^\d\d$/.test(last) ? 2000 + Number(last) : undefined))
      : undefined;
    if (signAgain && year === undefined && sign === '/') return undefined;
    if (year !== undefined)
      return { value: { level: 'date', day: day.value, month: Number(month), year }, next: day.next + 4 };
    if (sign !== '/') return undefined;
    const after = readYearAfter(phrase, day.next + 2);
    return {
      value: { level: 'date', day: day.value, month: Number(month), year: after.value },
      next: after.next,
    };
  }
  const monthWord = skipAny(phrase, day.next, ['thang', 'cua thang', ', thang', 'trong thang']);
  const month = monthWord === undefined ? undefined : readMonthNumber(phrase, monthWord);
  if (!month || isLength(phrase, month.next)) return undefined;
  if (isJuneOrNext(phrase, month.next - 1)) return none(JUNE_OR_NEXT, month.next);
  const year = readYearAfter(phrase, month.next);
  return { value: { level: 'date', day: day.value, month: month.value, year: year.value }, next: year.next };
}

/** `tháng 1 lần` is no first month. */
const isLength = (phrase: Phrase, at: number): boolean =>
  skipAny(phrase, at, ['lan', 'ngay lam', '%']) !== undefined;

const months = (
  first: number,
  last: number,
  next: number,
  year: NamedYear | undefined,
  isMonth: boolean,
) => ({
  value: { level: 'months', first, last, year, isMonth } satisfies Point as Point,
  next,
});

/** `tháng 3/2024`, `T3/2024`, `3/2024`. */
function readMonth(phrase: Phrase, at: number): Found<Point> | undefined {
  const head = skipAny(phrase, at, ['thang', 't .', 't']);
  if (head === undefined) {
    const [month, sign, year] = [0, 1, 2].map((step) => wordAt(phrase, at + step));
    if (!/^\d{1,2}$/.test(month ?? '') || sign !== '/' || yearOf(year ?? '') === undefined) return undefined;
    if (wordAt(phrase, at + 3) === '/') return undefined;
    return checkMonth(Number(month), at + 3, yearOf(year ?? ''));
  }
  const month = readMonthNumber(phrase, head);
  if (!month || isLength(phrase, month.next)) return undefined;
  if (isJuneOrNext(phrase, month.next - 1)) return none(JUNE_OR_NEXT, month.next);
  const year = readYearAfter(phrase, month.next);
  const isShort = wordAt(phrase, at) === 't';
  if (isShort && (month.value > 12 || !/^\d+$/.test(wordAt(phrase, head)))) return undefined;
  return checkMonth(month.value, year.next, year.value);
}

const checkMonth = (month: number, next: number, year: NamedYear | undefined): Found<Point> =>
  month >= 1 && month <= 12 ? months(month, month, next, year, true) : none('không có tháng này', next);

/** `quý I/2024`, `quý 2`, `Q3`, `QIV`. */
function readQuarter(phrase: Phrase, at: number): Found<Point> | undefined {
  const joined = /^q(i|ii|iii|iv)$/.exec(wordAt(phrase, at))?.[1];
  const head = skipAny(phrase, at, ['quy thu', 'quy', 'qui', 'q .', 'q']);
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(joined ?? '') + 1;
  const number = joined
    ? { value: roman, next: at + 1 }
    : head === undefined
      ? undefined
      : readQuarterNumber(phrase, head);
  if (!number || isLength(phrase, number.next)) return undefined;
  const year = readYearAfter(phrase, number.next);
  if (number.value < 1 || number.value > 4) return none('không có quý này', year.next);
  return months(number.value * 3 - 2, number.value * 3, year.next, year.value, false);
}

const HALVES: [string[], number][] = [
  [['nua dau nam', 'nua nam dau', 'nua dau cua nam'], 1],
  [['nua cuoi nam', 'nua nam cuoi', 'nua cuoi cua nam', 'nua sau cua nam'], 7],
];

/** `nửa đầu năm 2024`, `6 tháng đầu năm 2024`, `9 tháng đầu năm`, `6 tháng cuối năm`. */
function readPartOfYear(phrase: Phrase, at: number): Found<Point> | undefined {
  for (const [words, first] of HALVES) {
    const half = skipAny(phrase, at, words);
    const year = half === undefined ? undefined : yearOf(wordAt(phrase, half));
    if (half !== undefined) return months(first, first + 5, half + (year === undefined ? 0 : 1), year, false);
  }
  const count = readNumber(phrase, at);
  if (!count || !saysAt(phrase, count.next, 'tháng') || count.value < 1 || count.value > 12) return undefined;
  const isLast = wordAt(phrase, count.next + 1) === 'cuoi';
  if (!isLast && wordAt(phrase, count.next + 1) !== 'dau') return undefined;
  const next = skipAny(phrase, count.next + 2, ['nam', 'cua nam', 'tien cua nam']);
  if (next === undefined) return undefined;
  const year = yearOf(wordAt(phrase, next));
  const after = next + (year === undefined ? 0 : 1);
  return isLast
    ? months(13 - count.value, 12, after, year, false)
    : months(1, count.value, after, year, false);
}

/** `năm 2024`, `năm`. */
function readYear(phrase: Phrase, at: number): Found<Point> | undefined {
  const span = skipAny(phrase, at, ['giai doan']);
  if (span !== undefined) {
    const first = yearOf(wordAt(phrase, span));
    return first === undefined ? undefined : { value: { level: 'year', year: first }, next: span + 1 };
  }
  if (!saysAt(phrase, at, 'năm')) return undefined;
  const year = yearOf(wordAt(phrase, at + 1));
  if (year !== undefined) return { value: { level: 'year', year }, next: at + 2 };
  return { value: { level: 'year' }, next: skipAny(phrase, at + 1, ['nay']) ?? at + 1 };
}

/** A date, a month, a quarter, a part of a year or a year that stands at a place. */
export const readPoint = (phrase: Phrase, at: number): Found<Point> | undefined =>
  readDate(phrase, at) ??
  readPartOfYear(phrase, at) ??
  readMonth(phrase, at) ??
  readQuarter(phrase, at) ??
  readYear(phrase, at);

/** The number of a year that is named, or not, in a phrase about a year. */
export const numberOfYear = (named: NamedYear | undefined, year: number): number =>
  named === 'next' ? year + 1 : (named ?? year);

/** First and last day (YYYY-MM-DD) of a point; a reason where it cannot be. */
export function daysOfPoint(point: Point, year: number): { from: string; to: string } | { reason: string } {
  if (point.level === 'none') return { reason: point.reason };
  const ofYear = String(numberOfYear(point.year, year)).padStart(4, '0');
  const month = (number: number) => `${ofYear}-${String(number).padStart(2, '0')}`;
  if (point.level === 'year') return { from: `${month(1)}-01`, to: `${month(12)}-31` };
  if (point.level === 'months')
    return { from: `${month(point.first)}-01`, to: lastDayOfMonth(month(point.last)) };
  const day = `${month(point.month)}-${String(point.day).padStart(2, '0')}`;
  return parseDay(day) === undefined ? { reason: 'không có ngày này' } : { from: day, to: day };
}
