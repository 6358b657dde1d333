import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';

test.describe('targets of the ward', () => {
  test('begin with what plans say, are changed and kept; what is no such number is named', async ({
    demo,
  }) => {
    const options = await demo.open('options.html');
    const section = options.getByRole('region', { name: 'Chỉ tiêu của đơn vị' });
    const online = section.getByLabel('Tỷ lệ hồ sơ nộp trực tuyến, ít nhất');
    await expect(online).toHaveValue('50');
    await expect(online).toHaveAccessibleDescription(/Quyết định 766\/QĐ-TTg.*\(23\/06\/2022\)/);

    await online.fill('một nửa');
    await online.blur();
    await expect(section.getByRole('alert').filter({ hasText: 'Tỷ lệ hồ sơ nộp trực tuyến' })).toHaveText(
      'Tỷ lệ hồ sơ nộp trực tuyến, ít nhất: nhập một số từ 0 đến 100 (%)',
    );
    await expect(online).toHaveValue('một nửa');
    await expect(online).toHaveAttribute('aria-invalid', 'true');

    await online.fill('62,5');
    await online.blur();
    await expect(section.getByRole('status')).toHaveText('Đã lưu.');
    await section.getByRole('button', { name: 'Thêm lĩnh vực' }).click();
    await expect(section.getByText(/Lĩnh vực: ghi tên lĩnh vực. Trễ hạn nhiều nhất/)).toBeVisible();
    await section.getByLabel('Lĩnh vực', { exact: true }).fill('Đất đai');
    await section.getByLabel('Trễ hạn nhiều nhất (%)').fill('2');
    await section.getByRole('button', { name: 'Thêm lĩnh vực' }).click();
    await expect(section.getByText('Đất đai: 2 %')).toBeVisible();

    await options.reload();
    await expect(online).toHaveValue('62,5');
    await section.getByRole('button', { name: 'Bỏ mức riêng: Đất đai' }).click();
    await expect(section.getByText('Đất đai: 2 %')).toHaveCount(0);
    await online.fill('50');
    await online.blur();
    await expect(section.getByRole('status')).toHaveText('Đã lưu.');
    await options.close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing, ${colorScheme}, at 320 px`, async ({ demo }) => {
      const options = await demo.open('options.html');
      await options.emulateMedia({ colorScheme });
      await options.setViewportSize({ width: 320, height: 700 });
      const section = options.getByRole('region', { name: 'Chỉ tiêu của đơn vị' });
      await section.getByLabel('Tỷ lệ hồ sơ nộp trực tuyến, ít nhất').fill('x');
      await section.getByLabel('Tỷ lệ hồ sơ nộp trực tuyến, ít nhất').blur();
      await expect(section.getByRole('alert').first()).toBeAttached();
      expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await options.close();
    });
});
