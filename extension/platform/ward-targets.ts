import { browser } from 'wxt/browser';
import { toTargets, type WardTargets } from '../../shared/ward/ward-targets';
import { changeKey } from './change-key';
import { watchKey } from './watch-key';

const KEY = 'wardTargets';

/** The ward's own targets; kept in this browser only. */
export async function readTargets(): Promise<WardTargets> {
  const stored = await browser.storage.local.get(KEY);
  return toTargets(stored[KEY]);
}

/** Changes the targets, whatever another window has made of them meanwhile. */
export const changeTargets = (change: (targets: WardTargets) => WardTargets): Promise<void> =>
  changeKey(KEY, (stored) => change(toTargets(stored)));

/** Calls `listener` with the targets whenever they change, in this or another page. */
export function watchTargets(listener: (targets: WardTargets) => void, signal: AbortSignal): void {
  watchKey('local', KEY, (stored) => listener(toTargets(stored)), signal);
}
