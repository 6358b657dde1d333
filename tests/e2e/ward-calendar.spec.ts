import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { SAMPLE_WARD_RULES } from '../../shared/deadlines/rule-set/sample-ward-rules';
import { type ExtensionBrowser, expect, test } from './fixtures';

const NOW = '2026-11-20T09:00:00+07:00';

/** The options page at a moment. */
async function openOptionsAt(demo: ExtensionBrowser, now = NOW): Promise<Page> {
  const options = await demo.open('options.html');
  await options.clock.setFixedTime(new Date(now));
  await options.reload();
  // what the page has shown is kept a moment later
  await expect(options.getByText(/^1\d hồ sơ, /)).toBeVisible();
  return options;
}

const day = (options: Page, date: string) => options.locator(`[data-date="${date}"]`);
const apply = (options: Page) => options.getByRole('button', { name: 'Áp dụng', exact: true });

test.beforeEach(async ({ portalPage, standIn }) => {
  await fetch(`${standIn.portal}/reset?now=${encodeURIComponent(NOW)}`, { method: 'POST' });
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
});

test('a day off is set by keyboard, shows what it moves, and holds only once it is applied', async ({
  demo,
  portalPage,
}) => {
  const badge = portalPage.locator('hl-badge[data-hl-due="2026-11-23T17:00:00+07:00"]').first();
  const code = await badge.getAttribute('data-hl-code');
  const moved = portalPage.locator(`hl-badge[data-hl-code="${code}"]`);
  const options = await openOptionsAt(demo);

  await expect(day(options, '2026-11-20')).toHaveAccessibleName(
    'Thứ Sáu 20/11/2026: Ngày làm việc, 07:30–11:30, 13:00–17:00',
  );
  // the page may still be drawing what it has read
  await expect(async () => {
    await day(options, '2026-11-20').focus();
    for (const key of ['ArrowDown', 'Home', 'ArrowUp', 'ArrowDown']) await options.keyboard.press(key);
    await expect(day(options, '2026-11-23')).toBeFocused({ timeout: 1000 });
  }).toPass();
  await options.keyboard.press('Enter');
  const editor = options.getByRole('dialog', { name: 'Thứ Hai 23/11/2026' });
  await editor.getByLabel('Nghỉ', { exact: true }).check();
  await editor.getByLabel(/^Lý do/).fill('Mất điện');
  await options.keyboard.press('Enter');
  await expect(editor).toBeHidden();
  await expect(day(options, '2026-11-23')).toBeFocused();
  await expect(day(options, '2026-11-23')).toHaveAccessibleName('Thứ Hai 23/11/2026: Đơn vị nghỉ. Mất điện');

  await options.getByRole('button', { name: 'Xem hồ sơ đổi hạn và áp dụng' }).click();
  const line = options.getByRole('listitem').filter({ hasText: code ?? '' });
  await expect(line).toContainText(/17:00 23\/11\/2026.*thành.*17:00 25\/11\/2026/);
  // nothing holds yet
  await expect(moved).toHaveAttribute('data-hl-due', '2026-11-23T17:00:00+07:00');
  await options.getByRole('button', { name: 'Không áp dụng' }).click();
  await options.getByRole('button', { name: 'Xem hồ sơ đổi hạn và áp dụng' }).click();
  await apply(options).click();
  await expect(options.getByText('Đã áp dụng.')).toBeVisible();
  // Tuesday 24/11 is an official holiday
  await expect(moved).toHaveAttribute('data-hl-due', '2026-11-25T17:00:00+07:00');

  await options.reload();
  await expect(day(options, '2026-11-23')).toHaveAttribute('data-kind', 'own-rest');
  await options.getByRole('button', { name: 'Bỏ 23/11/2026' }).click();
  await options.getByRole('button', { name: 'Xem hồ sơ đổi hạn và áp dụng' }).click();
  await apply(options).click();
  await expect(moved).toHaveAttribute('data-hl-due', '2026-11-23T17:00:00+07:00');
  await options.close();
});

test('an official holiday is shown with its source, can be worked, and comes back', async ({ demo }) => {
  const options = await openOptionsAt(demo);
  await expect(day(options, '2026-11-24')).toHaveAttribute('data-kind', 'holiday');
  await day(options, '2026-11-24').click();
  const editor = options.getByRole('dialog');
  await expect(editor).toContainText('Chính thức: Ngày Văn hóa Việt Nam');
  await expect(editor).toContainText('Nghị quyết 28/2026/QH16');
  await editor.getByLabel('Giờ riêng').check();
  await editor.getByLabel('Giờ làm việc của ngày').fill('buổi sáng');
  await editor.getByRole('button', { name: 'Ghi vào lịch' }).click();
  await expect(editor.getByRole('alert')).toContainText('Không đọc được giờ');
  await editor.getByLabel('Giờ làm việc của ngày').fill('8h-11h');
  await editor.getByRole('button', { name: 'Ghi vào lịch' }).click();
  await expect(day(options, '2026-11-24')).toHaveAccessibleName(
    'Thứ Ba 24/11/2026: Đơn vị làm giờ riêng, làm bù, 08:00–11:00',
  );
  await options.getByRole('button', { name: 'Bỏ các thay đổi' }).click();
  await expect(day(options, '2026-11-24')).toHaveAttribute('data-kind', 'holiday');
  await options.getByText('Ngày lễ, ngày làm bù chính thức và nguồn').click();
  await expect(options.getByRole('listitem').filter({ hasText: '24/11/2026' })).toContainText(
    'Nghị quyết 28/2026/QH16',
  );
  await options.getByRole('button', { name: 'Năm sau' }).click();
  await expect(options.getByText('chỉ biết chắc đến hết 31/12/2026')).toBeVisible();
  await options.close();
});

