import { browser } from 'wxt/browser';

/**
 * Changes what stands under a key of `storage.local` as it stands there now: windows that change it at the same moment do
 * so one after the other, and none loses what another has written. Only for the extension's own pages and its worker: in a
 * content script such a turn would be the page's, which could see it and hold it up.
 * @param change gets what is stored, whatever it is, and returns what is to stand there; undefined: nothing is to change
 * @throws Error where there is no room
 */
export async function changeKey(key: string, change: (stored: unknown) => unknown): Promise<void> {
  await navigator.locks.request(`storage.local ${key}`, async () => {
    const changed = change((await browser.storage.local.get(key))[key]);
    if (changed !== undefined) await browser.storage.local.set({ [key]: changed });
  });
}
