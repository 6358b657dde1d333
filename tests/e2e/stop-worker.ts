import type { Page } from '@playwright/test';

/**
 * Chromium: what stops the extension's worker at once, whatever it is doing, as the browser does when it needs the memory.
 * The next message starts it again.
 * @param page one of the extension's own pages
 */
export async function makeWorkerStopper(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => void (await session.send('ServiceWorker.stopAllWorkers'));
}
