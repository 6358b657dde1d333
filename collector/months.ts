import { formatDay, parseDay } from '../shared/working-time/viet-nam-day';

/** First day of a month, `plus` months after that of a day: `firstDay('2026-01-31', -1)` → `2025-12-01`. */
export function firstDay(day: string, plus = 0): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + plus;
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** The day before a day. */
export const dayBefore = (day: string): string => formatDay((parseDay(day) ?? Number.NaN) - 1);

/** Last day of the month of a day. */
export const lastDay = (day: string): string => dayBefore(firstDay(day, 1));

/** The months (`YYYY-MM`) from a day's to another's, both included, whether whole or not. */
export function listMonths(from: string, to: string): string[] {
  const months: string[] = [];
  for (let first = firstDay(from); first <= to; first = firstDay(first, 1)) months.push(first.slice(0, 7));
  return months;
}
