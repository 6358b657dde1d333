import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base, type ExtensionBrowser, expect } from './fixtures';

const ROWS = [
  ['00211/261104', 'Phòng A', '04/11/2026 08:10', '12/11/2026', 'Ở chỗ ông Hai'],
  ['00212/261104', 'Phòng B', '04/11/2026 09:00', '13/11/2026', 'Ở chỗ bà Ba'],
  ['00213/261105', 'Phòng A', '05/11/2026 10:30', '27/11/2026', 'Ở chỗ ông Hai'],
  ['00214/261106', 'Phòng C', '06/11/2026 14:00', '30/11/2026', 'Ngăn kéo xanh'],
];
const HEADER = ['Ký hiệu', 'Nơi giữ', 'Vào sổ', 'Phải xong', 'Đang ở đâu'];
const row = (cells: string[], tag: string) =>
  `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
const table = (header: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Sổ theo dõi</title>
  <style>table{border-collapse:collapse}td,th{padding:6px 14px;border:1px solid #ccc}</style>
  <body onclick="window.pressed = (window.pressed ?? 0) + 1"><h1>Sổ</h1>
  <table>${header}<tbody>${ROWS.map((cells) => row(cells, 'td')).join('')}</tbody></table></body></html>`;
/** Pages whose words nobody knows: one with headers, one without any. */
const PAGES: Record<string, string> = {
  '/so': table(`<thead>${row(HEADER, 'th')}</thead>`),
  '/khong-tieu-de': table(''),
};

const test = base.extend<object, { register: string }>({
  register: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const server = createServer(({ url = '' }, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(PAGES[url] ?? '');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
});

/** Presses the extension's icon on a page; in Firefox, where that cannot be, does what the icon does there. */
const pressIcon = (demo: ExtensionBrowser, page: Page) =>
  demo.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(of: object): Promise<{ id: number; url: string }[]> };
        action: { onClicked: { dispatch?(tab: object): void } };
        scripting: { executeScript(where: { target: { tabId: number }; files: string[] }): Promise<unknown> };
      };
    };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    if (!tab) throw new Error(`no tab shows ${url}`);
    if (chrome.action.onClicked.dispatch) chrome.action.onClicked.dispatch(tab);
    else await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/teach.js'] });
  }, page.url());

test('a page of unknown words is taught by pointing, and is recognised from then on', async ({
  demo,
  portalPage,
  register,
}) => {
  await portalPage.goto(`${register}/so`);
  await pressIcon(demo, portalPage);
  const card = portalPage.locator('hl-teach').getByRole('region', { name: 'Trang này' });
  await expect(card).toContainText('Không nhận ra hồ sơ nào');
  await card.getByRole('button', { name: 'Dạy nhận ra trang này' }).click();

  for (const [step, text] of [
    ['Bước 1/4: Chỉ vào mã', '00212/261104'],
    ['Bước 2/4: Chỉ vào ngày tiếp nhận', '04/11/2026 09:00'],
    ['Bước 3/4: Chỉ vào ngày hẹn trả', '13/11/2026'],
    ['Bước 4/4: Chỉ vào trạng thái', 'Ở chỗ bà Ba'],
  ] as const) {
    await expect(card).toContainText(step);
    const box = await portalPage.getByRole('cell', { name: text, exact: true }).boundingBox();
    await portalPage.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 12);
  }
  await expect(card).toContainText('Sẽ đọc được: 4 hồ sơ');
  await expect(card.getByRole('row', { name: '00213/261105 05/11/2026 27/11/2026' })).toBeVisible();
  await card.getByLabel(/Ngăn kéo xanh/).selectOption('settled');
  await card.getByLabel(/Ở chỗ ông Hai/).selectOption('processing');
  const { violations } = await new AxeBuilder({ page: portalPage }).include('hl-teach').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await card.getByRole('button', { name: 'Lưu' }).click();
  await expect(card).toContainText('Đã lưu');
  await card.getByRole('button', { name: 'Đóng' }).click();
  await expect(portalPage.locator('hl-teach')).toHaveCount(0);

  // the page heard of none of it, and has its badges now and when it is loaded again
  expect(await portalPage.evaluate(() => 'pressed' in window)).toBe(false);
  const badges = portalPage.locator('hl-badge');
  await expect(badges).toHaveCount(4);
  await expect(portalPage.locator('hl-badge[data-hl-code="00214/261106"]')).toHaveAttribute(
    'data-hl-state',
    'done',
  );
  await expect(portalPage.locator('hl-badge[data-hl-code="00211/261104"]')).toHaveAttribute(
    'data-hl-due',
    '2026-11-12T17:00:00+07:00',
  );
  await portalPage.reload();
  await expect(badges).toHaveCount(4);
});

test('the same by keyboard alone, on a table without a header', async ({ demo, portalPage, register }) => {
  await portalPage.goto(`${register}/khong-tieu-de`);
  await pressIcon(demo, portalPage);
  const card = portalPage.locator('hl-teach').getByRole('region', { name: 'Trang này' });
  await expect(card).toBeFocused();
  await portalPage.keyboard.press('Tab');
  await portalPage.keyboard.press('Enter');
  await expect(card).toContainText('Bước 1/4');
  await portalPage.keyboard.press('ArrowDown');
  await expect(card).toContainText('00211/261104');
  await portalPage.keyboard.press('Enter');
  await expect(card).toContainText('Bước 2/4');
  await portalPage.keyboard.press('ArrowDown');
  await expect(card).toContainText('04/11/2026 08:10');
  await portalPage.keyboard.press('Enter');
  await portalPage.keyboard.press('ArrowDown');
  await portalPage.keyboard.press('ArrowDown');
  await expect(card).toContainText('12/11/2026');
  await portalPage.keyboard.press('Enter');
  await expect(card).toContainText('Bước 4/4');
  // this page is taught without a status
  await portalPage.keyboard.press('Tab');
  await portalPage.keyboard.press('Enter');
  await expect(card).toContainText('Sẽ đọc được: 4 hồ sơ');
  await portalPage.keyboard.press('Tab');
  await portalPage.keyboard.press('Enter');
  await expect(card).toContainText('Đã lưu');
  await portalPage.keyboard.press('Escape');
  await expect(portalPage.locator('hl-teach')).toHaveCount(0);
  await expect(portalPage.locator('hl-badge')).toHaveCount(4);
});

