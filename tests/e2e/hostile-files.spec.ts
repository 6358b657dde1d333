import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { FIELD_TEXTS, PAYLOADS } from '../hostile/payloads';
import { expect, test } from './fixtures';
import { openPlanAt, openPlansAt } from './sample-plan';

const give = (name: string, content: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
const asMarkup = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const asValue = (text: string) => `"${text.replaceAll('"', '""')}"`;
const HEAD = ['Số hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái', 'Cán bộ xử lý'];
const ROWS = FIELD_TEXTS.map((text, row) => [
  `H33.21-261105-${1000 + row}`,
  `Đăng ký khai tử ${text}`,
  '05/11/2026 08:10',
  '19/11/2026 17:00',
  'Đang xử lý',
  text,
]);
/** JSON writes `__proto__` as a member of its own only where it stands in the text. */
const POLLUTED = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';

/** Watches a page of the extension: what it asks for, what it throws, what its policy refuses. */
async function watch(page: Page) {
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(String(error)));
  page.on('dialog', (dialog) => told.push(dialog.message()));
  page.on('request', (request) => {
    if (!/^(?:chrome-extension|moz-extension|blob|data):/.test(request.url())) told.push(request.url());
  });
  await page.evaluate(() => {
    const refused: string[] = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
    Object.assign(document.documentElement, { refused });
  });
  return () =>
    page.evaluate(
      (heard) => ({
        told: heard,
        refused: (document.documentElement as { refused?: string[] }).refused ?? [],
        ran: 'ran' in globalThis,
        polluted: 'polluted' in Object.prototype || Object.keys(Object.prototype).length > 0,
      }),
      told,
    );
}
const CLEAN = { told: [], refused: [], ran: false, polluted: false };

for (const [name, content] of [
  ['danh-sach.csv', [HEAD, ...ROWS].map((row) => row.map(asValue).join(',')).join('\n')],
  [
    'danh-sach.xls',
    `<html><body onload="globalThis.ran=90"><script>globalThis.ran=91</script><img src=https://leak.test/x onerror=globalThis.ran=92><table>${[HEAD, ...ROWS].map((row) => `<tr>${row.map((text) => `<td>${asMarkup(text)}</td>`).join('')}</tr>`).join('')}</table></body></html>`,
  ],
] as const) {
  test(`a list with hostile texts in its cells is kept as texts: ${name}`, async ({ demo }) => {
    const panel = await demo.open('sidepanel.html');
    const state = await watch(panel);
    await panel.getByLabel('Chọn tệp').setInputFiles(give(name, content));
    await expect(panel.getByText(/^Nhận ra \d+ hồ sơ/)).toBeVisible();
    await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
    await expect(panel.getByText(/^Đã lưu \d+ hồ sơ/)).toBeVisible();
    const { refused, ...others } = await state();
    expect(others).toMatchObject({ told: [], ran: false, polluted: false });
    // handlers in a document that is only read are refused as it is parsed
    expect(refused.filter((directive) => directive !== 'script-src-attr')).toEqual([]);
    await panel.close();
  });
}

test('a plan with hostile texts in its cells is shown as texts', async ({ demo }) => {
  const page = await openPlansAt(demo, '2026-11-20T09:00:00+07:00');
  const state = await watch(page);
  const table = [
    ['TT', 'Nhiệm vụ', 'Tiến độ', 'Trách nhiệm thực hiện', 'Sản phẩm'],
    ...FIELD_TEXTS.map((text, i) => [
      `${i + 1}`,
      `Kiểm tra ${text}`,
      `Hằng tháng ${text}`,
      'Văn phòng',
      text,
    ]),
  ];
  await page
    .getByLabel(/^Tệp kế hoạch/)
    .setInputFiles(
      give(
        'ke-hoach.html',
        `<html><body><script>globalThis.ran=93</script><h1 onclick="globalThis.ran=94">KẾ HOẠCH năm 2026</h1><table>${table.map((row) => `<tr>${row.map((text) => `<td>${asMarkup(text)}</td>`).join('')}</tr>`).join('')}</table></body></html>`,
      ),
    );
  await expect(page.getByText(/^ke-hoach\.html · \d+ việc/)).toBeVisible();
  await page.getByRole('button', { name: 'Mở kế hoạch này' }).click();
  await page.getByRole('link', { name: 'Kiểm tra phần đã hiểu' }).click();
  await expect(page.getByText('<img src=x onerror').first()).toBeVisible();
  expect(await state()).toEqual(CLEAN);
  await page.close();
});

