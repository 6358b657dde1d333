import { browser } from 'wxt/browser';

const KEY = 'keepProblem';

/** In the worker: what was in the way when dossiers were to be kept last; '' where nothing was. */
export const saveKeepProblem = (problem: string): Promise<void> =>
  browser.storage.session.set({ [KEY]: problem });

/** Calls `listener` with it now and whenever it changes. */
export function watchKeepProblem(listener: (problem: string) => void, signal: AbortSignal): void {
  const tell = (value: unknown) => listener(typeof value === 'string' ? value : '');
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) tell(change.newValue);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged));
  void browser.storage.session.get(KEY).then((stored) => !signal.aborted && tell(stored[KEY]));
}
