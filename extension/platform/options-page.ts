import { browser } from 'wxt/browser';

/**
 * Opens the options page in a tab.
 * @param site address of a site to allow
 * @param tabId the tab whose page may tell a procedure
 * @param section id of the section to go to
 */
export const openOptions = (
  proposed: { site?: string; tabId?: number; section?: string } = {},
): Promise<unknown> => {
  const { site, tabId, section } = proposed;
  const query = new URLSearchParams({
    ...(site && { site }),
    ...(tabId !== undefined && { tab: String(tabId) }),
  });
  const address = new URL('/options.html', location.origin);
  address.search = query.toString();
  if (section) address.hash = section;
  return browser.tabs.create({ url: address.href });
};

/** Opens the four questions that are asked after installing. */
export const openFirstRun = (): Promise<unknown> =>
  browser.tabs.create({ url: new URL('/options.html?first-run', location.origin).href });
