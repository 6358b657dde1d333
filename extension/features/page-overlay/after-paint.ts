/** When a page is not painted, it is not waited for, ms. */
const LONGEST_WAIT_MS = 100;

/**
 * Calls once, in a task of its own, when the browser has painted what has changed so far: then asking for styles costs
 * nothing. Returns what calls it off.
 */
export function afterPaint(call: () => void): () => void {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    call();
  }, LONGEST_WAIT_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(call);
  });
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
