import { addTerm, workingDayAt } from '../deadlines/clock/add-term';
import { dayEndingAt, formatDay, readDay, startOfDay } from '../working-time/viet-nam-day';
import type { WorkCalendar } from '../working-time/work-calendar';
import type { TaskEvent } from './plan';
import type { Round } from './round';
import { nameOfDay } from './round-label';
import type { ScheduleRule } from './schedule-rule';

export type EventDate = Omit<TaskEvent, 'taskId'>;

/**
 * The rounds of a rule that counts from an event, one for each date of it that is known. Counted as the law counts
 * (add-term.ts); hours from the beginning of the day, as only the day is known.
 */
export function eventRounds(
  rule: Extract<ScheduleRule, { kind: 'after' | 'before' }>,
  events: readonly EventDate[],
  calendar: WorkCalendar,
): Round[] {
  return events
    .filter(({ event }) => event === rule.event)
    .map(({ on }) => {
      const day = readDay(on);
      const due = formatDay(dayEndingAt(endOf(rule, day, calendar).getTime()));
      const date = nameOfDay(day);
      const label = { vi: `${rule.event} (${date.vi})`, en: `${rule.event} (${date.en})` };
      return { ...(rule.kind === 'after' && { from: on }), due, key: due, rule, label };
    });
}

function endOf(
  rule: Extract<ScheduleRule, { kind: 'after' | 'before' }>,
  day: number,
  calendar: WorkCalendar,
): Date {
  const { amount = 0, unit = 'days' } = rule;
  const direction = rule.kind === 'after' ? 1 : -1;
  if (amount === 0) return workingDayAt(calendar, day, direction);
  return addTerm(calendar, new Date(startOfDay(day)), { amount, unit }, direction);
}
