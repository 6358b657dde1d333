import { one, type Reader } from './part-reader';
import type { PartValue } from './phrase-part';
import { type Phrase, saysAt, skipAll, skipAny, wordAt } from './phrase-words';
import { readDays, readMonthOfPeriod } from './read-day';
import type { Found } from './read-number';
import { daysOfPoint, type NamedYear, numberOfYear, type Point, readPoint } from './read-point';
import { readWeekdays } from './read-weekday';
import { BEFORE_WORDS, POINT_FILLERS, UNTIL_WORDS, WITHIN_WORDS } from './schedule-words';

const PARTS_OF_MONTH: [string, number, number][] = [
  ['thuong tuan', 1, 10],
  ['trung tuan', 11, 20],
  ['ha tuan', 21, 31],
];

/** `trung tuần tháng 3`: one of the three parts of ten days of a month. */
export const readPartOfMonth: Reader = (phrase, at, year) => {
  const part = PARTS_OF_MONTH.find(([words]) => skipAny(phrase, at, [words]) !== undefined);
  const point = part && readPoint(phrase, at + 2);
  if (!part || point?.value.level !== 'months' || !point.value.isMonth) return undefined;
  const days = daysOfPoint(point.value, year);
  if ('reason' in days) return undefined;
  const [from, to] = [part[1], part[2]].map(
    (day) => `${days.from.slice(0, 8)}${String(day).padStart(2, '0')}`,
  );
  const rule = {
    kind: 'within',
    from: from ?? days.from,
    to: part[2] === 31 ? days.to : (to ?? days.to),
  } as const;
  return one({ part: 'rule', rule }, point.next);
};

/** `đầu tháng 3`, `giữa quý II`: no day is said. */
export const readVague: Reader = (phrase, at) => {
  const start = skipAny(phrase, at, ['dau', 'giua', 'khoang giua', 'nua dau', 'nua cuoi']);
  const point = start === undefined || readPoint(phrase, at) ? undefined : readPoint(phrase, start);
  if (!point || point.value.level === 'date') return undefined;
  return one({ part: 'problem', reason: 'không nói ngày nào' }, point.next);
};

const RANGE_JOINTS = [
  'cho den het',
  'cho den cuoi',
  'den het',
  'den cuoi',
  'den ngay',
  'den',
  'toi',
  '-',
  '–',
  '—',
  'cho den',
];

/** `từ … đến …`, `từ đầu tháng 3 đến cuối tháng 6`, `quý I–IV`, `01/3 - 30/6/2024`. */
export const readRange: Reader = (phrase, at, year) => {
  const head = skipAny(phrase, at, ['ke tu', 'bat dau tu', 'tu', 'sau']);
  if (head === at + 1 && !isFrom(phrase, at)) return undefined;
  const start = head ?? skipAll(phrase, at, WITHIN_WORDS);
  // where a stretch begins is said, unlike where it is only the beginning of one
  const beginning = head === undefined ? undefined : skipAny(phrase, head, ['dau']);
  const first = readPoint(phrase, beginning ?? start) ?? readBareDay(phrase, start);
  if (!first) return undefined;
  const joint = skipAny(phrase, first.next, RANGE_JOINTS);
  const last =
    joint === undefined ? undefined : (readPoint(phrase, joint) ?? readSameLevel(phrase, joint, first.value));
  if (!last) {
    if (head === undefined || first.value.level === 'none') return undefined;
    const isDay = first.value.level === 'date' && first.value.month === 0;
    const reason = isDay ? 'ngày bắt đầu trong tháng chưa đặt lịch được' : 'không nói đến khi nào';
    return one({ part: 'problem', reason }, joint !== undefined && isDay ? joint : first.next);
  }
  return one(joinPoints(first.value, last.value, year), last.next);
};

/** `từ` and not `tư`, `sau` and not `sáu`. */
const isFrom = (phrase: Phrase, at: number): boolean => saysAt(phrase, at, 'từ') || saysAt(phrase, at, 'sau');

/** A day whose month is told with the other end. */
function readBareDay(phrase: Phrase, at: number): Found<Point> | undefined {
  const start = skipAny(phrase, at, ['ngay']) ?? at;
  const day = wordAt(phrase, start);
  if (!/^\d{1,2}$/.test(day) || start === at) return undefined;
  return { value: { level: 'date', day: Number(day), month: 0 }, next: start + 1 };
}

/** `IV` in `quý I–IV`, `6/2024` in `tháng 3 - 6/2024`. */
function readSameLevel(phrase: Phrase, at: number, { level, ...first }: Point): Found<Point> | undefined {
  if (level !== 'months') {
    const year =
      /^20\d\d$/.test(wordAt(phrase, at)) && level === 'year' ? Number(wordAt(phrase, at)) : undefined;
    return year === undefined ? undefined : { value: { level: 'year', year }, next: at + 1 };
  }
  const head = 'isMonth' in first && first.isMonth ? 'thang' : 'quy';
  const words = [...phrase.words.slice(at, at + 6)];
  const sign = { folded: head, marks: '', start: 0, end: 0 };
  const found = readPoint({ ...phrase, words: [sign, ...words] }, 0);
  return found?.value.level === 'months' ? { value: found.value, next: at + found.next - 1 } : undefined;
}

