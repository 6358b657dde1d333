import { browser } from 'wxt/browser';
import { watchKey } from './watch-key';

/** What is stored of one portal; what it says is the business of who reads it. */
interface Named {
  id: string;
}

/** The descriptions that officials of this browser have taught or imported, the newest first. */
interface Stored<Description> {
  version: 1;
  descriptions: Description[];
}

const KEY = 'portals';

/** What is stored; whatever else may stand there is as if nothing did. Each was checked when it was saved. */
const toDescriptions = <Description extends Named>(stored: unknown): Description[] => {
  const { version, descriptions } = (stored ?? {}) as Partial<Stored<Description>>;
  return version === 1 && Array.isArray(descriptions) ? descriptions : [];
};

export async function readDescriptions<Description extends Named>(): Promise<Description[]> {
  const stored = await browser.storage.local.get(KEY);
  return toDescriptions<Description>(stored[KEY]);
}

/** Saves a description in place of the one of the same id. */
export async function saveDescription(description: Named): Promise<void> {
  const others = (await readDescriptions()).filter(({ id }) => id !== description.id);
  await write([description, ...others]);
}

export async function removeDescription(id: string): Promise<void> {
  await write((await readDescriptions()).filter((description) => description.id !== id));
}

const write = (descriptions: Named[]): Promise<void> =>
  browser.storage.local.set({ [KEY]: { version: 1, descriptions } satisfies Stored<Named> });

/** Calls `listener` with the descriptions whenever they change, in this or another page. */
export function watchDescriptions<Description extends Named>(
  listener: (descriptions: Description[]) => void,
  signal: AbortSignal,
): void {
  watchKey('local', KEY, (stored) => listener(toDescriptions<Description>(stored)), signal);
}
