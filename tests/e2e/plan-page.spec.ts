import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import JSZip from 'jszip';
import { expect, test } from './fixtures';
import { readClipboard } from './read-clipboard';
import { openPlanAt, openPlansAt, SAMPLE_PLAN } from './sample-plan';

const NOW = '2026-11-20T09:00:00+07:00';

// a browser that has seen nothing
test.beforeEach(async ({ portalPage }) => {
  await portalPage.goto('about:blank');
});

/** A plan's document as Word makes it. */
function makeDocument(): Promise<Buffer> {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const rows = [
    ['TT', 'Nội dung công việc', 'Trách nhiệm thực hiện', 'Thời gian thực hiện', 'Sản phẩm'],
    ['I', 'Tiêu chí Tiếp cận dịch vụ', '', '', ''],
    [
      '1',
      'Niêm yết công khai thủ tục hành chính',
      'Trung tâm Phục vụ hành chính công',
      'Thường xuyên',
      'Bảng niêm yết',
    ],
    ['2', 'Báo cáo kết quả niêm yết', 'Văn phòng HĐND và UBND', 'Ngày 25 hằng tháng', 'Báo cáo'],
    ['3', 'Rà soát lại biển chỉ dẫn', 'Văn phòng HĐND và UBND', 'Trước ngày 31/11/2026', 'Biên bản'],
  ];
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph('ỦY BAN NHÂN DÂN PHƯỜNG MẪU'),
          new Paragraph('Số: 77/KH-UBND'),
          new Paragraph('KẾ HOẠCH'),
          new Paragraph('Nâng cao mức độ hài lòng của người dân năm 2026'),
          new Paragraph('Phấn đấu mức độ hài lòng của người dân đạt từ 90% trở lên.'),
          new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

test('a Word document is read, its doubts stand first, and a schedule is mended while it is read again', async ({
  demo,
}) => {
  const page = await openPlansAt(demo, NOW);
  await page.getByLabel(/^Tệp kế hoạch/).setInputFiles({
    name: 'ke-hoach.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await makeDocument(),
  });
  await expect(page.getByText(/^ke-hoach\.docx · 3 việc/)).toBeVisible();
  await page.getByRole('button', { name: 'Mở kế hoạch này' }).click();
  await page.getByRole('link', { name: 'Kiểm tra phần đã hiểu' }).click();
  const doubtful = page.getByRole('listitem').filter({ hasText: 'Rà soát lại biển chỉ dẫn' });
  await expect(doubtful).toContainText('không có ngày này “Trước ngày 31/11/2026”');
  await expect(page.getByRole('heading', { name: 'Việc cần xem lại 1' })).toBeVisible();
  await doubtful.getByRole('button', { name: /^Chỗ trong văn bản/ }).click();
  await expect(page.locator('.source [aria-current]')).toContainText('Rà soát lại biển chỉ dẫn');

  await doubtful.getByRole('button', { name: /^Sửa/ }).click();
  const schedule = doubtful.getByLabel('Tiến độ');
  await schedule.fill('Trước ngày 30/11/2026');
  await expect(doubtful.locator('.reading')).toContainText('Hiểu là: Trước ngày 30/11/2026');
  await expect(doubtful.locator('.reading')).toContainText('27/11/2026');
  await schedule.blur();
  await expect(page.getByText('Không còn chỗ nào cần xem lại.')).toBeVisible();
  await page.getByRole('link', { name: 'Bảng việc', exact: true }).click();
  // two buttons of the part before name the task too
  await expect(page.getByRole('button', { name: /^Sửa Rà soát/ })).toHaveCount(0);
  const row = page.getByRole('button', { name: /Rà soát lại biển/ });
  await expect(row).toContainText('Hạn 27/11/2026');
  await page.close();
});

test('what a task is to reach and what the plan aims at are added, changed and taken away', async ({
  demo,
}) => {
  const page = await openPlanAt(demo, NOW);
  await page.getByRole('navigation').getByRole('link', { name: 'Kiểm tra, sửa' }).click();
  const task = page.getByRole('listitem').filter({ hasText: 'Đăng tin, bài về dịch vụ công' });
  await task.getByRole('button', { name: /^Sửa/ }).click();
  const counts = task.getByRole('group', { name: 'Chỉ tiêu phải đạt' });
  const first = counts.getByRole('group', { name: 'Chỉ tiêu 1' });
  await first.getByLabel('Số', { exact: true }).fill('hai mươi');
  await first.getByLabel('Số', { exact: true }).blur();
  await expect(first).toContainText('Phải là số');
  await first.getByLabel('Số', { exact: true }).fill('1.200');
  await first.getByLabel('Đơn vị tính').fill('lượt xem');
  await first.getByLabel('Trong mỗi').selectOption({ label: 'quý' });
  // a share by milestones
  for (const [at, figure, by] of [
    [2, '60', '2026-08-25'],
    [3, '85,5', '2026-12-15'],
  ] as const) {
    await counts.getByLabel('Chỉ tiêu mới (số)').fill(figure);
    await counts.getByLabel(/^Đếm gì/).fill('%');
    await counts.getByRole('button', { name: /^Thêm/ }).click();
    const milestone = counts.getByRole('group', { name: `Chỉ tiêu ${at}` });
    await milestone.getByLabel('Đạt đến ngày').fill(by);
    await milestone.getByLabel('Đạt đến ngày').blur();
    await milestone.getByLabel('So sánh').selectOption({ label: 'trên' });
  }
  await expect(counts.getByRole('group')).toHaveCount(3);

  const goals = page.locator('details').filter({ hasText: 'Mục tiêu có số' });
  await goals.locator('summary').click();
  const added = goals.getByLabel(/^Mục tiêu mới/);
  await added.fill('Nâng cao mức độ hài lòng');
  await goals.getByRole('button', { name: /^Thêm/ }).click();
  await expect(goals).toContainText('Chưa thấy số phải đạt');
  await added.fill('Hồ sơ trễ hạn dưới 0,1%');
  await goals.getByRole('button', { name: /^Thêm/ }).click();
  const second = goals.getByRole('group', { name: 'Mục tiêu 2' });
  await expect(second.getByLabel('Số', { exact: true })).toHaveValue('0,1');
  await second.getByLabel('Tiêu chí hài lòng').selectOption({ label: 'Kết quả giải quyết' });
  await goals.getByRole('group', { name: 'Mục tiêu 1' }).getByRole('button', { name: /^Bỏ/ }).click();
  await expect(goals.locator('summary')).toHaveText('Mục tiêu có số (1)');

  await page.getByRole('navigation').getByRole('link', { name: 'Mở, lưu kế hoạch' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Xuất plan\.json/ }).click(),
  ]);
  const { plan } = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(plan.goals).toEqual([
    { text: 'Hồ sơ trễ hạn dưới 0,1%', criterion: 'results', comparison: 'below', figure: 0.1, unit: '%' },
  ]);
  expect(plan.heads[0].tasks[2].counts).toEqual([
    { figure: 1200, unit: 'lượt xem', comparison: 'at-least', per: 'quarter' },
    { figure: 60, unit: '%', by: '2026-08-25', comparison: 'above' },
    { figure: 85.5, unit: '%', by: '2026-12-15', comparison: 'above' },
  ]);
  await page.close();
});

