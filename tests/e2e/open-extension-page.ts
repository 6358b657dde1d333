import { type BrowserContext, expect, type Page } from '@playwright/test';
import { setPageClock } from './clocks-in-firefox';
import { awaitDownloadsIn } from './downloads-in-firefox';

const VIEW = { width: 1366, height: 768 };

/**
 * Opens a page of the extension in Firefox, which tells a driver little of such pages: never that one is loaded, and of
 * its scripts' realm only once it is asked for something, now and then not even then. What Playwright would wait for in
 * vain – to load one again, to close it – therefore goes by way of an empty page, its downloads are awaited in their folder,
 * and its clock is the one that was packed with it.
 * @param downloads the folder where the browser saves files
 */
export async function openExtensionPage(
  context: BrowserContext,
  address: string,
  downloads: string,
): Promise<Page> {
  const page = await context.newPage();
  const leave = () => page.goto('about:blank', { timeout: 3000 });
  const goTo = (url: string) =>
    expect(async () => {
      await leave();
      await page.goto(url, { waitUntil: 'commit', timeout: 3000 });
      // a command that needs no realm makes Firefox tell of it; the same size twice would be no command
      const { width, height } = page.viewportSize() ?? VIEW;
      await page.setViewportSize({ width: width - 1, height });
      await page.setViewportSize({ width, height });
      await expect(page.locator('body')).toBeAttached({ timeout: 1500 });
    }).toPass({ timeout: 25_000 });
  const close = page.close.bind(page);
  page.reload = async () => {
    await goTo(page.url());
    return null;
  };
  page.close = async () => {
    await leave();
    await close();
  };
  awaitDownloadsIn(downloads, page);
  Object.assign(page, { clock: { setFixedTime: (now: Date) => setPageClock(page, now) } });
  await goTo(address);
  return page;
}
