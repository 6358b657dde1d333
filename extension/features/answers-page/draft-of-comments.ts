import type { AnswerDraft } from '../../../shared/answers/answer-draft';
import { ANSWER_LENGTH } from '../../../shared/answers/answers-schema';
import type { SurveyComment } from '../../../shared/satisfaction/read-comment-rows';

/**
 * A draft of a comment of the survey, or of several which say the same: their words below each other, to be shortened by
 * hand, and what was done, each thing once. It has no day yet, so that nothing is public before somebody has opened it.
 * @param comments at least one
 */
export function draftOfComments(
  comments: readonly SurveyComment[],
  kind: AnswerDraft['kind'],
  id: string,
): AnswerDraft {
  const [response, ...joined] = comments.map((comment) => comment.id);
  // whoever has asked first has waited longest
  const [received] = comments.map(({ day }) => day).sort();
  return {
    ...{ id, kind, source: 'survey', response },
    ...(joined.length > 0 && { joined }),
    ...(kind === 'answer' && { received }),
    said: limit(joinLines(comments.map(({ comment }) => comment))),
    reply: limit(joinLines(comments.map(({ done }) => done))),
  };
}

/** Whether a draft has room for the words of all of them. */
export const fitsOneDraft = (comments: readonly SurveyComment[]): boolean =>
  [comments.map(({ comment }) => comment), comments.map(({ done }) => done)].every(
    (texts) => joinLines(texts).length <= ANSWER_LENGTH,
  );

const joinLines = (texts: string[]): string => [...new Set(texts.filter(Boolean))].join('\n');

/** A character of two units is not cut in two. */
const limit = (text: string): string =>
  text.length > ANSWER_LENGTH ? text.slice(0, ANSWER_LENGTH).replace(/[\uD800-\uDBFF]$/, '') : text;
