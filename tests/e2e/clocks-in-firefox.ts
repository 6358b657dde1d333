import type { Page } from '@playwright/test';

/** Where the moment of the extension's own pages is kept, ms. */
const KEPT_AS = 'test-now';

/** Begins each page of the extension and its background: the clock stands where a test has set it. */
export const PAGE_CLOCK = `{
  const realNow = Date.now.bind(Date);
  Date.now = () => Number(localStorage.getItem('${KEPT_AS}')) || realNow();
}\n`;

/** Begins the extension's script in a page: the clock goes on from where a test has set it. */
export const CONTENT_CLOCK = `{
  const realNow = Date.now.bind(Date);
  Date.now = () => realNow() + Number(document.documentElement?.dataset.testShift ?? 0);
}\n`;

/** Firefox: lets the clock of the extension's pages and background stand at a moment, as Playwright's `setFixedTime` does. */
export const setPageClock = (page: Page, now: Date | undefined): Promise<void> =>
  page.evaluate(
    ([name, ms]) => {
      if (ms === undefined) localStorage.removeItem(name);
      else localStorage.setItem(name, `${ms}`);
    },
    [KEPT_AS, now?.getTime()] as const,
  );

/** Firefox: sets the clock of the extension's script in a page to a moment, from which it goes on. */
export const shiftContentClock = (page: Page, now: Date): Promise<void> =>
  page.evaluate((ms) => {
    document.documentElement.dataset.testShift = `${ms - Date.now()}`;
  }, now.getTime());
