import type { Channel } from './response';

/** How far an answer that asks for something has come: nobody has seen it, seen, given to somebody, done with. */
export const FOLLOW_UP_STATES = ['new', 'read', 'handed', 'closed'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** Longest name of who an answer is given to, and longest account of what was done, in characters. */
export const FOLLOW_UP_LIMITS = { handedTo: 80, done: 1000 } as const;

/** An answer with a comment or a low step: it stays in the list until somebody wrote down what was done. */
export interface FollowUp {
  /** Id of the answer. */
  id: string;
  submittedOn: string;
  desk: string | null;
  procedure: string | null;
  channel: Channel;
  answers: Record<string, number | null>;
  comment: string | null;
  /** Whether the answer is suspicious and not among those that count. */
  flagged: boolean;
  state: FollowUpState;
  handedTo: string | null;
  done: string | null;
  /** Instant of the last change, ISO 8601; null while it is new. */
  changedAt: string | null;
}

/** Answer of `GET /v1/units/:unit/follow-ups`. */
export interface FollowUpPage {
  unit: string;
  /** All of the unit, whatever was asked for; on the first page only. */
  counts?: Record<FollowUpState, number>;
  /** Desks that the unit's answers name, in the order of their names; on the first page only. */
  desks?: string[];
  /** Those of the newest day first; of one day in an order that tells nothing. */
  items: FollowUp[];
  /** Given as `after`, it leads to the next page; null where there is none. */
  next: string | null;
}

/** What a person does with one. `seenAt` is the `changedAt` that the person has seen: two do not overwrite each other. */
export interface FollowUpChange {
  state: Exclude<FollowUpState, 'new'>;
  handedTo?: string;
  done?: string;
  seenAt: string | null;
}
