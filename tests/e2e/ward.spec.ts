import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const UNIT = 'phuong-mau';

async function send(collector: string, changes: Record<string, unknown>): Promise<void> {
  const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const answer = await fetch(`${collector}/v1/responses`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      ...{ id: crypto.randomUUID(), unit: UNIT, questionnaire: 'sipas-2025@1', purposeVersion: '1' },
      ...{ lang: 'vi', channel: 'kiosk', submittedOn: day, seconds: 40 },
      answers: { access: 5, procedures: 4, staff: 5, results: 3, feedback: null },
      ...changes,
    }),
  });
  expect(answer.status).toBe(201);
}

async function signIn(page: Page, { collector, token }: { collector: string; token: string }) {
  await page.goto(`${collector}/`);
  await page.getByLabel('Mã truy cập của đơn vị').fill(token);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Mẫu');
}

const open = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const expectAccessible = async (page: Page) =>
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
  ).toEqual([]);

test('signing in needs a valid token, which is gone with signing out', async ({ page, standIn }) => {
  await page.goto(standIn.collector);
  await page.getByLabel('Mã truy cập của đơn vị').fill('hl_khong-dung');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('alert')).toHaveText(/không đúng hoặc đã hết hạn/);
  await expectAccessible(page);
  await signIn(page, standIn);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phường Mẫu');
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
});

