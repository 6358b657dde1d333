import { parseDay } from './viet-nam-day';

/**
 * Months `YYYY-MM` of the years 0001 to 9999. Days are `YYYY-MM-DD`, as in viet-nam-day.ts; which day it is in Viet Nam at
 * an instant is known there.
 */

/** Days `YYYY-MM-DD`, both included. */
export interface DayRange {
  from: string;
  to: string;
}

export const monthOfDay = (day: string): string => day.slice(0, 7);

export const firstDayOfMonth = (month: string): string => `${month}-01`;

/** @throws RangeError where there is no such month */
export function lastDayOfMonth(month: string): string {
  const last = ['31', '30', '29', '28']
    .map((number) => `${month}-${number}`)
    .find((day) => parseDay(day) !== undefined);
  if (last === undefined) throw new RangeError(`there is no month ${month}`);
  return last;
}

/** The month `count` months after (or, with a negative count, before) a month. */
export const shiftMonth = (month: string, count: number): string => nameMonth(numberMonth(month) + count);

/** The last month that is over on a day. */
export const lastClosedMonth = (today: string): string => shiftMonth(monthOfDay(today), -1);

/** The months that a range touches, in order, cut ones too; none where it ends before it begins. */
export function listMonths({ from, to }: DayRange): string[] {
  const first = numberMonth(monthOfDay(from));
  const count = numberMonth(monthOfDay(to)) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => nameMonth(first + index));
}

/** Whether a range begins with the first day of a month and ends with the last day of one. */
export const isWholeMonths = ({ from, to }: DayRange): boolean =>
  from === firstDayOfMonth(monthOfDay(from)) && to === lastDayOfMonth(monthOfDay(to));

/** Months as whole numbers, one after the other. */
function numberMonth(month: string): number {
  const [year = Number.NaN, number = Number.NaN] = month.split('-').map(Number);
  return year * 12 + number - 1;
}

function nameMonth(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
