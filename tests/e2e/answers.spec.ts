import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answersSchema } from '../../shared/answers/answers-schema';
import { type ExtensionBrowser, expect, test } from './fixtures';

async function open(demo: ExtensionBrowser): Promise<Page> {
  const page = await demo.open('answers.html');
  await expect(page.getByRole('heading', { name: 'Trả lời góp ý, phản ánh' })).toBeVisible();
  return page;
}

async function write(page: Page, said: string, reply: string): Promise<void> {
  await page.getByLabel('Nội dung phản ánh, kiến nghị (viết gọn)').fill(said);
  await page.getByLabel('Trả lời', { exact: true }).fill(reply);
  await page.getByLabel('Ngày công khai').fill('2026-11-26');
}

async function publish(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải answers.json' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('answers.json');
  return answersSchema.parse(JSON.parse(readFileSync(await download.path(), 'utf8')));
}

test('an answer is written, told to be late, kept, changed, published and deleted', async ({ demo }) => {
  const page = await open(demo);
  await page.getByRole('button', { name: 'Thêm trả lời' }).click();
  await page.getByLabel('Tiếp nhận qua').selectOption('Sổ góp ý');
  await write(page, 'Thiếu ghế chờ', 'Đã thêm 10 ghế.');
  await page.getByLabel('Số văn bản trả lời').fill('12/UBND-VP');
  await page.getByLabel('Ngày ban hành').fill('2026-11-16');
  await expect(page.getByText('Công khai chậm hơn quy định')).toBeVisible();
  await page.getByLabel('Ngày ban hành').fill('2026-11-25');
  await expect(page.getByText('Công khai chậm hơn quy định')).toHaveCount(0);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('1 mục sẽ công khai')).toBeVisible();

  await page.getByRole('button', { name: 'Thêm việc đã làm theo góp ý' }).click();
  await page.getByLabel('Người dân góp ý (viết gọn)').fill('Nóng');
  await page.getByLabel('Đơn vị đã làm').fill('Thêm hai quạt.');
  await page.getByLabel('Từ ngày').fill('2026-11-02');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('2 mục sẽ công khai')).toBeVisible();
  await page.reload();
  const file = await publish(page);
  expect(file.answers).toEqual([
    expect.objectContaining({ source: 'book', question: 'Thiếu ghế chờ', published: '2026-11-26' }),
  ]);
  expect(file.improvements).toEqual([expect.objectContaining({ said: 'Nóng', since: '2026-11-02' })]);

  await page.getByRole('button', { name: 'Sửa: Nóng' }).click();
  await page.getByLabel('Đơn vị đã làm').fill('Thêm ba quạt.');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Thêm ba quạt.')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa: Nóng' }).click();
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect(page.getByText('Thêm ba quạt.')).toHaveCount(0);
});

test('what looks as if it named a person is held back until it was read again', async ({ demo }) => {
  const page = await open(demo);
  await page.getByRole('button', { name: 'Thêm trả lời' }).click();
  await write(page, 'Đường Trần Phú ngập sau mưa', 'Đã khơi cống.');
  await expect(page.getByText('Có vẻ chứa: tên người', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('0 mục sẽ công khai, 1 mục còn giữ lại')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tải answers.json' })).toBeDisabled();
  await page.getByRole('button', { name: /^Sửa: Đường/ }).click();
  await page.getByLabel('Đã đọc lại: không có thông tin của người dân').check();
  await page.getByRole('button', { name: 'Lưu' }).click();
  expect((await publish(page)).answers).toHaveLength(1);

  // a check holds for the text that was read
  await page.getByRole('button', { name: /^Sửa: Đường/ }).click();
  await page.getByLabel('Trả lời', { exact: true }).fill('Đã khơi cống, bà Nguyễn Thị Mẫu xác nhận.');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('0 mục sẽ công khai, 1 mục còn giữ lại')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}, at 360 px`, async ({ demo }) => {
    const page = await open(demo);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Thêm trả lời' }).click();
    await write(page, 'Thiếu ghế chờ', 'Gọi 0900 000 000');
    const check = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await check();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByText('1 mục còn giữ lại', { exact: false })).toBeVisible();
    await check();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}
