import type { Locator } from '@playwright/test';

/**
 * Types a text in the place of what stands in a field, and leaves it. What Playwright fills in was typed by nobody, says
 * Firefox, and so a field which is left has not changed.
 */
export async function enterText(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await field.press('Delete');
  await field.pressSequentially(text);
  await field.blur();
}
