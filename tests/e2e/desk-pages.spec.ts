import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

for (const name of ['builder', 'slips', 'posters', 'led-builder'])
  test(`${name} follows the system into the dark, where axe finds nothing, and comes out of the printer light`, async ({
    page,
    standIn,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${standIn.site}/widgets/${name}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const element = page.locator(`hl-${name}`);
    await expect(element).toHaveCSS('background-color', 'rgb(22, 24, 29)');
    // a preview comes in slowly
    const findings = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
      );
    await expect.poll(findings).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await expect(element).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(element).toHaveCSS('color', 'rgb(28, 36, 48)');
  });
