import { type WorkCalendar, workingDaysBetween, workingMinutesBetween } from '../../working-time';
import { dayOfInstant, MINUTE_MS } from '../../working-time/viet-nam-day';
import type { Pause } from './add-term';
import type { Clock } from './clock';
import { pausedWorkingDays, workingDaysIn } from './paused-days';
import { spanLeft, wholeMinutes } from './span-left';

/** What lies between now and the due date. All amounts are whole numbers, 0 or more. */
export interface TimeLeft {
  late: boolean;
  /**
   * The unit in which people count it: `working-days` for terms in days with at least two days to go or one day gone by,
   * else `working-minutes`. The one is never computed from the other.
   */
  unit: 'working-days' | 'working-minutes';
  /** In that unit. */
  amount: number;
  workingDays: number;
  workingMinutes: number;
  /** Minutes of the clock on the wall. */
  realMinutes: number;
}

/**
 * How much of the clock is left, or gone by since, as of the minute of now: a minute that has begun is still left, and
 * counts as gone by only when it is over. Undefined where no due date is known, where the clock has ended, and where it
 * stands still since nobody knows when. While it is paused this stands still, as its due date moves on.
 */
export function timeLeft(clock: Clock): TimeLeft | undefined {
  const { due, term, calendar, now, cycle } = clock;
  if (!due || !cycle || cycle.end || isPausedSinceUnknown(cycle)) return undefined;
  const late = now > due;
  const { minute, due: until, pauses } = spanLeft(clock, due);
  const workingDays =
    Math.abs(workingDaysBetween(calendar, minute, until)) - daysIn(calendar, pauses, minute);
  const minutes =
    workingMinutesBetween(calendar, minute, until) * (late ? -1 : 1) - minutesIn(calendar, pauses);
  const realMinutes = wholeMinutes(Math.abs(until.getTime() - minute.getTime()) / MINUTE_MS);
  const workingMinutes = Math.max(0, wholeMinutes(minutes));
  const inHours = term !== undefined && /hours$/.test(term.unit);
  // a day that has not begun to be worked has not gone by
  const inDays = !inHours && workingDays >= (late ? 1 : 2) && minutes > 0;
  return {
    late,
    ...(inDays
      ? { unit: 'working-days' as const, amount: workingDays }
      : { unit: 'working-minutes' as const, amount: workingMinutes }),
    workingDays,
    workingMinutes,
    realMinutes,
  };
}

const minutesIn = (calendar: WorkCalendar, pauses: readonly Pause[]): number =>
  pauses.reduce((sum, { from, to }) => sum + workingMinutesBetween(calendar, from, to), 0);

/** Whole working days that they take, that of now left out as it is not counted either. */
function daysIn(calendar: WorkCalendar, pauses: readonly Pause[], minute: Date): number {
  const today = dayOfInstant(minute.getTime());
  return pausedWorkingDays(calendar, pauses)
    .map(({ first, last }) => ({ first: Math.max(first, today + 1), last }))
    .filter(({ first, last }) => first <= last)
    .reduce((sum, range) => sum + workingDaysIn(calendar, range), 0);
}

const isPausedSinceUnknown = ({ pauses, awaitingSupplement }: NonNullable<Clock['cycle']>): boolean =>
  (awaitingSupplement !== undefined && !awaitingSupplement.at) ||
  pauses.some(({ from, to }) => !to && !from.at);
