import type { TrackedRound } from '../plan-tasks/track-rounds';
import type { TrackedTask } from '../plan-tasks/tracked-task';
import type { TASK_STATES } from './texts';

type DayState = (typeof TASK_STATES)[number];

/** What presses most stands for a day. */
const ORDER: DayState[] = ['overdue', 'urgent', 'soon', 'ok', 'unknown', 'done'];

/** A round with its task. */
export interface RoundOfTask {
  tracked: TrackedTask;
  round: TrackedRound;
}

/** The rounds that are due on each day (YYYY-MM-DD) of a year; those of each day are left out, or every day would be full. */
export function roundsByDay(tasks: readonly TrackedTask[], year: string): Map<string, RoundOfTask[]> {
  const days = new Map<string, RoundOfTask[]>();
  for (const tracked of tasks)
    for (const round of tracked.rounds) {
      const due = round.round?.due;
      const kind = round.round?.rule.kind;
      if (!due?.startsWith(year) || kind === 'daily' || kind === 'each-session') continue;
      const others = days.get(due);
      if (others) others.push({ tracked, round });
      else days.set(due, [{ tracked, round }]);
    }
  return days;
}

export const stateOfDay = (rounds: readonly RoundOfTask[]): DayState | undefined =>
  ORDER.find((state) => rounds.some(({ round }) => round.state === state));
