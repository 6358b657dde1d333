import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openDecoder } from './decode-image';
import { expect, test } from './fixtures';
import { readPages } from './read-pdf';

const LINK = 'HTTPS://PHUONGMAU.TINHMAU.GOV.VN/T/1.001193/';

/** Papers with their size in millimetres and the codes that a single procedure makes on them. */
const PAPERS = [
  ['a4', 210, 297, 1],
  ['a5', 148, 210, 1],
  ['tent', 210, 297, 2],
  ['desk', 210, 297, 8],
  ['labels', 210, 297, 24],
  ['board', 841, 594, 1],
  ['receipt', 148, 210, 2],
] as const;

async function open(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/widgets/posters/`);
  await expect(page.getByRole('button', { name: /^Tạo/ })).toBeVisible();
}

const paper = (page: Page) => page.getByRole('combobox', { name: 'Loại giấy' });
const prepare = async (page: Page) => {
  await page.getByRole('button', { name: /^Tạo/ }).click();
  await expect(page.getByRole('button', { name: 'In', exact: true })).toBeVisible({ timeout: 25_000 });
};

for (const [id, width, height, codes] of PAPERS) {
  test(`${id}: what is printed has its size, is one page, and its codes are read`, async ({
    page,
    browser,
    standIn,
  }) => {
    await open(page, standIn.site);
    await page.getByLabel('Tên hoặc mã thủ tục').fill('dang ky khai sinh');
    await paper(page).selectOption(id);
    await prepare(page);

    expect(readPages(await page.pdf({ preferCSSPageSize: true }))).toEqual([{ width, height }]);

    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('.sheet-of-paper .code');
    await expect(shown).toHaveCount(codes);
    const decoder = await openDecoder(browser);
    const read = new Set<string>();
    for (const code of await shown.all()) read.add(await decoder.decode(await code.screenshot()));
    await decoder.close();
    const expected =
      id === 'receipt'
        ? ['HTTPS://PHUONGMAU.TINHMAU.GOV.VN/T/DG/', 'HTTPS://PHUONGMAU.TINHMAU.GOV.VN/T/TC/']
        : [LINK];
    expect([...read]).toEqual(expected);
    const overflowing = await page
      .locator('.sheet-of-paper')
      .evaluateAll((papers) => papers.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
    expect(overflowing, 'papers on which something is cut off').toBe(0);
  });
}

test('all procedures: the page tells how far it is, every code is read back, and it can be stopped', async ({
  page,
  standIn,
}) => {
  await open(page, standIn.site);
  await page.getByLabel('Tất cả thủ tục').check();
  await paper(page).selectOption('labels');
  await page.getByRole('button', { name: /^Tạo/ }).click();
  await expect(page.getByText(/Đang tạo và đọc lại mã [1-9]/)).toBeVisible();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.locator('.sheet-of-paper')).toHaveCount(0);

  const [, sheets] = /(\d+)/.exec(await page.getByRole('button', { name: /^Tạo/ }).innerText()) ?? [];
  await prepare(page);
  await expect(page.locator('.sheet-of-paper')).toHaveCount(Number(sheets));
  await expect(page.getByRole('status')).toContainText(`trên ${sheets} tờ`);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a longer link says from how near it must be read; another choice takes the sheets away', async ({
  page,
  standIn,
}) => {
  await open(page, standIn.site);
  await page.getByLabel('Tên hoặc mã thủ tục').fill('1.001193');
  await expect(page.getByText(LINK, { exact: true })).toBeVisible();
  await expect(page.getByText(/Giấy này để quét từ 1 m/)).toHaveCount(2);
  await prepare(page);
  await expect(page.locator('.sheet-of-paper')).toHaveCount(1);
  await page.getByLabel('Cổng Dịch vụ công quốc gia').check();
  await expect(page.locator('.sheet-of-paper')).toHaveCount(0);
});

test('has no barrier, fits a phone, and says where a file is missing', async ({ page, standIn }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, standIn.site);
  await prepare(page);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await page.route('**/ward.json', (route) => route.fulfill({ json: { version: 1, unit: 'a' } }));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('name: cần chữ');
  await page.unroute('**/ward.json');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.getByRole('button', { name: /^Tạo/ })).toBeVisible();
});
