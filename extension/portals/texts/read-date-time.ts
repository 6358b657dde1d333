import { foldText } from '../../../shared/text/fold-text';
import { DAY_MS, startOfDay } from '../../../shared/working-time/viet-nam-day';
import type { DateOrder } from '../descriptions/portal-description';
import type { Precision } from '../page-reading';

/** A date as it stands in a text: the instant in Viet Nam, or why there is none. */
export type DateReading =
  | { at: Date; precision: Precision }
  | { problem: 'impossible' | 'implausible' | 'several' | 'unreadable' };

const TIME = String.raw`(?<hour>\d{1,2})(?: ?: ?|h|g| gio ?)(?<minute>\d{2})?(?:(?: ?: ?| phut ?)(?<second>\d{2})?)?(?: phut)?(?: ?(?<half>[ap]\.?m\b\.?|(?:sa|ch|sang|chieu|toi)\b))?`;
const WEEKDAY = String.raw`(?:(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|t[2-7]|cn|mon|tue|wed|thu|fri|sat|sun)[a-z]*[\s,.]+)?`;
const GAP = String.raw`[\s,|()–-]*${WEEKDAY}(?:ngay |vao |on )?(?:mung |mong )?`;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const DATES = [
  String.raw`(?<dayFirst>)(?<day>\d{1,2})(?: ?/ ?|[.-])(?<month>\d{1,2})(?: ?/ ?|[.-])(?<year>\d{4}|\d{2}(?![\d.,/-]))`,
  String.raw`(?<year>\d{4})(?: ?/ ?|[.-])(?<month>\d{1,2})(?: ?/ ?|[.-])(?<day>\d{1,2})`,
  String.raw`(?<day>\d{1,2})[ -](?:thang|thg?\.?) ?(?<month>\d{1,2})[,-]?(?: nam)? ?(?<year>\d{4})`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<name>${MONTHS})[a-z]*\.?,?[ -](?<year>\d{4})`,
  String.raw`(?<name>${MONTHS})[a-z]*\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})`,
];

/** One pattern a form of date: with the time before it, after it, or without. */
const PATTERNS = DATES.flatMap((date) =>
  [`${TIME}${GAP}${date}`, `${date}(?:T|${GAP}(?:(?:luc|hoi|at|truoc|by) )?)${TIME}`, date].map(
    (pattern) => new RegExp(`(?<![\\d/.-])${pattern}(?![\\d/])`, 'gi'),
  ),
);

/** What nearly every cell holds: one date in figures, with its time before or after it; no need to look further. */
const PLAIN =
  /^(?:(\d{1,2}):(\d{2})(?::(\d{2}))?[ ,|]+)?(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ ,]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** A time with its zone, as programs write it: the only one that is not Viet Nam's. */
const ZONED =
  /(?<![\d/.-])(?<date>\d{4}-\d{2}-\d{2})[T ](?<time>\d{2}:\d{2}(?<second>:\d{2}(?:\.\d+)?)?) ?(?:Z\b|UTC\b|(?<zone>[+-]\d{2}):?(?<minutes>\d{2}))/i;

/** The half of a day in which a result is handed out: `20-11-2026 Từ 13:30 đến 17:00`; it is due when that ends. */
const WINDOW = /\btu (?:luc )?\d{1,2}(?::|h|g| gio ?)\d{0,2} ?(?:den|-) (?=\d{1,2}(?::|h|g| gio))/;

/** Spans of time and counts: figures that are no date. */
const SPANS =
  /(?<!\d)\d+(?:[.,]\d+)? ?(?:ngay|gio|phut|giay|thang(?! \d+\b(?! ngay))|tuan|nam|lan|h|%)(?![a-z])/g;

/** Years from now beyond which a date is a slip of the keyboard. */
const PLAUSIBLE_YEARS = 30;

/**
 * The date in a text, in the ways portals write it: `10:56 13/03/2026`, `13/03/2026 10:56:00`, `13/3/2026 5:00 CH`,
 * `2026-03-13 10:56:00`, `2026-03-13T03:56:00Z`, `10 giờ 56 phút, ngày 13 tháng 3 năm 2026`, `13 Mar 2026`. Undefined where there is
 * none: no figures, or only those of a span of time (`Còn 8 ngày`); other figures are a date that cannot be read.
 */
export function readDateTime(text: string, now: Date, order: DateOrder = 'dmy'): DateReading | undefined {
  const year = now.getUTCFullYear();
  if (year !== known.year || order !== known.order || known.readings.size >= REMEMBERED)
    known = { year, order, readings: new Map() };
  const before = known.readings.get(text);
  if (before !== undefined || known.readings.has(text)) return before;
  const reading = work(text, now, order);
  known.readings.set(text, reading);
  return reading;
}

/** A day and a month in figures, and no year; `1/2 ngày` is half of one. */
const DAY_AND_MONTH = /(?<![\d/.-])\d{1,2}\/\d{1,2}(?![\d/.-]| (?:ngày|giờ|buổi|tháng))/;

/** A date whose year is left out (`14:30 ngày 26/11`): the first such day from then on. */
export function readWithoutYear(
  text: string,
  now: Date,
  from: Date,
  order?: DateOrder,
): DateReading | undefined {
  if (!DAY_AND_MONTH.test(text)) return undefined;
  for (const later of [0, 1]) {
    const dated = text.replace(DAY_AND_MONTH, `$&/${from.getUTCFullYear() + later}`);
    const reading = readDateTime(dated, now, order);
    if (reading && 'at' in reading && reading.at >= from) return reading;
  }
  return undefined;
}

/** Texts that were read lately: a page is read again at every change. */
const REMEMBERED = 5000;
let known: { year: number; order: DateOrder; readings: Map<string, DateReading | undefined> } = {
  year: 0,
  order: 'dmy',
  readings: new Map(),
};

function work(text: string, now: Date, order: DateOrder): DateReading | undefined {
  if (!/\d/.test(text)) return undefined;
  const plain = PLAIN.exec(text);
  if (plain) return toPlain(plain, now, order);
  const zoned = ZONED.exec(text);
  if (zoned?.groups) return hasAnotherDate(text, zoned) ? { problem: 'several' } : toZoned(zoned.groups, now);
  const folded = withoutWindow(foldText(text));
  for (const pattern of PATTERNS) {
    const matches = [...folded.matchAll(pattern)];
    const [first] = matches;
    if (!first?.groups) continue;
    if (matches.length > 1 || hasAnotherDate(folded, first)) return { problem: 'several' };
    return toReading(first.groups, now, order);
  }
  return /\d/.test(folded.replace(SPANS, '')) ? { problem: 'unreadable' } : undefined;
}

/** A window after a date says its time, unless the date has one. */
function withoutWindow(folded: string): string {
  const window = WINDOW.exec(folded);
  if (!window) return folded;
  const before = folded.slice(0, window.index);
  return /\d(?::|h|g| gio ?)\d{2}/.test(before)
    ? before
    : before + folded.slice(window.index + window[0].length);
}

function hasAnotherDate(text: string, { 0: match, index }: RegExpExecArray): boolean {
  const rest = `${text.slice(0, index)} ${text.slice(index + match.length)}`;
  return PATTERNS.some((pattern) => rest.search(pattern) >= 0);
}

function toZoned(groups: Record<string, string | undefined>, now: Date): DateReading {
  const { date, time, second, zone, minutes } = groups;
  const at = new Date(`${date}T${time}${zone ? `${zone}:${minutes}` : 'Z'}`);
  if (Number.isNaN(at.getTime())) return { problem: 'impossible' };
  if (isFar(at.getUTCFullYear(), now)) return { problem: 'implausible' };
  return { at, precision: second ? 'second' : 'minute' };
}

const isFar = (year: number, now: Date) => Math.abs(year - now.getUTCFullYear()) > PLAUSIBLE_YEARS;

/** Whether the figures of day and month stand the other way round than they are written in Viet Nam. */
const isTurned = ({ dayFirst }: Record<string, string | undefined>, order: DateOrder) =>
  order === 'mdy' && dayFirst !== undefined;

/** The hour of the day, of one that may be counted from noon; undefined where the two contradict each other. */
function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (!half) return hour;
  const isAfternoon = /^(?:p|ch|toi)/.test(half);
  if (hour > 12 || hour === 0) return isAfternoon === hour > 12 ? hour : undefined;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

function toPlain(match: RegExpExecArray, now: Date, order: DateOrder): DateReading {
  const [, hour1, minute1, second1, day, month, year, hour2, minute2, second2] = match;
  if (hour1 !== undefined && hour2 !== undefined) return { problem: 'several' };
  const hour = hour1 ?? hour2;
  const minute = minute1 ?? minute2;
  return toReading({ day, month, year, hour, minute, second: second1 ?? second2, dayFirst: '' }, now, order);
}

function toReading(groups: Record<string, string | undefined>, now: Date, order: DateOrder): DateReading {
  const { name, hour, minute = '0', second, half } = groups;
  let { day = '', month = '' } = groups;
  const { year: figures = '' } = groups;
  const year = Number(figures.length === 2 ? `20${figures}` : figures);
  if (name) month = String(MONTHS.split('|').indexOf(name) + 1);
  else if (isTurned(groups, order)) [day, month] = [month, day];
  const dayNumber = dayOf(year, Number(month), Number(day));
  if (dayNumber === undefined) return { problem: 'impossible' };
  const midnight = startOfDay(dayNumber);
  if (isFar(year, now)) return { problem: 'implausible' };
  if (hour === undefined) return { at: new Date(midnight), precision: 'day' };
  const hours = hourOfDay(Number(hour), half);
  if (hours === undefined || hours > 24 || Number(minute) > 59 || Number(second ?? 0) > 59)
    return { problem: 'impossible' };
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second ?? 0);
  if (seconds > 86_400) return { problem: 'impossible' };
  return { at: new Date(midnight + seconds * 1000), precision: second === undefined ? 'minute' : 'second' };
}

/** The day of a date; undefined where no such date exists. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // years below 100 would be of the last century
  const exists =
    date.getUTCDate() === day && date.getUTCMonth() === month - 1 && date.getUTCFullYear() === year;
  return exists ? date.getTime() / DAY_MS : undefined;
}
