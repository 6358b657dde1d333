import { type CompiledCalendar, compileCalendar } from './compile-calendar';
import { makeDate, readInstant } from './read-instant';
import { MINUTE_MS, startOfDay } from './viet-nam-day';
import type { WorkCalendar } from './work-calendar';

/**
 * The instant that lies `minutes` of working time (rounded to the millisecond) after `from`.
 *
 * More than 0: the earliest u ≥ from with that much working time in [from, u), so a term that is used up exactly when
 * a session ends is due at that end and not at the next session's start. 0: the first working instant at or after
 * `from`. Less than 0: the latest u ≤ from with |minutes| in [u, from).
 * @throws RangeError where the calendar has no working time, or none left, or an argument is not finite
 */
export function addWorkingMinutes(calendar: WorkCalendar, from: Date, minutes: number): Date {
  if (!Number.isFinite(minutes)) throw new RangeError(`not a number of minutes: ${minutes}`);
  const compiled = compileCalendar(calendar);
  const ms = Math.round(minutes * MINUTE_MS);
  const total = compiled.workingMsBefore(readInstant(from)) + ms;
  return makeDate(ms > 0 ? earliestInstantAt(compiled, total) : latestInstantAt(compiled, total));
}

/** The earliest instant before which `total` working milliseconds lie: inside a session or at its end. */
function earliestInstantAt({ minutes, sessionsOf }: CompiledCalendar, total: number): number {
  const day = minutes.firstDayReaching(Math.ceil(total / MINUTE_MS));
  let left = total - minutes.before(day) * MINUTE_MS;
  let instant = startOfDay(day);
  for (const { start, end } of sessionsOf(day)) {
    instant = startOfDay(day) + start * MINUTE_MS + left;
    left -= (end - start) * MINUTE_MS;
    if (left <= 0) break;
  }
  return instant;
}

/** The latest instant before which `total` working milliseconds lie: inside a session or at its start. */
function latestInstantAt({ minutes, sessionsOf }: CompiledCalendar, total: number): number {
  const day = minutes.firstDayReaching(Math.floor(total / MINUTE_MS) + 1);
  let left = total - minutes.before(day) * MINUTE_MS;
  let instant = startOfDay(day);
  for (const { start, end } of sessionsOf(day)) {
    instant = startOfDay(day) + start * MINUTE_MS + left;
    left -= (end - start) * MINUTE_MS;
    if (left < 0) break;
  }
  return instant;
}
