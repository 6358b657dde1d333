import { type WorkCalendar, workingMinutesBetween } from '../working-time';
import { UNDECIDED_DAYS } from '../working-time/calendars';
import { type DayDescription, describeDay } from '../working-time/describe-day';
import { dayOfInstant, startOfDay } from '../working-time/viet-nam-day';
import type { Clock } from './clocks-of';
import { startOfMinute } from './time-left';

/** A day between now and the due date, and the working minutes of it that count. */
export interface CountedDay extends DayDescription {
  minutes: number;
  /** Why it is not certain that it is a working day. */
  undecided?: { vi: string; en: string };
}

/** Why a clock stands as it does. */
export interface Explanation {
  /** First and last instant of what was counted: this minute and the due date, in the order of time. */
  from: Date;
  to: Date;
  /** Every day between them; their minutes add up to what the clock shows. */
  days: CountedDay[];
  /** Sum of the days' minutes. */
  minutes: number;
}

/** Counts the days between `now` and the due date one by one; undefined where no due date is known. */
export function explainClock({ due }: Clock, calendar: WorkCalendar, now: Date): Explanation | undefined {
  if (!due) return undefined;
  const minute = startOfMinute(now);
  const [from, to] = minute <= due ? [minute, due] : [due, minute];
  const first = dayOfInstant(from.getTime());
  const last = dayOfInstant(to.getTime());
  const days = Array.from({ length: last - first + 1 }, (_, i) => countDay(calendar, first + i, from, to));
  return { from, to, days, minutes: workingMinutesBetween(calendar, from, to) };
}

function countDay(calendar: WorkCalendar, day: number, from: Date, to: Date): CountedDay {
  const start = new Date(Math.max(from.getTime(), startOfDay(day)));
  const end = new Date(Math.min(to.getTime(), startOfDay(day + 1)));
  const description = describeDay(calendar, day);
  const undecided = UNDECIDED_DAYS.get(description.date);
  return {
    ...description,
    minutes: workingMinutesBetween(calendar, start, end),
    ...(undecided && { undecided }),
  };
}
