import { type Questionnaire, questionnaireName } from '../../shared/satisfaction/questionnaire';
import { CHANNELS, type Channel, type SurveyResponse } from '../../shared/satisfaction/response';
import { dayOfInstant, formatDay } from '../../shared/working-time/viet-nam-day';
import { makeUuid } from './make-uuid';

/** What the person filled in, and how the survey was opened. */
export interface Filled {
  unit: string;
  questionnaire: Questionnaire;
  purposeVersion: string;
  /** Question id → chosen step; a question passed over is not in it. */
  answers: Record<string, number>;
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

/**
 * The comment as it is stored and counted: NFC, otherwise as typed. NUL and halves of surrogate pairs, which some
 * programs leave in what is pasted from them, are no text: the collector would refuse the whole answer for them.
 */
export const readComment = (typed: string): string =>
  typed
    .replace(/\0/g, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC');

/** The response of a filled-in survey at an instant. Its day is that of Viet Nam, whatever the device's zone. */
export function makeResponse(filled: Filled, now: Date): SurveyResponse {
  const response: SurveyResponse = {
    id: makeUuid(),
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
  const comment = readComment(filled.comment);
  if (comment.trim() !== '') response.comment = comment;
  if (filled.flags.length > 0) response.flags = filled.flags;
  if (filled.desk !== '') response.desk = filled.desk;
  if (filled.procedure !== '') response.procedure = filled.procedure;
  return response;
}

/**
 * Whether two responses say the same. A second try with the same content keeps its id, so that an answer which did
 * arrive the first time is not counted twice.
 */
export function saysTheSame(one: SurveyResponse, other: SurveyResponse): boolean {
  const content = ({ id, submittedOn, seconds, flags, ...rest }: SurveyResponse) => JSON.stringify(rest);
  return content(one) === content(other);
}

/** The channel as written on the element; `usual` where that is none. */
export function readChannel(value: string | null, usual: Channel): Channel {
  return CHANNELS.find((channel) => channel === value) ?? usual;
}
