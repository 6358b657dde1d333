import type { Channel, SurveyResponse } from '../shared/satisfaction/response';
import type { ResponseTable } from './database/tables';

/** A response as it is kept. The device's token stays behind: it is for limits only. */
export const toRow = (response: SurveyResponse): ResponseTable => ({
  id: response.id,
  unit: response.unit,
  questionnaire: response.questionnaire,
  purpose_version: response.purposeVersion,
  answers: JSON.stringify(response.answers),
  comment: response.comment ?? null,
  lang: response.lang,
  channel: response.channel,
  desk: response.desk ?? null,
  procedure: response.procedure ?? null,
  submitted_on: response.submittedOn,
  seconds: response.seconds,
  flags: response.flags ? JSON.stringify(response.flags) : null,
});

/** The response that was kept: `toRow` of it is the same row. */
export const fromRow = (row: ResponseTable): SurveyResponse => ({
  id: row.id,
  unit: row.unit,
  questionnaire: row.questionnaire,
  purposeVersion: row.purpose_version,
  answers: JSON.parse(row.answers),
  ...(row.comment !== null && { comment: row.comment }),
  lang: row.lang,
  channel: row.channel as Channel,
  ...(row.desk !== null && { desk: row.desk }),
  ...(row.procedure !== null && { procedure: row.procedure }),
  submittedOn: row.submitted_on,
  seconds: row.seconds,
  ...(row.flags !== null && { flags: JSON.parse(row.flags) }),
});
