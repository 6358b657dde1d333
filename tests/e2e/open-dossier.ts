import { expect, type Page } from '@playwright/test';

/** Opens a dossier of the work list in the portal, so that it becomes known. Returns its code. */
export async function openDossier(page: Page, portal: string, procedure: string): Promise<string> {
  await page.goto(`${portal}/xu-ly-ho-so`);
  await page.locator('tr', { hasText: procedure }).first().getByRole('link').first().click();
  await expect(page.locator('hl-badge')).toHaveCount(1);
  return (await page.locator('hl-badge').getAttribute('data-hl-code')) ?? '';
}
