import type { BilingualText } from '../text/bilingual-text';
import type { ScheduleRule } from './schedule-rule';

/** One time at which a task is due. Dates are `YYYY-MM-DD`. */
export interface Round {
  /** The first day of what it is about: of a month's report the first of that month. */
  from?: string;
  /** A working day. */
  due: string;
  /** The last day that the plan itself allows, where that is a day of rest. */
  named?: string;
  /** Its due date, of a session with its start (`2026-11-27T07:30`): the same as long as rule and calendar are. */
  key: string;
  rule: ScheduleRule;
  /** What it is about: `Tháng 11/2026`. */
  label: BilingualText;
  /** How often until then since the round before, where more than once. */
  times?: number;
  /** The plan names no day: the last working day of its period was taken. */
  isPresumed?: true;
}
