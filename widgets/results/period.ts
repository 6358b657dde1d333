import type { Language } from '../../shared/text/bilingual-text';
import { dayOfInstant, formatDay, parseDay } from '../../shared/working-time/viet-nam-day';

/** Days `YYYY-MM-DD`, both included. */
export interface Range {
  from: string;
  to: string;
}

/** Month after (or, with a negative count, before) a month `YYYY-MM`. */
function shiftMonth(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const shifted = year * 12 + number - 1 + count;
  return `${String(Math.floor(shifted / 12)).padStart(4, '0')}-${String((shifted % 12) + 1).padStart(2, '0')}`;
}

const monthOf = (day: string): string => day.slice(0, 7);
const firstDayOf = (month: string): string => `${month}-01`;

function lastDayOf(month: string): string {
  const next = parseDay(firstDayOf(shiftMonth(month, 1)));
  if (next === undefined) throw new RangeError(`there is no month ${month}`);
  return formatDay(next - 1);
}

/** The last `count` months that are over in Viet Nam at an instant. */
export function closedMonths(now: Date, count: number): Range {
  const last = shiftMonth(monthOf(formatDay(dayOfInstant(now.getTime()))), -1);
  return { from: firstDayOf(shiftMonth(last, 1 - count)), to: lastDayOf(last) };
}

/** The month that holds the last day of a range, as far as the range goes. */
export function lastMonthOf({ from, to }: Range): Range {
  const first = firstDayOf(monthOf(to));
  return { from: first < from ? from : first, to };
}

/** The months `YYYY-MM` that a range touches, in order. */
export function monthsIn({ from, to }: Range): string[] {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = shiftMonth(month, 1)) months.push(month);
  return months;
}

/** `Tháng 10/2026`, `October 2026`. */
export function nameMonth(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  if (language === 'vi') return `Tháng ${Number(number)}/${year}`;
  const first = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(first);
}

/** A range in words: by months where it is made of whole ones, otherwise by days dd/MM/yyyy. */
export function nameRange({ from, to }: Range, language: Language): string {
  const whole = from === firstDayOf(monthOf(from)) && to === lastDayOf(monthOf(to));
  if (whole && monthOf(from) === monthOf(to)) return nameMonth(monthOf(from), language);
  const name = (day: string) =>
    whole ? nameMonth(monthOf(day), language) : day.split('-').reverse().join('/');
  return language === 'vi'
    ? `Từ ${lowerFirst(name(from))} đến ${lowerFirst(name(to))}`
    : `${name(from)} to ${name(to)}`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
