import { browser } from 'wxt/browser';

/**
 * Opens the panel beside the page of a tab; in a tab of its own where the browser has none, or allows it only in a click
 * on its own buttons (Firefox).
 */
export async function openPanel(tabId: number): Promise<void> {
  try {
    // the first call, or the click that allows it is over
    await (firefox.sidebarAction?.open() ?? browser.sidePanel.open({ tabId }));
  } catch {
    await openPanelTab();
  }
}

/** Opens the panel in a tab of its own. */
export const openPanelTab = (): Promise<unknown> =>
  browser.tabs.create({ url: new URL('/sidepanel.html', location.origin).href });

/** What only Firefox has. */
const firefox = browser as unknown as { sidebarAction?: { open(): Promise<void> } };
