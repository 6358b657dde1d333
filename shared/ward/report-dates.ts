import type { Confidence } from '../deadlines/rule-set/rule';
import { type DayRange, monthOfDay, shiftMonth } from '../working-time/month';
import { formatDay, readDay, weekdayOfDay } from '../working-time/viet-nam-day';
import dates from './report-dates.json';

/** Reports for which plans name a day. */
export type DatedReport = keyof typeof dates;

interface ReportDate {
  /** Monday is weekday 0; `before-day` is of the month after the period, `day` of its last one. */
  by: { kind: 'weekday'; weekday: number } | { kind: 'before-day' | 'day'; day: number };
  source: string;
  date: string;
  confidence: Confidence;
}

/**
 * The day (YYYY-MM-DD) that plans name for the report of a period; `isBefore`: it must be there before that day.
 * @throws RangeError where a day of the period does not exist
 */
export function reportDate(
  report: DatedReport,
  { from, to }: DayRange,
): { day: string; isBefore: boolean; source: string } {
  const { by, source } = (dates as Record<DatedReport, ReportDate>)[report];
  if (by.kind === 'weekday') {
    const first = readDay(from);
    return { day: formatDay(first + ((by.weekday - weekdayOfDay(first) + 7) % 7)), isBefore: false, source };
  }
  const month = shiftMonth(monthOfDay(to), by.kind === 'before-day' ? 1 : 0);
  return { day: `${month}-${String(by.day).padStart(2, '0')}`, isBefore: by.kind === 'before-day', source };
}