test('what was taught is exported for colleagues; an import shows what it changes before it does', async ({
  demo,
  register,
}) => {
  // axe takes its time in Firefox on a busy machine
  test.slow();
  const taught = {
    version: 1,
    id: 'taught-so',
    name: 'so',
    origins: [register],
    date: '2026-11-20',
    fields: { code: { words: ['Ký hiệu'] } },
  };
  await demo.evaluate((description) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    return chrome.storage.local.set({ portals: { version: 1, descriptions: [description] } });
  }, taught);
  const options = await demo.open('options.html');
  const section = options.getByRole('region', { name: 'Các trang đã dạy' });
  await section.getByLabel('Người lập').fill('Phường Mẫu');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    section.getByRole('button', { name: 'Xuất tệp' }).click(),
  ]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file).toMatchObject({
    ...taught,
    author: 'Phường Mẫu',
    checksum: expect.stringMatching(/^sha256-/),
  });

  const importFile = (content: string) =>
    section.getByLabel('Nhập tệp portal.json').setInputFiles({
      name: 'portal.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await importFile('{ "version": 1, "id": "x"');
  await expect(section.getByRole('status')).toContainText('portal.json: tệp JSON có lỗi: dòng');
  await importFile(JSON.stringify({ ...taught, origins: ['một cửa'] }));
  await expect(section.getByRole('status')).toContainText('origins.0: phải là một địa chỉ gốc');

  await importFile(JSON.stringify({ ...file, fields: { ...file.fields, dueAt: { words: ['Phải xong'] } } }));
  await expect(section.getByRole('alert')).toContainText('Mã kiểm tra không khớp');
  await expect(section.getByRole('row', { name: 'fields.dueAt.words – Phải xong' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page: options }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await section.getByRole('button', { name: 'Dùng tệp này' }).click();
  await expect(section.getByRole('status')).toContainText('Đã nhập: so');
  await section.getByRole('button', { name: 'Xóa so' }).click();
  await expect(section.getByText('Chưa có trang nào được dạy.')).toBeVisible();
  await options.close();
});

test('where nothing can be read from what was pointed at, saving is off and says why; it can still be reached', async ({
  demo,
  portalPage,
  register,
}) => {
  await portalPage.goto(`${register}/so`);
  await pressIcon(demo, portalPage);
  const card = portalPage.locator('hl-teach').getByRole('region', { name: 'Trang này' });
  await card.getByRole('button', { name: 'Dạy nhận ra trang này' }).click();
  await expect(card).toContainText('Bước 1/4');
  const box = await portalPage.getByRole('cell', { name: 'Ngăn kéo xanh' }).boundingBox();
  await portalPage.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 12);
  for (const step of ['Bước 2/4', 'Bước 3/4', 'Bước 4/4']) {
    await expect(card).toContainText(step);
    await card.getByRole('button', { name: 'Trang không có' }).click();
  }
  await expect(card.getByRole('alert')).toContainText('Chưa đọc được hồ sơ nào');
  const save = card.getByRole('button', { name: 'Lưu' });
  await expect(save).toBeDisabled();
  await portalPage.keyboard.press('Tab');
  await expect(save).toBeFocused();
  await portalPage.keyboard.press('Enter');
  await expect(card).toContainText('Sẽ đọc được: 0 hồ sơ');
  await card.getByRole('button', { name: 'Chỉ lại' }).click();
  await expect(card).toContainText('Bước 1/4');
});

test('a second press of the icon closes it, and nothing is left behind', async ({
  demo,
  portalPage,
  register,
}) => {
  await portalPage.goto(`${register}/so`);
  const before = await portalPage.content();
  await pressIcon(demo, portalPage);
  await expect(portalPage.locator('hl-teach')).toHaveCount(1);
  await pressIcon(demo, portalPage);
  await expect(portalPage.locator('hl-teach')).toHaveCount(0);
  expect(await portalPage.content()).toBe(before);
});

test('a page that has lost a column says so quietly, until the official takes it as it is', async ({
  portalPage,
  standIn,
}) => {
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
  await portalPage.evaluate(() => {
    for (const cell of document.querySelectorAll('th'))
      if (cell.textContent?.includes('hẹn trả')) cell.textContent = 'Mốc';
  });
  const summary = portalPage.locator('hl-overlay');
  const button = summary.getByRole('button').first();
  await expect(button).toHaveAttribute('aria-label', /không còn đọc được ngày hẹn trả/);
  await button.click();
  await expect(summary.getByText('Trang này có thể đã thay đổi')).toBeVisible();
  await summary.getByRole('button', { name: 'Dạy lại' }).click();
  await expect(portalPage.locator('hl-teach')).toHaveCount(1);
  await portalPage.keyboard.press('Escape');
  await expect(portalPage.locator('hl-teach')).toHaveCount(0);
  await summary.getByRole('button', { name: 'Trang vốn như vậy' }).click();
  await expect(summary.getByText('Trang này có thể đã thay đổi')).toHaveCount(0);
});
