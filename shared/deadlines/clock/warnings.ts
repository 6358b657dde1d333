import type { State } from '../../look/tokens';
import { addWorkingMinutes, workingMinutesBetween } from '../../working-time';
import type { WarningStep } from '../rule-set/rule';
import { addTerm, type Pause } from './add-term';
import type { Clock } from './clock';
import { isBefore } from './compare-dates';

/** A step of a clock. */
export interface Warning {
  state: WarningStep['state'];
  /** From this instant on the clock is shown so. */
  from: Date;
  /** When people are told: in working time, before the due date. */
  at: Date;
}

type Due = Pick<Clock, 'version' | 'calendar' | 'pauses' | 'started' | 'now'>;

/** The instant of a step: the same computation as the due date, backwards (add-term.ts). */
function stepBefore(clock: Due, due: Date, { before }: WarningStep): Date | undefined {
  const { calendar, pauses, started } = clock;
  if (!('share' in before)) return addTerm(calendar, due, before, -1, pauses);
  if (!started || started >= due) return undefined;
  const paused = pauses.reduce((sum, pause) => sum + minutesWithin(clock, pause, started, due), 0);
  const amount = (before.share * (workingMinutesBetween(calendar, started, due) - paused)) / 60;
  return addTerm(calendar, due, { amount, unit: 'working-hours' }, -1, pauses);
}

function minutesWithin({ calendar }: Due, { from, to }: Pause, start: Date, end: Date): number {
  const first = from > start ? from : start;
  const last = to < end ? to : end;
  return last > first ? workingMinutesBetween(calendar, first, last) : 0;
}

/** The instants from which on an open clock is shown otherwise, in the order of its steps; a share of nothing has none. */
export const stepInstants = (clock: Due, due: Date): Date[] =>
  clock.version.warnings.flatMap((step) => stepBefore(clock, due, step) ?? []);

/** The most urgent first: they are asked in this order, and the first that was reached counts. */
const BY_URGENCY: readonly WarningStep['state'][] = ['urgent', 'soon'];

/** The state of an open clock that is not late: that of the most urgent step reached. */
export function stateAt(clock: Due, due: Date): State {
  for (const state of BY_URGENCY) {
    for (const step of clock.version.warnings) {
      if (step.state !== state) continue;
      const from = stepBefore(clock, due, step);
      // a share of nothing has no instant
      if (from && !isBefore(clock.now, from)) return state;
    }
  }
  return 'ok';
}

/** The steps of a clock, the earliest first, each more urgent than the one before. */
export function warningsOf(clock: Clock): Warning[] {
  const { due, version, started } = clock;
  if (!due || (started && started >= due)) return [];
  const warnings = version.warnings.flatMap(({ state, ...step }): Warning[] => {
    const reached = stepBefore(clock, due, { state, ...step });
    if (!reached) return [];
    const from = started && started > reached ? started : reached;
    const at = tellAt(clock, from, due);
    return at ? [{ state, from, at }] : [];
  });
  const urgency = ({ state }: Warning) => -BY_URGENCY.indexOf(state);
  warnings.sort((a, b) => a.at.getTime() - b.at.getTime() || urgency(a) - urgency(b));
  // a step that comes when a more urgent one was told, or together with it, says nothing
  return warnings.filter((warning, i) => {
    const next = warnings[i + 1];
    const isOvertaken = warnings.slice(0, i).some((earlier) => urgency(earlier) > urgency(warning));
    return !isOvertaken && next?.at.getTime() !== warning.at.getTime();
  });
}

const ONE_MINUTE = { amount: 1 / 60, unit: 'working-hours' } as const;

/**
 * The first working instant from then on that is in no pause; where that would be too late, the last working minute
 * before the due date. None where the whole clock runs outside working time.
 */
function tellAt({ calendar, pauses }: Due, from: Date, due: Date): Date | undefined {
  let at = addWorkingMinutes(calendar, from, 0);
  for (const pause of pauses)
    if (at >= pause.from && at < pause.to) at = addWorkingMinutes(calendar, pause.to, 0);
  if (at < due) return at;
  const last = addTerm(calendar, due, ONE_MINUTE, -1, pauses);
  return last >= from ? last : undefined;
}

/** The next step that lies ahead of a running clock. */
export const nextWarning = (clock: Clock): Warning | undefined =>
  clock.status === 'running' ? warningsOf(clock).find(({ at }) => at > clock.now) : undefined;

/**
 * The steps to be told now, after those told until `since`: each step once, however often or seldom this is asked. Of
 * several that were passed meanwhile the last alone still matters.
 */
export function warningsSince(clock: Clock, since: Date): Warning | undefined {
  if (clock.status !== 'running') return undefined;
  return warningsOf(clock).findLast(({ at }) => at > since && at <= clock.now);
}
