import type { BrowserContext } from '@playwright/test';

/** The text on the clipboard, pasted as a person pastes it; to be read by a page it wants a permission that Firefox does not know. */
export async function readClipboard(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.setContent('<textarea></textarea>');
  const field = page.locator('textarea');
  await field.press('ControlOrMeta+v');
  const text = await field.inputValue();
  await page.close();
  return text;
}
