import { MINUTE_MS } from '../../../shared/working-time/viet-nam-day';

/**
 * Calls `tick` at the start of every minute while the page is seen, and when it is seen again: one timer for all clocks,
 * as no clock shows less than a minute.
 */
export function eachMinute(
  document: Document,
  clock: () => Date,
  signal: AbortSignal,
  tick: () => unknown,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = () => {
    clearTimeout(timer);
    if (document.hidden) return;
    const wait = MINUTE_MS - (clock().getTime() % MINUTE_MS);
    timer = setTimeout(() => {
      tick();
      arm();
    }, wait);
  };
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) tick();
      arm();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
  arm();
}