/** How many suspicious answers of today there are: other tests have sent some too. */
async function countFlagged({ collector, token }: { collector: string; token: string }): Promise<number> {
  const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const answer = await fetch(`${collector}/v1/units/${UNIT}/index?from=${day}&to=${day}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { groups } = (await answer.json()) as { groups: { flagged?: number }[] };
  return groups[0]?.flagged ?? 0;
}

test("today's answers and the index with its trend", async ({ page, standIn }) => {
  const flagged = await countFlagged(standIn);
  await send(standIn.collector, { desk: 'Quầy kiểm thử' });
  await send(standIn.collector, { flags: ['fast'] });
  await signIn(page, standIn);
  await expect(page.getByText(`${flagged + 1} phiếu nghi vấn`)).toBeVisible();
  await expect(page.getByRole('row', { name: /Quầy kiểm thử.*khoảng tin cậy 95%/ })).toBeVisible();
  await expectAccessible(page);
  await open(page, 'Chỉ số');
  await expect(page.getByRole('img', { name: /chỉ số/i })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Tháng/ })).not.toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Chia theo' }).selectOption('channel');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(page.getByRole('row', { name: /^kiosk/ })).toBeVisible();
  await page.getByLabel('Từ ngày').fill('2030-01-01');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Ngày đầu phải không sau ngày cuối');
});

test('a comment is read, handed on and closed with what was done, and does not disappear', async ({
  page,
  standIn,
}) => {
  const comment = `Chờ lâu, ghế ít <b>${crypto.randomUUID()}</b>`;
  await send(standIn.collector, { comment, answers: { staff: 1 } });
  await signIn(page, standIn);
  await open(page, 'Ý kiến');
  const card = page.getByRole('listitem').filter({ hasText: comment });
  await expect(card).toContainText('Mới');
  await expect(card).toContainText('(1/5)');
  await expectAccessible(page);
  // the next field is opened before the first is written: it stays open
  await card.getByRole('button', { name: 'Đã đọc' }).click();
  await card.getByRole('button', { name: 'Chuyển xử lý' }).click();
  await expect(card.getByText('Đã đọc')).toBeVisible();
  await card.getByLabel('Chuyển cho ai').fill('Tổ tiếp nhận');
  await card.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(card).toContainText('Chuyển cho: Tổ tiếp nhận');
  await card.getByRole('button', { name: 'Ghi đã xử lý' }).click();
  // nothing is closed without a word
  await card.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(card).not.toContainText('Đã xử lý:');
  await card.getByLabel('Đã xử lý thế nào').fill('Đã kê thêm ghế');
  await card.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(card).toContainText('Đã xử lý: Đã kê thêm ghế');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Ý kiến' })).toBeVisible();
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: /^Đã xử lý \(/ }).click();
  await expect(card).toContainText('Đã kê thêm ghế');
  await card.getByRole('button', { name: 'Mở lại' }).click();
  await expect(card).toContainText('Đã đọc');
});

test('comments are found by words, desk, low step and state', async ({ page, standIn }) => {
  const mark = crypto.randomUUID();
  const desk = `Quầy ${mark.slice(0, 8)}`;
  await send(standIn.collector, { comment: `Thiếu bảng hướng dẫn ${mark}`, desk, answers: { access: 5 } });
  await send(standIn.collector, { comment: `Bàn viết thấp ${mark}`, answers: { access: 1, staff: 5 } });
  await signIn(page, standIn);
  await open(page, 'Ý kiến');
  const found = page.getByRole('listitem').filter({ hasText: mark });
  await page.getByLabel('Tìm trong ý kiến').fill(`${mark} huong dan`);
  await page.keyboard.press('Enter');
  await expect(found).toHaveText([/Thiếu bảng hướng dẫn/]);
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page);
  await page.getByLabel('Điểm thấp').selectOption('any');
  await expect(page.getByText('Không có phiếu nào khớp.')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(page.getByLabel('Tìm trong ý kiến')).toHaveValue('');
  await page.getByLabel('Tìm trong ý kiến').fill(mark);
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(found).toHaveCount(2);
  await page.getByRole('combobox', { name: /^Quầy/ }).selectOption(desk);
  await expect(found).toHaveText([/Thiếu bảng hướng dẫn/]);
  await page.getByRole('button', { name: /^Đã xử lý \(/ }).click();
  await expect(page.getByText('Không có phiếu nào khớp.')).toBeVisible();
});

test('what fails is tried again by key, and the focus goes on to what has come', async ({
  page,
  standIn,
}) => {
  await signIn(page, standIn);
  const list = /\/follow-ups\?/;
  await page.route(list, (route) => route.abort());
  await open(page, 'Ý kiến');
  const again = page.getByRole('button', { name: 'Thử lại' });
  await again.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('');
  await expect(again).toBeFocused();
  await page.unroute(list);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ý kiến' })).toBeFocused();
});

test('tablets, a download, and tokens that are made and revoked', async ({ page, standIn }) => {
  const beat = `${standIn.collector}/v1/units/${UNIT}/devices/quay-9/beat`;
  await fetch(beat, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ unsent: 2, offered: 9, answered: 4, desk: 'Quầy 9' }),
  });
  await signIn(page, standIn);
  await open(page, 'Máy tính bảng');
  await expect(page.getByRole('row', { name: /quay-9 Quầy 9 Đang hoạt động .*\d{4} 2 9 4/ })).toBeVisible();
  await expectAccessible(page);

  await open(page, 'Tải phiếu');
  await expectAccessible(page);
  for (const [label, name] of [
    [/CSV/, /\.csv$/],
    [/Excel/, /\.xlsx$/],
  ] as const) {
    await page.getByLabel(label).check();
    const arriving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải về' }).click();
    const download = await arriving;
    expect(download.suggestedFilename()).toMatch(name);
    await expect(page.getByText(/Đã tải xong phieu-phuong-mau/)).toBeVisible();
  }

  await open(page, 'Mã truy cập');
  await page.getByRole('button', { name: 'Cấp mã mới' }).click();
  await expect(page.getByRole('alert')).toContainText('ít nhất một quyền');
  await page.getByLabel('Chỉ số mọi kỳ').check();
  await page.getByLabel('Dùng đến hết ngày').fill('2031-12-31');
  await page.getByRole('button', { name: 'Cấp mã mới' }).click();
  const made = page.locator('.secret');
  await expect(made).toHaveText(/^hl_[\w-]{43}$/);
  const fresh = (await made.textContent()) ?? '';
  const ask = async () =>
    (await fetch(`${standIn.collector}/v1/token`, { headers: { Authorization: `Bearer ${fresh}` } })).status;
  expect(await ask()).toBe(200);
  await expectAccessible(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await page
    .getByRole('row', { name: /Chỉ số mọi kỳ Đến hết ngày 31\/12\/2031/ })
    .getByRole('button')
    .click();
  await expect(page.getByText(/Đã thu hồi mã/)).toBeVisible();
  expect(await ask()).toBe(401);
});

test('the paper screen is served beside it, with unit and address filled in', async ({ page, standIn }) => {
  await signIn(page, standIn);
  await open(page, 'Nhập phiếu giấy');
  await expect(page.getByLabel('Mã đơn vị')).toHaveValue(UNIT);
  await expect(page.getByLabel('Địa chỉ bộ thu phiếu')).toHaveValue(standIn.collector);
});
