import type { Weekday } from '../working-time/work-calendar';

export const SCHEDULE_UNITS = ['hours', 'working-hours', 'days', 'working-days', 'months'] as const;
export type ScheduleUnit = (typeof SCHEDULE_UNITS)[number];

/** A day of a month: 1 to 31 (where the month has no such day, its last one), or its last day. */
export type DayOfMonth = number | 'last';

/**
 * When a task of a plan is to be done, as one phrase of the plan says it. Dates are `YYYY-MM-DD`; `times` is how often
 * in each period; what the phrase does not say is absent.
 */
export type ScheduleRule =
  | { kind: 'continuous' }
  /** `exclusive`: before that day (*trước ngày*), not on it. */
  | { kind: 'by'; date: string; exclusive?: true }
  | { kind: 'within'; from: string; to: string }
  | { kind: 'daily' }
  /** Each morning and each afternoon session of a working day. */
  | { kind: 'each-session' }
  | { kind: 'weekly'; weekday?: Weekday; times?: number }
  /** `monthOffset`: the day is in the month so many months after the one that it is about. */
  | { kind: 'monthly'; day?: DayOfMonth; times?: number; monthOffset?: number }
  | { kind: 'quarterly'; monthOfQuarter?: number; day?: DayOfMonth; times?: number }
  | { kind: 'half-yearly'; monthOfHalf?: number; day?: DayOfMonth }
  | { kind: 'yearly'; month?: number; day?: DayOfMonth; times?: number }
  /** So long after an event, at the latest; amount 0: at once; no amount: whenever it happens. */
  | { kind: 'after'; amount?: number; unit?: ScheduleUnit; event: string }
  | { kind: 'before'; amount: number; unit: ScheduleUnit; event: string };

/** Something in a phrase that could not be read: the phrase's own words and, in Vietnamese, why. */
interface ScheduleProblem {
  text: string;
  reason: string;
}

export interface ScheduleReading {
  rules: ScheduleRule[];
  problems: ScheduleProblem[];
}
