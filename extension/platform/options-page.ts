import { browser } from 'wxt/browser';

/** Calls `listener` once the extension was installed or updated, and at every start of the browser. */
export function onStart(listener: (reason: 'install' | 'update' | 'start') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    listener(reason === 'install' ? 'install' : 'update'),
  );
  browser.runtime.onStartup.addListener(() => listener('start'));
}

/** Opens the options page in a tab, with the address of a site to allow where there is one. */
export const openOptions = (site = ''): Promise<unknown> => {
  const query = site && `?site=${encodeURIComponent(site)}`;
  return browser.tabs.create({ url: new URL(`/options.html${query}`, location.origin).href });
};

/** Opens the four questions that are asked after installing. */
export const openFirstRun = (): Promise<unknown> =>
  browser.tabs.create({ url: new URL('/options.html?first-run', location.origin).href });
