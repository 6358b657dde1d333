import type { State } from '../../look/tokens';
import type { WorkCalendar } from '../../working-time';
import type { Dossier } from '../log/dossier';
import type { Cycle } from '../rule-set/find-cycles';
import type { Rule, RuleVersion } from '../rule-set/rule';
import type { Pause } from './add-term';
import { isBefore } from './compare-dates';
import { isLateEnd } from './compare-end';
import { type DueDate, dueDate } from './due-date';
import { pausesOf } from './pauses-of';
import { type TimeLeft, timeLeft } from './time-left';
import { nextWarning, stateAt, type Warning, warningsOf } from './warnings';

/**
 * `running`: open, and not late · `paused`: it stands still · `met`: ended in time, or nobody can tell when ·
 * `missed`: its due date passed before it ended, or before now while it is open · `cancelled`: no longer needed ·
 * `not-started`: nothing in the log starts it yet.
 */
export type ClockStatus = 'not-started' | 'running' | 'paused' | 'met' | 'missed' | 'cancelled';

/** What a clock is computed from. */
export interface ClockSource {
  rule: Rule;
  /** What the rule says on the day the clock started; today, where it has not. */
  version: RuleVersion;
  dossier: Dossier;
  /** Absent where it has not started. */
  cycle?: Cycle;
  calendar: WorkCalendar;
  now: Date;
}

/** One deadline of one dossier, as of `now`. Never stored: it is computed anew from the log, the rules and the calendar. */
export class Clock {
  readonly rule: Rule;
  readonly version: RuleVersion;
  readonly dossier: Dossier;
  readonly cycle: Cycle | undefined;
  readonly calendar: WorkCalendar;
  readonly now: Date;
  /** Times in which it stands still, sorted and disjoint; one that is still open lasts until now. Dated ones only. */
  readonly pauses: readonly Pause[];
  /** When it is due, or why that cannot be told. */
  readonly dueDate: DueDate;
  readonly status: ClockStatus;
  /** How it is shown (the look's table). Finished is `done`, late or not. */
  readonly state: State;

  constructor({ rule, version, dossier, cycle, calendar, now }: ClockSource) {
    this.rule = rule;
    this.version = version;
    this.dossier = dossier;
    this.cycle = cycle;
    this.calendar = calendar;
    this.now = now;
    this.pauses = cycle ? pausesOf(cycle, dossier, now) : NO_PAUSES;
    this.dueDate = cycle ? computeDue(cycle, this) : NOT_DUE;
    this.status = cycle ? statusOf(cycle, this) : 'not-started';
    this.state = cycle ? stateOf(cycle, this) : 'unknown';
  }

  /** The instant it counts from; absent where the log does not say when. */
  get started(): Date | undefined {
    return this.cycle?.start.at;
  }
  /** Only the day of the start is known. */
  get startIsDay(): boolean {
    return this.cycle?.start.precision === 'day';
  }
  get due(): Date | undefined {
    return this.dueDate.due;
  }
  /** Why there is no due date. */
  get unknown(): DueDate['unknown'] {
    return this.dueDate.unknown;
  }
  /** The term by which it is due, where it is one. */
  get term(): DueDate['term'] {
    return this.dueDate.term;
  }
  /** When it was met or cancelled; absent while it is open, and where the log does not say when. */
  get ended(): Date | undefined {
    return this.cycle?.end?.at;
  }
  /** What is left until it is due, or gone by since; undefined where no due date is known or it has ended. */
  get left(): TimeLeft | undefined {
    return timeLeft(this);
  }
  /** Its warning steps, the earliest first; none for a clock without a due date. */
  get warnings(): Warning[] {
    return warningsOf(this);
  }
  /** The next step that has not been reached; none while it is paused or after it ended. */
  get nextWarning(): Warning | undefined {
    return nextWarning(this);
  }
}

const NO_PAUSES: readonly Pause[] = [];
const NOT_DUE: DueDate = {};
const AWAITING: DueDate = { unknown: 'awaiting-supplement' };

/** Whether a supplement is awaited from which the term will count anew. */
const isAwaitingNewTerm = ({ awaitingSupplement }: Cycle, { afterSupplement }: Dossier): boolean =>
  awaitingSupplement !== undefined && afterSupplement?.mode !== 'pause';

function computeDue(cycle: Cycle, { version: { limit }, dossier, calendar, pauses }: Clock): DueDate {
  // in these the promise on the receipt stands until there is a new one
  const promised = limit.kind === 'appointment' || limit.kind === 'before-due';
  if (isAwaitingNewTerm(cycle, dossier) && !promised) return AWAITING;
  return dueDate({ limit, dossier, cycle, calendar, pauses });
}

function statusOf(cycle: Cycle, clock: Clock): ClockStatus {
  const { due, now } = clock;
  if (cycle.cancelled) return 'cancelled';
  if (cycle.end) return due && isLateEnd(cycle.end, due) ? 'missed' : 'met';
  if (cycle.awaitingSupplement || cycle.pauses.some(({ to }) => !to)) return 'paused';
  return due && isBefore(lateFrom(cycle, clock, due), now) ? 'missed' : 'running';
}

/** A duty only where another date is missed is late only then. */
function lateFrom(cycle: Cycle, { version: { limit }, dossier, calendar, pauses }: Clock, due: Date): Date {
  if (limit.kind !== 'before-due') return due;
  return dueDate({ limit: { kind: limit.of }, dossier, cycle, calendar, pauses }).due ?? due;
}

function stateOf(cycle: Cycle, clock: Clock): State {
  const { status, due, now } = clock;
  if (status === 'paused') return 'paused';
  if (cycle.end) return 'done';
  if (!due) return 'unknown';
  if (status === 'missed') return 'overdue';
  return isBefore(due, now) ? 'urgent' : stateAt(clock, due);
}
