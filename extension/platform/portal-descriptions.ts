import { browser } from 'wxt/browser';
import { changeKey } from './change-key';
import { readPolicyFiles, watchPolicyFiles } from './policy-files';
import { watchKey } from './watch-key';

/** What is stored of one portal; what it says is the business of who reads it. */
interface Named {
  id: string;
  /** YYYY-MM-DD */
  date?: string;
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

/** Those of this browser and those that an administrator has set, the ones that count. */
export async function readDescriptionsInUse<Description extends Named>(): Promise<Description[]> {
  const [own, set] = await Promise.all([readDescriptions<Description>(), readSetDescriptions<Description>()]);
  return descriptionsInUse(own, set);
}

/**
 * What an administrator has set comes first and so counts before what was taught here; of two of one id the newer counts, so
 * that who has corrected one need not wait for the administrator, and gets what he mends later.
 */
export function descriptionsInUse<Description extends Named>(
  own: readonly Description[],
  set: readonly Description[],
): Description[] {
  const dateOf = ({ date = '' }: Named) => date;
  const rulesOver = (one: Named, other: Named) => one.id === other.id && dateOf(one) >= dateOf(other);
  const chosen = set.filter((one) => !own.some((mine) => rulesOver(mine, one)));
  return [...chosen, ...own.filter((mine) => !chosen.some(({ id }) => id === mine.id))];
}

/** What an administrator has set. */
export const readSetDescriptions = async <Description extends Named>(): Promise<Description[]> =>
  ((await readPolicyFiles()).portals ?? []) as Description[];

/** Those of this browser, without what an administrator has set. */
export async function readDescriptions<Description extends Named>(): Promise<Description[]> {
  const stored = await browser.storage.local.get(KEY);
  return toDescriptions<Description>(stored[KEY]);
}

/** In a page of the extension or the worker: saves a description in place of the one of the same id. */
export const saveDescription = (description: Named): Promise<void> =>
  changeDescriptions((all) => [description, ...all.filter(({ id }) => id !== description.id)]);

/** Forgets what was taught of a portal here; what an administrator has set stays. */
export const removeDescription = (id: string): Promise<void> =>
  changeDescriptions((all) => all.filter((description) => description.id !== id));

const changeDescriptions = (change: (all: Named[]) => Named[]): Promise<void> =>
  changeKey(KEY, (stored): Stored<Named> => ({ version: 1, descriptions: change(toDescriptions(stored)) }));

/** Calls `listener` whenever descriptions change, in this or another page, or by policy. */
export function watchDescriptions(listener: () => void, signal: AbortSignal): void {
  watchKey('local', KEY, listener, signal);
  watchPolicyFiles(listener, signal);
}