test('comments of a file with hostile texts are shown as texts', async ({ demo }) => {
  const page = await demo.open('answers.html');
  const state = await watch(page);
  const rows = FIELD_TEXTS.map((text, row) => [
    `00000000-0000-4000-8000-${String(row).padStart(12, '0')}`,
    '2026-11-02',
    `Góp ý ${text}`,
    text,
    'closed',
    `Đã làm ${text}`,
  ]);
  const head = ['id', 'submittedOn', 'comment', 'desk', 'state', 'done'];
  await page
    .getByLabel('Chọn tệp ý kiến')
    .setInputFiles(give('y-kien.csv', [head, ...rows].map((row) => row.map(asValue).join(',')).join('\n')));
  await expect(page.getByText('Góp ý <img src=x onerror').first()).toBeVisible();
  await expect(page.getByText('Đã làm <img src=x onerror').first()).toBeVisible();
  expect(await state()).toEqual(CLEAN);
  await page.close();
});

test('what a hostile collector says is shown as text', async ({ demo }) => {
  let said = '';
  const server = createServer((_, answer) =>
    answer.writeHead(422, { 'content-type': 'application/problem+json' }).end(
      JSON.stringify({
        type: 'urn:hai-long:problem:invalid',
        title: said,
        detail: said,
        errors: [{ detail: said }],
      }),
    ),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await openPlanAt(demo, '2026-11-20T09:00:00+07:00');
  await page.getByRole('navigation').getByRole('link', { name: 'Chỉ số' }).click();
  const state = await watch(page);
  await page.getByLabel('Địa chỉ bộ thu phiếu').fill(address);
  await page.getByLabel('Mã đơn vị').fill('phuong-mau');
  for (const text of PAYLOADS.markup) {
    said = text;
    await page.getByRole('button', { name: 'Lấy chỉ số' }).click();
    await expect(page.locator('#ask-notice')).toContainText(text.slice(0, 40));
  }
  const { told, ...others } = await state();
  expect(others).toEqual({ refused: [], ran: false, polluted: false });
  expect(told.filter((line) => !line.startsWith(address))).toEqual([]);
  await page.close();
  await new Promise((resolve) => server.close(resolve));
});

test('files of our own formats that reach for prototypes change nothing', async ({ demo }) => {
  const options = await demo.open('options.html');
  const state = await watch(options);
  for (const [label, name, content] of [
    [
      'Nhập tệp đã xuất',
      'kept.json',
      `{"format":"hai-long-kept","version":4,${POLLUTED},"settings":{${POLLUTED}},"dossiers":[]}`,
    ],
    [
      'Nhập danh mục (procedures.json)',
      'procedures.json',
      `{"version":1,${POLLUTED},"procedures":[{${POLLUTED}}]}`,
    ],
    ['Nhập tệp portal.json', 'portal.json', `{"version":1,${POLLUTED},"portals":[{${POLLUTED}}]}`],
    ['Nhập tệp ward-rules.json', 'ward-rules.json', `{"version":1,${POLLUTED},"rules":[{${POLLUTED}}]}`],
  ] as const) {
    await options.getByLabel(label).first().setInputFiles(give(name, content));
    await expect(options.getByText(new RegExp(name.replace('.', '\\.'))).first()).toBeVisible();
  }
  expect(await state()).toEqual(CLEAN);
  await options.close();
});

test('no page of the extension runs a text as code or markup', async ({ demo }) => {
  for (const name of ['sidepanel.html', 'options.html', 'plan.html', 'answers.html']) {
    const page = await demo.open(name);
    await expect(page.locator('#app')).not.toBeEmpty();
    const refused = await page.evaluate(async () => {
      const seen: string[] = [];
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.push(violatedDirective));
      // the driver's own call may do what the page may not; what comes after it may not
      await new Promise((resolve) => setTimeout(resolve));
      const attempt = (run: () => unknown) => {
        try {
          run();
          return 'ran';
        } catch {
          return 'refused';
        }
      };
      const tries = [
        attempt(() => (document.createElement('div').innerHTML = '<b>1</b>')),
        attempt(() => new Function('return 1')()),
        attempt(() => new DOMParser().parseFromString('<b>', 'text/html')),
        attempt(() => (document.createElement('script').src = 'https://leak.test/x.js')),
      ];
      const image = new Image();
      image.src = 'https://leak.test/x.png';
      const form = document.body.appendChild(document.createElement('form'));
      form.action = 'https://leak.test/';
      attempt(() => form.submit()); // Firefox throws what it refuses
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { tries, seen: [...new Set(seen)].sort() };
    });
    expect(refused.tries, name).toEqual(['refused', 'refused', 'refused', 'refused']);
    expect(refused.seen, name).toEqual(
      expect.arrayContaining(['form-action', 'img-src', 'require-trusted-types-for']),
    );
    await page.close();
  }
});
