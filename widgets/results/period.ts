import type { Language } from '../../shared/text/bilingual-text';
import { formatIsoDate } from '../../shared/text/format-date';
import {
  type DayRange,
  firstDayOfMonth,
  isWholeMonths,
  lastClosedMonth,
  lastDayOfMonth,
  monthOfDay,
  shiftMonth,
} from '../../shared/working-time/month';
import { dayOfInstant, formatDay } from '../../shared/working-time/viet-nam-day';

/** The last `count` months that are over in Viet Nam at an instant. */
export function closedMonths(now: Date, count: number): DayRange {
  const last = lastClosedMonth(formatDay(dayOfInstant(now.getTime())));
  return { from: firstDayOfMonth(shiftMonth(last, 1 - count)), to: lastDayOfMonth(last) };
}

/** The month that holds the last day of a range, as far as the range goes. */
export function lastMonthOf({ from, to }: DayRange): DayRange {
  const first = firstDayOfMonth(monthOfDay(to));
  return { from: first < from ? from : first, to };
}

/** `Tháng 10/2026`, `October 2026`. */
export function nameMonth(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  if (language === 'vi') return `Tháng ${Number(number)}/${year}`;
  const first = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first);
}

/** A range in words: by months where it is made of whole ones, otherwise by days dd/MM/yyyy. */
export function nameRange(range: DayRange, language: Language): string {
  const { from, to } = range;
  const whole = isWholeMonths(range);
  if (whole && monthOfDay(from) === monthOfDay(to)) return nameMonth(monthOfDay(from), language);
  const name = (day: string) => (whole ? nameMonth(monthOfDay(day), language) : formatIsoDate(day));
  return language === 'vi'
    ? `Từ ${lowerFirst(name(from))} đến ${lowerFirst(name(to))}`
    : `${name(from)} to ${name(to)}`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
