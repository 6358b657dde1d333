import type { PartValue } from './phrase-part';
import { type Phrase, saysAt, skipAll, skipAny, wordAt } from './phrase-words';
import { type Found, readNumber, readQuarterNumber } from './read-number';
import { skipPeriod } from './read-period';
import type { DayOfMonth } from './schedule-rule';

const LAST_DAY = ['ngay lam viec cuoi cung', 'ngay lam viec cuoi', 'ngay cuoi cung', 'ngay cuoi'];
const FIRST_DAY = ['ngay lam viec dau tien', 'ngay lam viec dau', 'ngay dau tien', 'ngay dau'];
const DAY_HEADS = ['ngay mung', 'ngay mong', 'ngay', 'mung', 'mong', 'cac ngay'];
const OF = ['cua', 'trong', 'thuoc', 'vao'];
const EACH = ['moi', 'hang', 'cac', 'tung', 'cua', 'mot'];
const NEXT_MONTH = ['tiep theo', 'ke tiep', 'lien ke', 'tiep sau', 'lien sau', 'ke sau', 'ke tu'];
const HALVES = ['6 thang', '06 thang', 'sau thang'];
const REPORT_PERIODS = ['ky bao cao', 'ky'];

/** The month of a quarter that is named at a place after `tháng`: `cuối`, `đầu tiên`, `thứ hai`, `giữa`. */
function readOrdinal(phrase: Phrase, at: number): Found<number> | undefined {
  const last = skipAny(phrase, at, ['cuoi cung', 'cuoi', 'thu ba', 'thu 3']);
  if (last !== undefined) return { value: 3, next: last };
  const first = skipAny(phrase, at, ['dau tien', 'dau', 'thu nhat', 'thu 1']);
  if (first !== undefined) return { value: 1, next: first };
  const second = skipAny(phrase, at, ['thu hai', 'thu 2', 'giua']);
  return second === undefined ? undefined : { value: 2, next: second };
}

/** The month of a half-year that is named at a place after `tháng`: `cuối`, `đầu tiên`, `thứ sáu`. */
function readMonthOfHalf(phrase: Phrase, at: number): Found<number> | undefined {
  const numbered = skipAny(phrase, at, ['thu']);
  const month = numbered === undefined ? undefined : readNumber(phrase, numbered);
  if (month) return month.value >= 1 && month.value <= 6 ? month : undefined;
  const ordinal = readOrdinal(phrase, at);
  if (!ordinal || ordinal.value === 2) return undefined;
  return { value: ordinal.value === 3 ? 6 : 1, next: ordinal.next };
}

/** Parts for days whose month is told: `của tháng tiếp theo`, `tháng cuối quý`, `của tháng`. */
export function readMonthOfPeriod(
  phrase: Phrase,
  at: number,
  days: (DayOfMonth | undefined)[],
): Found<PartValue[]> | undefined {
  const start = skipAll(phrase, at, OF);
  if (!saysAt(phrase, start, 'tháng')) return undefined;
  const withDay = (day: DayOfMonth | undefined) => (day === undefined ? {} : { day });
  const following =
    skipAny(phrase, start + 1, NEXT_MONTH) ?? (saysAt(phrase, start + 1, 'sau') ? start + 2 : undefined);
  if (following !== undefined && days[0] !== undefined) {
    return {
      value: days.map((day) => ({
        part: 'rule',
        rule: { kind: 'monthly', ...withDay(day), monthOffset: 1 },
      })),
      next: following,
    };
  }
  const ofHalf = readMonthOfHalf(phrase, start + 1);
  const half = ofHalf && skipAny(phrase, skipAll(phrase, ofHalf.next, EACH), HALVES);
  if (ofHalf && half !== undefined) {
    return {
      value: days.map((day) => ({
        part: 'rule',
        rule: { kind: 'half-yearly', monthOfHalf: ofHalf.value, ...withDay(day) },
      })),
      next: half,
    };
  }
  const ordinal = readOrdinal(phrase, start + 1);
  if (ordinal) {
    const of = skipAll(phrase, ordinal.next, EACH);
    const isQuarter = saysAt(phrase, of, 'quý') || saysAt(phrase, of, 'quí');
    const isReport = skipAny(phrase, of, REPORT_PERIODS);
    const monthOfQuarter = ordinal.value;
    if (isQuarter || isReport !== undefined) {
      const rules: PartValue[] = days.map((day) => ({
        part: 'rule',
        rule: { kind: 'quarterly', monthOfQuarter, ...withDay(day) },
      }));
      if (!isQuarter)
        rules.push({
          part: 'problem',
          reason: 'không nói kỳ báo cáo dài bao lâu; tạm đọc là quý, cần xem lại',
        });
      return { value: rules, next: isQuarter ? of + 1 : (isReport ?? of) };
    }
    return undefined;
  }
  if (days[0] === undefined || readNumber(phrase, start + 1)) return undefined;
  return {
    value: days.map((day) => ({ part: 'rule', rule: { kind: 'monthly', ...withDay(day) } })),
    next: start + 1,
  };
}

