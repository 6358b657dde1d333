import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { openPlansAt } from './sample-plan';

const NOW = '2026-11-20T09:00:00+07:00';
const PDF = { name: 'danh-sach.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF') };
const jsonFile = (name: string, json: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(json)),
});

/** Whether the page keeps a file that is dropped on an element from taking the page's place. */
const isHeld = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['%PDF-1.7'], 'a.pdf'));
      const init = { bubbles: true, cancelable: true, dataTransfer };
      return ['dragover', 'drop'].every((type) => !element.dispatchEvent(new DragEvent(type, init)));
    });

for (const address of ['sidepanel.html', 'options.html', 'plan.html', 'answers.html'])
  test(`a file dropped beside the place for it does not take the page’s place: ${address}`, async ({
    demo,
  }) => {
    const page = await demo.open(address);
    await expect(page.locator('h1')).toBeAttached();
    expect(await isHeld(page, 'h1')).toBe(true);
    expect(await isHeld(page, 'html')).toBe(true);
    await page.close();
  });

test('a list that is none, and another file of ours, are told what they are and where they belong', async ({
  demo,
}) => {
  const panel = await demo.open('sidepanel.html');
  const field = panel.locator('input[type=file]').first();
  await field.setInputFiles(PDF);
  await expect(panel.getByText(/danh-sach\.pdf: đây là tệp PDF, Word hoặc ảnh/)).toBeVisible();
  await field.setInputFiles(jsonFile('ke-hoach.json', { version: 1, plan: { goals: [], heads: [] } }));
  await expect(panel.getByText(/mà là plan\.json: mở ở trang Kế hoạch/)).toBeVisible();
  await panel.close();
  const options = await demo.open('options.html');
  const rules = options.getByLabel('Nhập tệp ward-rules.json');
  await rules.setInputFiles(PDF);
  await expect(options.getByText(/danh-sach\.pdf: đây không phải tệp JSON/)).toBeVisible();
  await rules.setInputFiles(jsonFile('a.json', { version: 1, origins: ['https://a.example'] }));
  await expect(options.getByText(/mà là portal\.json: nhập ở Cài đặt, mục Các trang đã dạy/)).toBeVisible();
  await options.close();
});

test('a document without tasks is said to have none, and to open it is not proposed', async ({ demo }) => {
  const page = await openPlansAt(demo, NOW);
  await page.getByLabel(/^Tệp kế hoạch/).setInputFiles({
    name: 'ds.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Mã hồ sơ,Ngày hẹn trả\nH32.21-261110-0909,20/11/2026\n'),
  });
  await expect(page.getByText(/^Không nhận ra việc nào/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở kế hoạch này' })).not.toHaveClass(/primary/);
  await page.close();
});

test('a clock that was set back is told in the panel, by what was read after its now', async ({
  demo,
  portalPage,
  standIn,
}) => {
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
  const panel = await demo.open('sidepanel.html');
  // a clock that another test has set would go on standing in the browser
  await panel.clock.setFixedTime(new Date());
  await panel.reload();
  await expect(panel.getByRole('heading', { level: 2 }).first()).toBeVisible();
  const told = panel.getByText(/sau giờ hiện nay của máy này: hãy kiểm tra ngày giờ/);
  await expect(told).toHaveCount(0);
  await panel.clock.setFixedTime(new Date(Date.now() - 86_400_000));
  await panel.reload();
  await expect(told).toBeVisible();
  await panel.close();
});

test('in a low window the reminder before a press still says what to do', async ({ portalPage, standIn }) => {
  await portalPage.setViewportSize({ width: 640, height: 360 });
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await portalPage.locator('tr', { hasText: 'chấm dứt giám hộ' }).first().getByRole('link').first().click();
  await expect(portalPage.locator('hl-badge')).toHaveCount(1);
  const card = portalPage.locator('hl-guard').getByRole('alert');
  await expect(async () => {
    await portalPage.locator('.button_bar').getByRole('button', { name: 'Tạm dừng' }).click();
    await expect(card).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(card.getByText('Bấm lần nữa để tiếp tục')).toBeInViewport({ ratio: 1 });
  await expect(card.getByRole('button', { name: /^Đóng/ })).toBeInViewport({ ratio: 1 });
  await expect(card.getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
});
