import type { State } from '../look/tokens';
import { addWorkingDays, addWorkingMinutes, type WorkCalendar } from '../working-time';
import { dayOfInstant, formatDay } from '../working-time/viet-nam-day';
import type { Dossier, DossierEvent } from './dossier';
import type { Rule, RuleVersion, Term } from './rule';

/** One deadline of one dossier. Never stored: computed from the log, the rules, the calendar and now. */
export interface Clock {
  rule: Rule;
  /** What the rule says on the day the clock started. */
  version: RuleVersion;
  state: State;
  started?: Date;
  /** Absent where it cannot be known; `unknown` says why. */
  due?: Date;
  /** Why there is no due date or no start. */
  unknown?: 'start-not-shown' | 'appointment-not-shown';
  /** Only the day of the start is known: an hour term is counted from the end of that day's last session. */
  startIsDay?: true;
}

/**
 * Every clock of a dossier, in the order of the rules. A clock that the law does not start for it is left out.
 * @throws RangeError where the calendar has no working time
 */
export function clocksOf(
  dossier: Dossier,
  rules: readonly Rule[],
  calendar: WorkCalendar,
  now: Date,
): Clock[] {
  return rules.flatMap((rule) => clockOf(dossier, rule, calendar, now) ?? []);
}

function clockOf(dossier: Dossier, rule: Rule, calendar: WorkCalendar, now: Date): Clock | undefined {
  const { events } = dossier;
  if (rule.channel && dossier.channel !== rule.channel) return undefined;
  const start = rule.start.map((kind) => lastOf(events, kind)).find((event) => event !== undefined);
  if (!start) return undefined;

  const version = versionOn(rule, start.at ?? now);
  if (!version) return undefined;
  const due = dueDate(version, start, events, calendar);
  const clock: Clock = { rule, version, state: 'unknown', started: start.at, due };
  if (start.precision === 'day' && !('until' in version.limit)) clock.startIsDay = true;
  if (!due) clock.unknown = 'until' in version.limit ? 'appointment-not-shown' : 'start-not-shown';

  if (events.some(({ kind }) => kind === 'refused' || rule.meet.includes(kind))) clock.state = 'done';
  else if (isPaused(rule, events)) clock.state = 'paused';
  else if (due) clock.state = stateAt(now, due, version, calendar);
  return clock;
}

const lastOf = (events: readonly DossierEvent[], kind: DossierEvent['kind']) =>
  events.findLast((event) => event.kind === kind);

function versionOn(rule: Rule, instant: Date): RuleVersion | undefined {
  const date = formatDay(dayOfInstant(instant.getTime()));
  return rule.versions.find(({ inForce: { from, to } }) => from <= date && (to === undefined || date <= to));
}

/**
 * The due date. A promised time of day is kept; an appointment without one is due at the end of that day's last
 * session, on a rest day at the end of the next working day's (Bộ luật Dân sự 2015, Điều 148 khoản 5).
 */
function dueDate(
  { limit }: RuleVersion,
  start: DossierEvent,
  events: readonly DossierEvent[],
  calendar: WorkCalendar,
): Date | undefined {
  if (!('until' in limit)) {
    if (!start.at) return undefined;
    // the hour is not known: the latest it can have been, so that nothing is called late that may not be
    const from = start.precision === 'day' ? addWorkingDays(calendar, start.at, 0) : start.at;
    return addTerm(calendar, from, limit, 1);
  }
  const appointment = lastOf(events, 'appointment-set')?.appointment;
  if (!appointment) return undefined;
  return appointment.precision === 'day' ? addWorkingDays(calendar, appointment.at, 0) : appointment.at;
}

/** A term after (1) or before (-1) an instant: due dates and warning steps are the same computation. */
function addTerm(calendar: WorkCalendar, from: Date, { amount, unit }: Term, direction: 1 | -1): Date {
  return unit === 'working-days'
    ? addWorkingDays(calendar, from, amount * direction)
    : addWorkingMinutes(calendar, from, amount * 60 * direction);
}

function isPaused(rule: Rule, events: readonly DossierEvent[]): boolean {
  const lastIndex = (kind: DossierEvent['kind']) => events.findLastIndex((event) => event.kind === kind);
  return rule.pause.some(({ from, to }) => lastIndex(from) > lastIndex(to));
}

function stateAt(now: Date, due: Date, { warnings }: RuleVersion, calendar: WorkCalendar): State {
  if (now > due) return 'overdue';
  const reached = warnings.findLast(({ before }) => now >= addTerm(calendar, due, before, -1));
  return reached?.state ?? 'ok';
}
