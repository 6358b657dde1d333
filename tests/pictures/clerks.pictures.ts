import { fillDossiers } from '../e2e/fill-dossiers';
import { expect, test } from '../e2e/fixtures';
import { openPlanAt } from '../e2e/sample-plan';
import { NOW, saveElement, savePicture } from './save-picture';

const VIEW = { width: 1180, height: 760 };

test('the plan', async ({ demo, portalPage }) => {
  await portalPage.goto('about:blank');
  const page = await openPlanAt(demo, NOW);
  await page.setViewportSize(VIEW);
  await page.getByRole('link', { name: 'Bảng việc', exact: true }).click();
  await expect(page.getByRole('button', { name: /Niêm yết thủ tục/ }).first()).toBeVisible();
  await savePicture(page, 'ke-hoach-bang-viec');
  await page.getByRole('navigation').getByRole('link', { name: 'Báo cáo' }).click();
  await page.waitForTimeout(300);
  await savePicture(page, 'ke-hoach-bao-cao');
  await page.close();
});

test('the report of the week', async ({ demo, portalPage }) => {
  await portalPage.goto('about:blank');
  const panel = await demo.open('sidepanel.html');
  await panel.clock.setFixedTime(new Date(NOW));
  await expect(panel.getByText(/Chưa có hồ sơ nào/)).toBeVisible();
  await fillDossiers(panel, 120, NOW);
  await panel.reload();
  await panel.setViewportSize({ width: 760, height: 900 });
  await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  await panel.getByLabel('Kỳ báo cáo').selectOption({ label: 'Tuần này' });
  await expect(panel.getByRole('region', { name: 'So với chỉ tiêu của đơn vị' })).toBeVisible();
  await savePicture(panel, 'bao-cao-tuan');
  await panel.close();
});

test('the answers', async ({ demo }) => {
  const page = await demo.open('answers.html');
  await page.clock.setFixedTime(new Date(NOW));
  await page.reload();
  await page.setViewportSize({ width: 960, height: 560 });
  await page.getByRole('button', { name: 'Thêm trả lời' }).click();
  await page.getByLabel('Tiếp nhận qua').selectOption('Sổ góp ý');
  await page
    .getByLabel('Nội dung phản ánh, kiến nghị (viết gọn)')
    .fill('Thiếu ghế chờ vào buổi sáng thứ Hai.');
  await page.getByLabel('Trả lời', { exact: true }).fill('Đã thêm 10 ghế tại khu vực chờ.');
  await page.getByLabel('Ngày công khai').fill('2026-11-20');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.getByText('1 mục sẽ công khai')).toBeVisible();
  await savePicture(page, 'tra-loi-gop-y');
  await page.close();
});

test('the papers', async ({ page, standIn }) => {
  await page.setViewportSize({ width: 1180, height: 820 });
  await page.clock.setFixedTime(new Date(NOW));
  await page.goto(`${standIn.site}/widgets/posters/`);
  await page.getByLabel('Tên hoặc mã thủ tục').fill('dang ky khai sinh');
  await page.getByRole('button', { name: /^Tạo/ }).click();
  await expect(page.getByRole('button', { name: 'In', exact: true })).toBeVisible({ timeout: 40_000 });
  await savePicture(page, 'giay-chon');
  await page.emulateMedia({ media: 'print' });
  await saveElement(page, page.locator('.sheet-of-paper').first(), 'giay-niem-yet');
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${standIn.site}/widgets/slips/`);
  await expect(page.locator('article footer')).toBeVisible();
  await page.setViewportSize({ width: 700, height: 820 });
  await page.emulateMedia({ media: 'print' });
  await saveElement(page, page.locator('article').first(), 'phieu-giay');
});

test('the ward’s own page', async ({ page, standIn }) => {
  await page.setViewportSize({ width: 1180, height: 760 });
  await page.clock.setFixedTime(new Date(NOW));
  await page.goto(`${standIn.collector}/`);
  await page.getByLabel('Mã truy cập của đơn vị').fill(standIn.token);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('link', { name: 'Chỉ số', exact: true }).click();
  await expect(page.getByRole('table').first()).toBeVisible();
  // date fields are in the language of the browser that takes the pictures
  await saveElement(page, page.getByRole('table').first(), 'trang-don-vi-chi-so');
});
