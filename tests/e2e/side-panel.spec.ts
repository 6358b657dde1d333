import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { readClipboard } from './read-clipboard';

const NOW = '2026-11-20T09:00:00+07:00';

/** The panel as it is beside the page at a moment, after the stand-in's list was seen. */
async function openPanelAt(demo: { open(page: string): Promise<Page> }, now: string): Promise<Page> {
  const panel = await demo.open('sidepanel.html');
  await panel.clock.setFixedTime(new Date(now));
  await panel.reload();
  return panel;
}

const line = (panel: Page, procedure: string | RegExp) =>
  panel.getByRole('main').getByRole('button').filter({ hasText: procedure });

test.beforeEach(async ({ portalPage, standIn }) => {
  await fetch(`${standIn.portal}/reset?now=${encodeURIComponent(NOW)}`, { method: 'POST' });
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
});

test('what must happen next stands first, with how complete and how old the knowledge is', async ({
  demo,
}) => {
  const panel = await openPanelAt(demo, NOW);
  await expect(panel.getByRole('heading', { level: 2 }).first()).toHaveText('Quá hạn 2');
  await expect(line(panel, 'chấm dứt giám hộ')).toContainText('Còn 3 giờ 20 phút (giờ làm việc)');
  await expect(line(panel, 'chấm dứt giám hộ')).toContainText('Hẹn trả 13:50 20/11/2026');
  await expect(panel.getByText('đã đọc 10/30 hồ sơ trong danh sách')).toBeVisible();

  // the badge and the panel speak with one voice, also later
  const later = await openPanelAt(demo, '2026-11-20T13:51:00+07:00');
  await expect(line(later, 'chấm dứt giám hộ')).toContainText('Quá hạn 1 phút (giờ làm việc)');
});

