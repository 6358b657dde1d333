import { foldText } from '../../shared/text/fold-text';
import { parseDay, startOfDay } from '../../shared/working-time/viet-nam-day';
import type { Precision } from './page-reading';

/** A date as it stands in a text: the instant in Viet Nam, or why there is none. */
export type DateReading =
  | { at: Date; precision: Precision }
  | { problem: 'impossible' | 'implausible' | 'several' | 'unreadable' };

const TIME = String.raw`(?<hour>\d{1,2})(?::|h|g| gio ?)(?<minute>\d{2})?(?:(?::| phut ?)(?<second>\d{2})?)?(?: phut)?(?: ?(?<half>[ap]\.?m\b\.?|(?:sa|ch|sang|chieu)\b))?`;
const GAP = String.raw`[\s,|–-]*(?:ngay )?`;
const DATES = [
  String.raw`(?<day>\d{1,2})(?: ?/ ?|[.-])(?<month>\d{1,2})(?: ?/ ?|[.-])(?<year>\d{4})`,
  String.raw`(?<year>\d{4})(?: ?/ ?|[.-])(?<month>\d{1,2})(?: ?/ ?|[.-])(?<day>\d{1,2})`,
  String.raw`(?<day>\d{1,2}) (?:thang|thg) (?<month>\d{1,2}),?(?: nam)? (?<year>\d{4})`,
];

/** One pattern a form of date: with the time before it, after it, or without. */
const PATTERNS = DATES.flatMap((date) =>
  [`${TIME}${GAP}${date}`, `${date}(?:T|${GAP}(?:luc )?)${TIME}`, date].map(
    (pattern) => new RegExp(`(?<![\\d/.-])${pattern}(?![\\d/])`, 'gi'),
  ),
);

/** What nearly every cell holds: one date in figures, with its time before or after it; no need to look further. */
const PLAIN_DATE = String.raw`(?<day>\d{1,2})/(?<month>\d{1,2})/(?<year>\d{4})`;
const PLAIN_TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?`;
const PLAIN = [
  new RegExp(String.raw`^\s*(?:${PLAIN_TIME}[\s,|]+)?${PLAIN_DATE}\s*$`),
  new RegExp(String.raw`^\s*${PLAIN_DATE}[\s,]+${PLAIN_TIME}\s*$`),
];

/** A time with its zone, as programs write it: the only one that is not Viet Nam's. */
const ZONED =
  /(?<![\d/.-])(?<date>\d{4}-\d{2}-\d{2})[T ](?<time>\d{2}:\d{2}(?<second>:\d{2}(?:\.\d+)?)?) ?(?:Z\b|UTC\b|(?<zone>[+-]\d{2}):?(?<minutes>\d{2}))/i;

/** Spans of time and counts: figures that are no date. */
const SPANS = /\d+(?:[.,]\d+)? ?(?:ngay|gio|phut|giay|thang(?! \d+\b(?! ngay))|tuan|nam|lan|h|%)(?![a-z])/g;

/** Years from now beyond which a date is a slip of the keyboard. */
const PLAUSIBLE_YEARS = 30;

/**
 * The date in a text, in the ways portals write it: `10:56 13/03/2026`, `13/03/2026 10:56:00`, `13/3/2026 5:00 CH`,
 * `2026-03-13 10:56:00`, `2026-03-13T03:56:00Z`, `10 giờ 56 phút, ngày 13 tháng 3 năm 2026`. Undefined where there is
 * none: no figures, or only those of a span of time (`Còn 8 ngày`); other figures are a date that cannot be read.
 */
export function readDateTime(text: string, now: Date): DateReading | undefined {
  if (!/\d/.test(text)) return undefined;
  const plain = PLAIN.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (plain) return toReading(plain, now);
  const zoned = ZONED.exec(text);
  if (zoned?.groups) return hasAnotherDate(text, zoned) ? { problem: 'several' } : toZoned(zoned.groups, now);
  const folded = foldText(text);
  for (const pattern of PATTERNS) {
    const matches = [...folded.matchAll(pattern)];
    const [first] = matches;
    if (!first?.groups) continue;
    if (matches.length > 1 || hasAnotherDate(folded, first)) return { problem: 'several' };
    return toReading(first.groups, now);
  }
  return /\d/.test(folded.replace(SPANS, '')) ? { problem: 'unreadable' } : undefined;
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

/** The hour of the day, of one that may be counted from noon; undefined where the two contradict each other. */
function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (!half) return hour;
  const isAfternoon = /^(?:p|ch)/.test(half);
  if (hour > 12 || hour === 0) return isAfternoon === hour > 12 ? hour : undefined;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

function toReading(groups: Record<string, string | undefined>, now: Date): DateReading {
  const { day = '', month = '', year = '', hour, minute = '0', second, half } = groups;
  const two = (digits: string) => digits.padStart(2, '0');
  const dayNumber = parseDay(`${year}-${two(month)}-${two(day)}`);
  if (dayNumber === undefined) return { problem: 'impossible' };
  const midnight = startOfDay(dayNumber);
  if (isFar(Number(year), now)) return { problem: 'implausible' };
  if (hour === undefined) return { at: new Date(midnight), precision: 'day' };
  const hours = hourOfDay(Number(hour), half);
  if (hours === undefined || hours > 24 || Number(minute) > 59 || Number(second ?? 0) > 59)
    return { problem: 'impossible' };
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second ?? 0);
  if (seconds > 86_400) return { problem: 'impossible' };
  return { at: new Date(midnight + seconds * 1000), precision: second === undefined ? 'minute' : 'second' };
}
