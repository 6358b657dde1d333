import { browser } from 'wxt/browser';
import { changeKey } from './change-key';
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

/** In a page of the extension or the worker: saves a description in place of the one of the same id. */
export const saveDescription = (description: Named): Promise<void> =>
  changeDescriptions((all) => [description, ...all.filter(({ id }) => id !== description.id)]);

export const removeDescription = (id: string): Promise<void> =>
  changeDescriptions((all) => all.filter((description) => description.id !== id));

const changeDescriptions = (change: (all: Named[]) => Named[]): Promise<void> =>
  changeKey(KEY, (stored): Stored<Named> => ({ version: 1, descriptions: change(toDescriptions(stored)) }));

/** Calls `listener` with the descriptions whenever they change, in this or another page. */
export function watchDescriptions<Description extends Named>(
  listener: (descriptions: Description[]) => void,
  signal: AbortSignal,
): void {
  watchKey('local', KEY, (stored) => listener(toDescriptions<Description>(stored)), signal);
}
