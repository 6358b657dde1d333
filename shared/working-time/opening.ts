import { addWorkingMinutes } from './add-working-minutes';
import { describeDay } from './describe-day';
import { endOfHalfDay } from './half-day';
import { dayOfInstant, startOfDay } from './viet-nam-day';
import type { WorkCalendar } from './work-calendar';

/**
 * Whether an office is open. Closed, `why` says: `before`, `break`, `after`: outside today's sessions · `rest`: no
 * working day · `holiday`: a working day off, with its name where the calendar has one.
 */
export type Opening =
  | { state: 'open'; until: Date }
  | {
      state: 'closed';
      opensAt: Date;
      why: 'before' | 'break' | 'after' | 'rest' | 'holiday';
      reason?: string;
    };

/** Whether the office is open at `now`, and until or from when. @throws RangeError where the calendar has no working time */
export function openingAt(calendar: WorkCalendar, now: Date): Opening {
  const opensAt = addWorkingMinutes(calendar, now, 0);
  const until = endOfHalfDay(calendar, now);
  if (until && opensAt.getTime() === now.getTime()) return { state: 'open', until };
  const today = dayOfInstant(now.getTime());
  const { kind, reason, sessions } = describeDay(calendar, today);
  if (sessions.length === 0)
    return {
      state: 'closed',
      opensAt,
      why: kind === 'holiday' ? 'holiday' : 'rest',
      ...(reason && { reason }),
    };
  if (dayOfInstant(opensAt.getTime()) !== today) return { state: 'closed', opensAt, why: 'after' };
  const isFirst = !endedBefore(calendar, now);
  return { state: 'closed', opensAt, why: isFirst ? 'before' : 'break' };
}

/** Whether some work was done on that day before. */
const endedBefore = (calendar: WorkCalendar, now: Date): boolean =>
  addWorkingMinutes(calendar, new Date(startOfDay(dayOfInstant(now.getTime()))), 0) < now;

/** When what `openingAt` says changes next: at a session's start or end, or as another day begins. */
export function nextChangeOf(opening: Opening, now: Date): Date {
  const change = opening.state === 'open' ? opening.until : opening.opensAt;
  const midnight = new Date(startOfDay(dayOfInstant(now.getTime()) + 1));
  return change < midnight ? change : midnight;
}
