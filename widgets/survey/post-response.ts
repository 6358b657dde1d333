import type { SurveyResponse } from '../../shared/satisfaction/response';
import { limitTime } from '../limit-time';
import { readProblemDetail } from '../read-problem-detail';
import { readShortBody } from './read-short-body';

/** What became of one attempt to send. Only `acknowledged` and `refused` are final. */
export type PostOutcome =
  | { kind: 'acknowledged' }
  /** The collector will never take this answer; `detail` is what its problem document says. */
  | { kind: 'refused'; status: number; detail: string }
  /** No answer, or not one that is final. `retryAfter`: milliseconds the collector asked to wait. */
  | { kind: 'failed'; retryAfter?: number };

const TIMEOUT_MS = 10_000;
const ACKNOWLEDGED = [200, 201];
/** So much of what a collector says of a refusal is kept with the answer. */
const MOST_DETAIL = 300;
const REFUSED = [400, 404, 409, 413, 422];

/**
 * Sends responses to the collector at `endpoint`, once: one alone, several as a batch. What goes wrong is an outcome.
 * @returns one outcome for each, in their order
 */
export async function postResponses(
  endpoint: string,
  responses: readonly SurveyResponse[],
  now: number,
): Promise<PostOutcome[]> {
  const [only] = responses;
  if (only && responses.length === 1) return [await postResponse(endpoint, only, now)];
  // without `keepalive`, which is for short bodies: a batch that is cut off is sent again, and counted once
  const answer = await post(`${endpoint}/v1/responses:batch`, { responses }, false, async (answer) => {
    if (answer.status !== 200) return readFailure(answer, now);
    const { results }: { results: { id: string; status: number; problem?: { detail?: unknown } }[] } =
      JSON.parse(await readShortBody(answer));
    return responses.map(({ id }): PostOutcome => {
      const result = results.find((one) => one.id === id);
      return readStatus(result?.status, result?.problem?.detail) ?? { kind: 'failed' };
    });
  });
  return Array.isArray(answer) ? answer : responses.map(() => answer);
}

/**
 * Sends one response to the collector at `endpoint`, once. Never throws: what goes wrong is the outcome.
 * A redirect counts as no answer, since an answer goes to no other address than the one the ward has set.
 */
export async function postResponse(
  endpoint: string,
  response: SurveyResponse,
  now: number,
): Promise<PostOutcome> {
  return post(`${endpoint}/v1/responses`, response, true, async (answer) => {
    const { status, headers } = answer;
    const type = headers.get('content-type') ?? '';
    const isRefused = REFUSED.includes(status);
    // the log-in page of a public network answers 200 to everything
    if (type.includes('html') || !(isRefused || ACKNOWLEDGED.includes(status)))
      return readFailure(answer, now);
    const text = await readShortBody(answer);
    if (isRefused) return refuse(status, await readProblemDetail(new Response(text, { status })));
    return { kind: type.includes('json') && !isAbout(response, text) ? 'failed' : 'acknowledged' };
  });
}

async function post<Outcome>(
  address: string,
  body: unknown,
  keepalive: boolean,
  read: (answer: Response) => Promise<Outcome> | Outcome,
): Promise<Outcome | { kind: 'failed' }> {
  try {
    return await limitTime(TIMEOUT_MS, async (signal) =>
      read(
        await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          redirect: 'error',
          cache: 'no-store',
          keepalive,
          signal,
        }),
      ),
    );
  } catch {
    return { kind: 'failed' }; // no network, no answer in time, or blocked by the browser: fetch does not say which
  }
}

function readStatus(status = 0, detail?: unknown): PostOutcome | undefined {
  if (ACKNOWLEDGED.includes(status)) return { kind: 'acknowledged' };
  return REFUSED.includes(status) ? refuse(status, detail) : undefined;
}

const refuse = (status: number, detail: unknown): PostOutcome => ({
  kind: 'refused',
  status,
  detail: typeof detail === 'string' ? detail.slice(0, MOST_DETAIL) : `HTTP ${status}`,
});

/** Whether what a collector says of an answer is not of another one: an id is not asked for, a wrong one is none of it. */
const isAbout = ({ id }: SurveyResponse, text: string): boolean =>
  text === '' || (JSON.parse(text).id ?? id) === id;

const readFailure = ({ headers }: Response, now: number): { kind: 'failed'; retryAfter?: number } => ({
  kind: 'failed',
  retryAfter: readRetryAfter(headers.get('retry-after'), now),
});

/** `Retry-After` (RFC 9110 §10.2.3: seconds or a date) in milliseconds from now. */
function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