/** `ngày 25`, `ngày 10 và 25`, `ngày cuối cùng`, `25 hằng tháng`: days of a month, with the month where it is told. */
export function readDays(phrase: Phrase, at: number): Found<PartValue[]> | undefined {
  const last = skipAny(phrase, at, LAST_DAY);
  const first = skipAny(phrase, at, FIRST_DAY);
  const edge = last ?? first;
  const list = edge === undefined ? readDayNumbers(phrase, at) : undefined;
  const days: DayOfMonth[] = last !== undefined ? ['last'] : first !== undefined ? [1] : (list?.value ?? []);
  const next = edge ?? list?.next;
  if (next === undefined) return undefined;
  if (days.some((day) => day !== 'last' && (day < 1 || day > 31)))
    return { value: [{ part: 'problem', reason: 'không có ngày này' }], next: skipPeriod(phrase, next) };
  const placed = readMonthOfPeriod(phrase, next, days);
  if (placed) return placed;
  const start = skipAll(phrase, next, OF);
  const quarter = edge === undefined ? undefined : readBareQuarter(phrase, start);
  if (quarter !== undefined)
    return {
      value: days.map((day) => ({
        part: 'rule',
        rule: {
          kind: 'quarterly',
          monthOfQuarter: day === 'last' ? 3 : 1,
          day,
        },
      })),
      next: quarter,
    };
  return { value: days.map((day) => ({ part: 'day', day })), next: start };
}

/** `quý` of no number: `ngày cuối cùng của quý`, `ngày đầu tiên của mỗi quý`. */
function readBareQuarter(phrase: Phrase, at: number): number | undefined {
  const start = skipAll(phrase, at, EACH);
  const isQuarter = saysAt(phrase, start, 'quý') || saysAt(phrase, start, 'quí');
  return isQuarter && !readQuarterNumber(phrase, start + 1) ? start + 1 : undefined;
}

function readDayNumbers(phrase: Phrase, at: number): Found<number[]> | undefined {
  const head = skipAny(phrase, at, DAY_HEADS);
  const first = readNumber(phrase, head ?? at);
  if (!first || (head === undefined && !isBeforeMonth(phrase, first.next))) return undefined;
  const isLength = skipAny(phrase, first.next, ['ngay', 'gio', 'lan', '%', '/']) !== undefined;
  if (isLength) return undefined;
  const days = [first.value];
  let next = first.next;
  for (;;) {
    const joined = skipAny(phrase, next, [', ngay', 'va ngay', 'va', ',']);
    const more = joined === undefined ? undefined : readNumber(phrase, joined);
    if (
      !more ||
      more.value > 31 ||
      !/^(,|va|;|\)|hang|moi|cua|thang|dinh|trong)?$/.test(wordAt(phrase, more.next))
    )
      return { value: days, next };
    days.push(more.value);
    next = more.next;
  }
}

const isBeforeMonth = (phrase: Phrase, at: number): boolean =>
  skipAny(phrase, at, ['hang thang', 'moi thang', 'cua thang', 'thang tiep', 'thang cuoi', 'hang quy']) !==
  undefined;
