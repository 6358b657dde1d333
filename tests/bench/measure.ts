/** A line of a printed table. */
export type Row = Record<string, string | number>;

const WARM_UP_MS = 100;
const MEASURED_MS = 400;
const BATCH_MS = 10;

/** Calls per second, after a warm-up; a call that takes longer than the time given is made once more all the same. */
export function measure(work: () => unknown): number {
  callFor(work, WARM_UP_MS);
  const { calls, ms } = callFor(work, MEASURED_MS);
  return (calls / ms) * 1000;
}

function callFor(work: () => unknown, limit: number): { calls: number; ms: number } {
  const start = performance.now();
  let calls = 0;
  let ms = 0;
  let batch = 1;
  while (ms < limit) {
    for (let i = 0; i < batch; i++) work();
    calls += batch;
    const before = ms;
    ms = performance.now() - start;
    // the clock is read once for many calls, so that reading it does not count
    if (ms - before < BATCH_MS) batch *= 2;
  }
  return { calls, ms };
}
