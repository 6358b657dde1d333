import type { BilingualText, Language } from '../shared/text/bilingual-text';
import { limitTime } from './limit-time';

/** Time after which a request without an answer is given up, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Why a file could not be loaded: no answer, an answer that is no success (detail: the status), a bad file (detail: what and
 * where).
 */
export type LoadFailure =
  | { reason: 'network' }
  | { reason: 'status'; detail: string }
  | { reason: 'content'; detail: string | BilingualText };

export class LoadError extends Error {
  constructor(
    readonly address: string,
    readonly failure: LoadFailure,
    options?: ErrorOptions,
  ) {
    super(`${address}: ${detailOf(failure, 'en') ?? 'no answer'}`, options);
  }
}

/**
 * Loads one of the ward's JSON files.
 * @param read makes the file of parsed JSON and its address; throws an error that names the place where it is no such file
 * @throws LoadError, or what the request has thrown if the signal was aborted
 */
export async function loadFile<Content>(
  address: string,
  read: (json: unknown, address: string) => Content,
  signal: AbortSignal,
  cache?: RequestCache,
): Promise<Content> {
  const response = await request(address, signal, cache);
  if (!response.ok) throw new LoadError(address, { reason: 'status', detail: `HTTP ${response.status}` });
  try {
    return read(await parse(await response.text(), address), address);
  } catch (cause) {
    if (signal.aborted || cause instanceof LoadError) throw cause; // iOS before 15.4 has no `throwIfAborted`
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new LoadError(address, { reason: 'content', detail }, { cause });
  }
}

/** What a failure adds in the words of a language, where it adds any. */
export function detailOf(failure: LoadFailure, language: Language): string | undefined {
  if (failure.reason === 'network') return undefined;
  return typeof failure.detail === 'string' ? failure.detail : failure.detail[language];
}

/** @throws LoadError that says what is wrong with the text, and where */
async function parse(text: string, address: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const said = await import('./say-json-fault').then(
      ({ sayJsonFault }) => sayJsonFault(text),
      () => undefined, // what the browser says is told instead
    );
    throw new LoadError(address, { reason: 'content', detail: said ?? String(cause) }, { cause });
  }
}

async function request(address: string, outer: AbortSignal, cache?: RequestCache): Promise<Response> {
  try {
    return await limitTime(TIMEOUT, (signal) => fetch(address, { signal, cache }), outer);
  } catch (cause) {
    throw outer.aborted ? cause : new LoadError(address, { reason: 'network' }, { cause });
  }
}