function joinPoints(first: Point, last: Point, year: number): PartValue {
  const lastYear = 'year' in last && last.year !== undefined ? last.year : undefined;
  const begin =
    first.level === 'date' && first.month === 0 && last.level === 'date'
      ? { ...first, month: last.month, year: lastYear }
      : first;
  const from = daysOfPoint(begin, numberOfYear(lastYear, year));
  const beginYear = 'year' in begin && begin.year !== undefined ? begin.year : undefined;
  const to = daysOfPoint(last, numberOfYear(beginYear, year));
  if ('reason' in from || 'reason' in to)
    return { part: 'problem', reason: 'reason' in from ? from.reason : 'reason' in to ? to.reason : '' };
  if (from.from > to.to) return { part: 'problem', reason: 'ngày cuối đứng trước ngày đầu' };
  return { part: 'rule', rule: { kind: 'within', from: from.from, to: to.to } };
}

/** `17 giờ ngày`, `16h30`, `17:00`: the day of a time of day counts with it. */
function skipTimeOfDay(phrase: Phrase, at: number): number | undefined {
  if (!/^\d{1,2}$/.test(wordAt(phrase, at))) return undefined;
  const sign = skipAny(phrase, at + 1, ['gio', 'h', 'g', ':']);
  if (sign === undefined) return undefined;
  const minutes = /^\d\d$/.test(wordAt(phrase, sign)) ? sign + 1 : sign;
  return skipAny(phrase, minutes, ['phut']) ?? minutes;
}

const DAY_FILLERS = [...POINT_FILLERS, ','];

/** A time with a word that says on which side of it: `trước ngày 10/11`, `đến hết quý III`, `trong tháng 3`. */
export const readDeadline: Reader = (phrase, at) => {
  const until = skipAny(phrase, at, UNTIL_WORDS);
  const beforeAt = until === undefined ? at : skipAll(phrase, until, POINT_FILLERS);
  const before = skipAny(phrase, beforeAt, BEFORE_WORDS);
  const within = until === undefined && before === undefined ? skipAny(phrase, at, WITHIN_WORDS) : undefined;
  const head = before ?? until ?? within;
  if (head === undefined) return undefined;
  const filled = skipAll(phrase, head, POINT_FILLERS);
  const time = skipTimeOfDay(phrase, filled);
  const start = skipAll(phrase, time ?? filled, DAY_FILLERS);
  const isExclusive = before !== undefined && time === undefined;
  return readPointList(phrase, start, isExclusive ? 'before' : within === undefined ? 'by' : 'within', false);
};

/** The days, weekdays or points that stand at a place; joined points of one kind are one stretch. */
function readPointList(
  phrase: Phrase,
  at: number,
  as: 'by' | 'before' | 'within',
  isWeak: boolean,
): Found<PartValue[]> | undefined {
  const first = readPoint(phrase, at);
  if (!first)
    return readWeekdays(phrase, at) ?? readDays(phrase, at) ?? readMonthOfPeriod(phrase, at, [undefined]);
  const points = [first.value];
  let { next } = first;
  let areJoined = true;
  for (;;) {
    const joined = skipAny(phrase, next, [', va', ',', 'va', '&', '+']) ?? skipToBareDate(phrase, next);
    if (joined === undefined) break;
    const named = readPoint(phrase, joined);
    const more =
      named && isAlike(named.value, first.value) ? named : readSameLevel(phrase, joined, first.value);
    if (!more || !isListed(phrase, more.next)) break;
    areJoined &&= /^(\d|[iv]+$)/.test(wordAt(phrase, joined)) && wordAt(phrase, next) !== ',';
    points.push(more.value);
    next = more.next;
  }
  const year = points.map(yearOfPoint).findLast((known) => known !== undefined);
  const dated = points.map((point) => ({ ...point, year: yearOfPoint(point) ?? year }));
  const joint = dated.length > 1 && areJoined ? joinMonths(dated) : undefined;
  const own = joint ? [joint] : dated;
  return { value: own.map((point) => ({ part: 'point', point, as, ...(isWeak ? { isWeak } : {}) })), next };
}

/** `;` in `20/3; 20/6; 10/12`: nothing but dates is listed. */
function skipToBareDate(phrase: Phrase, at: number): number | undefined {
  const date = wordAt(phrase, at) === ';' && /^\d/.test(wordAt(phrase, at + 1)) && readPoint(phrase, at + 1);
  return date && date.value.level === 'date' && /^([;,.)]|va|)$/.test(wordAt(phrase, date.next))
    ? at + 1
    : undefined;
}

const yearOfPoint = (point: Point): NamedYear | undefined => ('year' in point ? point.year : undefined);

/** Both months, both quarters or both dates: they are a list, and the year at its end is the year of all. */
const isAlike = (one: Point, other: Point): boolean =>
  one.level === other.level &&
  one.level !== 'year' &&
  (one.level !== 'months' || (other.level === 'months' && one.isMonth === other.isMonth));

const isListed = (phrase: Phrase, at: number): boolean =>
  skipAny(phrase, at, ['lan', 'ngay', 'gio', '%', '/', 'nhiem vu']) === undefined;

/** Following months or quarters as one stretch; undefined where some lie between. */
function joinMonths(points: Point[]): Point | undefined {
  let whole: Extract<Point, { level: 'months' }> | undefined;
  for (const point of points) {
    if (point.level !== 'months' || (whole && point.first !== whole.last + 1)) return undefined;
    whole = whole ? { ...whole, last: point.last } : point;
  }
  return whole;
}

/** A point without any word before it: a date is one to keep to, anything longer may be a name. */
export const readBarePoint: Reader = (phrase, at) => {
  const point = readPoint(phrase, at);
  if (point?.value.level === 'year' && point.value.year === undefined) return undefined;
  if (!point) return readPointList(phrase, at, 'by', false);
  return point.value.level === 'date'
    ? readPointList(phrase, at, 'by', false)
    : readPointList(phrase, at, 'within', true);
};
