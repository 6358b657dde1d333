import type { Page } from '@playwright/test';

/** Stops the screen at the page it shows, and waits until that has come: half faded in it has no contrast yet. */
export async function settleLed(page: Page): Promise<void> {
  await page.keyboard.press(' ');
  await page
    .locator('hl-led')
    .evaluate(({ shadowRoot }) =>
      Promise.all((shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished.catch(() => undefined))),
    );
}
