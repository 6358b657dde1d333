import { weekdayOfDay } from './viet-nam-day';

/**
 * The Gregorian calendar repeats every 400 years, which are a whole number of weeks. Within the cycle there are but 14
 * kinds of year: seven weekdays for 1 January, leap or not. So anything that depends only on the date within the year
 * and the weekday is known for all time from 14 tables.
 */
export const CYCLE_YEARS = 400;
export const CYCLE_DAYS = 146_097;
/** First day of the cycle that begins with 2000. */
export const CYCLE_START = 10_957;
export const YEAR_KINDS = 14;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days from the start of the cycle to the start of each of its years; one more entry ends the last year. */
const yearStarts = new Int32Array(CYCLE_YEARS + 1);
/** Kind (0…13) of each year of the cycle: weekday of 1 January, plus 7 in a leap year. */
const yearKinds = new Uint8Array(CYCLE_YEARS);

for (let year = 0; year < CYCLE_YEARS; year++) {
  const start = yearStarts[year] as number;
  yearKinds[year] = weekdayOfDay(CYCLE_START + start) + (isLeap(year) ? 7 : 0);
  yearStarts[year + 1] = start + (isLeap(year) ? 366 : 365);
}

/** The year of the cycle (0…399) that holds a day counted from the start of the cycle (0…146096). */
export function yearOfCycleDay(cycleDay: number): number {
  const guess = Math.floor(cycleDay / 365.2425);
  if (cycleDay < (yearStarts[guess] as number)) return guess - 1;
  return cycleDay >= (yearStarts[guess + 1] as number) ? guess + 1 : guess;
}

export const yearStart = (year: number): number => yearStarts[year] as number;
export const yearKind = (year: number): number => yearKinds[year] as number;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The dates of a year of that kind in order, as month × 100 + day, each with its weekday (Monday = 0). */
export function datesOfYearKind(kind: number): { monthDay: number; weekday: number }[] {
  const lengths = MONTH_LENGTHS.map((length, month) => (month === 1 && kind >= 7 ? 29 : length));
  const monthDays = lengths.flatMap((length, month) =>
    Array.from({ length }, (_, day) => (month + 1) * 100 + day + 1),
  );
  return monthDays.map((monthDay, i) => ({ monthDay, weekday: ((kind % 7) + i) % 7 }));
}
