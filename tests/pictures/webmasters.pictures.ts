import { expect, test } from '../e2e/fixtures';
import { NOW, savePicture } from './save-picture';

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 760 });
  await page.clock.setFixedTime(new Date(NOW));
});

test('the ward site', async ({ page, standIn }) => {
  await page.goto(standIn.site);
  const search = page.locator('hl-lookup input').first();
  await search.fill('khai sinh');
  await page.locator('hl-lookup').getByText('Đăng ký khai sinh').first().waitFor();
  await page.locator('#tra-cuu').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('#tra-cuu')?.scrollIntoView());
  await savePicture(page, 'trang-tra-cuu');

  await page.evaluate(() => document.querySelector('#khao-sat')?.scrollIntoView());
  const steps = page.locator('hl-survey').getByRole('radio', { name: 'Hài lòng', exact: true });
  await steps.first().check();
  await page.evaluate(() => document.querySelector('#khao-sat')?.scrollIntoView());
  await savePicture(page, 'trang-khao-sat');

  await expect(page.locator('hl-results').getByText(/%/).first()).toBeVisible();
  await page.evaluate(() => document.querySelector('#ket-qua')?.scrollIntoView());
  await savePicture(page, 'trang-ket-qua');
});

test('the builder', async ({ page, standIn }) => {
  await page.goto(`${standIn.site}/widgets/builder/`);
  await page.getByLabel('Mã đơn vị').fill('phuong-mau');
  await page.getByLabel('Địa chỉ bộ thu phiếu').fill('https://phieu.phuong-mau.example');
  await page.getByLabel('Địa chỉ thư mục widgets').fill('https://phuong-mau.example/widgets');
  await page.getByLabel('Địa chỉ trang đánh giá').fill('https://phuong-mau.example/danh-gia.html');
  await expect(page.getByRole('group', { name: 'Mã dán vào trang' })).toContainText(
    'phuong-mau.example/widgets',
  );
  await savePicture(page, 'tao-ma-nhung');
});

test('the screen', async ({ page, standIn }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${standIn.site}/led/`);
  await page.locator('hl-led h2').waitFor();
  await savePicture(page, 'man-hinh-led', {});
});

test('the kiosk', async ({ page, standIn }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await page.goto(`${standIn.site}/widgets/kiosk/`);
  await page.getByLabel('Mã đơn vị').fill('phuong-mau');
  await page.getByLabel('Địa chỉ bộ thu phiếu').fill(standIn.collector);
  await page.getByLabel('Mã PIN mới').fill('2580');
  await page.getByRole('button', { name: 'Lưu và bắt đầu', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Rất hài lòng', exact: true })).toBeVisible();
  await savePicture(page, 'may-tinh-bang');
});
