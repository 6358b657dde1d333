import { browser } from 'wxt/browser';
import { allowedOrigins, isAllowed } from './allowed-origins';
import { announceOrigins } from './messages';
import { readCollector } from './ward-collector';

const SCRIPT = { id: 'portal', js: ['content-scripts/portal.js'], runAt: 'document_idle' as const };

let chain: Promise<void> = Promise.resolve();

/**
 * Makes the registered content script equal to the sites that were allowed to be read: computed anew each time and applied one after the
 * other, so that two events never race. Tabs that are open get it, or lose it, as soon as they answer; none that does not
 * (a page that is frozen, or never done) keeps another, or what is allowed next, waiting.
 */
export function syncContentScripts(): Promise<void> {
  chain = chain.then(sync, sync);
  return chain;
}

/** The sites that were allowed to be read. */
async function readOrigins(): Promise<string[]> {
  const [allowed, collector] = await Promise.all([allowedOrigins(), readCollector()]);
  return allowed.filter((pattern) => pattern !== collector?.onlyAsked);
}

/** Whether a page may be read by now. */
export const mayBeRead = async (url: string): Promise<boolean> => isAllowed(url, await readOrigins());

async function sync(): Promise<void> {
  const origins = await readOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  } else if (!registered) await browser.scripting.registerContentScripts([{ ...SCRIPT, matches: origins }]);
  // at most starts of the browser it is the same, and a page that is just opened finds it
  else if (!isSame(registered.matches ?? [], origins))
    await browser.scripting.updateContentScripts([{ ...SCRIPT, matches: origins }]);
  reachTabs(origins).catch((error) => console.warn('Hài Lòng: open pages were not reached.', error));
}

const isSame = (some: string[], others: string[]) => [...some].sort().join() === [...others].sort().join();

async function reachTabs(origins: string[]): Promise<void> {
  void announceOrigins();
  if (origins.length === 0) return;
  const [open, onTheirWay] = await Promise.all([
    browser.tabs.query({ url: origins }),
    browser.tabs.query({ status: 'loading' }),
  ]);
  await Promise.all([
    ...open.map(({ id }) => inject(id)),
    // one that was begun before the script was registered may not have it, and not yet say which page it shows
    ...onTheirWay.map(async ({ id }) => {
      const url = id === undefined ? undefined : await addressOnceLoaded(id);
      if (url && isAllowed(url, origins)) await inject(id);
    }),
  ]);
}

/** The address of a tab when it is done; undefined where it is not to be known, or it was closed. */
function addressOnceLoaded(tabId: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const finish = (url: string | undefined) => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve(url);
    };
    const onUpdated = (id: number, { status }: { status?: string }, { url }: { url?: string }) => {
      if (id === tabId && status === 'complete') finish(url);
    };
    const onRemoved = (id: number) => {
      if (id === tabId) finish(undefined);
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    // it may be done since it was asked for
    browser.tabs.get(tabId).then(
      ({ status, url }) => status === 'complete' && finish(url),
      () => finish(undefined),
    );
  });
}

/** A content script that is there already answers; the others get one. */
async function inject(tabId: number | undefined): Promise<void> {
  if (tabId === undefined || (await isThere(tabId))) return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: SCRIPT.js });
  } catch (error) {
    // a tab can close or show an error page meanwhile: its next page gets the registered script
    console.warn('Hài Lòng: an open page gets its overlay when it is loaded again.', error);
  }
}

const isThere = (tabId: number): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, { kind: 'ping' }).then(
    () => true,
    () => false, // nobody listens in that tab
  );
