import type { AnswerDraft } from '../../../shared/answers/answer-draft';
import { ANSWER_LENGTH } from '../../../shared/answers/answers-schema';
import type { SurveyComment } from '../../../shared/satisfaction/read-comment-rows';

/**
 * A draft of a comment of the survey: its words, to be shortened by hand, and what was done. It has no day yet, so that
 * nothing is public before somebody has opened it.
 */
export const draftOfComment = (
  { id: response, day, comment, done }: SurveyComment,
  kind: AnswerDraft['kind'],
  id: string,
): AnswerDraft => ({
  ...{ id, kind, source: 'survey', response },
  ...(kind === 'answer' && { received: day }),
  said: limit(comment),
  reply: limit(done),
});

/** A character of two units is not cut in two. */
const limit = (text: string): string =>
  text.length > ANSWER_LENGTH ? text.slice(0, ANSWER_LENGTH).replace(/[\uD800-\uDBFF]$/, '') : text;
