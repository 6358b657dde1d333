import { browser } from 'wxt/browser';
import { toTargets, type WardTargets } from '../../shared/ward/ward-targets';
import { watchKey } from './watch-key';

const KEY = 'wardTargets';

/** The ward's own targets; kept in this browser only. */
export async function readTargets(): Promise<WardTargets> {
  const stored = await browser.storage.local.get(KEY);
  return toTargets(stored[KEY]);
}

export const saveTargets = (targets: WardTargets): Promise<void> =>
  browser.storage.local.set({ [KEY]: targets });

/** Calls `listener` with the targets whenever they change, in this or another page. */
export function watchTargets(listener: (targets: WardTargets) => void, signal: AbortSignal): void {
  watchKey('local', KEY, (stored) => listener(toTargets(stored)), signal);
}
