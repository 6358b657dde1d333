import type { SurveyResponse } from '../../../shared/satisfaction/response';
import type { QueuedAnswers } from './queued-answers';

/** What of a device no collector has taken. `responses` can be sent as the body of `POST /v1/responses:batch`. */
interface AnswersFile {
  format: 'hai-long-unsent';
  version: 1;
  /** ISO 8601. */
  savedAt: string;
  responses: SurveyResponse[];
  /** Why a collector refused some of them. */
  refused: { id: string; endpoint: string; status: number; detail: string; refusedAt: string }[];
}

const isoOf = (instant: number) => new Date(instant).toISOString();

/** The answers of a device as a file: nothing is taken off the device, and an answer that is sent twice counts once. */
export function writeAnswersFile({ waiting, refused }: QueuedAnswers, now: number): string {
  const file: AnswersFile = {
    ...{ format: 'hai-long-unsent', version: 1, savedAt: isoOf(now) },
    responses: [...waiting, ...refused].map(({ response }) => response),
    refused: refused.map(({ id, endpoint, status, detail, refusedAt }) => ({
      ...{ id, endpoint, status, detail, refusedAt: isoOf(refusedAt) },
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
