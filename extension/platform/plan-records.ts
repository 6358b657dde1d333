import type { Plan, TaskEvent, TaskRound } from '../../shared/plans/plan';
import type { Signature } from './dossier-database';

/** A plan in use, as its document has it and as the clerk has mended it. No date of a round is stored: they are computed. */
export interface StoredPlan {
  id: string;
  plan: Plan;
  /** That something happened from which, or before which, a task counts. */
  events: TaskEvent[];
  /** The document's own text, to stand beside what was made of it; absent where the plan has none. */
  source?: string;
  /** First day (YYYY-MM-DD) from which rounds are asked for: nothing before it is late. */
  startsOn: string;
  /** Day of the month on which a month's report ends; its last one where absent. */
  reportDay?: 20 | 25 | 'last';
  /** Ids of tasks of which the clerk has said that they are right although something of them looks doubtful. */
  checked?: string[];
  changedAt: Date;
}

/** What was said of one round of a task of a plan, by whom and when last. */
export type StoredRound = TaskRound & Signature & { plan: string };

/** Satisfaction of citizens in a period, in percent, by the ids of criteria; of one unit or one that was merged into it. */
export interface StoredIndex {
  /** '' for the ward itself; else the former unit's name. */
  unit: string;
  /** First and last day of the period, YYYY-MM-DD. */
  from: string;
  to: string;
  overall?: number;
  criteria: Record<string, number>;
  /** Between which two the true figure lies with 95 % certainty, by the ids of criteria and `overall`, where that is known. */
  intervals?: Record<string, [low: number, high: number]>;
  /** Answers that it rests on, where they are known. */
  n?: number;
  /** Typed in, or asked of the ward's collector. */
  by: 'typed' | 'collector';
  at: Date;
}
