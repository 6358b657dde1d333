import type { Locator } from '@playwright/test';

/**
 * Types a text in the place of what stands in a field, and leaves it, in the tab in front, as a person does. What Playwright
 * fills in was typed by nobody, says Firefox, and a tab behind has no focus that could leave a field: neither would have
 * changed it.
 */
export async function enterText(field: Locator, text: string): Promise<void> {
  await field.page().bringToFront();
  await field.press('ControlOrMeta+a');
  await field.press('Delete');
  await field.pressSequentially(text);
  await field.blur();
}
