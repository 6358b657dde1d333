import { browser } from 'wxt/browser';

/** Opens the page on which answers to feedback are written for the public, in a tab. */
export const openAnswersPage = (): Promise<unknown> =>
  browser.tabs.create({ url: new URL('/answers.html', location.origin).href });
