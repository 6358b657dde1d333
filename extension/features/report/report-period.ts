import type { DatedReport } from '../../../shared/ward/report-dates';
import {
  type DayRange,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOfDay,
  shiftMonth,
} from '../../../shared/working-time/month';
import { dayOfInstant, formatDay, weekdayOfDay } from '../../../shared/working-time/viet-nam-day';

/** Periods of which offices report; the last ones are over. */
export const PERIODS = [
  'week',
  'last-week',
  'month',
  'last-month',
  'quarter',
  'last-quarter',
  'year',
] as const;
export type Period = (typeof PERIODS)[number];

export const isMonth = (period: Period): boolean => period === 'month' || period === 'last-month';

export const isWeek = (period: Period): boolean => period === 'week' || period === 'last-week';

/** The report of which plans name the day, if they do. */
export function datedReportOf(period: Period): DatedReport | undefined {
  if (isWeek(period)) return 'week';
  if (isMonth(period)) return 'officers';
  return period === 'year' ? undefined : 'quarter';
}

/** The days of a period, Monday to Sunday for weeks; of one that is not over, to its last day all the same. */
export function daysOfPeriod(period: Period, now: Date): DayRange {
  const today = dayOfInstant(now.getTime());
  const month = monthOfDay(formatDay(today));
  const monday = today - weekdayOfDay(today);
  const weeks = (start: number): DayRange => ({ from: formatDay(start), to: formatDay(start + 6) });
  const months = (first: string, count: number): DayRange => ({
    from: firstDayOfMonth(first),
    to: lastDayOfMonth(shiftMonth(first, count - 1)),
  });
  const quarter = shiftMonth(month, -((Number(month.slice(5)) - 1) % 3));
  switch (period) {
    case 'week':
      return weeks(monday);
    case 'last-week':
      return weeks(monday - 7);
    case 'month':
      return months(month, 1);
    case 'last-month':
      return months(shiftMonth(month, -1), 1);
    case 'quarter':
      return months(quarter, 3);
    case 'last-quarter':
      return months(shiftMonth(quarter, -3), 3);
    case 'year':
      return months(`${month.slice(0, 4)}-01`, 12);
  }
}
