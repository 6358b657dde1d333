import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** What the policy of the page refuses, over all the pages that are opened in it. */
async function watchRefusals(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('tellRefused', (line: string) => refused.push(line));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      (globalThis as unknown as { tellRefused(line: string): void }).tellRefused(
        `${violatedDirective} ${blockedURI} ${sourceFile}`,
      ),
    ),
  );
  return refused;
}

/** Whether the page may make markup of a text. */
const makesMarkup = (page: Page) =>
  page.evaluate(async () => {
    // the driver's own call may do what the page may not; what comes after it may not
    await new Promise((resolve) => setTimeout(resolve));
    try {
      document.createElement('div').innerHTML = '<b>1</b>';
      return true;
    } catch {
      return false;
    }
  });

test('the ward’s page keeps to its policy in all its parts, and lets no text become markup', async ({
  page,
  standIn,
}) => {
  const refused = await watchRefusals(page);
  await page.goto(`${standIn.collector}/`);
  await page.getByLabel('Mã truy cập của đơn vị').fill(standIn.token);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Mẫu');
  const parts = await page.getByRole('navigation').getByRole('link').allTextContents();
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) {
    const link = page.getByRole('link', { name: part.trim(), exact: true });
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    for (const fold of await page.locator('summary').all()) await fold.click();
  }
  await page.getByRole('link', { name: 'Chỉ số', exact: true }).click();
  await expect(page.getByRole('img', { name: /chỉ số/i })).toBeVisible();
  expect(refused).toEqual([]);
  expect(await makesMarkup(page)).toBe(false);
});

test('the forms and the tablet keep to their policy', async ({ page, standIn }) => {
  const refused = await watchRefusals(page);
  await page.goto(`${standIn.collector}/slips/`);
  const choice = page.getByLabel('Bộ câu hỏi');
  for (const name of await choice
    .locator('option')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''))) {
    await choice.selectOption(name);
    await expect(page.locator('article footer')).toContainText(name);
  }
  expect(refused).toEqual([]);
  expect(await makesMarkup(page)).toBe(false);
  // that was the test's own
  await expect.poll(() => refused.splice(0)).toHaveLength(1);

  await page.goto(`${standIn.collector}/kiosk/`);
  await page.getByLabel('Mã đơn vị').fill('phuong-mau');
  await page.getByLabel('Địa chỉ bộ thu phiếu').fill(standIn.collector);
  await page.getByLabel('Mã PIN mới').fill('2580');
  await page.getByRole('button', { name: 'Lưu và bắt đầu', exact: true }).click();
  await page.getByRole('radio', { name: 'Hài lòng', exact: true }).first().click();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  expect(refused).toEqual([]);
  expect(await makesMarkup(page)).toBe(false);
});