test('the board is found by words without marks, and goes by head, owner and date', async ({ demo }) => {
  const page = await openPlanAt(demo, NOW);
  await page.getByRole('link', { name: 'Bảng việc', exact: true }).click();
  const heading = (name: string) => page.getByRole('heading', { level: 2, name });
  await expect(heading('I. Tiếp cận dịch vụ 3')).toBeVisible();
  await page.getByRole('radio', { name: 'Người thực hiện' }).check();
  await expect(heading('Trung tâm Phục vụ hành chính công 3')).toBeVisible();
  await expect(heading('Chưa phân công 1')).toBeVisible();
  await page.getByRole('radio', { name: 'Thời hạn' }).check();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Quá hạn 2');
  await page.getByLabel('Tìm việc').fill('tin bai truc tuyen');
  await expect(page.getByRole('status').first()).toHaveText('1 việc');
  // it counts: 12 of 20
  await page.getByRole('button', { name: /Đăng tin, bài/ }).click();
  await page.getByLabel('Đạt được trong kỳ này').fill('12');
  await page.getByLabel('Đạt được trong kỳ này').blur();
  await expect(page.getByText('Chỉ tiêu: 12 / 20 tin, bài/năm')).toBeVisible();
  // what awaits an event has a date once it has happened
  await page.getByLabel('Tìm việc').fill('danh sach cong chuc');
  const row = page.getByRole('button', { name: /Cập nhật danh sách/ });
  await expect(row).toContainText('Chờ sự việc');
  await row.click();
  await page.getByRole('button', { name: 'Ghi sự việc' }).click();
  await expect(row).toContainText('Còn 5 ngày làm việc');

  await page.getByRole('link', { name: 'Lịch năm' }).click();
  await expect(page.getByRole('list', { name: 'Chú thích' })).toContainText(
    'Trước ngày bắt đầu, không theo dõi',
  );
  await page.getByRole('button', { name: '23/11/2026: 1 việc, Sắp đến hạn' }).click();
  await expect(page.getByRole('region', { name: 'Việc đến hạn ngày 23/11/2026' })).toContainText(
    'Kiểm tra việc chấp',
  );
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('button', { name: '16/11/2026' })).toBeFocused();
  await page.close();
});

