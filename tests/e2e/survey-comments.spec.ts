import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answersSchema } from '../../shared/answers/answers-schema';
import { type ExtensionBrowser, expect, test } from './fixtures';

const UNIT = 'phuong-mau';

interface Sent {
  comment: string;
  done?: string;
}

/** Sends an answer with a comment and, where something was done, closes it with that. */
async function send(
  { collector, token }: { collector: string; token: string },
  { comment, done }: Sent,
): Promise<void> {
  const id = crypto.randomUUID();
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  const post = async (path: string, body: unknown) =>
    (await fetch(`${collector}/v1/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  const response = {
    ...{ id, unit: UNIT, questionnaire: 'sipas-2025@1', purposeVersion: '1', comment },
    ...{ lang: 'vi', channel: 'kiosk', submittedOn: '2026-11-02', seconds: 40, desk: 'Quầy 2' },
    answers: { access: 2, procedures: 4, staff: 5, results: 3, feedback: null },
  };
  expect(await post('responses', response)).toBe(201);
  if (done === undefined) return;
  const closed = await post(`units/${UNIT}/follow-ups/${id}`, { state: 'closed', done, seenAt: null });
  expect(closed).toBe(200);
}

/** The file of the comments of that day, as the ward's page gives it. */
async function downloadComments(
  page: Page,
  { collector, token }: { collector: string; token: string },
): Promise<string> {
  await page.goto(`${collector}/`);
  await page.getByLabel('Mã truy cập của đơn vị').fill(token);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('link', { name: 'Ý kiến', exact: true }).click();
  await page.locator('summary').filter({ hasText: 'Tải ý kiến' }).click();
  await page.getByLabel('Từ ngày').fill('2026-11-02');
  await page.getByLabel('Đến ngày').fill('2026-11-02');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải ý kiến' }).click();
  const download = await arriving;
  expect(download.suggestedFilename()).toMatch(/^y-kien-phuong-mau-\d{4}-\d\d-\d\d\.csv$/);
  await expect(page.getByText(/^Đã tải xong y-kien-phuong-mau/)).toBeVisible();
  return download.path();
}

async function openPage(demo: ExtensionBrowser): Promise<Page> {
  const page = await demo.open('answers.html');
  await expect(page.getByRole('heading', { name: 'Từ ý kiến trong phiếu khảo sát' })).toBeVisible();
  return page;
}

const choose = (page: Page, file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]) =>
  page.getByLabel('Chọn tệp ý kiến').setInputFiles(file);

test('comments of the survey become drafts, and what was done is published', async ({
  page: ward,
  standIn,
  demo,
}) => {
  const mark = crypto.randomUUID().slice(0, 8);
  const [seats, named, open] = [`Thiếu ghế chờ ${mark}`, `Bà Nguyễn Thị Mẫu nhắc ${mark}`, `Nóng ${mark}`];
  await send(standIn, { comment: seats, done: 'Đã thêm 10 ghế.' });
  await send(standIn, { comment: named, done: 'Đã treo bảng chỉ dẫn.' });
  await send(standIn, { comment: open });
  const file = await downloadComments(ward, standIn);
  expect(readFileSync(file, 'utf8')).not.toContain(standIn.token);

  const page = await openPage(demo);
  await choose(page, file);
  const line = (text: string) => page.getByRole('listitem').filter({ hasText: text });
  await expect(line(seats)).toContainText('02/11/2026 · Quầy 2 · Đã xử lý');
  await expect(line(seats)).toContainText('Điểm thấp: Tiếp cận dịch vụ (2/5)');
  await expect(line(seats)).toContainText('Đơn vị đã làm: Đã thêm 10 ghế.');
  await expect(line(named)).toContainText('Có vẻ chứa: tên người');
  await expect(line(open)).toHaveCount(0);
  await page.getByLabel('Chỉ ý kiến đã ghi xử lý thế nào').uncheck();
  await expect(line(open)).toContainText('Mới');

  await page.getByRole('checkbox', { name: seats }).check();
  await page.getByRole('checkbox', { name: named }).check();
  await page.getByRole('button', { name: 'Đưa vào bản soạn (2)' }).click();
  await expect(page.getByText(/^Đã thêm 2 bản soạn/)).toBeVisible();
  await expect(page.getByText('0 mục sẽ công khai, 2 mục còn giữ lại')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: seats })).toBeDisabled();

  // opened again, the file's comments that were taken are told
  await page.reload();
  await choose(page, file);
  await expect(page.getByRole('listitem').filter({ hasText: 'Đã có bản soạn' })).toHaveCount(2);
  const edit = async (said: string, shortened: string) => {
    await page.getByRole('button', { name: `Sửa: ${said}` }).click();
    await page.getByLabel('Người dân góp ý (viết gọn)').fill(shortened);
    await page.getByLabel('Từ ngày').fill('2026-11-20');
    await page.getByRole('button', { name: 'Lưu' }).click();
  };
  await edit(seats, 'Thiếu ghế chờ');
  await edit(named, named);
  await expect(page.getByText('1 mục sẽ công khai, 1 mục còn giữ lại')).toBeVisible();
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải answers.json' }).click();
  const published = readFileSync(await (await arriving).path(), 'utf8');
  const { id: _id, ...improvement } = answersSchema.parse(JSON.parse(published)).improvements[0] ?? {
    id: '',
  };
  expect(improvement).toEqual({
    ...{ source: 'survey', said: 'Thiếu ghế chờ', done: 'Đã thêm 10 ghế.', since: '2026-11-20' },
  });
  // nothing but the chosen drafts is kept
  const kept = await demo.evaluate(async () =>
    JSON.stringify(
      await (
        globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<unknown> } } } }
      ).chrome.storage.local.get(null),
    ),
  );
  expect(kept).toContain('Đã thêm 10 ghế.');
  expect(kept).not.toContain(open);
});

const FILE = { name: 'y-kien.csv', mimeType: 'text/csv' };
const HEAD = 'id,submittedOn,access,comment,state,done\r\n';
const ID = '00000000-0000-4000-8000-000000000001';

test('a broken file is refused with line and column, a broken cell with its row', async ({ demo }) => {
  const page = await openPage(demo);
  const give = (text: string) => choose(page, { ...FILE, buffer: Buffer.from(text) });
  await give(`${HEAD}${ID},2026-11-02,2,"nửa câu`);
  await expect(page.getByRole('alert')).toContainText('y-kien.csv: dòng 2, ký tự thứ 51: dấu ngoặc kép');
  await give('mã,tên\r\n1,a');
  await expect(page.getByRole('alert')).toContainText('dòng 1 thiếu cột id, submittedOn, comment');
  await give(`${HEAD}${ID},31/02/2026,2,Nóng,closed,Thêm quạt\r\n${ID},2026-11-02,2,Chật,closed,Nới\r\n`);
  await expect(page.getByRole('alert')).toContainText(
    'Dòng 2, cột submittedOn: “31/02/2026” không đúng dạng',
  );
  await expect(page.getByLabel('Chật')).toBeVisible();
  await expect(page.getByLabel('Nóng')).toHaveCount(0);
});

test('comments that say the same become one draft, of all of which it is known', async ({ demo }) => {
  const page = await openPage(demo);
  const other = ID.replace(/1$/, '2');
  const rows = `${ID},2026-11-03,2,Nóng,closed,Thêm quạt\r\n${other},2026-11-02,2,Quầy 1 nóng,closed,Thêm quạt\r\n`;
  await choose(page, { ...FILE, buffer: Buffer.from(HEAD + rows) });
  const first = page.getByRole('checkbox', { name: /^Nóng/ });
  await first.check();
  await expect(page.getByLabel('Gộp các ý kiến giống nhau')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Quầy 1 nóng' }).check();
  await page.getByLabel('Gộp các ý kiến giống nhau').check();
  await page.getByRole('button', { name: 'Gộp thành một bản soạn (2)' }).click();
  await expect(page.getByText(/^Đã thêm 1 bản soạn/)).toBeVisible();
  await expect(first).toBeDisabled();
  const draft = page.getByRole('region', { name: 'Bạn góp ý – chúng tôi đã làm' }).getByRole('listitem');
  await expect(draft).toContainText('2 ý kiến gộp lại');
  await draft.getByRole('button', { name: /^Sửa/ }).click();
  await expect(page.getByLabel('Người dân góp ý (viết gọn)')).toHaveValue('Nóng\nQuầy 1 nóng');
  await expect(page.getByLabel('Đơn vị đã làm')).toHaveValue('Thêm quạt');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a file of comments, ${colorScheme}, at 360 px`, async ({ demo }) => {
    const page = await openPage(demo);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 740 });
    const row = `${ID},2026-11-02,2,Gọi 0900 000 000 ${'a'.repeat(80)},closed,Thêm quạt\r\nx,2026-11-02,2,a,closed,b`;
    await choose(page, { ...FILE, buffer: Buffer.from(HEAD + row) });
    await expect(page.getByText('Có vẻ chứa: số điện thoại', { exact: false })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}
