import { dayOfInstant, formatDay } from '../working-time/viet-nam-day';
import { isEmptyResponse } from './is-empty-response';
import { jsonPointer } from './json-pointer';
import { type FieldError, listErrors } from './list-errors';
import { findQuestionnaire } from './questionnaires';
import type { SurveyResponse } from './response';
import { responseSchema } from './response-schema';

/**
 * Days by which a device's clock may run ahead. A refused answer is lost, and shortly before midnight a few minutes are
 * enough; an answer of "tomorrow" does no harm, it counts from tomorrow on. There is no limit backwards: a kiosk may have
 * been without a network for weeks.
 */
const DAYS_AHEAD = 1;

/** The last day that is taken from a device, YYYY-MM-DD in Viet Nam. */
export const lastDayTaken = (now: Date): string => formatDay(dayOfInstant(now.getTime()) + DAYS_AHEAD);

/**
 * Reads a response from outside against the questionnaire that it names.
 * @param input parsed JSON
 * @returns the response with an answer or null for every question, in the questionnaire's order; or all that is wrong
 */
export function readResponse(
  input: unknown,
  now: Date,
): { response: SurveyResponse; errors?: never } | { response?: never; errors: FieldError[] } {
  const { data: response, error } = responseSchema.safeParse(input);
  if (error) return { errors: listErrors(error) };

  const questionnaire = findQuestionnaire(response.questionnaire);
  if (!questionnaire) {
    return { errors: [{ pointer: '/questionnaire', detail: 'Không có mẫu khảo sát này.' }] };
  }
  const { questions, scale } = questionnaire;
  const errors: FieldError[] = [];
  for (const id of Object.keys(response.answers)) {
    if (!questions.some((question) => question.id === id))
      errors.push({ pointer: jsonPointer(['answers', id]), detail: 'Mẫu khảo sát không có câu hỏi này.' });
  }
  const answers: SurveyResponse['answers'] = {};
  for (const { id } of questions) {
    const step = response.answers[id] ?? null;
    answers[id] = step;
    if (step !== null && !scale.some(({ value }) => value === step))
      errors.push({
        pointer: jsonPointer(['answers', id]),
        detail: `Phải là một trong: ${scale.map(({ value }) => value).join(', ')}.`,
      });
  }
  // a copy of its own: nobody else has what was read
  response.answers = answers;
  if (errors.length === 0 && isEmptyResponse(response)) {
    errors.push({ pointer: '/answers', detail: 'Cần ít nhất một câu trả lời hoặc một ý kiến.' });
  }
  if (response.submittedOn > lastDayTaken(now)) {
    errors.push({ pointer: '/submittedOn', detail: 'Ngày này chưa tới.' });
  }
  return errors.length > 0 ? { errors } : { response };
}
