import { firstDayOfMonth, lastDayOfMonth, listMonths, monthOfDay, shiftMonth } from '../working-time/month';
import { formatDay, readDay, weekdayOfDay } from '../working-time/viet-nam-day';
import type { ScheduleRule } from './schedule-rule';

/** Days as in viet-nam-day.ts, both included. */
export interface Days {
  first: number;
  last: number;
}

/** A week (from Monday), or so many whole months, beginning where the year's own parts begin. */
export interface Period extends Days {
  months: 0 | 1 | 3 | 6 | 12;
}

export type PeriodicRule = Extract<
  ScheduleRule,
  { kind: 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' }
>;

const MONTHS = { weekly: 0, monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12 } as const;
const WEEK = 7;

/** The months that begin and end with these, as days. */
export const daysOfMonths = (from: string, to: string): Days => ({
  first: readDay(firstDayOfMonth(from)),
  last: readDay(lastDayOfMonth(to)),
});

/** The periods of a rule in which a round that falls into these days can stand, in order. */
export function periodsOf(rule: PeriodicRule, { first, last }: Days): Period[] {
  const months = MONTHS[rule.kind];
  if (months === 0) {
    const monday = first - weekdayOfDay(first);
    const count = Math.max(0, Math.floor((last - monday) / WEEK) + 1);
    return Array.from({ length: count }, (_, index) => {
      const start = monday + index * WEEK;
      return { first: start, last: start + WEEK - 1, months };
    });
  }
  const offset = rule.kind === 'monthly' ? (rule.monthOffset ?? 0) : 0;
  const month = (day: number) => shiftMonth(monthOfDay(formatDay(day)), -offset);
  const range = { from: firstDayOfMonth(month(first)), to: firstDayOfMonth(month(last)) };
  return listMonths({ from: firstDayOfMonth(startOfPart(range.from, months)), to: range.to })
    .filter((_, index) => index % months === 0)
    .map((from) => ({ ...daysOfMonths(from, shiftMonth(from, months - 1)), months }));
}

/** The first month of the part of the year (of so many months) in which a date is. */
function startOfPart(date: string, months: number): string {
  const month = Number(date.slice(5, 7)) - 1;
  return shiftMonth(monthOfDay(date), -(month % months));
}
