import type { State } from '../../../shared/look/tokens';
import { DAY_MS, dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import type { WorkCalendar } from '../../../shared/working-time/work-calendar';
import type { PlanStock } from '../../platform/plan-store';
import type { TrackedRound } from './track-rounds';
import { type TrackedTask, trackTasks } from './tracked-task';

/** A round of a plan's task that must happen soon, or is late. */
export class DueTask {
  readonly tracked: TrackedTask;
  readonly round: TrackedRound;
  /** Earlier rounds of the task that are late too. */
  readonly lateBefore: number;

  constructor(tracked: TrackedTask, round: TrackedRound, lateBefore = 0) {
    this.tracked = tracked;
    this.round = round;
    this.lateBefore = lateBefore;
  }

  get code(): string {
    return `${this.tracked.stored.id} ${this.tracked.task.id} ${this.round.key}`;
  }

  get due(): Date | undefined {
    return this.round.due;
  }

  get state(): State {
    return this.round.state;
  }
}

/** So far ahead it is looked for what must happen: over the longest holiday and the week after it. */
const AHEAD_DAYS = 21;

/** What of the plans is late (of each task the last time only), or must happen in the next three weeks. */
export function dueTasks(stock: PlanStock, calendar: WorkCalendar, now: Date): DueTask[] {
  const until = new Date(now.getTime() + AHEAD_DAYS * DAY_MS);
  const options = { calendar, now, until: formatDay(dayOfInstant(until.getTime())) };
  return trackTasks(stock, options).flatMap((tracked) => {
    const { late, next } = tracked;
    const last = late.at(-1);
    return [
      ...(last ? [new DueTask(tracked, last, late.length - 1)] : []),
      ...(next ? [new DueTask(tracked, next)] : []),
    ];
  });
}
