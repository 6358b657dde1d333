import { browser } from 'wxt/browser';
import { watchKey } from './watch-key';

/** Codes of the procedures that the ward has published (niêm yết), and when that was last said. */
export interface PublishedList {
  codes: string[];
  /** ISO 8601. */
  at: string;
}

const KEY = 'published';

/** What is stored, whatever it is; undefined: the ward has not said. */
function toPublished(stored: unknown): PublishedList | undefined {
  const { codes, at } = (stored ?? {}) as Partial<PublishedList>;
  if (!Array.isArray(codes) || typeof at !== 'string') return undefined;
  return { codes: codes.filter((code) => typeof code === 'string'), at };
}

/** Keeps which procedures the ward has published, in place of what it said before. */
export const savePublished = (codes: string[], at: Date): Promise<void> =>
  browser.storage.local.set({ [KEY]: { codes, at: at.toISOString() } satisfies PublishedList });

/** Calls `listener` with the list now and whenever it changes, in this or another page. */
export function watchPublished(
  listener: (list: PublishedList | undefined) => void,
  signal: AbortSignal,
): void {
  watchKey('local', KEY, (stored) => listener(toPublished(stored)), signal);
  void browser.storage.local.get(KEY).then((stored) => !signal.aborted && listener(toPublished(stored[KEY])));
}
