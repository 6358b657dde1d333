import type { CompiledCalendar } from '../working-time/compile-calendar';
import { monthOfDay, shiftMonth } from '../working-time/month';
import { formatDay } from '../working-time/viet-nam-day';
import { WEEKDAYS } from '../working-time/work-calendar';
import { placeDue, spreadDue } from './place-due';
import type { Round } from './round';
import { nameOfPeriod } from './round-label';
import { type Days, daysOfMonths, type Period, type PeriodicRule, periodsOf } from './rule-periods';
import type { DayOfMonth } from './schedule-rule';

/** Where a rule's rounds of a period fall: within these days, by the wanted one where the rule names it. */
interface Target extends Days {
  wanted?: number;
}

/**
 * The rounds of a rule that comes again, of all periods that touch some days. A round never leaves its week or its month
 * for a day of rest, so that two never fall together; a period without any working day has none.
 */
export function periodicRounds(rule: PeriodicRule, days: Days, calendar: CompiledCalendar): Round[] {
  return periodsOf(rule, days).flatMap((period) => roundsIn(period, rule, calendar));
}

function roundsIn(period: Period, rule: PeriodicRule, calendar: CompiledCalendar): Round[] {
  const target = targetIn(period, rule);
  const { wanted } = target;
  const times = ('times' in rule && rule.times) || 1;
  const named = { from: formatDay(period.first), rule, label: nameOfPeriod(period) };
  if (wanted === undefined)
    return spreadDue(calendar, times, target).map((one) => ({
      ...named,
      ...dueOn(one.day),
      ...(one.times > 1 && { times: one.times }),
      isPresumed: true,
    }));
  const day = placeDue(calendar, wanted, target);
  if (day === undefined) return [];
  return [
    {
      ...named,
      ...dueOn(day),
      ...(day !== wanted && { named: formatDay(wanted) }),
      ...(times > 1 && { times }),
    },
  ];
}

const dueOn = (day: number) => ({ due: formatDay(day), key: formatDay(day) });

function targetIn(period: Period, rule: PeriodicRule): Target {
  if (rule.kind === 'weekly')
    return rule.weekday ? { ...period, wanted: period.first + WEEKDAYS.indexOf(rule.weekday) } : period;
  const month = monthIn(rule);
  // the day of a quarter, a half or a year is, where no month is named, that of its last month
  const place = rule.kind === 'monthly' ? (rule.monthOffset ?? 0) : (month ?? period.months) - 1;
  const named = shiftMonth(monthOfDay(formatDay(period.first)), place);
  if (rule.day === undefined && month === undefined && place === period.months - 1 && rule.kind !== 'monthly')
    return period;
  const days = daysOfMonths(named, named);
  return rule.day === undefined ? days : { ...days, wanted: dayIn(days, rule.day) };
}

function monthIn(rule: Exclude<PeriodicRule, { kind: 'weekly' }>): number | undefined {
  if (rule.kind === 'quarterly') return rule.monthOfQuarter;
  if (rule.kind === 'half-yearly') return rule.monthOfHalf;
  return rule.kind === 'yearly' ? rule.month : undefined;
}

/** A month without such a day has it on its last one. */
const dayIn = ({ first, last }: Days, day: DayOfMonth): number =>
  day === 'last' ? last : Math.min(first + day - 1, last);
