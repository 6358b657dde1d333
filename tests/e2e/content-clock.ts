import type { Page } from '@playwright/test';
import { shiftContentClock } from './clocks-in-firefox';
import type { ExtensionBrowser } from './extension-browser';

/**
 * Sets the clock of the extension's content script to an instant, from which it goes on, and lets its minute pass.
 * Playwright's own clock reaches the page's world only.
 */
export async function setContentClock(
  page: Page,
  { engine, id }: Pick<ExtensionBrowser, 'engine' | 'id'>,
  now: Date,
): Promise<void> {
  await (engine === 'firefox' ? shiftContentClock(page, now) : shiftInWorld(page, id, now));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

async function shiftInWorld(page: Page, extensionId: string, now: Date): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable'); // reports the worlds that are there before it answers
  const world = worlds.findLast(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!world) throw new Error('the content script is not in the page');
  await session.send('Runtime.evaluate', {
    contextId: world.id,
    expression: `globalThis.realNow ??= Date.now.bind(Date);
      { const shift = ${now.getTime()} - globalThis.realNow(); Date.now = () => globalThis.realNow() + shift; }`,
  });
  await session.detach();
}
