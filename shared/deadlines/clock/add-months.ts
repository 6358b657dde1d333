import { lastDayOfMonth, monthOfDay, shiftMonth } from '../../working-time/month';
import { formatDay, parseDay } from '../../working-time/viet-nam-day';

/**
 * The day of the same number so many months later (or earlier), else the last day of that month (Bộ luật Dân sự 2015,
 * Điều 148 khoản 3). Days as in viet-nam-day.ts.
 * @throws RangeError where the years 0001 to 9999 are left
 */
export function addMonths(day: number, months: number): number {
  const date = formatDay(day);
  const month = shiftMonth(monthOfDay(date), months);
  return parseDay(`${month}${date.slice(7)}`) ?? (parseDay(lastDayOfMonth(month)) as number);
}
