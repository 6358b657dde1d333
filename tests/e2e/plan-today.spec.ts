import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, expect, test } from './fixtures';
import { readClipboard } from './read-clipboard';
import { openPlanAt } from './sample-plan';

/** A Friday morning. */
const NOW = '2026-11-20T09:00:00+07:00';

async function openPanelAt(demo: ExtensionBrowser, now: string): Promise<Page> {
  const panel = await demo.open('sidepanel.html');
  await panel.clock.setFixedTime(new Date(now));
  await panel.reload();
  return panel;
}

const group = (panel: Page, name: string) => panel.getByRole('region', { name: new RegExp(`^${name} \\d`) });

test.beforeEach(async ({ portalPage, standIn }) => {
  await fetch(`${standIn.portal}/reset?now=${encodeURIComponent(NOW)}`, { method: 'POST' });
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
});

test('tasks of the plan stand among the dossiers by what must happen next, through the week', async ({
  demo,
}) => {
  const plan = await openPlanAt(demo, NOW);
  const panel = await openPanelAt(demo, NOW);
  await expect(group(panel, 'Quá hạn')).toContainText('Niêm yết thủ tục hành chính mới tại quầy');
  await expect(group(panel, 'Quá hạn')).toContainText('Quá hạn 2 ngày làm việc');
  // last Friday's and the one before are one line, and today's another
  await expect(group(panel, 'Quá hạn').getByText('Báo cáo kết quả tuần').first()).toBeVisible();
  await expect(group(panel, 'Quá hạn')).toContainText('1 kỳ trước cũng quá hạn');
  await expect(group(panel, 'Quá hạn').locator('button.dossier').first()).toBeVisible();
  await expect(group(panel, 'Đến hạn hôm nay')).toContainText('Báo cáo kết quả tuần');
  await expect(group(panel, 'Đến hạn hôm nay')).toContainText('Hạn hôm nay');
  await expect(group(panel, 'Đến hạn ngày làm việc tới')).toContainText('Kiểm tra việc chấp hành giờ');
  // next Wednesday's is on the board
  await expect(panel.getByText('Đăng tin, bài')).toHaveCount(0);

  const afternoon = await openPanelAt(demo, '2026-11-20T14:00:00+07:00');
  await expect(group(afternoon, 'Đến hạn trong buổi này')).toContainText('Báo cáo kết quả tuần');
  const monday = await openPanelAt(demo, '2026-11-23T08:00:00+07:00');
  // the day between is a holiday
  await expect(group(monday, 'Đến hạn ngày làm việc tới')).toContainText('Đăng tin, bài');
  await expect(group(monday, 'Đến hạn trong tuần này')).toContainText('Báo cáo kết quả tuần');
  await expect(group(monday, 'Quá hạn')).toContainText('2 kỳ trước cũng quá hạn');
  await Promise.all([plan, panel, afternoon, monday].map((page) => page.close()));
});

test('a task is done from the panel, with its evidence, and every window knows', async ({ demo }) => {
  const plan = await openPlanAt(demo, NOW);
  await plan.getByRole('link', { name: 'Bảng việc', exact: true }).click();
  const row = plan.getByRole('button', { name: /Niêm yết thủ tục/ });
  await expect(row).toContainText('Quá hạn 2 ngày làm việc');
  const panel = await openPanelAt(demo, NOW);
  await panel.getByRole('button', { name: 'Ghi kết quả Niêm yết thủ tục hành chính mới tại quầy' }).click();
  const line = panel.getByRole('listitem').filter({ hasText: 'Niêm yết thủ tục' }).first();
  await line.getByLabel('Số, ký hiệu văn bản').fill('15/TB-UBND');
  const add = line.getByRole('button', { name: 'Thêm' });
  await add.focus();
  await panel.keyboard.press('Enter');
  await expect(line.getByText('15/TB-UBND')).toBeVisible();
  // nothing more can be added yet, but who uses keys is still there
  await expect(add).toBeDisabled();
  await expect(add).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(line.getByRole('listitem')).toHaveCount(1);
  await line.getByLabel('Loại minh chứng').selectOption({ label: 'Đường dẫn' });
  await line.getByLabel('Đường dẫn', { exact: true }).fill('javascript:alert(1)');
  await expect(line.getByText('Đường dẫn phải bắt đầu bằng')).toBeVisible();
  await expect(line.getByRole('button', { name: 'Thêm' })).toBeDisabled();
  await line.getByLabel('Giải trình').fill('chờ mẫu của tỉnh, hỏi ông Nam 0905 123 456');
  await expect(line.getByText('Có vẻ chứa thông tin của người dân')).toBeVisible();
  await line.getByLabel('Giải trình').fill('chờ mẫu của tỉnh');
  await line.getByLabel('Giải trình').blur();
  await expect(line.getByText('Đã lưu')).toBeVisible();
  await line.getByRole('button', { name: 'Đã làm', exact: true }).click();
  await expect(panel.getByText('Niêm yết thủ tục')).toHaveCount(0);
  await expect(row).toContainText('Đã làm xong');
  await row.click();
  await expect(plan.getByText('15/TB-UBND')).toBeVisible();
  await expect(plan.getByLabel('Giải trình')).toHaveValue('chờ mẫu của tỉnh');
  // and it can be undone
  await plan.getByRole('button', { name: 'Chưa làm xong' }).click();
  await expect(group(panel, 'Quá hạn')).toContainText('Niêm yết thủ tục');
  await Promise.all([plan, panel].map((page) => page.close()));
});

test('the reminder for the chat names the tasks, and the board is one press away', async ({ demo }) => {
  const plan = await openPlanAt(demo, NOW);
  const panel = await openPanelAt(demo, NOW);
  await panel.getByRole('button', { name: 'Chép tin' }).click();
  await expect(panel.getByText('việc trong kế hoạch và thời hạn')).toBeVisible();
  const text = await readClipboard(panel.context());
  expect(text).toMatch(
    /Trung tâm Phục vụ hành chính công \(2\)\n- Niêm yết thủ tục hành chính mới tại quầy: quá hạn 2/,
  );
  expect(text).not.toContain('Đăng tin, bài');
  const [board] = await Promise.all([
    panel.context().waitForEvent('page'),
    panel.getByRole('button', { name: 'Mở bảng việc Niêm yết thủ tục hành chính mới tại quầy' }).click(),
  ]);
  await expect(board.getByRole('button', { name: /Niêm yết thủ tục/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await board.goto('about:blank'); // Firefox never tells that a page of an extension is closed
  await Promise.all([plan, panel, board].map((page) => page.close()));
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in Today with tasks, ${colorScheme}, at 320 px`, async ({ demo }) => {
    const plan = await openPlanAt(demo, NOW);
    const panel = await openPanelAt(demo, NOW);
    await panel.emulateMedia({ colorScheme });
    await panel.setViewportSize({ width: 320, height: 700 });
    await panel.getByRole('button', { name: /^Ghi kết quả Niêm yết/ }).click();
    await expect(panel.getByLabel('Ngày làm xong')).toBeVisible();
    expect((await new AxeBuilder({ page: panel }).analyze()).violations).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await Promise.all([plan, panel].map((page) => page.close()));
  });
