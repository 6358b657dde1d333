import { expect, test } from '../e2e/fixtures';
import { setPolicy } from '../e2e/set-policy';
import { savePicture } from './save-picture';

/** What the guide for administrators has a ward set. */
const POLICY = {
  unitName: 'UBND phường Mẫu',
  sites: ['https://motcua.example.gov.vn'],
  portals: [
    {
      version: 1,
      id: 'tinh-mau',
      name: 'Tỉnh Mẫu',
      origins: ['https://motcua.example.gov.vn'],
      author: 'UBND tỉnh Mẫu',
      date: '2026-11-20',
    },
  ],
};

test('the settings as an administrator has set them', async ({ demo }) => {
  await setPolicy(demo, POLICY);
  const page = await demo.open('options.html');
  await page.setViewportSize({ width: 1000, height: 1130 });
  await expect(page.getByText('lập bởi UBND tỉnh Mẫu')).toBeVisible();
  await savePicture(page, 'cai-dat-quan-tri');
  await page.close();
  await setPolicy(demo, {});
});
