import { expect, test } from './fixtures';

/** What an administrator has set, in place of a policy, which this browser reads only from a folder of the system. */
const MANAGED = {
  unitName: 'UBND phường Mẫu',
  officeHours: 'lam-dong',
  off: ['notification'],
  guardsPresses: true,
  keepMonths: 5,
  sites: ['https://motcua.example.gov.vn'],
};

test('what an administrator has set is marked and stays, the rest is the official’s, a bad value is named', async ({
  demo,
}) => {
  const options = await demo.context.newPage();
  await options.addInitScript((managed) => {
    const { chrome } = globalThis as unknown as { chrome: { storage?: { managed: object } } };
    if (chrome.storage)
      Object.defineProperty(chrome.storage.managed, 'get', {
        value: async () => managed,
        configurable: true,
      });
  }, MANAGED);
  await options.goto(`chrome-extension://${demo.id}/options.html`);

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
  const own = await demo.open('options.html');
  await expect(own.getByLabel('Tên đơn vị')).not.toHaveValue(MANAGED.unitName);
  await expect(own.getByLabel('Tên đơn vị')).toBeEnabled();
  await own.close();
});
