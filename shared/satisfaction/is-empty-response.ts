import type { SurveyResponse } from './response';

/** Whether nothing was answered and nothing was written. */
export function isEmptyResponse({ answers, comment }: Pick<SurveyResponse, 'answers' | 'comment'>): boolean {
  return Object.values(answers).every((answer) => answer === null) && !comment?.trim();
}
