/**
 * Does a piece of work that can be aborted, and aborts it after `limit` milliseconds, or with `outer`.
 * `AbortSignal.timeout` and `AbortSignal.any` do the same, but are not there in Safari 15.
 */
export async function limitTime<Result>(
  limit: number,
  work: (signal: AbortSignal) => Promise<Result>,
  outer?: AbortSignal,
): Promise<Result> {
  const abort = new AbortController();
  const stop = () => abort.abort();
  if (outer?.aborted) stop();
  outer?.addEventListener('abort', stop);
  const timer = setTimeout(stop, limit);
  try {
    return await work(abort.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}
