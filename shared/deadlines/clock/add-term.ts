import {
  addWorkingDays,
  addWorkingMinutes,
  type WorkCalendar,
  workingMinutesBetween,
} from '../../working-time';
import { compileCalendar } from '../../working-time/compile-calendar';
import { DAY_MS, dayEndingAt, dayOfInstant, MINUTE_MS, startOfDay } from '../../working-time/viet-nam-day';
import type { Term } from '../term/term';
import { addMonths } from './add-months';
import { isBefore } from './compare-dates';
import { inDirection, passOver } from './pass-over';
import { type DayRange, pausedCalendarDays, pausedWorkingDays, workingDaysIn } from './paused-days';

/** A time in which a clock stands still: [from, to). */
export interface Pause {
  from: Date;
  to: Date;
}

const HOUR_MS = 60 * MINUTE_MS;

/**
 * A term after (1) or before (-1) an instant; due dates and warning steps are this one computation.
 *
 * Hours begin at once (Bộ luật Dân sự 2015, Điều 147 khoản 1). Of days and months the day of the event is not counted
 * (khoản 2), the last day ends with its last session, and a last day of rest moves on to the next working day (Điều 148
 * khoản 5); backwards it moves to the working day before, so that what is announced beforehand stays beforehand.
 * A month ends on the day of the same number, else on the last of the month (Điều 148 khoản 3).
 *
 * Pauses, sorted and disjoint, do not count: their minutes in a term of hours; in a term of days each day touched by one.
 * @throws RangeError where the calendar has no working time, or a number of days is not whole
 */
export function addTerm(
  calendar: WorkCalendar,
  from: Date,
  { amount, unit }: Term,
  direction: 1 | -1,
  pauses: readonly Pause[] = [],
): Date {
  switch (unit) {
    case 'working-hours':
      return addWorkingHours(calendar, from, amount * 60, direction, pauses);
    case 'working-days':
      return addDaysOfWork(calendar, from, amount, direction, pauses);
    case 'hours':
      return addHours(calendar, from, amount * HOUR_MS, direction, pauses);
    default: {
      const day = dayOfInstant(from.getTime());
      const last = unit === 'days' ? day + direction * amount : addMonths(day, direction * amount);
      return endOnWorkingDay(calendar, day, last, direction, pauses);
    }
  }
}

function addWorkingHours(
  calendar: WorkCalendar,
  from: Date,
  minutes: number,
  direction: 1 | -1,
  pauses: readonly Pause[],
): Date {
  let total = minutes;
  let due = addWorkingMinutes(calendar, from, direction * total);
  for (const pause of inDirection(pauses, direction)) {
    const reached =
      direction === 1
        ? isBefore(pause.from, due) && isBefore(from, pause.to)
        : isBefore(due, pause.to) && isBefore(pause.from, from);
    if (!reached) continue;
    const start = direction === 1 && isBefore(pause.from, from) ? from : pause.from;
    const end = direction === -1 && isBefore(from, pause.to) ? from : pause.to;
    total += workingMinutesBetween(calendar, start, end);
    due = addWorkingMinutes(calendar, from, direction * total);
  }
  return due;
}

/** Working days are numbered, so that a pause takes numbers out of a row and one look at the calendar gives the last day. */
function addDaysOfWork(
  calendar: WorkCalendar,
  from: Date,
  days: number,
  direction: 1 | -1,
  pauses: readonly Pause[],
): Date {
  if (pauses.length === 0) return addWorkingDays(calendar, from, direction * days);
  const { workingDays } = compileCalendar(calendar);
  const day = dayOfInstant(from.getTime());
  const ranges = pausedWorkingDays(calendar, pauses).map(({ first, last }) => ({
    first: workingDays.before(first) + 1,
    last: workingDays.before(last + 1),
  }));
  const start = direction === 1 ? workingDays.before(day + 1) : workingDays.before(day) + 1;
  // no days from a rest day on still end on the next working day
  const end = direction === 1 ? Math.max(start + days, workingDays.before(day) + 1) : start - days;
  const lost = Math.abs(passOver(ranges, start, end, direction) - end);
  return addWorkingDays(calendar, from, direction * (days + lost));
}

function addHours(
  calendar: WorkCalendar,
  from: Date,
  ms: number,
  direction: 1 | -1,
  pauses: readonly Pause[],
): Date {
  let due = from.getTime() + direction * ms;
  for (const pause of inDirection(pauses, direction)) {
    const start = Math.max(pause.from.getTime(), direction === 1 ? from.getTime() : Number.NEGATIVE_INFINITY);
    const end = Math.min(pause.to.getTime(), direction === -1 ? from.getTime() : Number.POSITIVE_INFINITY);
    const reached = end > start && (direction === 1 ? start < due : end > due);
    if (reached) due += direction * (end - start);
  }
  const day = dayEndingAt(due);
  return workingDaysIn(calendar, { first: day, last: day }) > 0
    ? new Date(due)
    : moveToWorkingDay(calendar, day, direction, pausedCalendarDays(pauses));
}

/** The end of the last session of a term's last day, after the days lost to pauses and the move off a rest day. */
function endOnWorkingDay(
  calendar: WorkCalendar,
  from: number,
  lastDay: number,
  direction: 1 | -1,
  pauses: readonly Pause[],
): Date {
  const ranges = pausedCalendarDays(pauses);
  const last = passOver(ranges, from, lastDay, direction);
  return moveToWorkingDay(calendar, last, direction, ranges);
}

/** Off a rest day to the next working day, past those that a pause touches. */
function moveToWorkingDay(
  calendar: WorkCalendar,
  last: number,
  direction: 1 | -1,
  ranges: readonly DayRange[],
): Date {
  let due = workingDayAt(calendar, last, direction);
  for (const paused of inDirection(ranges, direction)) {
    const day = dayEndingAt(due.getTime());
    if (day !== last && day >= paused.first && day <= paused.last)
      due = workingDayAt(calendar, direction === 1 ? paused.last + 1 : paused.first - 1, direction);
  }
  return due;
}

/** The end of a day's last session; of a rest day the next (1) or the previous (-1) working day's. */
export const workingDayAt = (calendar: WorkCalendar, day: number, direction: 1 | -1): Date =>
  direction === 1
    ? addWorkingDays(calendar, new Date(startOfDay(day)), 0)
    : addWorkingDays(calendar, new Date(startOfDay(day) + DAY_MS), -1);
