import AxeBuilder from '@axe-core/playwright';
import { enterText } from './enter-text';
import { type ExtensionBrowser, expect, launchShipped, test } from './fixtures';

/** The extension's own pages that are open. */
const listOpened = ({ evaluate }: ExtensionBrowser) =>
  evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(of: object): Promise<{ url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).map(({ url }) => url ?? '');
  });

test('after installing four questions are asked, and what was answered is kept', async () => {
  const shipped = await launchShipped();
  try {
    await expect.poll(() => listOpened(shipped)).toContainEqual(expect.stringContaining('first-run'));
    const page = await shipped.open('options.html?first-run');
    await expect(page.getByText('Câu 1 trên 4')).toBeVisible();
    await enterText(page.getByLabel('Tên đơn vị'), 'UBND phường Mẫu');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByLabel(/^7:30–11:30, 13:30–17:30/).check();
    await expect(page.getByText('Không hồ sơ nào đang theo dõi đổi hạn.')).toBeVisible();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(page.getByLabel('Địa chỉ trang xử lý hồ sơ')).toBeVisible();
    await page.getByRole('button', { name: 'Quay lại' }).click();
    await expect(page.getByLabel(/^7:30–11:30, 13:30–17:30/)).toBeChecked();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByLabel(/^Thông báo trong giờ/).uncheck();
    await expect(page.getByText('Đã lưu.')).toBeVisible();
    await page.getByRole('button', { name: 'Xong' }).click();
    await expect(page.getByRole('heading', { name: 'Hài Lòng đã sẵn sàng' })).toBeVisible();
    await expect(page.getByText('UBND phường Mẫu')).toBeVisible();
    await expect(page.getByText(/Chưa có trang nào được phép, nên chưa có gì hiện ra/)).toBeVisible();
    await page.getByRole('link', { name: 'Mở Cài đặt' }).click();
    await expect(page.getByLabel('Tên đơn vị')).toHaveValue('UBND phường Mẫu');
    await expect(page.getByLabel(/^Thông báo trong giờ/)).not.toBeChecked();
  } finally {
    await shipped.close();
  }
});

test('axe finds nothing in any of the questions', async ({ demo }) => {
  const page = await demo.open('options.html?first-run');
  await expect(page.getByText('Câu 1 trên 4')).toBeVisible();
  for (const button of ['Tiếp tục', 'Tiếp tục', 'Tiếp tục', 'Xong', undefined]) {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    if (button) await page.getByRole('button', { name: button }).click();
  }
  await expect(page.getByRole('heading', { name: 'Tiếp theo' })).toBeVisible();
  await page.close();
});
