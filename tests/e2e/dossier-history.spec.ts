import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const NOW = '2026-11-20T09:00:00+07:00';
const [FIRST, SECOND] = ['đăng ký khai sinh', 'chấm dứt giám hộ'];

/** The panel at a dossier that the stand-in's list has shown. */
async function openDossier(panel: Page, procedure: string): Promise<string> {
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await panel.getByRole('searchbox').fill(procedure);
  await panel.getByRole('main').getByRole('button').filter({ hasText: procedure }).first().click();
  const title = panel.getByRole('heading', { level: 2 });
  await expect(title).toBeFocused();
  return (await title.textContent()) ?? '';
}

test.beforeEach(async ({ portalPage, standIn }) => {
  await fetch(`${standIn.portal}/reset?now=${encodeURIComponent(NOW)}`, { method: 'POST' });
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
});

test('on a shared computer who is at work is chosen with one press, and signs ticks and notes', async ({
  demo,
}) => {
  const options = await demo.open('options.html');
  for (const name of ['Lan (Một cửa)', 'Hộ tịch']) {
    await options.getByRole('textbox', { name: 'Tên gọi' }).fill(name);
    await options.getByRole('button', { name: 'Thêm', exact: true }).click();
    await expect(options.getByRole('button', { name: `Bỏ ${name}` })).toBeVisible();
  }
  await options.getByRole('textbox', { name: 'Tên gọi' }).fill('ho tich');
  await options.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(options.getByText('Đã có tên này: ho tich')).toBeVisible();

  const panel = await demo.open('sidepanel.html');
  await panel.getByRole('radio', { name: 'Hộ tịch' }).check();
  await openDossier(panel, FIRST);
  await panel.getByRole('textbox', { name: 'Ghi chú' }).fill('chờ bản chính');
  await panel.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Ghi chú: chờ bản chính' })).toContainText(
    '· Hộ tịch',
  );
  const box = panel.getByRole('checkbox', { name: /Đã tra dữ liệu của người nộp/ });
  await box.check();
  await expect(panel.getByRole('listitem').filter({ has: box })).toContainText(/Hộ tịch, \d\d:\d\d/);

  for (const name of ['Lan (Một cửa)', 'Hộ tịch'])
    await options.getByRole('button', { name: `Bỏ ${name}` }).click();
  await expect(panel.getByRole('radio')).toHaveCount(0);
  await options.close();
  await panel.close();
});

test('a note is changed, and keeps when it was written', async ({ demo }) => {
  const panel = await demo.open('sidepanel.html');
  await openDossier(panel, FIRST);
  await panel.getByRole('textbox', { name: 'Ghi chú' }).fill('chờ bản chính');
  await panel.getByRole('button', { name: 'Ghi lại' }).click();
  await panel.getByRole('button', { name: 'Sửa ghi chú: chờ bản chính' }).click();
  const changed = panel.getByRole('textbox', { name: 'Sửa ghi chú' });
  await expect(changed).toHaveValue('chờ bản chính');
  await changed.fill('đã có bản chính');
  await panel.getByRole('listitem').filter({ has: changed }).getByRole('button', { name: 'Ghi lại' }).click();
  await expect(panel.getByText('Ghi chú: đã có bản chính')).toBeVisible();
  await expect(panel.getByText('Ghi chú: chờ bản chính')).toHaveCount(0);
  await panel.close();
});

test('what the portal does not show is filled in, and found by it', async ({ demo }) => {
  const panel = await demo.open('sidepanel.html');
  const code = await openDossier(panel, FIRST);
  await panel.getByText('Bổ sung thông tin cổng không hiện').click();
  await panel.getByRole('textbox', { name: 'Lĩnh vực' }).fill('Hộ tịch sổ 0905 123 456');
  await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(panel.getByText(/Lĩnh vực: Ghi chú này có vẻ chứa|Lĩnh vực: .*số điện thoại/)).toBeVisible();
  await panel.getByRole('textbox', { name: 'Lĩnh vực' }).fill('Hộ tịch lưu động');
  await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(panel.getByText('Hộ tịch lưu động')).toBeVisible();

  await panel.getByRole('button', { name: 'Về danh sách' }).click();
  await panel.getByRole('searchbox').fill('luu dong');
  await expect(panel.getByRole('status')).toHaveText('1 hồ sơ');
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Tải bảng CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^ho-so-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(code);
  expect(lines[1]).toContain('Hộ tịch lưu động');
  await panel.close();
});

test('two codes of one dossier are merged, found by either, and separated again', async ({ demo }) => {
  const panel = await demo.open('sidepanel.html');
  const other = await openDossier(panel, SECOND);
  await panel.getByRole('textbox', { name: 'Ghi chú' }).fill('bản của hệ thống kia');
  await panel.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(panel.getByText('Ghi chú: bản của hệ thống kia')).toBeVisible();
  await panel.getByRole('button', { name: 'Về danh sách' }).click();
  const code = await openDossier(panel, FIRST);

  await panel.getByText('Gộp với hồ sơ khác').click();
  const field = panel.getByRole('textbox', { name: 'Mã còn lại' });
  await field.fill('H0');
  await panel.getByRole('button', { name: 'Gộp', exact: true }).click();
  await expect(panel.getByText('Không có hồ sơ nào mang mã này: H0')).toBeVisible();
  await field.fill(other.toLowerCase());
  await panel.getByRole('button', { name: 'Gộp', exact: true }).click();
  await expect(panel.getByText('Ghi chú: bản của hệ thống kia')).toBeVisible();
  await expect(panel.getByRole('list', { name: 'Mã khác' })).toContainText(other);
  const axe = await new AxeBuilder({ page: panel }).analyze();
  expect(axe.violations).toEqual([]);

  await panel.getByRole('button', { name: 'Về danh sách' }).click();
  await panel.getByRole('searchbox').fill(other);
  await expect(panel.getByRole('status')).toHaveText('1 hồ sơ');
  await panel.getByRole('button', { name: new RegExp(code) }).click();
  await panel.getByText('Gộp với hồ sơ khác').click();
  await panel.getByRole('button', { name: `Tách mã ${other}` }).click();
  await expect(panel.getByRole('list', { name: 'Mã khác' })).toHaveCount(0);
  await panel.close();
});
