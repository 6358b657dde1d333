import { browser } from 'wxt/browser';

/** Opens the options when the official clicks the extension's icon, with the site she was on to allow. */
export function openOptionsOnClick(): void {
  browser.action.onClicked.addListener((tab) => {
    const site =
      tab.url && /^https?:/.test(tab.url) ? `?site=${encodeURIComponent(new URL(tab.url).origin)}` : '';
    void browser.tabs.create({ url: optionsAddress(site) });
  });
}

/** Calls `listener` once the extension was installed or updated, and at every start of the browser. */
export function onStart(listener: (reason: 'install' | 'update' | 'start') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    listener(reason === 'install' ? 'install' : 'update'),
  );
  browser.runtime.onStartup.addListener(() => listener('start'));
}

/** Opens the options page in a tab. */
export const openOptions = (): Promise<unknown> => browser.tabs.create({ url: optionsAddress('') });

const optionsAddress = (query: string) => new URL(`/options.html${query}`, location.origin).href;
