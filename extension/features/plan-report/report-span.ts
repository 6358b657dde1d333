import type { BilingualText } from '../../../shared/text/bilingual-text';
import { formatIsoDate } from '../../../shared/text/format-date';
import {
  type DayRange,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOfDay,
  shiftMonth,
} from '../../../shared/working-time/month';
import { dayOfInstant, formatDay, readDay } from '../../../shared/working-time/viet-nam-day';

/** Of what offices report the progress of a plan; the week is for Monday's meeting. */
export const SPAN_KINDS = ['month', 'quarter', 'half-year', 'year', 'week'] as const;
export type SpanKind = (typeof SPAN_KINDS)[number];

/** Day of the month on which a month's report ends, as plans set it: Vạn Phước the 20th, Phương Sài the 25th, others its end. */
export const REPORT_DAYS = [20, 25, 'last'] as const;
export type ReportDay = (typeof REPORT_DAYS)[number];

/** A period of a report, days included, and what it is called in a title. */
export interface ReportSpan extends DayRange {
  /** Its first month, YYYY-MM. */
  key: string;
  name: BilingualText;
}

const MONTHS: Record<Exclude<SpanKind, 'week'>, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };
const ROMAN = ['I', 'II', 'III', 'IV'];

/** How many periods back one can be reported of. */
const BACK: Record<Exclude<SpanKind, 'week'>, number> = { month: 12, quarter: 4, 'half-year': 2, year: 1 };

/** The period that today is in and those before it, the youngest first. */
export function reportSpans(kind: Exclude<SpanKind, 'week'>, day: ReportDay, now: Date): ReportSpan[] {
  const today = formatDay(dayOfInstant(now.getTime()));
  const months = MONTHS[kind];
  // after the day on which a month's report ends the next month's has begun
  const month = shiftMonth(
    monthOfDay(today),
    kind === 'month' && today > endOf(monthOfDay(today), day) ? 1 : 0,
  );
  const first = shiftMonth(month, -((Number(month.slice(5)) - 1) % months));
  return Array.from({ length: BACK[kind] + 1 }, (_, back) => {
    const key = shiftMonth(first, -back * months);
    const range =
      kind === 'month'
        ? { from: formatDay(readDay(endOf(shiftMonth(key, -1), day)) + 1), to: endOf(key, day) }
        : { from: firstDayOfMonth(key), to: lastDayOfMonth(shiftMonth(key, months - 1)) };
    return { key, ...range, name: nameOf(kind, key) };
  });
}

const endOf = (month: string, day: ReportDay): string =>
  day === 'last' ? lastDayOfMonth(month) : `${month}-${day}`;

function nameOf(kind: Exclude<SpanKind, 'week'>, key: string): BilingualText {
  const [year = '', month = ''] = key.split('-');
  const number = Number(month);
  switch (kind) {
    case 'month':
      return { vi: `tháng ${month} năm ${year}`, en: `${month}/${year}` };
    case 'quarter':
      return {
        vi: `quý ${ROMAN[(number - 1) / 3]} năm ${year}`,
        en: `quarter ${(number - 1) / 3 + 1} of ${year}`,
      };
    case 'half-year':
      return number === 1
        ? { vi: `6 tháng đầu năm ${year}`, en: `the first half of ${year}` }
        : { vi: `6 tháng cuối năm ${year}`, en: `the second half of ${year}` };
    case 'year':
      return { vi: `năm ${year}`, en: year };
  }
}

/** `26/10/2026 – 25/11/2026`. */
export const describeSpan = ({ from, to }: DayRange): string =>
  `${formatIsoDate(from)} – ${formatIsoDate(to)}`;
