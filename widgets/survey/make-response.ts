import { type Questionnaire, questionnaireName } from '../../shared/satisfaction/questionnaire';
import type { Channel, SurveyResponse } from '../../shared/satisfaction/response';
import { dayOfInstant, formatDay } from '../../shared/working-time/viet-nam-day';

/** What the person filled in, and how the survey was opened. */
export interface Filled {
  /** A UUID. */
  id: string;
  unit: string;
  questionnaire: Questionnaire;
  purposeVersion: string;
  /** Question id → chosen step; a question passed over is not in it. */
  answers: Record<string, number>;
  /** As `readComment` gives it. */
  comment: string;
  /** Why this device's answer is doubtful; empty where it is not. */
  flags: string[];
  lang: string;
  channel: Channel;
  /** Without blanks around it, as is `procedure`; '' where there is none. */
  desk: string;
  procedure: string;
  /** Time to fill, in milliseconds. */
  duration: number;
}

/** The response of a filled-in survey at an instant. Its day is that of Viet Nam, whatever the device's zone. */
export function makeResponse(filled: Filled, now: Date): SurveyResponse {
  const response: SurveyResponse = {
    id: filled.id,
    unit: filled.unit,
    questionnaire: questionnaireName(filled.questionnaire),
    purposeVersion: filled.purposeVersion,
    answers: Object.fromEntries(
      filled.questionnaire.questions.map(({ id }) => [id, filled.answers[id] ?? null]),
    ),
    lang: filled.lang,
    channel: filled.channel,
    submittedOn: formatDay(dayOfInstant(now.getTime())),
    seconds: Math.max(0, Math.round(filled.duration / 1000)),
  };
  if (filled.comment.trim() !== '') response.comment = filled.comment;
  if (filled.flags.length > 0) response.flags = filled.flags;
  if (filled.desk !== '') response.desk = filled.desk;
  if (filled.procedure !== '') response.procedure = filled.procedure;
  return response;
}
