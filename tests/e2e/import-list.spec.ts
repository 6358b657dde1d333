import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import writeExcelFile from 'write-excel-file/universal';
import { progressSchema } from '../../shared/progress/progress-schema';
import { expect, test } from './fixtures';

const NOW = new Date('2026-11-20T09:00:00+07:00');
/** Columns in the shape of exports of one-stop systems, with what must be left out. All data are invented. */
const HEAD = [
  'STT',
  'Số hồ sơ',
  'Tên thủ tục',
  'Chủ hồ sơ',
  'Số điện thoại',
  'Ngày tiếp nhận',
  'Ngày hẹn trả',
  'Trạng thái',
];
const ROWS = [
  [
    '1',
    'H33.21-261105-0101',
    'Đăng ký khai tử',
    'Công dân mẫu 01',
    '0900000001',
    '05/11/2026 08:10',
    '19/11/2026 17:00',
    'Đang xử lý',
  ],
  [
    '2',
    'H33.21-261106-0102',
    'Đăng ký kết hôn',
    'Công dân mẫu 02',
    '0900000002',
    '06/11/2026 09:20',
    '20/11/2026 11:00',
    'Đang xử lý',
  ],
  [
    '3',
    'H33.21-261106-0103',
    'Đăng ký giám hộ',
    'Công dân mẫu 03',
    '0900000003',
    '06/11/2026 09:25',
    '31/11/2026',
    'Đang xử lý',
  ],
];
const TITLE = ['DANH SÁCH HỒ SƠ TỪ NGÀY 01/11/2026 ĐẾN NGÀY 20/11/2026'];

const page = (rows: string[][]) =>
  `<html><head><style>td{border:1px solid}</style></head><body><img src="http://127.0.0.1:1/x.png"><script>window.ran = true</script><table><tr><td colspan="8">${TITLE[0]}</td></tr>${rows
    .map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</table></body></html>`;

const FILES: Record<string, () => Promise<string | Uint8Array>> = {
  'ho-so.xlsx': async () =>
    new Uint8Array(await (await writeExcelFile([TITLE, HEAD, ...ROWS]).toBlob()).arrayBuffer()),
  'ho-so.xls': async () => page([HEAD, ...ROWS]),
  'ho-so.csv': async () =>
    [TITLE, HEAD, ...ROWS].map((row) => row.map((text) => `"${text}"`).join(';')).join('\r\n'),
};

async function openPanel(demo: { open(page: string): Promise<Page> }): Promise<Page> {
  const panel = await demo.open('sidepanel.html');
  await panel.clock.setFixedTime(NOW);
  await panel.reload();
  return panel;
}

const choose = (panel: Page, name: string, content: string | Uint8Array) =>
  panel
    .getByLabel('Chọn tệp')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

for (const [name, make] of Object.entries(FILES)) {
  test(`an export ${name} is read as pages are, looked at, and kept without its citizens`, async ({
    demo,
  }) => {
    const panel = await openPanel(demo);
    const asked: string[] = [];
    panel.on('request', (request) => asked.push(request.url()));
    await choose(panel, name, await make());
    await expect(panel.getByText('Nhận ra 3 hồ sơ')).toBeVisible();
    await expect(panel.getByText('Không đọc được một số ô: 1')).toBeVisible();
    await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(panel.getByText('Đã lưu 3 hồ sơ.')).toBeVisible();
    await expect(panel.getByRole('main').getByRole('button').filter({ hasText: '-0101' })).toContainText(
      'Quá hạn 1 ngày làm việc',
    );
    await expect(panel.getByText('đã đọc 3/3 hồ sơ trong danh sách').first()).toBeVisible();
    expect(await panel.evaluate(() => 'ran' in window)).toBe(false);
    expect(asked.filter((url) => !/^(?:chrome|moz)-extension:/.test(url))).toEqual([]);

    const kept = await panel.evaluate(
      () =>
        new Promise<string>((resolve) => {
          indexedDB.open('dossiers').onsuccess = ({ target }) => {
            const { result } = target as IDBOpenDBRequest;
            result.transaction('dossiers').objectStore('dossiers').getAll().onsuccess = (event) => {
              resolve(JSON.stringify((event.target as IDBRequest).result));
              result.close();
            };
          };
        }),
    );
    expect(kept).toContain('H33.21-261105-0101');
    expect(kept).not.toMatch(/Công dân mẫu|0900000/);
  });
}

