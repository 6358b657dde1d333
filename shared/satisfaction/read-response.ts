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
  const questions = questionnaire.questions.map(({ id }) => id);
  const errors: FieldError[] = Object.keys(response.answers)
    .filter((id) => !questions.includes(id))
    .map((id) => ({ pointer: jsonPointer(['answers', id]), detail: 'Mẫu khảo sát không có câu hỏi này.' }));
  const steps: (number | null | undefined)[] = questionnaire.scale.map(({ value }) => value);
  for (const id of questions) {
    if (!steps.includes(response.answers[id] ?? steps[0]))
      errors.push({
        pointer: jsonPointer(['answers', id]),
        detail: `Phải là một trong: ${steps.join(', ')}.`,
      });
  }

  const answers = Object.fromEntries(questions.map((id) => [id, response.answers[id] ?? null]));
  if (errors.length === 0 && isEmptyResponse({ ...response, answers })) {
    errors.push({ pointer: '/answers', detail: 'Cần ít nhất một câu trả lời hoặc một ý kiến.' });
  }
  if (response.submittedOn > lastDayTaken(now)) {
    errors.push({ pointer: '/submittedOn', detail: 'Ngày này chưa tới.' });
  }
  return errors.length > 0 ? { errors } : { response: { ...response, answers } };
}
