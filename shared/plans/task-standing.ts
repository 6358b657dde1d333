import type { PlanTask, TaskEvent, TaskRound } from './plan';
import { nextRounds, type Round, type RoundsInput } from './plan-rounds';

/** How a task stands on a day. */
export interface TaskStanding {
  /** Rounds that are over and not done, the oldest first. */
  late: Round[];
  /** What was done, or is to be done always, without any proof. */
  lacksEvidence: boolean;
}

export interface StandingInput {
  calendar: RoundsInput['calendar'];
  /** YYYY-MM-DD */
  today: string;
  year: number;
  rounds: readonly TaskRound[];
  events?: readonly TaskEvent[];
}

/** How a task of a plan stands: a round is late after the last day that the plan itself allows. */
export function taskStanding(task: PlanTask, input: StandingInput): TaskStanding {
  const { calendar, today, year } = input;
  const kept = input.rounds.filter(({ taskId }) => taskId === task.id);
  const done = new Map(kept.filter(({ doneOn }) => doneOn !== undefined).map((round) => [round.key, round]));
  const events = (input.events ?? []).filter(({ taskId }) => taskId === task.id);
  const from = `${year}-01-01`;
  const due = today < from ? [] : nextRounds(task.rules, { calendar, from, to: today, year, events });
  const isContinuous = task.rules.some(({ kind }) => kind === 'continuous');
  const lacksEvidence =
    [...done.values()].some(({ evidence }) => evidence.length === 0) ||
    (isContinuous && !kept.some(({ evidence }) => evidence.length > 0));
  return {
    late: due.filter((round) => (round.named ?? round.due) < today && !done.has(round.key)),
    lacksEvidence,
  };
}
