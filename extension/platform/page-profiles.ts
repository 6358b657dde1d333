import { browser } from 'wxt/browser';
import { changeKey } from './change-key';

const KEY = 'usual';
/** Most pages that are remembered; the one seen longest ago goes first. */
const MOST = 200;

interface Stored<Profile> {
  version: 1;
  pages: [key: string, profile: Profile][];
}

const toPages = <Profile>(stored: unknown): Stored<Profile>['pages'] => {
  const { version, pages } = (stored ?? {}) as Partial<Stored<Profile>>;
  return version === 1 && Array.isArray(pages) ? pages : [];
};

/** What a page usually gives; undefined where it was never seen. */
export async function readUsual<Profile>(key: string): Promise<Profile | undefined> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return toPages<Profile>(stored).find(([known]) => known === key)?.[1];
}

/** In the worker: remembers what a page usually gives. */
export const saveUsual = (key: string, profile: unknown): Promise<void> =>
  changeKey(KEY, (stored) => {
    const others = toPages(stored).filter(([known]) => known !== key);
    return { version: 1, pages: [...others, [key, profile] as const].slice(-MOST) };
  });
