import { browser } from 'wxt/browser';
import { changeKey } from './change-key';
import { watchKey } from './watch-key';

/** Where citizens' answers of the ward are collected, as the official has set it. It is asked only when she presses. */
export interface WardCollector {
  /** Its base address, without a slash at the end. */
  endpoint: string;
  /** Id of the ward there. */
  unit: string;
  /** Match pattern of its site, where that was allowed for asking only: no page of it is read. */
  onlyAsked?: string;
}

const KEY = 'collector';

/** What is stored, whatever it is, as a collector; undefined where none can be asked. */
function toCollector(stored: unknown): WardCollector | undefined {
  const { endpoint, unit, onlyAsked } = (stored ?? {}) as Partial<WardCollector>;
  if (typeof endpoint !== 'string' || typeof unit !== 'string') return undefined;
  return { endpoint, unit, ...(typeof onlyAsked === 'string' && { onlyAsked }) };
}

/** The ward's collector; undefined where none was set. */
export async function readCollector(): Promise<WardCollector | undefined> {
  return toCollector((await browser.storage.local.get(KEY))[KEY]);
}

/** Sets the ward's collector. */
export const saveCollector = (collector: WardCollector): Promise<void> => changeKey(KEY, () => collector);

/** Calls `listener` whenever another collector is set, in this or another page. */
export function watchCollector(listener: () => void, signal: AbortSignal): void {
  watchKey('local', KEY, listener, signal);
}

/** Its site was allowed as one to work on: from now on its pages are read too. */
export const readPagesOfCollector = (pattern: string): Promise<void> =>
  changeKey(KEY, (stored) => {
    const collector = toCollector(stored);
    if (collector?.onlyAsked !== pattern) return undefined;
    const { onlyAsked: _, ...rest } = collector;
    return rest;
  });
