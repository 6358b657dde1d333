import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function setUp(page: Page, collector: string): Promise<void> {
  await page.getByLabel('Mã đơn vị').fill('phuong-mau');
  await page.getByLabel('Địa chỉ bộ thu phiếu').fill(collector);
  await page.getByLabel('Bộ câu hỏi').selectOption('settled-dossier@1');
  await page.getByLabel('Mã PIN mới').fill('2580');
  await press(page, 'Lưu và bắt đầu');
  await expect(radio(page, 'Rất hài lòng')).toBeVisible();
}

test('the kiosk starts without a network, keeps the answers, and sends them when it is back', async ({
  page,
  context,
  standIn,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    // so Firefox tells of a request that does not get through
    if (!/Cross-Origin Request Blocked/.test(String(error))) errors.push(String(error));
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) errors.push(message.text());
  });
  await page.goto(`${standIn.site}/widgets/kiosk/`);
  await setUp(page, standIn.collector);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(`${standIn.site}/widgets/kiosk/`);
  for (const count of [1, 2]) {
    await radio(page, 'Hài lòng').click();
    for (let skips = 0; skips < 8; skips++) await press(page, 'Bỏ qua');
    await press(page, 'Gửi phiếu');
    await expect(page.getByText('Đã ghi nhận, cảm ơn Quý vị')).toBeVisible();
    await expect(page.getByText(`Phiếu chờ gửi: ${count}`)).toBeVisible();
    await press(page, 'Người tiếp theo');
  }

  const taken = page.waitForResponse(
    (answer) => /\/v1\/responses(:batch)?$/.test(answer.url()) && answer.ok(),
  );
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await taken;
  await expect(page.getByText(/Phiếu chờ gửi/)).toHaveCount(0, { timeout: 20_000 });
  expect(errors).toEqual([]);
});

test('the tablet’s screen is filled to its foot', async ({ page, standIn }) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto(`${standIn.site}/widgets/kiosk/`);
  await setUp(page, standIn.collector);
  const corner = page.getByRole('button', { name: 'Cài đặt', exact: true });
  await expect.poll(async () => (await corner.boundingBox())?.y).toBeGreaterThan(1500);
  // nothing stands below the foot either: a screen that can be moved loses its languages at the top
  for (const [width, height] of [
    [1280, 1600],
    [1280, 800],
    [768, 1024],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    const below = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    await expect.poll(below, `${width} × ${height}`).toBe(0);
  }
});

// only Chromium tells how it reads a manifest
test('it can be installed: a manifest with name, icon and full screen that the page’s policy lets in @chromium', async ({
  page,
  standIn,
}) => {
  await page.goto(`${standIn.site}/widgets/kiosk/`);
  const session = await page.context().newCDPSession(page);
  const { url, data, errors } = await session.send('Page.getAppManifest');
  expect(url).toBe(`${standIn.site}/widgets/kiosk/manifest.webmanifest`);
  expect(errors).toEqual([]);
  const manifest: { display?: string; icons?: unknown[] } = JSON.parse(data ?? '{}');
  expect(manifest).toMatchObject({ display: 'fullscreen', start_url: './' });
  expect(manifest.icons).toHaveLength(1);
});
