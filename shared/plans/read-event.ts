import type { PartValue } from './phrase-part';
import { type Phrase, quote, saysAt, skipAll, skipAny, wordAt } from './phrase-words';
import { type Found, readNumber } from './read-number';
import { readPoint } from './read-point';
import type { ScheduleUnit } from './schedule-rule';
import { AT_ONCE_WORDS, SINCE_WORDS, TIME_BEGINNINGS, WHEN_WORDS } from './schedule-words';

interface Amount {
  amount: number;
  unit: ScheduleUnit;
}

const UNITS: [string, ScheduleUnit, number][] = [
  ['gio lam viec', 'working-hours', 1],
  ['gio hanh chinh', 'working-hours', 1],
  ['gio', 'hours', 1],
  ['h', 'hours', 1],
  ['ngay lam viec', 'working-days', 1],
  ['ngay', 'days', 1],
  ['tuan', 'days', 7],
  ['thang', 'months', 1],
  ['nam', 'months', 12],
];

/** `05 ngày làm việc`, `tám giờ làm việc`, `05 (năm) ngày`. */
function readAmount(phrase: Phrase, at: number): Found<Amount> | undefined {
  const number = readNumber(phrase, at);
  if (!number) return undefined;
  const again = wordAt(phrase, number.next) === '(' ? readNumber(phrase, number.next + 1) : undefined;
  const next = again && wordAt(phrase, again.next) === ')' ? again.next + 1 : number.next;
  for (const [words, unit, each] of UNITS) {
    const end = skipAny(phrase, next, [words]);
    if (end !== undefined) return { value: { amount: number.value * each, unit }, next: end };
  }
  return undefined;
}

const AMOUNT_WORDS = [
  'trong vong',
  'trong thoi han',
  'trong thoi gian',
  'trong',
  'thoi han',
  'thoi gian',
  'cham nhat la',
  'cham nhat',
  'muon nhat',
  'khong qua',
  'toi da',
  'it nhat',
  'toi thieu',
  'sau',
  'la',
];

const NOT_EVENT_ENDS = [':', ',', ')', '(', '-', '–', '.'];

/** `chậm nhất sau 02 ngày` at a clause's end is how long after the event. */
function beginsOtherTime(phrase: Phrase, at: number): boolean {
  const length = readAmount(phrase, skipAll(phrase, at, AMOUNT_WORDS));
  if (length && /^[;.]?$/.test(wordAt(phrase, length.next))) return false;
  return skipAny(phrase, at, TIME_BEGINNINGS) !== undefined;
}

/** Place where an event that begins at a place ends: with its sentence, its brackets, or where another time begins. */
function endOfEvent(phrase: Phrase, at: number, longest: number): number {
  const last = Math.min(phrase.words.length, at + longest);
  let open = 0;
  for (let end = at; end < last; end++) {
    const word = wordAt(phrase, end);
    if (word === '(') open++;
    if (word === ')' && --open < 0) return end;
    if (word === ';' || word === '+' || word === '•') return end;
    if (word === '.' && !/^[\d]/.test(wordAt(phrase, end + 1))) return end;
    const isJoint = word === ',' || word === 'va' || word === 'hoac';
    if (isJoint && end > at && beginsOtherTime(phrase, end + 1)) return end;
  }
  return last;
}

/** Most words of an event before which nothing but a length of time at its end says that it is one. */
const LONGEST_UNMARKED_EVENT = 20;

/** An event, with the length of time that may stand at its end (`trước kỳ họp 15 ngày`). */
function readEvent(
  phrase: Phrase,
  at: number,
  longest = phrase.words.length,
): Found<{ event: string; amount?: Amount }> | undefined {
  const next = endOfEvent(phrase, at, longest);
  let end = next;
  while (end > at && NOT_EVENT_ENDS.includes(wordAt(phrase, end - 1))) end--;
  const amount = [5, 4, 3, 2]
    .map((length) => ({ at: end - length, found: readAmount(phrase, end - length) }))
    .find(({ at: start, found }) => start > at && found?.next === end);
  if (amount) end = amount.at;
  // the words before the length of time belong to it
  const lead =
    amount && [5, 4, 3, 2, 1].find((length) => skipAll(phrase, end - length, AMOUNT_WORDS) === end);
  if (lead) end -= lead;
  while (end > at && NOT_EVENT_ENDS.includes(wordAt(phrase, end - 1))) end--;
  if (end <= at) return undefined;
  return { value: { event: quote(phrase, at, end), amount: amount?.found?.value }, next };
}

const afterEvent = (
  phrase: Phrase,
  at: number,
  amount?: Amount | { amount: 0 },
): Found<PartValue> | undefined => {
  const found = readEvent(phrase, at);
  if (!found) return undefined;
  const { event, amount: own } = found.value;
  return { value: { part: 'rule', rule: { kind: 'after', ...(amount ?? own), event } }, next: found.next };
};

const beforeEvent = (phrase: Phrase, at: number, amount?: Amount): Found<PartValue> | undefined => {
  const found = readEvent(phrase, at);
  if (!found) return undefined;
  const { event, amount: own = { amount: 0, unit: 'days' } } = found.value;
  return { value: { part: 'rule', rule: { kind: 'before', ...(amount ?? own), event } }, next: found.next };
};

