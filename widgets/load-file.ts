import type { BilingualText } from '../shared/text/bilingual-text';
import { ShapeError } from './json-node';
import { limitTime } from './limit-time';

/** Time after which a request without an answer is given up, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Why a file could not be loaded: no answer, an answer that is no success (detail: the status), a bad file (detail: what
 * and where, for developers; said: the same in words).
 */
export type LoadFailure =
  | { reason: 'network'; detail?: undefined; said?: undefined }
  | { reason: 'status' | 'content'; detail: string; said?: BilingualText | undefined };

export class LoadError extends Error {
  constructor(
    readonly address: string,
    readonly failure: LoadFailure,
    options?: ErrorOptions,
  ) {
    super(`${address}: ${failure.detail ?? 'no answer'}`, options);
  }
}

/**
 * Loads one of the ward's JSON files.
 * @param read makes the file of parsed JSON and its address; throws a `ShapeError` where it is no such file
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
  let text = '';
  try {
    text = await response.text();
    return read(JSON.parse(text), address);
  } catch (cause) {
    if (signal.aborted) throw cause; // iOS before 15.4 has no `throwIfAborted`
    throw await contentError(address, cause, text);
  }
}

/** For a file that is not as it should be. @param text of the file, where it may be no JSON */
export async function contentError(address: string, cause: unknown, text = ''): Promise<LoadError> {
  const detail = cause instanceof Error ? cause.message : String(cause);
  const said =
    cause instanceof SyntaxError || cause instanceof ShapeError ? await sayFault(text, cause) : undefined;
  return new LoadError(address, { reason: 'content', detail, said }, { cause });
}

/** What is wrong with a file in words; they come only when they are needed, and may not come. */
const sayFault = (text: string, cause: SyntaxError | ShapeError): Promise<BilingualText | undefined> =>
  import('./say-file-fault').then(
    ({ sayFileFault }) => sayFileFault(text, cause),
    () => undefined,
  );

async function request(address: string, outer: AbortSignal, cache?: RequestCache): Promise<Response> {
  try {
    return await limitTime(TIMEOUT, (signal) => fetch(address, { signal, cache }), outer);
  } catch (cause) {
    throw outer.aborted ? cause : new LoadError(address, { reason: 'network' }, { cause });
  }
}
