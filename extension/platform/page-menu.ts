import { browser } from 'wxt/browser';
import { allowedOrigins, isAllowed } from './allowed-origins';
import { openOptions } from './options-page';

/**
 * What a click on the extension's icon opens: on an allowed site the menu of its page, elsewhere the options, with the
 * site the official was on to allow and, where its page tells a procedure, what that changes.
 */
export function openOnClick(): void {
  browser.action.onClicked.addListener(async ({ id, url }) => {
    const site = url && /^https?:/.test(url) ? new URL(url).origin : '';
    if (id !== undefined && url && site && isAllowed(url, await allowedOrigins())) await openMenu(id);
    else await openOptions({ site, ...(id !== undefined && { tabId: id }) });
  });
}

/** Opens the menu of a page, from which it is taught; closes it where it is open. */
export async function openMenu(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/teach.js'] });
}
