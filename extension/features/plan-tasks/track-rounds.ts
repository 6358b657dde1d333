import type { State } from '../../../shared/look/tokens';
import type { PlanTask } from '../../../shared/plans/plan';
import { nextRounds, type Round } from '../../../shared/plans/plan-rounds';
import { compileCalendar } from '../../../shared/working-time/compile-calendar';
import { firstDayOfMonth, listMonths, monthOfDay } from '../../../shared/working-time/month';
import {
  dayOfInstant,
  formatDay,
  MINUTE_MS,
  readDay,
  startOfDay,
} from '../../../shared/working-time/viet-nam-day';
import type { WorkCalendar } from '../../../shared/working-time/work-calendar';
import { workingDaysBetween } from '../../../shared/working-time/working-days-between';
import type { StoredPlan, StoredRound } from '../../platform/plan-records';

/** One time of a task, what was said of it, and how it stands. */
export interface TrackedRound {
  key: string;
  /** Absent for the months of a task without an end. */
  round: Round | undefined;
  said: StoredRound | undefined;
  /** End of the last session of the day on which it is due. */
  due: Date | undefined;
  state: State;
}

/** Up to so many working days before it, a round is due soon: a report wants more than the two days of a dossier. */
const SOON_DAYS = 5;
/** So far beyond its year a round can be due: the report for December. */
const AFTER_YEAR = 45;
/** So far ahead the rounds of a plan without a year are known. */
const AHEAD = 400;
/** So many days a round that was spoken of can have moved, since the ward's calendar was changed. */
const MOVED = 10;

interface TrackOptions {
  calendar: WorkCalendar;
  now: Date;
  /** Not beyond this day (YYYY-MM-DD), where no more is to be known. */
  until?: string;
}

/** The last day on which it is in time: the plan's own, where that is a day of rest after the working day that was taken. */
export const lastDayOf = ({ due, named }: Round): string =>
  named !== undefined && named > due ? named : due;

/** What comes each day is gone with its day: nobody is late for it. */
const isOfEachDay = ({ rule }: Round) => rule.kind === 'daily' || rule.kind === 'each-session';

/** All rounds of a task of its plan's year, those before the plan was followed too; computed anew each time. */
export function trackRounds(
  { plan, events, startsOn }: StoredPlan,
  task: PlanTask,
  said: readonly StoredRound[],
  { calendar, now, until }: TrackOptions,
): TrackedRound[] {
  const today = formatDay(dayOfInstant(now.getTime()));
  const { from, to } = yearOf(plan.year, startsOn, today);
  const rounds = nextRounds(task.rules, {
    calendar,
    from,
    to: until !== undefined && until < to ? until : to,
    ...(plan.year !== undefined && { year: plan.year }),
    events: events.filter(({ taskId }) => taskId === task.id),
  });
  if (rounds.length === 0 && isWithoutEnd(task)) return monthsOf(said, from, today < to ? today : to);
  const saidOf = matchSaid(rounds, said);
  return rounds.map((round) => {
    const due = dueAt(round, calendar);
    const tracked = { key: round.key, round, said: saidOf.get(round.key), due };
    return { ...tracked, state: stateOf(tracked, { startsOn, calendar, now }) };
  });
}

export const isWithoutEnd = ({ rules }: PlanTask): boolean => rules.some(({ kind }) => kind === 'continuous');

function yearOf(year: number | undefined, startsOn: string, today: string): { from: string; to: string } {
  if (year === undefined) return { from: startsOn, to: formatDay(readDay(today) + AHEAD) };
  const first = `${year}-01-01`;
  return {
    from: startsOn < first ? startsOn : first,
    to: formatDay(readDay(`${year}-12-31`) + AFTER_YEAR),
  };
}

/** A task without an end is spoken of month by month, and never late. */
function monthsOf(said: readonly StoredRound[], from: string, to: string): TrackedRound[] {
  const saidOf = new Map(said.map((one) => [one.key, one]));
  return listMonths({ from: firstDayOfMonth(monthOfDay(from)), to }).map((month) => ({
    key: month,
    round: undefined,
    said: saidOf.get(month),
    due: undefined,
    state: saidOf.get(month)?.doneOn === undefined ? 'unknown' : 'done',
  }));
}

/** What was said of which round; what was said of one that the calendar has moved is of the nearest of which nothing is. */
function matchSaid(rounds: readonly Round[], said: readonly StoredRound[]): Map<string, StoredRound> {
  const keys = new Set(rounds.map(({ key }) => key));
  const matched = new Map(said.filter(({ key }) => keys.has(key)).map((one) => [one.key, one]));
  for (const one of said) {
    if (keys.has(one.key) || !/^\d{4}-\d{2}-\d{2}/.test(one.key)) continue;
    const day = readDay(one.key.slice(0, 10));
    const near = rounds
      .filter(({ key }) => !matched.has(key))
      .map(({ key, due }) => ({ key, far: Math.abs(readDay(due) - day) }))
      .filter(({ far }) => far <= MOVED)
      .sort((a, b) => a.far - b.far)[0];
    if (near) matched.set(near.key, one);
  }
  return matched;
}

/** End of the work of the day on which it is due; of a session, the end of that session. */
function dueAt({ due, key }: Round, calendar: WorkCalendar): Date {
  const day = readDay(due);
  const sessions = compileCalendar(calendar).sessionsOf(day);
  const [, time] = key.split('T');
  const minutes = time && Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const session = sessions.find(({ start }) => start === minutes) ?? sessions.at(-1);
  return new Date(startOfDay(day) + (session?.end ?? 24 * 60) * MINUTE_MS);
}

interface StateOptions {
  startsOn: string;
  calendar: WorkCalendar;
  now: Date;
}

function stateOf(
  { round, said, due }: Pick<TrackedRound, 'round' | 'said' | 'due'>,
  { startsOn, calendar, now }: StateOptions,
): State {
  if (said?.doneOn !== undefined) return 'done';
  if (!round || !due) return 'unknown';
  if (now > due) return round.due < startsOn || isOfEachDay(round) ? 'unknown' : 'overdue';
  if (isOfEachDay(round)) return 'ok';
  const days = workingDaysBetween(calendar, now, due);
  return days === 0 ? 'urgent' : days <= SOON_DAYS ? 'soon' : 'ok';
}
