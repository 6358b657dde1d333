import type { ProceduresFile } from '../../shared/procedures/procedure';
import { limitTime } from '../limit-time';
import { readProceduresFile } from './read-procedures-file';

/** Time after which a request without an answer is given up, in milliseconds. */
const TIMEOUT = 30_000;

/** Why a file could not be loaded: no answer, an answer that is no success (detail: the status), a bad file (detail: where). */
export type LoadFailure = { reason: 'network' } | { reason: 'status' | 'content'; detail: string };

export class LoadError extends Error {
  constructor(
    readonly address: string,
    readonly failure: LoadFailure,
    options?: ErrorOptions,
  ) {
    super(`${address}: ${'detail' in failure ? failure.detail : 'no answer'}`, options);
  }
}

/**
 * Loads `procedures.json`.
 * @throws LoadError, or the signal's reason if it was aborted
 */
export async function loadProcedures(address: string, signal: AbortSignal): Promise<ProceduresFile> {
  const response = await request(address, signal);
  if (!response.ok) throw new LoadError(address, { reason: 'status', detail: `HTTP ${response.status}` });
  try {
    return readProceduresFile(await response.json());
  } catch (cause) {
    signal.throwIfAborted();
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new LoadError(address, { reason: 'content', detail }, { cause });
  }
}

async function request(address: string, outer: AbortSignal): Promise<Response> {
  try {
    return await limitTime(TIMEOUT, (signal) => fetch(address, { signal }), outer);
  } catch (cause) {
    outer.throwIfAborted();
    throw new LoadError(address, { reason: 'network' }, { cause });
  }
}