test('a shared plan says what it changes before it takes the place of the one in use', async ({ demo }) => {
  const page = await openPlanAt(demo, NOW);
  const changed = structuredClone(SAMPLE_PLAN);
  const [head] = changed.plan.heads;
  const [task] = head?.tasks ?? [];
  if (!head || !task) throw new Error('no task');
  task.owners = ['Phòng Nội vụ'];
  head.tasks.splice(1, 1);
  await page.getByLabel(/^Tệp kế hoạch/).setInputFiles({
    name: 'moi.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(changed)),
  });
  const review = page.getByRole('region', { name: /^Sắp mở/ });
  await expect(review).toContainText('Việc thay đổi (1)');
  await expect(review).toContainText('người thực hiện');
  await expect(review).toContainText('Việc bị bỏ (1)');
  await expect(page.getByText('6 việc', { exact: true })).toBeVisible();
  await review.getByRole('button', { name: 'Thay bằng bản này' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Kế hoạch nâng cao' })).toContainText('5 việc');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Xuất plan\.json/ }).click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(changed);
  await page.getByLabel(/^Tệp kế hoạch/).setInputFiles({
    name: 'hong.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"version": 1, "plan": {"goals": [], "heads": [{"title": ""}]}}'),
  });
  await expect(page.getByText(/hong\.json: không đúng dạng plan\.json: plan\.heads\.0/)).toBeVisible();
  await page.close();
});

/**
 * Printed a report has its plan's name, no buttons, and nothing beyond the paper's edge. Only Chromium shows a driver a page
 * as it is printed.
 */
async function expectPrintable(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 690, height: 1000 });
  await expect(page.locator('.only-printed')).toContainText('Kế hoạch nâng cao mức độ hài lòng năm 2026');
  await expect(page.locator('.only-printed')).toBeVisible();
  await expect(page.getByRole('button', { name: 'In', exact: true })).toBeHidden();
  expect(
    await page
      .locator('.plan-report table')
      .evaluateAll((tables) =>
        tables.map((one) => Math.round(one.getBoundingClientRect().right)).filter((right) => right > 690),
      ),
  ).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1366, height: 768 });
}