test('what moves nothing is applied with one press', async ({ demo }) => {
  const options = await openOptionsAt(demo);
  await options.getByRole('button', { name: 'Năm sau' }).click();
  await day(options, '2027-06-15').click();
  await options.getByLabel('Làm buổi chiều').check();
  await options.getByRole('button', { name: 'Ghi vào lịch' }).click();
  await options.getByRole('button', { name: 'Xem hồ sơ đổi hạn và áp dụng' }).click();
  await expect(options.getByText('Không hồ sơ nào đang theo dõi đổi hạn.')).toBeVisible();
  await options.close();
});

test('hours of the unit’s own are typed, with what is wrong named at its field', async ({
  demo,
  portalPage,
}) => {
  const options = await openOptionsAt(demo);
  await options.getByLabel('Giờ riêng của đơn vị').check();
  await options.getByLabel('Thứ Hai', { exact: true }).fill('8h - 12h, 13h - 16h');
  await options.getByLabel('Thứ Ba', { exact: true }).fill('9 giờ');
  await options.getByRole('button', { name: 'Dùng giờ này' }).click();
  await expect(options.getByLabel('Thứ Ba', { exact: true })).toBeFocused();
  await expect(options.getByLabel('Thứ Ba', { exact: true })).toHaveAccessibleDescription(
    /Không đọc được giờ/,
  );
  await options.getByRole('button', { name: 'Thứ Hai đến thứ Sáu như thứ Hai' }).click();
  await options.getByRole('button', { name: 'Dùng giờ này' }).click();
  await apply(options).click();
  await expect(options.getByText('Đã áp dụng.')).toBeVisible();
  // submitted at 8:00 on the 20th: seven hours on that day, the eighth on Monday
  await expect(portalPage.locator('hl-badge[data-hl-due="2026-11-23T09:00:00+07:00"]')).toBeAttached();
  await portalPage.getByRole('button', { name: /Xem thời hạn của trang/ }).click();
  await expect(portalPage.getByText('Giờ làm việc đang dùng: Giờ riêng của đơn vị')).toBeVisible();

  await options.reload();
  await expect(options.getByLabel('Giờ riêng của đơn vị')).toBeChecked();
  await expect(options.getByLabel('Thứ Sáu', { exact: true })).toHaveValue('08:00–12:00, 13:00–16:00');
  await options.close();
});

test('the unit’s own rules come from a file, show what they move, and can be taken back', async ({
  demo,
  portalPage,
}) => {
  const online = portalPage.locator('hl-badge[data-hl-rule="accept-online"]').first();
  const before = await online.getAttribute('data-hl-due');
  const options = await openOptionsAt(demo);
  await options.getByText(/^Quy định về thời hạn: \d+/).click();
  await expect(options.getByRole('listitem').filter({ hasText: 'accept-online' }).first()).toContainText(
    'Hiệu lực từ 22/05/2020',
  );
  const give = (content: object) =>
    options.getByLabel('Nhập tệp ward-rules.json').setInputFiles({
      name: 'ward-rules.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
  await give({ ...SAMPLE_WARD_RULES, changes: [{ ...SAMPLE_WARD_RULES.changes[0], from: '2026-11-31' }] });
  await expect(options.getByText(/changes\.0\.from: ngày không có thật/)).toBeVisible();
  await give(SAMPLE_WARD_RULES);
  await apply(options).click();
  await expect(options.getByText('Quy định riêng của phường Mẫu')).toBeVisible();
  await expect(online).not.toHaveAttribute('data-hl-due', before ?? '');
  await expect(options.getByText('Đơn vị đã đổi')).toBeVisible();

  await options.getByRole('button', { name: 'Bỏ quy định riêng' }).click();
  await apply(options).click();
  await expect(options.getByText('Chưa có quy định riêng.')).toBeVisible();
  await expect(online).toHaveAttribute('data-hl-due', before ?? '');
  await options.close();
});

test('in a narrow window the month of today stands first, and keys bring others into view', async ({
  demo,
}) => {
  const options = await demo.open('options.html');
  await options.setViewportSize({ width: 360, height: 780 });
  await options.clock.setFixedTime(new Date(NOW));
  await options.reload();
  await options.getByRole('heading', { name: 'Năm 2026' }).scrollIntoViewIfNeeded();
  await options.mouse.move(180, 700);
  await options.mouse.wheel(0, 400);
  await expect(day(options, '2026-11-20')).toBeInViewport();
  await day(options, '2026-11-20').focus();
  await options.keyboard.press('PageUp');
  await expect(day(options, '2026-10-20')).toBeFocused();
  await expect(day(options, '2026-10-20')).toBeInViewport();
  await expect
    .poll(() => options.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(360);
  await options.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the calendar, its editor and the preview, ${colorScheme}`, async ({ demo }) => {
    const options = await openOptionsAt(demo);
    await options.emulateMedia({ colorScheme });
    // the page as a whole, with the year in it, is looked at with the other settings
    const findings = async (...parts: string[]) => {
      const axe = new AxeBuilder({ page: options });
      for (const part of parts) axe.include(part);
      const { violations } = await axe.analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    };
    await day(options, '2026-11-23').click();
    await options.getByLabel('Giờ riêng', { exact: true }).check();
    expect(await findings('.day-editor')).toEqual([]);
    await options.getByLabel('Nghỉ', { exact: true }).check();
    await options.getByRole('button', { name: 'Ghi vào lịch' }).click();
    await options.getByRole('button', { name: 'Xem hồ sơ đổi hạn và áp dụng' }).click();
    await expect(apply(options)).toBeVisible();
    await options.getByLabel('Giờ riêng của đơn vị').check();
    expect(await findings('.moves', '.own-hours', '.legend', '[data-changed]')).toEqual([]);
    await options.close();
  });
}
