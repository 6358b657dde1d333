import type { PartValue } from './phrase-part';
import { type Phrase, saysAt, skipAll, skipAny, wordAt } from './phrase-words';
import { type Found, readNumber, readQuarterNumber } from './read-number';
import { skipPeriod } from './read-period';
import { type Point, readPoint } from './read-point';
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

/** The month, after `tháng`, of a period that is named elsewhere: `thứ hai`, `cuối cùng`. */
function readMonthOfUnnamed(phrase: Phrase, at: number): Found<number | 'last'> | undefined {
  const last = skipAny(phrase, at, ['cuoi cung', 'cuoi']);
  if (last !== undefined) return { value: 'last', next: last };
  const first = skipAny(phrase, at, ['dau tien', 'thu nhat', 'dau']);
  if (first !== undefined) return wordAt(phrase, first) === 'nam' ? undefined : { value: 1, next: first };
  const numbered = skipAny(phrase, at, ['thu']);
  return numbered === undefined ? undefined : readNumber(phrase, numbered);
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
  }
  const month = readMonthOfUnnamed(phrase, start + 1);
  if (month && days[0] !== undefined)
    return {
      value: days.flatMap((day) =>
        day === undefined ? [] : [{ part: 'day', day, month: month.value } as const],
      ),
      next: month.next,
    };
  if (ordinal || days[0] === undefined || readNumber(phrase, start + 1)) return undefined;
  return {
    value: days.map((day) => ({ part: 'rule', rule: { kind: 'monthly', ...withDay(day) } })),
    next: start + 1,
  };
}

/** A day counted from the beginning or the end of a month or a longer stretch: `ngày cuối cùng`, `trong 5 ngày đầu`. */
function readEdgeDay(phrase: Phrase, at: number): Found<DayOfMonth> | undefined {
  const last = skipAny(phrase, at, LAST_DAY);
  if (last !== undefined) return { value: 'last', next: last };
  const first = skipAny(phrase, at, FIRST_DAY);
  if (first !== undefined) return { value: 1, next: first };
  const count = readNumber(phrase, at);
  if (!count) return undefined;
  const beginning = skipAny(phrase, count.next, ['ngay dau tien', 'ngay dau']);
  if (beginning !== undefined) return { value: count.value, next: beginning };
  const end = skipAny(phrase, count.next, LAST_DAY);
  return end === undefined ? undefined : { value: 'last', next: end };
}

/** `03 ngày làm việc đầu tháng`: which day of the month that is differs from month to month. */
function readNthWorkingDay(phrase: Phrase, at: number): Found<PartValue[]> | undefined {
  const count = readNumber(phrase, at);
  const next = count && skipAny(phrase, count.next, ['ngay lam viec dau tien', 'ngay lam viec dau']);
  if (next === undefined) return undefined;
  const month = readMonthOfPeriod(phrase, next, [1])?.next ?? skipPeriod(phrase, next);
  return {
    value: [{ part: 'problem', reason: 'ngày làm việc thứ mấy của tháng chưa đặt lịch được' }],
    next: month,
  };
}

/** `ngày cuối tháng 12`, `ngày đầu tiên của quý II/2024`: such a day of a stretch of the year. */
function readEdgeOf(phrase: Phrase, at: number, day: DayOfMonth): Found<PartValue[]> | undefined {
  const stretch = readPoint(phrase, at);
  if (stretch?.value.level !== 'months') return undefined;
  const { first, year } = stretch.value;
  const point: Point =
    day === 'last'
      ? stretch.value
      : { level: 'date', day, month: first, ...(year !== undefined && { year }) };
  return { value: [{ part: 'point', point, as: 'by' }], next: stretch.next };
}

/** `ngày 25`, `ngày 10 và 25`, `ngày cuối cùng`, `25 hằng tháng`: days of a month, with the month where it is told. */
export function readDays(phrase: Phrase, at: number): Found<PartValue[]> | undefined {
  const working = readNthWorkingDay(phrase, at);
  if (working) return working;
  const edge = readEdgeDay(phrase, at);
  const list = edge ? undefined : readDayNumbers(phrase, at);
  const days: DayOfMonth[] = edge ? [edge.value] : (list?.value ?? []);
  const next = edge?.next ?? list?.next;
  if (next === undefined) return undefined;
  if (days.some((day) => day !== 'last' && (day < 1 || day > 31)))
    return { value: [{ part: 'problem', reason: 'không có ngày này' }], next: skipPeriod(phrase, next) };
  const start = skipAll(phrase, next, OF);
  const placed = (edge && readEdgeOf(phrase, start, edge.value)) ?? readMonthOfPeriod(phrase, next, days);
  if (placed) return placed;
  const quarter = edge ? readBareQuarter(phrase, start) : undefined;
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