test('the month’s report and the week’s list say what was done, by what, and what is late and why', async ({
  demo,
}) => {
  const page = await openPlanAt(demo, NOW);
  await page.getByRole('link', { name: 'Báo cáo', exact: true }).click();
  await page.getByLabel('Chốt ngày').selectOption('25');
  await expect(page.getByText('26/10/2026 – 25/11/2026')).toBeVisible();
  const table = page.getByRole('region', { name: 'Tiếp cận dịch vụ' });
  await expect(table.getByRole('row').filter({ hasText: 'Niêm yết' })).toContainText(
    'Quá hạn, chưa thực hiện',
  );
  const late = page.getByRole('region', { name: 'Giải trình việc trễ hạn' });
  await late.locator('summary').filter({ hasText: 'Niêm yết thủ tục' }).click();
  await late.getByLabel('Giải trình').last().fill('chờ mẫu của tỉnh');
  await late.getByLabel('Giải trình').last().blur();
  await expect(table.getByRole('row').filter({ hasText: 'Niêm yết' })).toContainText('chờ mẫu của tỉnh');
  if (demo.engine === 'chromium') await expectPrintable(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải báo cáo Word (.docx)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ke-hoach-2026-10-26-2026-11-25.docx');
  const zip = await JSZip.loadAsync(readFileSync(await download.path()));
  const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
  for (const text of ['UBND PHƯỜNG MẪU', 'BÁO CÁO', 'tháng 11 năm 2026', 'chờ mẫu của tỉnh', 'Nơi nhận'])
    expect(body).toContain(text);
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải bảng tính (.xlsx)' }).click(),
  ]);
  expect(
    readFileSync(await workbook.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  await page.getByLabel('Loại báo cáo').selectOption({ label: 'Danh sách việc cho cuộc họp thứ Hai' });
  await page.getByRole('button', { name: 'Chép thành chữ' }).click();
  await expect(page.getByText('Đã chép.')).toBeVisible();
  const text = await readClipboard(page.context());
  expect(text).toMatch(/^Việc trong tuần 16\/11\/2026 – 22\/11\/2026\n\nQUÁ HẠN \(1\)/);
  expect(text).toContain('- Thứ Sáu 20/11/2026: Báo cáo kết quả tuần');
  await page.close();
});

test('what citizens are least content with stands first', async ({ demo }) => {
  const page = await openPlanAt(demo, NOW);
  await page.getByRole('link', { name: 'Chỉ số' }).click();
  const ordered = page.getByRole('region', { name: 'Việc cần chú ý trước' });
  await expect(ordered.getByRole('heading', { level: 3 }).first()).toHaveText('I. Tiếp cận dịch vụ');
  await page.getByLabel('Tiếp cận dịch vụ (%)').fill('95,5');
  await page.getByLabel('Công chức phục vụ (%)').fill('182');
  await expect(page.getByText('Công chức phục vụ phải là số từ 0 đến 100')).toBeVisible();
  await page.getByLabel('Công chức phục vụ (%)').fill('82,58');
  await page.getByRole('button', { name: 'Lưu chỉ số' }).click();
  await expect(ordered.getByRole('heading', { level: 3 }).first()).toHaveText('II. Sự phục vụ của công chức');
  await expect(ordered.getByRole('listitem').first()).toContainText('Thực hiện quy tắc ứng xử tại quầy');
  await expect(ordered.getByRole('listitem').first()).toContainText('chưa có minh chứng');
  await page
    .getByLabel(/^Hoặc dán bảng/)
    .fill('01 UBND phường Cũ 82,58 88,27 92,05 89,22 92,38 88,90 +3,28\nGhi chú');
  await page.getByRole('button', { name: 'Đọc bảng' }).click();
  await expect(page.getByRole('row', { name: /UBND phường Cũ/ })).toContainText('88,27');
  await expect(page.getByText('Không hiểu: “Ghi chú”')).toBeVisible();
  await page.close();
});

test('a new year’s plan begins from a template; what is no more is flagged, its successor chosen', async ({
  demo,
}) => {
  const page = await openPlansAt(demo, NOW);
  await page.getByRole('textbox', { name: 'Năm' }).fill('2027');
  await page.locator('.start-plan select').selectOption('hoai-chau-bac-2024');
  await page.getByRole('button', { name: 'Lập', exact: true }).click();
  await expect(page.getByText(/· 18 việc/)).toBeVisible();
  await page.getByRole('button', { name: 'Mở kế hoạch này' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Kiểm tra, sửa' }).click();
  const successor = page.getByLabel(/^Nay là/).first();
  await expect(successor).toHaveValue('');
  await successor.selectOption({ index: 1 });
  await expect(successor).not.toHaveValue('');
  // written into the tasks on a press; the plan's own words stay beside, and come back
  const written = page.locator('.plan-words');
  await expect(written).toHaveCount(0);
  // with all chosen it stays open for as long as something is to be written
  for (const other of await page.getByLabel(/^Nay là/).all()) {
    await other.selectOption({ index: 1 });
    await expect(other).not.toHaveValue('');
  }
  const seen = page.getByRole('button', { name: /^Xem chỗ sẽ ghi/ });
  const before = await page.getByLabel(/^Nay là/).count();
  await expect(seen).toHaveCount(before);
  await seen.first().click();
  await expect(page.locator('.successor-changes li').first()).toContainText('→');
  await expect(written).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Ghi vào \d+ việc/ })
    .first()
    .click();
  await expect(written.first()).toContainText(/Chữ của kế hoạch: \S.* “/);
  await expect(seen).toHaveCount(before - 1);
  // the button has gone with its work done; the focus is at the next one, not at the page's start
  await expect(page.getByLabel(/^Nay là/).first()).toBeFocused();
  const task = page.getByRole('listitem').filter({ has: written }).first();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const count = await written.count();
  await task.getByRole('button', { name: /^Trả lại chữ/ }).click();
  await expect(written).toHaveCount(count - 1);
  await expect(seen).toHaveCount(before);
  await expect(page.locator('main :focus')).toHaveCount(1);

  // or from all its tasks at once
  await seen.first().click();
  await page
    .getByRole('button', { name: /^Ghi vào \d+ việc/ })
    .first()
    .click();
  await expect(seen).toHaveCount(before - 1);
  await expect(written).toHaveCount(count);
  await page.getByText('Đã thay tên cũ (1)').click();
  await page.getByRole('button', { name: `Trả lại chữ của kế hoạch ở ${count} việc` }).click();
  await expect(written).toHaveCount(0);
  await expect(page.locator('main :focus')).toHaveCount(1);
  await expect(seen).toHaveCount(before);
  await page.close();
});

test('the recurring reports of a ward are switched on as tasks that name their source', async ({ demo }) => {
  const page = await openPlansAt(demo, NOW);
  await page.getByRole('button', { name: 'Bật báo cáo định kỳ' }).click();
  await page.getByRole('button', { name: 'Mở kế hoạch này' }).click();
  await page.getByRole('link', { name: 'Đến bảng việc' }).click();
  const row = page.getByRole('button', { name: /Báo cáo kiểm soát thủ tục hành chính/ });
  await expect(row).toContainText('Hạn 16/12/2026');
  await row.click();
  await expect(page.getByText(/Thông tư 01\/2020\/TT-VPCP/)).toBeVisible();
  await page.close();
});

for (const [colorScheme, width] of [
  ['light', 360],
  ['dark', 1280],
] as const)
  test(`axe finds nothing on any part of the page, ${colorScheme}, at ${width} px`, async ({ demo }) => {
    test.slow();
    const page = await openPlanAt(demo, NOW);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const name of ['Bảng việc', 'Lịch năm', 'Chỉ số', 'Báo cáo', 'Kiểm tra, sửa', 'Mở, lưu kế hoạch']) {
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      if (name === 'Bảng việc') await page.getByRole('button', { name: /Đăng tin, bài/ }).click();
      if (name === 'Kiểm tra, sửa') {
        await page.getByRole('button', { name: /^Sửa Đăng tin/ }).click();
        for (const part of await page.locator('.check summary').all()) await part.click();
      }
      expect((await new AxeBuilder({ page }).analyze()).violations, name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(
        width,
      );
      // nor does a table within the page need to be pushed about
      for (const table of await page.getByRole('table').all())
        expect(await table.evaluate((one) => one.scrollWidth), name).toBeLessThanOrEqual(width);
    }
    await page.close();
  });
