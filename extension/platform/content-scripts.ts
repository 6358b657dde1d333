import { browser } from 'wxt/browser';
import { allowedOrigins } from './allowed-origins';
import { announceOrigins } from './messages';
import { readCollector } from './ward-collector';

const SCRIPT = { id: 'portal', js: ['content-scripts/portal.js'], runAt: 'document_idle' as const };

let chain: Promise<void> = Promise.resolve();

/**
 * Makes the registered content script equal to the sites that were allowed to be read: computed anew each time and applied one after the
 * other, so that two events never race. Tabs that are open get it, or lose it, at once.
 */
export function syncContentScripts(): Promise<void> {
  chain = chain.then(sync, sync);
  return chain;
}

async function sync(): Promise<void> {
  const [allowed, collector] = await Promise.all([allowedOrigins(), readCollector()]);
  const origins = allowed.filter((pattern) => pattern !== collector?.onlyAsked);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  if (origins.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  } else if (registered) await browser.scripting.updateContentScripts([{ ...SCRIPT, matches: origins }]);
  else await browser.scripting.registerContentScripts([{ ...SCRIPT, matches: origins }]);

  await announceOrigins(origins);
  if (origins.length > 0) await injectIntoOpenTabs(origins);
}

/** A content script that is there already answers; the others get one. */
async function injectIntoOpenTabs(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined || (await isThere(id))) return;
      try {
        await browser.scripting.executeScript({ target: { tabId: id }, files: SCRIPT.js });
      } catch (error) {
        // a tab can close or show an error page meanwhile: its next page gets the registered script
        console.warn('Hài Lòng: an open page gets its overlay when it is loaded again.', error);
      }
    }),
  );
}

const isThere = (tabId: number): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, { kind: 'ping' }).then(
    () => true,
    () => false, // nobody listens in that tab
  );
