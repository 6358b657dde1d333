import { type CompiledCalendar, compileCalendar } from '../working-time/compile-calendar';
import { formatTimeOfDay } from '../working-time/time-of-day';
import { formatDay, readDay } from '../working-time/viet-nam-day';
import type { WorkCalendar } from '../working-time/work-calendar';
import { type EventDate, eventRounds } from './event-rounds';
import { periodicRounds } from './periodic-rounds';
import { placeDue } from './place-due';
import type { Round } from './round';
import { nameOfDay, nameOfSpan } from './round-label';
import type { Days } from './rule-periods';
import type { ScheduleRule } from './schedule-rule';

export type { Round } from './round';

export interface RoundsInput {
  calendar: WorkCalendar;
  /** The first and the last due date that is asked for, YYYY-MM-DD. */
  from: string;
  to: string;
  /** Only rounds about this year: a plan's report for December is of its year, though due in January. */
  year?: number;
  /** When what rules count from happened, as far as it is known. */
  events?: readonly EventDate[];
}

/**
 * The rounds of a task that are due between two dates, in order. A day on which several rules are due is one round: it
 * has the rule that stands first, and all labels. What has no end (`continuous`) has no rounds; what counts from an event
 * has them once the event's date is known.
 * @throws RangeError where a date does not exist or the calendar has no working time
 */
export function nextRounds(rules: readonly ScheduleRule[], input: RoundsInput): Round[] {
  const { from, to } = input;
  const days = { first: readDay(from), last: readDay(to) };
  const rounds = rules
    .flatMap((rule) => roundsOf(rule, days, input))
    .filter(({ due }) => due >= from && due <= to);
  return joinSameKey(rounds).sort((one, other) => (one.key < other.key ? -1 : 1));
}

function roundsOf(rule: ScheduleRule, days: Days, { calendar, year, events = [] }: RoundsInput): Round[] {
  const compiled = compileCalendar(calendar);
  const isOfYear = (day: string) => year === undefined || day.startsWith(`${year}-`);
  switch (rule.kind) {
    case 'continuous':
      return [];
    case 'by':
    case 'within':
      return singleRound(rule, compiled);
    case 'daily':
    case 'each-session':
      return dayRounds(rule, days, compiled).filter(({ due }) => isOfYear(due));
    case 'after':
    case 'before':
      return eventRounds(rule, events, calendar);
    default:
      return periodicRounds(rule, days, compiled).filter(({ from = '', due }) =>
        isOfYear(rule.kind === 'weekly' ? due : from),
      );
  }
}

/** So far around a date a working day is looked for. */
const FAR = 400;

function singleRound(
  rule: Extract<ScheduleRule, { kind: 'by' | 'within' }>,
  calendar: CompiledCalendar,
): Round[] {
  const isSpan = rule.kind === 'within';
  const last = isSpan ? readDay(rule.to) : readDay(rule.date) - (rule.exclusive ? 1 : 0);
  const first = isSpan ? readDay(rule.from) : last - FAR;
  const day = placeDue(calendar, last, { first, last: last + FAR });
  if (day === undefined) return [];
  const due = formatDay(day);
  return [
    {
      ...(isSpan && { from: rule.from }),
      due,
      ...(day !== last && { named: formatDay(last) }),
      key: due,
      rule,
      label: isSpan ? nameOfSpan({ first, last }) : nameOfDay(last),
    },
  ];
}

function dayRounds(
  rule: Extract<ScheduleRule, { kind: 'daily' | 'each-session' }>,
  { first, last }: Days,
  { sessionsOf }: CompiledCalendar,
): Round[] {
  const rounds: Round[] = [];
  for (let day = first; day <= last; day++) {
    const due = formatDay(day);
    const sessions = rule.kind === 'daily' ? sessionsOf(day).slice(0, 1) : sessionsOf(day);
    for (const { start } of sessions) {
      const time = formatTimeOfDay(start);
      const { vi, en } = nameOfDay(day);
      const isSession = rule.kind === 'each-session';
      rounds.push({
        from: due,
        due,
        key: isSession ? `${due}T${time}` : due,
        rule,
        label: isSession ? { vi: `${time} ${vi}`, en: `${time} ${en}` } : { vi, en },
      });
    }
  }
  return rounds;
}

function joinSameKey(rounds: Round[]): Round[] {
  const byKey = new Map<string, Round>();
  for (const round of rounds) {
    const known = byKey.get(round.key);
    if (!known) byKey.set(round.key, round);
    else if (!known.label.vi.split('; ').includes(round.label.vi))
      byKey.set(round.key, {
        ...known,
        label: {
          vi: `${known.label.vi}; ${round.label.vi}`,
          en: `${known.label.en}; ${round.label.en}`,
        },
      });
  }
  return [...byKey.values()];
}
