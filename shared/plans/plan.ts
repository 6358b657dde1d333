import type { ScheduleRule } from './schedule-rule';

/** SIPAS criteria that heads and goals of plans are about, by the keys of `satisfaction/criteria.vi.json`; `reception` is of the old six. */
export const PLAN_CRITERIA = ['access', 'procedures', 'staff', 'results', 'feedback', 'reception'] as const;
export type PlanCriterion = (typeof PLAN_CRITERIA)[number];

export const COMPARISONS = ['at-least', 'at-most', 'below', 'above'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** What a plan wants to reach: `Mức độ hài lòng từ 90% trở lên`. */
export interface PlanGoal {
  /** As the plan says it. */
  text: string;
  criterion?: PlanCriterion;
  comparison: Comparison;
  figure: number;
  /** `%`, `điểm` or what else stands behind the figure. */
  unit: string;
}

export const COUNT_PERIODS = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;
export type CountPeriod = (typeof COUNT_PERIODS)[number];

/** How much of something a task wants: `ít nhất 20 tin, bài/năm`; of milestones each is one, in their order. */
export interface TaskCount {
  figure: number;
  /** What is counted, as the plan names it: `tin, bài`; `%` for a share. */
  unit: string;
  comparison?: Comparison;
  /** The figure is for each such period. */
  per?: CountPeriod;
  /** The last day (YYYY-MM-DD) of a milestone. */
  by?: string;
}

/** The parts of a task into which a successor of something obsolete is written; `rules` name events in the plan's words. */
export const WRITTEN_PARTS = [
  'content',
  'shortTitle',
  'owners',
  'partners',
  'assignment',
  'schedule',
  'rules',
  'product',
  'note',
] as const;
export type WrittenPart = (typeof WRITTEN_PARTS)[number];

export interface PlanTask {
  /** Stays the same however the plan is changed; given once, when the task is read or added. */
  id: string;
  /** As the plan numbers it: `1`, `3a`, `II.4`. A plan may use a number twice or not at all. */
  number?: string;
  content: string;
  shortTitle?: string;
  /** Who does it, each as the plan names them. */
  owners: string[];
  /** Who works with the owners, where the plan has a column or a word for them. */
  partners?: string[];
  /** What the plan says of who does it and how, in its own words. */
  assignment?: string;
  /** When, in the plan's own words. */
  schedule?: string;
  /** What was made of `schedule`; none where it could not be read. */
  rules: ScheduleRule[];
  /** Sản phẩm, kết quả. */
  product?: string;
  counts?: TaskCount[];
  note?: string;
  /** The plan's own words where the clerk has written a successor of something obsolete over them. */
  planWords?: Partial<Pick<PlanTask, WrittenPart>>;
}

/** Tasks that stand together under a criterion or a field. */
export interface PlanHead {
  number?: string;
  title: string;
  criterion?: PlanCriterion;
  tasks: PlanTask[];
}

/** What an office has undertaken for a year. Dates are `YYYY-MM-DD`; what the document does not say is absent. */
export interface Plan {
  unit?: string;
  year?: number;
  /** Số, ký hiệu: `65/KH-UBND`. */
  number?: string;
  date?: string;
  title?: string;
  goals: PlanGoal[];
  heads: PlanHead[];
  /** Successors that the clerk has chosen for what is obsolete in the plan's words, by its id in `obsolete.json`. */
  successors?: Record<string, string>;
}

/** Something in a document that was not understood: its own words and, in Vietnamese, why. */
export interface PlanProblem {
  text: string;
  reason: string;
  /** From 1, in the text that was read; in a table the row. */
  line?: number;
  /** The task in which it stands. */
  taskId?: string;
}

/** `plan.json`: a plan that is shared or kept, and, where it is the office's own, what was done of it. */
export interface PlanFile {
  version: 1;
  plan: Plan;
  rounds?: TaskRound[];
  events?: TaskEvent[];
}

/** Proof that a round was done; no personal data belong into it. */
export type Evidence =
  | { kind: 'text'; text: string }
  | { kind: 'link'; url: string; text?: string }
  /** Số, ký hiệu of a document. */
  | { kind: 'document'; number: string; text?: string };

/** What is kept about one time of a task. */
export interface TaskRound {
  taskId: string;
  /** `key` of the round (plan-rounds.ts); of a task without an end the month (YYYY-MM) for which it was reported. */
  key: string;
  /** YYYY-MM-DD */
  doneOn?: string;
  evidence: Evidence[];
  /** Why it is late, or was not done. */
  explanation?: string;
  /** How much was reached of what the task counts. */
  count?: number;
}

/** That something happened from which, or before which, a rule of a task counts. */
export interface TaskEvent {
  taskId: string;
  /** The rule's own `event`. */
  event: string;
  /** YYYY-MM-DD */
  on: string;
}
