import { browser } from 'wxt/browser';
import { watchKey } from './watch-key';

const KEY = 'keepProblem';

/** In the worker: what was in the way when dossiers were to be kept last; '' where nothing was. */
export const saveKeepProblem = (problem: string): Promise<void> =>
  browser.storage.session.set({ [KEY]: problem });

/** Calls `listener` with it now and whenever it changes. */
export function watchKeepProblem(listener: (problem: string) => void, signal: AbortSignal): void {
  const tell = (value: unknown) => listener(typeof value === 'string' ? value : '');
  watchKey('session', KEY, tell, signal);
  void browser.storage.session.get(KEY).then((stored) => !signal.aborted && tell(stored[KEY]));
}
