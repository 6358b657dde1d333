import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './extension-browser';

/** Where a moment is kept, ms: that of a page in its tab's storage, that of the background in the extension's. */
export const KEPT_AS = 'test-now';

const standingClock = (storage: 'sessionStorage' | 'localStorage') => `{
  const realNow = Date.now.bind(Date);
  Date.now = () => Number(${storage}.getItem('${KEPT_AS}')) || realNow();
}\n`;

/** Begins each page of the extension: the clock of its tab stands where a test has set it. */
export const PAGE_CLOCK = standingClock('sessionStorage');

/** Begins the extension's background, which has a clock of its own. */
export const BACKGROUND_CLOCK = standingClock('localStorage');

/** Begins the extension's script in a page: the clock goes on from where a test has set it. */
export const CONTENT_CLOCK = `{
  const realNow = Date.now.bind(Date);
  Date.now = () => realNow() + Number(document.documentElement?.dataset.testShift ?? 0);
}\n`;

/** Firefox: lets the clock of a page of the extension stand at a moment, as Playwright's `setFixedTime` does. */
export const setPageClock = (page: Page, now: Date): Promise<void> =>
  page.evaluate(([name, ms]) => sessionStorage.setItem(name, `${ms}`), [KEPT_AS, now.getTime()] as const);

/** Firefox: lets the clock of the extension's background stand at a moment, or go on with the computer's. */
export const setBackgroundClock = ({ evaluate }: ExtensionBrowser, now?: Date): Promise<void> =>
  evaluate(
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
