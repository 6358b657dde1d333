import { browser } from 'wxt/browser';

/** Calls `listener` once the extension was installed or updated, and at every start of the browser. */
export function onStart(listener: (reason: 'install' | 'update' | 'start') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    listener(reason === 'install' ? 'install' : 'update'),
  );
  browser.runtime.onStartup.addListener(() => listener('start'));
}
