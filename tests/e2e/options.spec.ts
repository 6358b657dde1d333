import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, launchShipped, test } from './fixtures';

/** Lets the browser grant a site without its dialog, which a headless browser does not show. */
async function agreeBeforehand(page: Page, id: string, pattern: string) {
  await page.goto('chrome://extensions/');
  await page.evaluate(
    ([extension = '', origin = '']) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } };
        }
      ).chrome.developerPrivate.addHostPermission(extension, origin),
    [id, pattern],
  );
}

test('the shipped build reads nothing until a site is allowed, and leaves nothing when it no longer is', async ({
  standIn,
}) => {
  const shipped = await launchShipped();
  try {
    const portal = await shipped.context.newPage();
    await portal.goto(`${standIn.portal}/xu-ly-ho-so`);
    await expect(portal.locator('tbody tr')).toHaveCount(10);
    await expect(portal.locator('hl-overlay, hl-badge')).toHaveCount(0);

    // Firefox was started so that it does not ask
    if (shipped.engine === 'chromium')
      await agreeBeforehand(await shipped.context.newPage(), shipped.id, 'http://127.0.0.1/*');
    const options = await shipped.open(`options.html?site=${encodeURIComponent(standIn.portal)}`);
    await expect(options.getByLabel('Địa chỉ trang xử lý hồ sơ')).toHaveValue(standIn.portal);
    await options.getByRole('button', { name: 'Cho phép', exact: true }).click();
    await expect(options.getByRole('status').first()).toContainText('Đã cho phép: http://127.0.0.1/*');

    // the page that is open gets its badges without being loaded again, and so does the next one
    await expect(portal.locator('hl-badge')).toHaveCount(10);
    await portal.reload();
    await expect(portal.locator('hl-badge')).toHaveCount(10);

    await options.getByRole('button', { name: /Thôi cho phép http:\/\/127/ }).click();
    await expect(options.getByText('Chưa có trang nào được phép.')).toBeVisible();
    await expect(portal.locator('hl-overlay, hl-badge')).toHaveCount(0);
    await portal.reload();
    await expect(portal.locator('tbody tr')).toHaveCount(10);
    await expect(portal.locator('hl-overlay, hl-badge')).toHaveCount(0);
  } finally {
    await shipped.close();
  }
});

