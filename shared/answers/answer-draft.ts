import { findPersonalData, type PersonalData } from '../text/find-personal-data';
import type { AnswerSource } from './answers';

/** What the clerk writes for the public: an answer to feedback, or what was changed because citizens said so. */
export interface AnswerDraft {
  id: string;
  kind: 'answer' | 'improvement';
  source: AnswerSource;
  /** Code of the feedback, where a portal's page has shown it; it is not published. */
  code?: string;
  /** Id of the survey answer whose comment it takes up; it is not published. */
  response?: string;
  /** Ids of more survey answers whose comments it takes up with that one, as they say the same; not published. */
  joined?: string[];
  /** Days are YYYY-MM-DD. */
  received?: string;
  /** What citizens asked or said, shortened, without who. */
  said: string;
  /** The answer, or what was done. */
  reply: string;
  document?: string;
  issued?: string;
  /** When the answer is published, or since when it is as it was asked for. */
  day?: string;
  /** The clerk has read it again and found nobody's data in what looked like some. */
  checked?: boolean;
}

/** Whether it can be published: not while something is missing, nor while it looks as if it named a person. */
export type DraftState = 'incomplete' | 'unchecked' | 'ready';

export function stateOfDraft(draft: AnswerDraft): DraftState {
  const { said, reply, day, checked } = draft;
  if (!said.trim() || !reply.trim() || !day) return 'incomplete';
  return personalDataOf(draft).length > 0 && !checked ? 'unchecked' : 'ready';
}

/** The survey answers whose comments a draft takes up. */
export const responsesOf = ({ response, joined = [] }: AnswerDraft): string[] =>
  response === undefined ? joined : [response, ...joined];

/** What in a draft looks like a person's data. */
export const personalDataOf = ({ said, reply }: AnswerDraft): PersonalData[] =>
  findPersonalData(`${said}\n${reply}`);
