import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** A page of the ward's site with these elements. Each file that `parts` names fails once; @returns how often each was asked for */
async function open(page: Page, site: string, parts: string[], body: string): Promise<Map<string, number>> {
  const asked = new Map<string, number>();
  for (const part of parts)
    await page.route(`**/widgets/${part}*`, (route) => {
      const file = new URL(route.request().url()).pathname;
      const times = (asked.get(file) ?? 0) + 1;
      asked.set(file, times);
      return times === 1 ? route.abort() : route.continue();
    });
  const address = `${site}/tai-cham.html`;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "default-src 'self'; connect-src *; script-src 'self'" },
      body: `<!doctype html><html lang="vi"><title>Trang của phường</title>
<script type="module" src="/widgets/hai-long.js"></script><body>${body}`,
    }),
  );
  await page.goto(address);
  return asked;
}

/** Says that the network is back until what was missing was asked for again. */
const goOnline = (page: Page, asked: Map<string, number>) =>
  expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('online')));
      return Math.min(...asked.values());
    })
    .toBeGreaterThan(1);

test('a survey whose language and questions could not be loaded once stands there after another try', async ({
  page,
  standIn,
}) => {
  const asked = await open(
    page,
    standIn.site,
    ['parts/en-', 'parts/six-criteria@1.en-'],
    `<hl-survey unit="phuong-mau" endpoint="${standIn.collector}" questionnaire="six-criteria@1" lang="en"></hl-survey>`,
  );
  const again = page.getByRole('button', { name: 'Thử lại' });
  const question = page.getByRole('group').first();
  // the first press finds one of the two, or both
  await expect(async () => {
    if (await again.isVisible()) await again.click();
    await expect(question).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(page.getByRole('radio', { name: 'Very satisfied' }).first()).toBeAttached();
  expect(Math.min(...asked.values())).toBe(2);
});

test('words of another language that could not be loaded once come by themselves; until then there are Vietnamese ones', async ({
  page,
  standIn,
}) => {
  const asked = await open(
    page,
    standIn.site,
    ['hl-lookup.js', 'parts/texts-en-'],
    `<hl-lookup src="/widgets/procedures-index.json" lang="en"><p>Danh mục ở quầy</p></hl-lookup>
     <hl-results unit="phuong-mau" endpoint="${standIn.collector}" lang="en"></hl-results>`,
  );
  await expect(page.locator('hl-results').getByRole('heading').first()).toHaveText(/[ạ-ỹ]/);
  await expect(page.getByText('Danh mục ở quầy')).toBeVisible();
  await goOnline(page, asked);
  await expect(page.locator('hl-results').getByRole('heading').first()).toHaveText(/Results/);
  await expect(page.getByRole('combobox', { name: 'Find an administrative procedure' })).toBeVisible();
});

test('what tells the keeper of a wrong attribute could not be loaded once: the bare fault, then its sentence', async ({
  page,
  standIn,
}) => {
  const asked = await open(
    page,
    standIn.site,
    ['parts/say-fault-'],
    '<hl-results unit="phuong-mau"></hl-results>',
  );
  await expect(page.getByText('missing endpoint')).toBeVisible();
  await goOnline(page, asked);
  await expect(page.getByText('Thiếu thuộc tính endpoint.')).toBeVisible();
});
