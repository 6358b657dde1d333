import type { CompiledCalendar } from '../working-time/compile-calendar';
import type { Days } from './rule-periods';

/**
 * The working day for something that is to be done by `wanted` within some days: the last one up to it, so that it is
 * never late whether *trước ngày* or *ngày* was meant; where there is none before, the first one after it. Undefined
 * where these days have no working day.
 */
export function placeDue(calendar: CompiledCalendar, wanted: number, days: Days): number | undefined {
  const { workingDays } = calendar;
  const before = workingDays.before(days.first);
  const upTo = workingDays.before(Math.min(wanted, days.last) + 1);
  if (upTo > before) return workingDays.firstDayReaching(upTo);
  return workingDays.before(days.last + 1) > before ? workingDays.firstDayReaching(before + 1) : undefined;
}

/**
 * Days for something that is to be done so many times within some days of which none is named: spread evenly over their
 * working days, the last time on the last of them. `times` of a day: how often until it since the one before.
 */
export function spreadDue(
  { workingDays }: CompiledCalendar,
  times: number,
  days: Days,
): { day: number; times: number }[] {
  const before = workingDays.before(days.first);
  const count = workingDays.before(days.last + 1) - before;
  const parts = Math.min(times, count);
  return Array.from({ length: parts }, (_, index) => ({
    day: workingDays.firstDayReaching(before + Math.ceil(((index + 1) * count) / parts)),
    times: Math.floor(((index + 1) * times) / parts) - Math.floor((index * times) / parts),
  }));
}
