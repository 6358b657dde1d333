import type { RefusedResponse, WaitingResponse } from '../../survey/response-queue';

/** What of a device no collector has taken. `responses` can be sent as the body of `POST /v1/responses:batch`. */
interface AnswersFile {
  format: 'hai-long-unsent';
  version: 1;
  /** ISO 8601. */
  savedAt: string;
  responses: WaitingResponse['response'][];
  /** Why a collector refused some of them. */
  refused: { id: string; endpoint: string; status: number; detail: string; refusedAt: string }[];
}

const isoOf = (instant: number) => new Date(instant).toISOString();

/** The answers of a device as a file: nothing is taken off the device, and an answer that is sent twice counts once. */
export function writeAnswersFile(
  waiting: WaitingResponse[],
  refused: RefusedResponse[],
  now: number,
): string {
  const file: AnswersFile = {
    ...{ format: 'hai-long-unsent', version: 1, savedAt: isoOf(now) },
    responses: [...waiting, ...refused].map(({ response }) => response),
    refused: refused.map(({ id, endpoint, status, detail, refusedAt }) => ({
      ...{ id, endpoint, status, detail, refusedAt: isoOf(refusedAt) },
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Gives a file to the person at the device. */
export function saveFile(name: string, content: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it only after a question
}