test.describe('the options page', () => {
  test('says what is wrong with an address', async ({ demo }) => {
    const options = await demo.open('options.html');
    await expect(options.getByText(/^Hài Lòng \d+\.\d+\.\d+$/)).toBeVisible();
    await options.getByLabel('Địa chỉ trang xử lý hồ sơ').fill('một cửa');
    await options.getByRole('button', { name: 'Cho phép', exact: true }).click();
    await expect(options.getByRole('status').first()).toContainText('Không phải địa chỉ trang web');
    await expect(options.getByLabel('Địa chỉ trang xử lý hồ sơ')).toHaveAttribute('aria-invalid', 'true');
    await options.close();
  });

  // Firefox lets nobody but a key give a command
  test('each part laid over pages can be switched off, and one shortcut hides and shows all @chromium', async ({
    demo,
    portalPage,
    standIn,
  }) => {
    await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
    await expect(portalPage.locator('hl-badge')).toHaveCount(10);
    const options = await demo.open('options.html');
    await options.getByLabel('Nhãn thời hạn ở từng hồ sơ').uncheck();
    await expect(portalPage.locator('hl-badge')).toHaveCount(0);
    const summary = portalPage.getByRole('button', { name: /Xem thời hạn của trang/ });
    await expect(summary).toBeVisible();
    await options.getByLabel('Tóm tắt thời hạn của trang').uncheck();
    await expect(summary).toHaveCount(0);
    await options.getByLabel('Nhãn thời hạn ở từng hồ sơ').check();
    await options.getByLabel('Tóm tắt thời hạn của trang').check();
    await expect(portalPage.locator('hl-badge')).toHaveCount(10);

    const press = () =>
      demo.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { commands: { onCommand: { dispatch(name: string, tab: object): void } } };
        };
        chrome.commands.onCommand.dispatch('toggle-overlay', {});
      });
    await press();
    await expect(portalPage.locator('hl-badge, hl-overlay')).toHaveCount(0);
    await expect(options.getByLabel(/^Hiện trên trang/)).not.toBeChecked();
    await press();
    await expect(portalPage.locator('hl-badge')).toHaveCount(10);
    await options.close();
  });

  test('what is kept is counted, and deleted when it is asked for twice', async ({
    demo,
    portalPage,
    standIn,
  }) => {
    await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
    await expect(portalPage.locator('hl-badge')).toHaveCount(10);
    const options = await demo.open('options.html');
    await expect(options.getByText(/^1\d hồ sơ, /)).toBeVisible();
    await options.getByLabel(/^Quên hồ sơ/).selectOption({ label: '6 tháng' });
    const keptData = options.getByRole('region', { name: 'Dữ liệu trên máy này' });
    await expect(keptData.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();
    await options.reload();
    await expect(options.getByLabel(/^Quên hồ sơ/)).toHaveValue('6');
    // a page that still shows them would make them known again
    await portalPage.goto('about:blank');
    await options.getByRole('button', { name: 'Xóa hết hồ sơ và ghi chú' }).click();
    await options.getByRole('button', { name: 'Bấm lần nữa để xóa hẳn' }).click();
    await expect(options.getByText('Đã xóa hết.')).toBeVisible();
    await expect(options.getByText(/^0 hồ sơ, 0/)).toBeVisible();
    await options.close();
  });

  test('on a narrow window the contents come by a button, and go when a section was chosen', async ({
    demo,
  }) => {
    const options = await demo.open('options.html');
    await options.setViewportSize({ width: 360, height: 800 });
    const section = options.getByRole('link', { name: 'Dữ liệu trên máy' });
    await expect(section).toBeHidden();
    await options.getByRole('button', { name: 'Mục lục' }).click();
    expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
    await section.click();
    await expect(section).toBeHidden();
    await expect(options.getByRole('heading', { name: 'Dữ liệu trên máy' })).toBeInViewport();
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await options.close();
  });

  test('office hours and language are kept, and pages that are open follow at once', async ({
    demo,
    portalPage,
    standIn,
  }) => {
    const now = '2026-11-20T09:00:00+07:00';
    await fetch(`${standIn.portal}/reset?now=${encodeURIComponent(now)}`, { method: 'POST' });
    await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
    await expect(portalPage.locator('hl-badge')).toHaveCount(10);
    const options = await demo.open('options.html');
    await options.clock.setFixedTime(new Date(now));
    await expect(options.getByText(/^1\d hồ sơ, /)).toBeVisible();
    await options.getByLabel(/^7:30–11:30, 13:30–17:30/).check();
    // no due date moves with these
    await expect(options.getByText(/Không hồ sơ nào đang theo dõi đổi hạn/)).toBeVisible();
    await options.getByLabel('English').check();
    await expect(options.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
    await options.reload();
    await expect(options.getByLabel(/^7:30–11:30, 13:30–17:30/)).toBeChecked();

    await expect(
      portalPage
        .locator('hl-badge')
        .first()
        .getByRole('button', { name: /working (hours|days)/ }),
    ).toBeAttached();
    await portalPage.getByRole('button', { name: /Show the page’s deadlines/ }).click();
    await expect(portalPage.getByText('Office hours in use: 7:30–11:30, 13:30–17:30')).toBeVisible();

    await options.getByLabel(/^7:30–11:30, 13:00–17:00/).check();
    await expect(options.getByText(/No open dossier has moved/)).toBeVisible();
    await options.getByLabel('Tiếng Việt').check();
    await expect(options.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible();
    await options.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}`, async ({ demo }) => {
      // a year of days is much to look at
      test.slow();
      const options = await demo.open('options.html');
      await options.emulateMedia({ colorScheme });
      await expect(options.getByRole('heading', { name: 'Giờ làm việc' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page: options }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await options.close();
    });
  }
});