/** `trong 05 ngày làm việc kể từ khi …`, `chậm nhất 03 ngày trước thời hạn …`, `trước 05 ngày so với …`. */
function readLength(phrase: Phrase, at: number): Found<PartValue> | undefined {
  const start = skipAll(phrase, at, AMOUNT_WORDS);
  const early = skipAny(phrase, start, ['truoc']);
  const amount = readAmount(phrase, early ?? start);
  if (!amount) return undefined;
  if (early !== undefined) {
    const from = skipAny(phrase, amount.next, ['so voi', 'khi', 'truoc khi', 'tinh den']);
    return from === undefined ? undefined : beforeEvent(phrase, skipLink(phrase, from), amount.value);
  }
  const since = skipAny(phrase, skipAny(phrase, amount.next, [',']) ?? amount.next, SINCE_WORDS);
  if (since !== undefined) return afterEvent(phrase, skipLink(phrase, since), amount.value);
  const before = skipAny(phrase, amount.next, ['truoc']);
  if (before !== undefined) return beforeEvent(phrase, skipLink(phrase, before), amount.value);
  // `sau 15 ngày kết thúc quý`
  const isAfter =
    start > at && saysAt(phrase, start - 1, 'sau') && /^\p{L}/u.test(wordAt(phrase, amount.next));
  if (isAfter) return afterEvent(phrase, amount.next, amount.value);
  const isEnd = /^([;.,)])?$/.test(wordAt(phrase, amount.next));
  if (start === at || !isEnd || readPoint(phrase, start)) return undefined;
  return { value: { part: 'problem', reason: 'không nói thời hạn tính từ khi nào' }, next: amount.next };
}

/** `khi` and `ngày` only join an event to its time; `ngày 10/11` is the event itself. */
const skipLink = (phrase: Phrase, at: number): number =>
  readPoint(phrase, at) ? at : (skipAny(phrase, at, ['khi', 'ngay', 'thoi diem']) ?? at);

const AFTER_MEETINGS = ['moi', 'cac', 'tung', 'cuoc', 'hoi nghi', 'ky', 'dot', 'phien', 'ket thuc', 'khi'];
const ON_REQUEST = ['theo yeu cau', 'theo de nghi', 'theo vu viec'];
/** `theo yêu cầu tại kế hoạch` is no event. */
const NOT_ON_REQUEST = ['tai', 'trong', 'neu tai', 'nhiem vu', 'cong viec', 've'];

/** A time that hangs on an event which no calendar knows. */
export function readEventTime(phrase: Phrase, at: number): Found<PartValue> | undefined {
  const atOnce = skipAny(phrase, at, AT_ONCE_WORDS);
  if (
    atOnce !== undefined &&
    (!phrase.isMarked || saysAt(phrase, at, 'ngay') || wordAt(phrase, at) === 'lap')
  )
    return afterEvent(phrase, skipLink(phrase, atOnce), { amount: 0 });
  const length = readLength(phrase, at);
  if (length) return length;
  const before = skipAny(phrase, at, ['truoc khi', 'truoc thoi diem', 'truoc luc']);
  if (before !== undefined) return beforeEvent(phrase, before);
  if (wordAt(phrase, at) === 'truoc' && !readPoint(phrase, at + 1)) {
    const found = readEvent(phrase, at + 1, LONGEST_UNMARKED_EVENT);
    if (found?.value.amount) return beforeEvent(phrase, skipLink(phrase, at + 1));
  }
  if (wordAt(phrase, at) === 'neu' && /^[)\].;,]?$/.test(wordAt(phrase, at + 2))) return undefined;
  const when = skipAny(phrase, at, WHEN_WORDS);
  if (when !== undefined) return afterEvent(phrase, when);
  if (saysAt(phrase, at, 'sau') && skipAny(phrase, at + 1, AFTER_MEETINGS) !== undefined)
    return afterEvent(phrase, skipLink(phrase, at + 1));
  if (isAfterNamed(phrase, at)) return afterEvent(phrase, at + 1);
  const request = skipAny(phrase, at, ON_REQUEST);
  if (request !== undefined && skipAny(phrase, request, NOT_ON_REQUEST) === undefined)
    return afterEvent(phrase, at + 1);
  return readUnexpected(phrase, at);
}

/** `sau Tết Nguyên đán` where a time begins; without marks `sau` may be a six. */
function isAfterNamed(phrase: Phrase, at: number): boolean {
  if (!saysAt(phrase, at, 'sau') || !/^([;.:+•*–-]|)$/.test(wordAt(phrase, at - 1))) return false;
  return /^\p{L}/u.test(wordAt(phrase, at + 1)) && skipAny(phrase, at + 1, NOT_EVENTS) === undefined;
}

const NOT_EVENTS = [
  'do',
  'nay',
  'day',
  'cung',
  'gio',
  'buoi',
  'ngay',
  'tuan',
  'thang',
  'quy',
  'qui',
  'nam',
  ...['mot', 'hai', 'ba', 'bon', 'tu', 'bay', 'tam', 'chin', 'muoi'],
];

const NAMED_EVENTS = [...WHEN_WORDS, 'theo yeu cau', 'theo de nghi'];

/** `đột xuất`: the event is the one that is named with it, if any. */
function readUnexpected(phrase: Phrase, at: number): Found<PartValue> | undefined {
  const next = skipAny(phrase, at, ['dot xuat', 'bat thuong']);
  if (next === undefined) return undefined;
  const named = skipAny(phrase, next, ['(', ',', 'hoac', '-']) ?? next;
  if (skipAny(phrase, named, NAMED_EVENTS) !== undefined) return readEventTime(phrase, named);
  return { value: { part: 'rule', rule: { kind: 'after', event: quote(phrase, at, next) } }, next };
}
