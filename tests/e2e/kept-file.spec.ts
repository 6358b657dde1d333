import { readFileSync } from 'node:fs';
import { enterText } from './enter-text';
import { expect, test } from './fixtures';

test('everything goes out as one file, is wiped, and comes back with a preview', async ({
  demo,
  portalPage,
  standIn,
}, info) => {
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
  const options = await demo.open('options.html');
  await expect(options.getByText(/^1\d hồ sơ, /)).toBeVisible();
  await enterText(options.getByLabel('Tên đơn vị'), 'UBND phường Mẫu');
  await expect(options.getByText('Đã lưu.').first()).toBeVisible();

  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Xuất tất cả ra tệp' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^hai-long-\d{4}-\d{2}-\d{2}\.json$/);
  const file = info.outputPath('kept.json');
  await download.saveAs(file);
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  expect(kept).toMatchObject({
    format: 'hai-long-kept',
    version: 4,
    settings: { unitName: 'UBND phường Mẫu' },
  });
  expect(kept.dossiers.length).toBeGreaterThanOrEqual(10);
  // the page has the applicants' names, the file has none
  expect(readFileSync(file, 'utf8')).not.toContain('Công dân mẫu');

  await portalPage.close();
  await options.getByRole('button', { name: 'Xóa mọi thứ của Hài Lòng' }).click();
  await options.getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(options.getByText('Đã xóa mọi thứ.')).toBeVisible();
  await expect(options.getByText(/^0 hồ sơ, 0/)).toBeVisible();
  await expect(options.getByLabel('Tên đơn vị')).toHaveValue('');

  const input = options.getByLabel('Nhập tệp đã xuất');
  const broken = { ...kept, dossiers: [{ ...kept.dossiers[0], seenAt: 'hôm qua' }] };
  await input.setInputFiles({
    name: 'hong.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(broken)),
  });
  await expect(options.getByText(/hong\.json: .*dossiers\.0\.seenAt.*Chưa có gì thay đổi/)).toBeVisible();

  await input.setInputFiles(file);
  const review = options.getByRole('region', { name: /^Tệp xuất ngày/ });
  await expect(review.getByRole('row', { name: /^Hồ sơ/ })).toContainText(String(kept.dossiers.length));
  await expect(options.getByText(/^0 hồ sơ, 0/)).toBeVisible();
  await review.getByRole('button', { name: 'Nhập vào máy này' }).click();
  await expect(options.getByText('Đã nhập.', { exact: true })).toBeVisible();
  await expect(options.getByText(new RegExp(`^${kept.dossiers.length} hồ sơ, `))).toBeVisible();
  await expect(options.getByLabel('Tên đơn vị')).toHaveValue('UBND phường Mẫu');

  await input.setInputFiles(file);
  await expect(options.getByText('Mọi thứ trong tệp đã có ở đây.')).toBeVisible();
  await enterText(options.getByLabel('Tên đơn vị'), '');
  await expect(options.getByText('Đã lưu.').first()).toBeVisible();
  await options.close();
});