test('the files of several desks become one report, and where they differ it is shown', async ({ demo }) => {
  const panel = await openPanel(demo);
  await choose(panel, 'ho-so.csv', (await FILES['ho-so.csv']?.()) ?? '');
  await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
  await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  await panel.getByLabel('Tên quầy').fill('Quầy 2');
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'Tải tệp của quầy (.json)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ho-so-cua-quay-2026-11-20.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('"desk": "Quầy 2"');
  expect(text).not.toMatch(/Công dân mẫu|0900000/);

  // another desk has seen it later, at another stage, and one more
  const other = JSON.parse(text);
  const [first] = other.dossiers.filter(({ code }: { code: string }) => code.endsWith('-0101'));
  other.desk = 'Quầy 3';
  other.dossiers = [
    { ...first, status: 'Đã trả kết quả', stage: 'returned', seenAt: '2026-11-20T10:00:00+07:00' },
    { ...first, code: 'H33.21-261107-0909' },
  ];
  await panel.getByRole('button', { name: 'Hôm nay' }).click();
  await choose(panel, 'quay-3.json', JSON.stringify(other));
  await expect(panel.getByText('Quầy 3: 2 hồ sơ')).toBeVisible();
  await expect(panel.getByRole('table')).toContainText('Hai bên khác nhau; giữ bên xem sau (1)');
  await expect(panel.getByRole('table')).toContainText('Đã trả kết quả');
  await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(panel.getByText('Đã lưu 2 hồ sơ.')).toBeVisible();
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await panel.getByRole('searchbox').fill('0101');
  await expect(panel.getByRole('main').getByRole('button').first()).toContainText('Đã trả kết quả');

  await panel.getByRole('button', { name: 'Hôm nay' }).click();
  await choose(panel, 'hong.json', '{"version": 1, "dossiers": [{"code": "X-1234", "applicant": "A"}]}');
  await expect(
    panel.getByText(/hong\.json: không đúng dạng tệp hồ sơ của quầy \(dossiers\.json\): exportedAt: /),
  ).toBeVisible();
});

test('a file that is no list says what it is, and nothing is kept', async ({ demo }) => {
  const panel = await openPanel(demo);
  for (const [name, content, words] of [
    ['hong.xlsx', 'PK nothing', 'tệp .xlsx bị hỏng hoặc có mật khẩu'],
    ['cu.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'tệp .xls kiểu cũ'],
    ['rong.csv', '', 'tệp rỗng'],
    ['vay.csv', 'Tên khách;Số tiền;Ngày vay\nA;1;01/11/2026', 'không nhận ra hồ sơ nào'],
  ] as const) {
    await choose(panel, name, content);
    await expect(
      panel.getByText(new RegExp(`Không đọc được ${name}: ${words.replaceAll('.', '\\.')}`)),
    ).toBeVisible();
  }
  await expect(panel.getByRole('button', { name: 'Lưu', exact: true })).toHaveCount(0);
});

test('what the public may know becomes progress.json, without applicants and officials', async ({ demo }) => {
  const panel = await openPanel(demo);
  await choose(panel, 'ho-so.csv', (await FILES['ho-so.csv']?.()) ?? '');
  await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
  await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  const part = panel.getByRole('region', { name: 'Công khai tiến độ hồ sơ' });
  await expect(part.getByRole('status')).toContainText(/^\d+ hồ sơ sẽ được công khai/);
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    part.getByRole('button', { name: 'Tải tệp tiến độ (progress.json)' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  const file = progressSchema.parse(JSON.parse(text));
  expect(file.dossiers.map(({ code }) => code)).toContain('H33.21-261105-0101');
  expect(text).not.toMatch(/Công dân mẫu|0900000|Cán bộ/);
});
