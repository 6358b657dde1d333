import { browser } from 'wxt/browser';

const KEY = 'usual';
/** Most pages that are remembered; the one seen longest ago goes first. */
const MOST = 200;

interface Stored<Profile> {
  version: 1;
  pages: [key: string, profile: Profile][];
}

async function readAll<Profile>(): Promise<Stored<Profile>['pages']> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Stored<Profile>> | undefined;
  return stored?.version === 1 && Array.isArray(stored.pages) ? stored.pages : [];
}

/** What a page usually gives; undefined where it was never seen. */
export async function readUsual<Profile>(key: string): Promise<Profile | undefined> {
  return (await readAll<Profile>()).find(([known]) => known === key)?.[1];
}

/** Remembers what a page usually gives. */
export async function saveUsual<Profile>(key: string, profile: Profile): Promise<void> {
  const others = (await readAll<Profile>()).filter(([known]) => known !== key);
  const pages = [...others, [key, profile] as [string, Profile]].slice(-MOST);
  await browser.storage.local.set({ [KEY]: { version: 1, pages } satisfies Stored<Profile> });
}
