import { WEEKDAYS, type Weekday } from '../working-time/work-calendar';
import type { PartValue } from './phrase-part';
import { type Phrase, saysAt, skipAll, skipAny, wordAt } from './phrase-words';
import { type Found, readNumber } from './read-number';
import { skipPeriod } from './read-period';

const NUMBERS = [
  ['hai', '2'],
  ['ba', '3'],
  ['tu', '4'],
  ['nam', '5'],
  ['sau', '6'],
  ['bay', '7'],
];
/** `lần thứ 6` is no Friday. */
const ORDINALS = ['lan', 'nhom', 'khoa', 'hang', 'bac', 'thang', 'muc', 'nhiem'];
/** A weekday of one week of the month, which no rule can say. */
const ONE_OF_MONTH = [
  'dau tien',
  'dau thang',
  'cuoi cung',
  'cuoi thang',
  'tuan dau',
  'tuan cuoi',
  'tuan thu',
  'cua tuan dau',
  'cua tuan thu',
  'cua tuan cuoi',
  'dau moi thang',
  'cuoi moi thang',
  'cuoi hang thang',
  'dau hang thang',
];

const dayAt = (phrase: Phrase, at: number): Weekday | undefined => {
  const index = NUMBERS.findIndex((names) => names.includes(wordAt(phrase, at).replace(/^0/, '')));
  return WEEKDAYS[index];
};

function readOne(phrase: Phrase, at: number): Found<Weekday> | undefined {
  const sunday = skipAny(phrase, at, ['chu nhat', 'cn']);
  if (sunday !== undefined) return { value: 'sun', next: sunday };
  const short = wordAt(phrase, at) === 't' && skipAny(phrase, at + 2, ['hang tuan', 'moi tuan', 'hang', ',']);
  if (!short && !saysAt(phrase, at, 'thứ')) return undefined;
  const day = dayAt(phrase, at + 1);
  return day && { value: day, next: at + 2 };
}

/** `thứ 8 hằng tuần`; `thứ 8` alone may number anything. */
const isNoWeekday = (phrase: Phrase, at: number): boolean =>
  saysAt(phrase, at, 'thứ') &&
  /^\d+$/.test(wordAt(phrase, at + 1)) &&
  skipAny(phrase, at + 2, ['hang tuan', 'moi tuan', 'trong tuan', 'cua tuan']) !== undefined;

/** `thứ sáu`, `thứ 2, 4, 6`, `từ thứ hai đến thứ sáu`, `chủ nhật`. */
export function readWeekdays(phrase: Phrase, at: number): Found<PartValue[]> | undefined {
  const start = skipAny(phrase, at, ['tu ngay', 'tu', 'cac ngay', 'ngay', 'cac']) ?? at;
  const first = readOne(phrase, start);
  if (!first && isNoWeekday(phrase, start))
    return {
      value: [{ part: 'problem', reason: 'không có thứ này' }],
      next: skipPeriod(phrase, start + 2),
    };
  if (!first || (start === at && ORDINALS.includes(wordAt(phrase, at - 1)))) return undefined;
  const isOneOfMonth =
    wordAt(phrase, start - 1) === 'tuan' && skipAny(phrase, start - 2, ['hang', 'moi']) === undefined;
  const one = skipAny(phrase, first.next, ONE_OF_MONTH);
  if (isOneOfMonth || one !== undefined)
    return {
      value: [{ part: 'problem', reason: 'ngày của một tuần trong tháng chưa đặt lịch được' }],
      next: skipPeriod(phrase, one === undefined ? first.next : (skipOrdinal(phrase, one) ?? one)),
    };
  const days = [first.value];
  let next = first.next;
  for (;;) {
    const until = skipAny(phrase, next, ['den ngay', 'den', '-', '–']);
    const end = until === undefined ? undefined : readOne(phrase, until);
    if (end) {
      const from = WEEKDAYS.indexOf(days.at(-1) ?? 'mon');
      days.push(...WEEKDAYS.slice(from + 1, WEEKDAYS.indexOf(end.value) + 1));
      next = end.next;
      continue;
    }
    const joined = skipAny(phrase, next, [', va', ',', 'va', '&', 'hoac']);
    if (joined === undefined) break;
    const more = readOne(phrase, skipAll(phrase, joined, ['ngay'])) ?? readBare(phrase, joined);
    if (!more) break;
    days.push(more.value);
    next = more.next;
  }
  return { value: days.map((weekday) => ({ part: 'weekday', weekday })), next };
}

/** The number after `tuần thứ`. */
const skipOrdinal = (phrase: Phrase, at: number): number | undefined =>
  saysAt(phrase, at - 1, 'thứ') ? readNumber(phrase, at)?.next : undefined;

/** A weekday of a list without `thứ`. */
function readBare(phrase: Phrase, at: number): Found<Weekday> | undefined {
  const day = /^0?[2-7]$/.test(wordAt(phrase, at)) ? dayAt(phrase, at) : undefined;
  return day && /^(,|va|&|hang|moi|trong|cua)?$/.test(wordAt(phrase, at + 1))
    ? { value: day, next: at + 1 }
    : undefined;
}
