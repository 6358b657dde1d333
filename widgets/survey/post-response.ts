import type { SurveyResponse } from '../../shared/satisfaction/response';
import { limitTime } from '../limit-time';
import { readProblemDetail } from '../read-problem-detail';

/** What became of one attempt to send. Only `acknowledged` and `refused` are final. */
export type PostOutcome =
  | { kind: 'acknowledged' }
  /** The collector will never take this answer; `detail` is what its problem document says. */
  | { kind: 'refused'; status: number; detail: string }
  /** No answer, or not one that is final. `retryAfter`: milliseconds the collector asked to wait. */
  | { kind: 'failed'; retryAfter?: number };

const TIMEOUT_MS = 10_000;
const ACKNOWLEDGED = [200, 201];
const REFUSED = [400, 404, 409, 413, 422];

/**
 * Sends one response to the collector at `endpoint`, once. Never throws: what goes wrong is the outcome.
 * A redirect counts as no answer, since an answer goes to no other address than the one the ward has set.
 */
export async function postResponse(
  endpoint: string,
  response: SurveyResponse,
  now: number,
): Promise<PostOutcome> {
  try {
    return await limitTime(TIMEOUT_MS, async (signal) => {
      const answer = await fetch(`${endpoint}/v1/responses`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(response),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
        cache: 'no-store',
        keepalive: true,
        signal,
      });
      return readOutcome(answer, now);
    });
  } catch {
    return { kind: 'failed' }; // no network, no answer in time, or blocked by the browser: fetch does not say which
  }
}

async function readOutcome(answer: Response, now: number): Promise<PostOutcome> {
  const { status } = answer;
  if (ACKNOWLEDGED.includes(status)) return { kind: 'acknowledged' };
  if (REFUSED.includes(status)) return { kind: 'refused', status, detail: await readProblemDetail(answer) };
  return { kind: 'failed', retryAfter: readRetryAfter(answer.headers.get('retry-after'), now) };
}

/** `Retry-After` (RFC 9110 §10.2.3: seconds or a date) in milliseconds from now. */
function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
