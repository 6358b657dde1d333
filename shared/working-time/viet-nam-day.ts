/**
 * Days of Viet Nam as whole numbers: day 0 is 01/01/1970 there. Viet Nam is UTC+7 all year, so a day is always
 * 24 hours long and the machine's zone never matters.
 */
export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;
const OFFSET_MS = 7 * 60 * MINUTE_MS;

/** The day in Viet Nam that holds an instant (milliseconds since 1970 UTC). */
export const dayOfInstant = (instant: number): number => Math.floor((instant + OFFSET_MS) / DAY_MS);

/** The day that something due at an instant is due on: midnight belongs to the day that ends with it. */
export const dayEndingAt = (instant: number): number => dayOfInstant(instant - 1);

/** The instant (milliseconds since 1970 UTC) at which a day begins in Viet Nam. */
export const startOfDay = (day: number): number => day * DAY_MS - OFFSET_MS;

/** Weekday of a day, Monday = 0. */
export const weekdayOfDay = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Day of `YYYY-MM-DD`; undefined where no such date exists. */
export function parseDay(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  // browsers differ in what they make of 30/02: none, or 02/03
  return new Date(time).getUTCDate() === Number(date.slice(8)) ? time / DAY_MS : undefined;
}

/**
 * Day of `YYYY-MM-DD`.
 * @throws RangeError where no such date exists
 */
export function readDay(date: string): number {
  const day = parseDay(date);
  if (day === undefined) throw new RangeError(`not a date: ${date}`);
  return day;
}

/** `YYYY-MM-DD` of a day. */
export const formatDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
