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

/** Shows how many dossiers press on the extension's icon; none is no number at all. */
export async function showCount(count: number, { ink, tint }: { ink: string; tint: string }): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: ink });
  await browser.action.setBadgeTextColor?.({ color: tint });
}

/** In the worker: calls `listener` every few minutes, also when the worker had gone to sleep. */
export function everyFewMinutes(minutes: number, listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => name === TICK && listener());
  void browser.alarms.get(TICK).then((alarm) => {
    if (!alarm) return browser.alarms.create(TICK, { periodInMinutes: minutes });
  });
}

const TICK = 'tick';
