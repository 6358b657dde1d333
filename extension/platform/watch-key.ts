import { browser } from 'wxt/browser';

/** Calls `listener` with what stands under a key of the storage whenever that changes, in this or another page. */
export function watchKey(
  area: 'local' | 'session',
  key: string,
  listener: (stored: unknown) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) listener(change.newValue);
  };
  const { onChanged: event } = browser.storage[area];
  event.addListener(onChanged);
  signal.addEventListener('abort', () => event.removeListener(onChanged));
}
