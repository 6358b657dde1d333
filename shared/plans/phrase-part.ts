import type { Weekday } from '../working-time/work-calendar';
import type { Point } from './read-point';
import type { DayOfMonth, ScheduleRule } from './schedule-rule';

/** Kinds of rule that come again after a period. */
export type PeriodKind = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly';

/**
 * What one reader found in a phrase; what belongs together is put together afterwards. `isWeak`: it may only name
 * something (`báo cáo năm 2024`), and is a time only where nothing else is.
 */
export type PartValue =
  | { part: 'rule'; rule: ScheduleRule }
  | { part: 'period'; period: PeriodKind; times?: number; isWeak?: boolean; monthOfQuarter?: number }
  /** A day of a month that is not named (`ngày 25`), to go with a period; `month`: which month of that. */
  | { part: 'day'; day: DayOfMonth; month?: number | 'last' }
  /** February's last day, said of it alone, and what its day is where no other day is said (read-february.ts). */
  | { part: 'february'; otherwise: PartValue[] }
  | { part: 'weekday'; weekday: Weekday }
  /** A point by which something must be done, or in which. */
  | { part: 'point'; point: Point; as: 'by' | 'before' | 'within'; isWeak?: boolean }
  | { part: 'problem'; reason: string }
  | { part: 'comma' }
  | { part: 'break' };

export type Part = PartValue & { from: number; to: number };