test('what a page shows later comes by itself, and what changed is history', async ({
  demo,
  portalPage,
  standIn,
}) => {
  const panel = await openPanelAt(demo, NOW);
  await expect(panel.getByText('đã đọc 10/30')).toBeVisible();
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so?page=2`);
  await expect(panel.getByText('đã đọc 20/30')).toBeVisible();

  const cell = portalPage.locator('tbody tr').first().locator('td', { hasText: /^Đang/ });
  const code = await portalPage.locator('hl-badge').first().getAttribute('data-hl-code');
  await expect(line(panel, code ?? '')).toBeVisible();
  const status = await cell.evaluate((element) => {
    const before = element.textContent ?? '';
    element.textContent = 'Tạm dừng';
    return before;
  });
  await line(panel, code ?? '').click();
  await expect(panel.getByText(`Trạng thái: ${status.trim()} → Tạm dừng`)).toBeVisible();
});

test('feedback stands in the same list, called so, and is no dossier of the report', async ({
  demo,
  portalPage,
  standIn,
}) => {
  const html = readFileSync('tests/portal-pages/feedback-list.html', 'utf8');
  await portalPage.route(`${standIn.portal}/phan-anh`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await portalPage.goto(`${standIn.portal}/phan-anh`);
  await expect(portalPage.locator('hl-badge').first()).toBeAttached();
  const code = (await portalPage.locator('hl-badge').first().getAttribute('data-hl-code')) ?? '';
  const panel = await openPanelAt(demo, NOW);
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await panel.getByRole('searchbox').fill(code);
  await expect(line(panel, code)).toContainText('Phản ánh, kiến nghị');
  await line(panel, code).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(code);
  await expect(panel.getByRole('heading', { name: 'Quá trình' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Soạn văn bản' })).toHaveCount(0);
});

test('a dossier is found without marks, noted, and forgotten', async ({ demo }) => {
  const panel = await openPanelAt(demo, NOW);
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await panel.getByRole('searchbox').fill('cham dut giam ho');
  await expect(panel.getByRole('status')).toHaveText('1 hồ sơ');
  await line(panel, 'chấm dứt giám hộ').click();
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();

  const note = panel.getByRole('textbox', { name: 'Ghi chú' });
  await note.fill('chờ bản chính');
  await panel.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(panel.getByText('Ghi chú: chờ bản chính')).toBeVisible();
  await note.fill('gọi bà Hoa 0905 123 456');
  await expect(panel.getByText(/có vẻ chứa: số điện thoại hoặc số giấy tờ, tên người/)).toBeVisible();
  await note.fill('');
  await panel.getByRole('button', { name: /^Xóa ghi chú/ }).click();
  await expect(panel.getByText('Ghi chú: chờ bản chính')).toHaveCount(0);

  await panel.getByRole('button', { name: 'Quên hồ sơ này' }).click();
  await panel.getByRole('button', { name: 'Bấm lần nữa để xóa hẳn' }).click();
  await expect(panel.getByText('Hồ sơ này không còn được lưu.')).toBeVisible();
});

test('the reminder for the chat is copied with one click, codes only', async ({ demo }) => {
  const panel = await openPanelAt(demo, NOW);
  await panel.getByRole('button', { name: 'Chép tin' }).click();
  await expect(panel.getByText('Đã chép: chỉ có mã hồ sơ và thời hạn.')).toBeVisible();
  const text = await readClipboard(panel.context());
  expect(text).toMatch(/^NHẮC VIỆC lúc 09:00, 20\/11\/2026\nQuá hạn: 2/);
  expect(text).not.toContain('giám hộ');
});

test('the report of the month is shown, explained, and saved as a spreadsheet', async ({ demo }) => {
  const panel = await openPanelAt(demo, NOW);
  await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  await expect(panel.getByText('Từ ngày 16/11/2026 đến ngày 22/11/2026')).toBeVisible();
  await panel.getByLabel('Kỳ báo cáo').selectOption({ label: 'Tháng này' });
  await expect(panel.getByText('Từ ngày 01/11/2026 đến ngày 30/11/2026')).toBeVisible();
  await expect(panel.locator('dl.figures')).toContainText(/Đang giải quyết, đã quá hạn\s*1/);

  const explanation = panel.getByRole('textbox', { name: /^Giải trình/ }).first();
  await explanation.fill('chờ ý kiến phòng chuyên môn');
  await explanation.blur();
  await expect(panel.getByText('Đã lưu', { exact: true })).toBeVisible();
  await panel.reload();
  await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  await panel.getByLabel('Kỳ báo cáo').selectOption({ label: 'Tháng này' });
  await expect(explanation).toHaveValue('chờ ý kiến phòng chuyên môn');

  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'Tải bảng tính (.xlsx)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('bao-cao-2026-11-01-2026-11-30.xlsx');
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('the icon counts what is late or must be handled at once', async ({ demo }) => {
  await expect
    .poll(() =>
      demo.evaluate(() =>
        (
          globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
        ).chrome.action.getBadgeText({}),
      ),
    )
    .toMatch(/^\d+$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}, at 320 px`, async ({ demo }) => {
    const panel = await openPanelAt(demo, NOW);
    await panel.emulateMedia({ colorScheme });
    await panel.setViewportSize({ width: 320, height: 700 });
    const check = async () => {
      expect((await new AxeBuilder({ page: panel }).analyze()).violations).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    };
    await check();
    await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
    await check();
    await line(panel, 'chấm dứt giám hộ').click();
    await check();
    await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
    await panel.getByLabel('Kỳ báo cáo').selectOption({ label: 'Tháng này' });
    await check();
  });
}

test('the way back from a dossier leads to where it was opened', async ({ demo }) => {
  const panel = await openPanelAt(demo, NOW);
  const part = (name: string) => panel.getByRole('button', { name, exact: true });
  await line(panel, 'chấm dứt giám hộ').click();
  await expect(part('Tra hồ sơ')).toHaveAttribute('aria-current', 'page');
  await part('Về danh sách').click();
  await expect(part('Hôm nay')).toHaveAttribute('aria-current', 'page');
  await part('Tra hồ sơ').click();
  await line(panel, 'chấm dứt giám hộ').click();
  await part('Về danh sách').click();
  await expect(panel.getByRole('searchbox')).toBeVisible();
  await panel.close();
});
