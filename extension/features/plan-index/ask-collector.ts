import { shortenLine } from '../../../shared/text/shorten-line';
import { type DayRange, listMonths } from '../../../shared/working-time/month';
import type { WardCollector } from '../../platform/ward-collector';
import { type CollectorMonth, readCollectorIndex } from './read-collector-index';

/** Why a collector's index is not there. `detail` is in the words of who said it. */
export type AskProblem =
  | {
      kind: 'no-answer' | 'too-slow' | 'stopped' | 'elsewhere' | 'no-collector' | 'unknown-unit' | 'too-long';
    }
  /** It answers, but does not give what was asked for: an older version, or one that is overloaded. */
  | { kind: 'refused' | 'busy' | 'broken'; status: number; detail: string }
  | { kind: 'no-json' | 'wrong-shape'; detail: string };

export type Asked = { months: CollectorMonth[]; others: string[] } | { problem: AskProblem };

export const TIMEOUT_MS = 20_000;
/** 120 months, the most that a collector gives at once, are some 150 kB. */
const MOST_BYTES = 2_000_000;
/** So much of what a server says is shown. */
const MOST_DETAIL = 300;

interface AskOptions {
  signal: AbortSignal;
  fetch: typeof fetch;
  timeout?: number;
}

/**
 * Asks a collector for the public index of a unit by months, all of them over: `GET {endpoint}/v1/units/{unit}/index`.
 * Nothing is sent with it, no redirection is followed, and what comes is checked before anything is made of it.
 */
export async function askCollector(
  { endpoint, unit }: Pick<WardCollector, 'endpoint' | 'unit'>,
  { from, to }: DayRange,
  { signal, fetch: ask, timeout = TIMEOUT_MS }: AskOptions,
): Promise<Asked> {
  const limit = AbortSignal.timeout(timeout);
  const query = new URLSearchParams({ from, to, by: 'month' });
  try {
    const answer = await ask(`${endpoint}/v1/units/${encodeURIComponent(unit)}/index?${query}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.any([signal, limit]),
    });
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400))
      return { problem: { kind: 'elsewhere' } };
    const text = await readLimited(answer);
    if (text === undefined) return { problem: { kind: 'too-long' } };
    if (!answer.ok) return { problem: problemOf(answer, text) };
    return readBody(text, { unit, from, to });
  } catch {
    // fetch says of a dead network, a wrong name, a bad certificate and a refusal only that it has failed
    return { problem: { kind: signal.aborted ? 'stopped' : limit.aborted ? 'too-slow' : 'no-answer' } };
  }
}

function readBody(text: string, asked: DayRange & { unit: string }): Asked {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { problem: { kind: 'no-json', detail: shorten(text) } };
  }
  const reading = readCollectorIndex(body, asked);
  if ('problem' in reading) return { problem: { kind: 'wrong-shape', detail: shorten(reading.problem) } };
  return reading.months.length < listMonths(asked).length
    ? { problem: { kind: 'wrong-shape', detail: `groups: ${reading.months.length}` } }
    : reading;
}

/** The body as text; undefined where it is longer than any index can be, of which the rest is not taken. */
async function readLimited(answer: Response): Promise<string | undefined> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** What a refusal means; a collector's own is a problem document (RFC 9457). */
function problemOf({ status }: Response, text: string): AskProblem {
  const { type, detail } = readProblem(text);
  if (type === 'urn:hai-long:problem:unknown-unit') return { kind: 'unknown-unit' };
  if ((status === 404 || status === 410) && !type?.startsWith('urn:hai-long:'))
    return { kind: 'no-collector' };
  const kind = status === 429 || status === 503 ? 'busy' : status >= 500 ? 'broken' : 'refused';
  return { kind, status, detail: detail ?? '' };
}

function readProblem(text: string): { type?: string; detail?: string } {
  try {
    const { type, detail, errors } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
    const fields = (Array.isArray(errors) ? errors : []).map((one) => String(one?.detail ?? ''));
    return {
      ...(typeof type === 'string' && { type }),
      ...(typeof detail === 'string' && { detail: shorten([detail, ...fields].join(' ')) }),
    };
  } catch {
    return {}; // no JSON: the status is all there is to say
  }
}

/** As much of a text as is worth showing; however long it is, no more of it is looked at than that needs. */
const shorten = (text: string): string => shortenLine(text.slice(0, 10 * MOST_DETAIL), MOST_DETAIL);
