import type { Locator, Page } from '@playwright/test';
import { fillDossiers } from './fill-dossiers';
import { findCutOff } from './find-cut-off';
import { expect, test } from './fixtures';
import { openPlanAt } from './sample-plan';

const NOW = '2026-11-20T09:00:00+07:00';
/** A window of 1,280 px at 200 %, and the narrowest that pages must do in. */
const SIZES = [
  { width: 640, height: 360 },
  { width: 320, height: 640 },
];

/** Nothing is cut at either size; a page that is still being drawn is looked at again. */
async function expectWhole(page: Page, name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expect.poll(() => findCutOff(page), `${name} at ${size.width} px`).toEqual([]);
  }
}

test('what is cut is found: outside the page, by what is around it, and words that run out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.setContent(`<!doctype html>
    <div style="overflow: auto"><button style="width: 500px">scrolled to</button></div>
    <div style="overflow: hidden; width: 60px"><button style="width: 90px">hidden</button></div>
    <button style="width: 2rem; white-space: nowrap">run out</button>
    <button style="position: absolute; left: 280px; width: 90px">outside</button>
    <div id="host"></div>`);
  await page.evaluate(() => {
    const button = Object.assign(document.createElement('button'), { textContent: 'in a shadow' });
    button.style.marginLeft = '300px';
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(button);
  });
  const found = (await findCutOff(page))
    .map((fault) => /the page|“(.*)”/.exec(fault))
    .map((match) => match?.[1] ?? match?.[0]);
  expect(found).toEqual(['the page', 'hidden', 'run out', 'outside', 'in a shadow']);
});

test('the panel', async ({ demo }) => {
  const panel = await demo.open('sidepanel.html');
  await panel.clock.setFixedTime(new Date(NOW));
  await expect(panel.getByText(/Chưa có hồ sơ nào/)).toBeVisible();
  await expectWhole(panel, 'nothing known');
  await fillDossiers(panel, 60, NOW);
  await panel.reload();
  await expect(panel.getByRole('heading', { name: /Quá hạn/ })).toBeVisible();
  for (const part of await panel.locator('summary').all()) await part.click();
  await expectWhole(panel, 'today');
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await expectWhole(panel, 'search');
  await panel.locator('button.dossier').first().click();
  await expect(panel.getByRole('heading', { name: /Việc phải làm/ })).toBeVisible();
  await expectWhole(panel, 'a dossier');
  await panel.getByRole('button', { name: 'Soạn văn bản' }).click();
  await expect(panel.getByRole('region', { name: 'Bản in' })).toBeVisible();
  await expectWhole(panel, 'a letter');
  await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  await expect(panel.getByLabel('Kỳ báo cáo')).toBeVisible();
  await expectWhole(panel, 'the report');
  await panel.close();
});

test('the settings, and the first questions', async ({ demo }) => {
  const page = await demo.open('options.html');
  await expect(page.getByRole('heading', { name: 'Dữ liệu trên máy này' })).toBeVisible();
  await expectWhole(page, 'as they are');
  for (const part of await page.locator('summary').all()) await part.click();
  await expectWhole(page, 'all opened');
  await page.close();
  const first = await demo.open('options.html?first-run');
  for (const step of [1, 2, 3, 4]) {
    await expect(first.getByText(`Câu ${step} trên 4`)).toBeVisible();
    await expectWhole(first, `question ${step}`);
    if (step < 4) await first.getByRole('button', { name: 'Tiếp tục' }).click();
  }
  await first.close();
});

test('the plan', async ({ demo }) => {
  const page = await openPlanAt(demo, NOW);
  for (const name of ['Bảng việc', 'Lịch năm', 'Chỉ số', 'Báo cáo', 'Kiểm tra, sửa', 'Mở, lưu kế hoạch']) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    for (const part of await page.locator('main summary').all()) await part.click();
    await expectWhole(page, name);
  }
  await page.close();
});

test('answers to what citizens said', async ({ demo }) => {
  const page = await demo.open('answers.html');
  await page.getByRole('button', { name: 'Thêm trả lời' }).click();
  await expectWhole(page, 'an answer');
  await page.close();
});

/** Pages of the widgets' folder, and what shows that one is drawn. */
const SITE_PAGES: [path: string, drawn: (page: Page) => Locator][] = [
  ['', (page) => page.locator('hl-results table, hl-results svg').first()],
  ['#hl=1.001193', (page) => page.locator('hl-lookup').getByRole('heading', { level: 2 }).first()],
  ['widgets/kiosk/', (page) => page.getByLabel('Mã PIN mới')],
  ['widgets/led-builder/', (page) => page.getByRole('heading', { level: 2 }).first()],
  ['widgets/builder/', (page) => page.getByRole('group', { name: 'Mã dán vào trang' })],
  ['widgets/posters/', (page) => page.getByRole('button', { name: /^Tạo/ })],
  ['widgets/slips/', (page) => page.locator('article footer')],
];

for (const [path, drawn] of SITE_PAGES)
  test(`the ward’s site: /${path}`, async ({ page, standIn }) => {
    await page.goto(`${standIn.site}/${path}`);
    await expect(drawn(page)).toBeVisible({ timeout: 30_000 });
    for (const part of await page.locator('summary').all()) if (await part.isVisible()) await part.click();
    await expectWhole(page, path);
  });

test('the tablet’s screen', async ({ page, standIn }) => {
  await page.goto(`${standIn.site}/widgets/kiosk/`);
  await page.getByLabel('Mã đơn vị').fill('phuong-mau');
  await page.getByLabel('Địa chỉ bộ thu phiếu').fill(standIn.collector);
  await page.getByLabel('Mã PIN mới').fill('2580');
  await page.getByRole('button', { name: 'Lưu và bắt đầu', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Rất hài lòng', exact: true })).toBeVisible();
  await expectWhole(page, 'a question');
});

test('the unit’s own page', async ({ page, standIn }) => {
  await page.goto(`${standIn.collector}/`);
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  await expectWhole(page, 'signing in');
  await page.getByLabel('Mã truy cập của đơn vị').fill(standIn.token);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  for (const name of ['Hôm nay', 'Chỉ số', 'Ý kiến', 'Máy tính bảng', 'Tải phiếu', 'Mã truy cập']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expectWhole(page, name);
  }
});
