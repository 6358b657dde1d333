import type { DayRange } from '../../../shared/working-time/month';
import { dayOfInstant, formatDay } from '../../../shared/working-time/viet-nam-day';
import { lastDayOf, type TrackedRound } from '../plan-tasks/track-rounds';
import type { TrackedTask } from '../plan-tasks/tracked-task';

/** How a task went in a period: all its rounds done, some late, or some still open. */
export type TaskResult = 'done' | 'done-late' | 'late' | 'open' | 'continuous';

/** A task in the report of a period. */
export interface ReportedTask {
  tracked: TrackedTask;
  /** Its rounds that were due in the period, or were done in it though due before. */
  rounds: TrackedRound[];
  result: TaskResult;
  done: number;
  /** Not done though over, or done after its day. */
  late: TrackedRound[];
  lacksEvidence: boolean;
}

/** What is reported of each task that has to do with the period, in the plan's order; counted as of now. */
export function reportTasks(tasks: readonly TrackedTask[], span: DayRange, now: Date): ReportedTask[] {
  const today = formatDay(dayOfInstant(now.getTime()));
  return tasks.flatMap((tracked): ReportedTask[] => {
    const rounds = tracked.rounds.filter((round) => isOf(round, span, today));
    const done = rounds.filter(({ said }) => said?.doneOn !== undefined);
    const isEndless = tracked.rounds.every(({ round }) => round === undefined);
    if (rounds.length === 0 && !(isEndless && tracked.rounds.length > 0)) return [];
    const late = rounds.filter(isLate);
    const said = rounds.some((one) => one.said);
    return [
      {
        tracked,
        rounds,
        done: done.length,
        late,
        result: isEndless ? (said ? 'done' : 'continuous') : resultOf(rounds, done, late),
        lacksEvidence: done.some((one) => one.said?.evidence.length === 0),
      },
    ];
  });
}

function isOf({ round, said, key }: TrackedRound, { from, to }: DayRange, today: string): boolean {
  const doneOn = said?.doneOn;
  if (doneOn !== undefined && doneOn >= from && doneOn <= to) return true;
  if (!round) return key >= from.slice(0, 7) && key <= to.slice(0, 7) && said !== undefined;
  // what was late before and still is, is reported until it is done
  if (round.due < from) return doneOn === undefined && from <= today && isOpenLate(round, said);
  return round.due <= to;
}

const isOpenLate = (round: NonNullable<TrackedRound['round']>, said: TrackedRound['said']): boolean =>
  (round.rule.kind === 'by' || round.rule.kind === 'within') && said?.doneOn === undefined;

/** Over and not done, or done after its day. */
function isLate({ round, said, state }: TrackedRound): boolean {
  if (!round) return false;
  return said?.doneOn === undefined ? state === 'overdue' : said.doneOn > lastDayOf(round);
}

function resultOf(rounds: TrackedRound[], done: TrackedRound[], late: TrackedRound[]): TaskResult {
  if (late.some(({ said }) => said?.doneOn === undefined)) return 'late';
  if (done.length === rounds.length) return late.length > 0 ? 'done-late' : 'done';
  return 'open';
}

/** How many tasks went how. */
export function countResults(reported: readonly ReportedTask[]): Record<TaskResult, number> {
  const counts: Record<TaskResult, number> = {
    done: 0,
    'done-late': 0,
    late: 0,
    open: 0,
    continuous: 0,
  };
  for (const { result } of reported) counts[result]++;
  return counts;
}
