import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SAMPLE_WARD_RULES } from '../../shared/deadlines/rule-set/sample-ward-rules';
import { expect, test } from './fixtures';
import { nameUnit } from './name-unit';
import { setPolicy } from './set-policy';

const MANAGED = {
  unitName: 'UBND phường Mẫu',
  officeHours: 'lam-dong',
  off: ['notification'],
  guardsPresses: true,
  keepMonths: 5,
  sites: ['https://motcua.example.gov.vn'],
};

// Firefox is tried with a real file of policies: policies-file.spec.ts
test('what an administrator has set is marked and stays, the rest is the official’s, a bad value is named @chromium', async ({
  demo,
}) => {
  await setPolicy(demo, MANAGED);
  const options = await demo.open('options.html');

  await expect(options.getByLabel('Tên đơn vị')).toHaveValue('UBND phường Mẫu');
  await expect(options.getByLabel('Tên đơn vị')).toBeDisabled();
  await expect(options.getByLabel(/^7:30–11:30, 13:30–17:30/)).toBeChecked();
  await expect(options.getByLabel(/^7:30–11:30, 13:30–17:30/)).toBeDisabled();
  await expect(options.getByLabel(/^Thông báo trong giờ/)).not.toBeChecked();
  await expect(options.getByLabel(/^Thông báo trong giờ/)).toBeDisabled();
  await expect(options.getByLabel(/^Quên hồ sơ/)).toBeEnabled();
  await expect(options.getByText('đã bỏ qua: keepMonths')).toBeVisible();
  await expect(options.getByText('https://motcua.example.gov.vn')).toBeVisible();
  await expect(options.getByRole('button', { name: 'Cho phép các trang này' })).toBeVisible();
  await expect(options.getByText('Do quản trị viên đặt').first()).toBeVisible();

  // what she chooses of the rest is saved, and nothing of the administrator's along with it
  await options.getByLabel(/^Hiện trên trang/).uncheck();
  await options.getByLabel(/^Hiện trên trang/).check();
  await expect(options.getByText('Đã lưu.')).toBeVisible();
  await options.close();
  await setPolicy(demo, {});
  const own = await demo.open('options.html');
  await expect(own.getByLabel('Tên đơn vị')).not.toHaveValue(MANAGED.unitName);
  await expect(own.getByLabel('Tên đơn vị')).toBeEnabled();
  await own.close();
});

const PORTAL = {
  version: 1,
  id: 'tinh-mau',
  name: 'Tỉnh Mẫu',
  origins: ['https://motcua.example.gov.vn'],
  author: 'UBND tỉnh Mẫu',
  date: '2026-11-20',
};

test('rules and taught sites that an administrator has set stand read-only, and count @chromium', async ({
  demo,
}) => {
  await setPolicy(demo, { wardRules: SAMPLE_WARD_RULES, portals: [PORTAL] });
  const options = await demo.open('options.html');
  const rules = options.getByRole('region', { name: 'Quy định về thời hạn' });
  await expect(rules.getByText('Quy định riêng của phường Mẫu')).toBeVisible();
  await expect(rules.getByText('Do quản trị viên đặt')).toBeVisible();
  await expect(rules.getByText('không sửa được tại đây, chỉ xem và xuất')).toBeVisible();
  await expect(rules.getByText('4 giờ làm việc ◆ Đơn vị đã đổi')).toBeVisible();
  await expect(rules.getByRole('button', { name: 'Bỏ quy định riêng' })).toHaveCount(0);
  await expect(rules.getByLabel('Nhập tệp ward-rules.json')).toHaveCount(0);
  const sites = options.getByRole('region', { name: 'Các trang đã dạy' });
  const line = sites.getByRole('listitem').filter({ hasText: 'https://motcua.example.gov.vn' });
  await expect(line).toContainText('lập bởi UBND tỉnh Mẫu, ngày 20/11/2026');
  await expect(line).toContainText('Do quản trị viên đặt');
  await expect(line.getByRole('button', { name: 'Xuất tệp' })).toBeVisible();
  await expect(line.getByRole('button', { name: /^Xóa/ })).toHaveCount(0);
  await expect(options.getByText('đã bỏ qua')).toHaveCount(0);

  // what cannot be used is named, and counts no more
  await setPolicy(demo, { wardRules: { ...SAMPLE_WARD_RULES, unit: 'Phường Mẫu' }, portals: [PORTAL] });
  await options.reload();
  await expect(options.getByText('đã bỏ qua: wardRules')).toBeVisible();
  await expect(rules.getByText('Chưa có quy định riêng.')).toBeVisible();
  await setPolicy(demo, {});
  await options.reload();
  await expect(sites.getByText('Chưa có trang nào được dạy.')).toBeVisible();
  await options.close();
});

test('the settings of the unit go out alone', async ({ demo }, info) => {
  await nameUnit(demo, MANAGED.unitName);
  const options = await demo.open('options.html');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Xuất cài đặt của đơn vị' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^hai-long-don-vi-\d{4}-\d{2}-\d{2}\.json$/);
  const file = info.outputPath('unit.json');
  await download.saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'hai-long-kept', dossiers: [] });
  // the command for administrators takes it as it is
  const id = 'a'.repeat(32);
  execFileSync(process.execPath, [
    ...['--import', 'tsx', 'scripts/make-policies.ts', '--ward', file, '--id', id, '--out', info.outputDir],
  ]);
  const made = JSON.parse(readFileSync(info.outputPath('linux/chromium.json'), 'utf8'));
  expect(made['3rdparty'].extensions[id]).toMatchObject({ unitName: MANAGED.unitName });
  await options.close();
});
