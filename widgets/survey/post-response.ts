import type { SurveyResponse } from '../../shared/satisfaction/response';

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
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const answer = await fetch(`${endpoint}/v1/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(response),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      keepalive: true,
      signal: abort.signal,
    });
    if (ACKNOWLEDGED.includes(answer.status)) return { kind: 'acknowledged' };
    if (REFUSED.includes(answer.status)) {
      return { kind: 'refused', status: answer.status, detail: await readDetail(answer) };
    }
    return { kind: 'failed', retryAfter: readRetryAfter(answer.headers.get('retry-after'), now) };
  } catch {
    return { kind: 'failed' }; // no network, no answer in time, or blocked by the browser: fetch does not say which
  } finally {
    clearTimeout(timer);
  }
}

/** The text of an RFC 9457 problem document; the status where there is none. */
export async function readDetail(answer: Response): Promise<string> {
  const status = `HTTP ${answer.status}`;
  try {
    const problem: unknown = await answer.json();
    if (typeof problem !== 'object' || problem === null) return status;
    if ('detail' in problem && typeof problem.detail === 'string') return problem.detail;
    if ('title' in problem && typeof problem.title === 'string') return problem.title;
    return status;
  } catch {
    return status; // the body is no JSON: the status is all there is to say
  }
}

/** `Retry-After` (RFC 9110 §10.2.3: seconds or a date) in milliseconds from now. */
function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
