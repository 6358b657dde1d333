import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base, expect } from './fixtures';

interface Fixtures {
  /** The ward's home page, open; errors and violations of its policy fail the test. */
  ward: Page;
  /** Answers of this month that the collector has. */
  countAnswers: () => Promise<number>;
}

const test = base.extend<Fixtures>({
  ward: async ({ demo, standIn }, use) => {
    const page = await demo.context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (/Content.Security.Policy/i.test(message.text())) errors.push(message.text());
    });
    await page.goto(standIn.site);
    await expect(page.locator('hl-survey').getByRole('radio').first()).toBeVisible();
    await use(page);
    await page.close();
    expect(errors).toEqual([]);
  },
  countAnswers: async ({ standIn }, use) => {
    await use(async () => {
      const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
      const query = `from=${today.slice(0, 8)}01&to=${today}`;
      const answer = await fetch(`${standIn.collector}/v1/units/phuong-mau/index?${query}`, {
        headers: { authorization: `Bearer ${standIn.token}` },
      });
      const report: { groups: { n: number; flagged: number }[] } = await answer.json();
      const [group] = report.groups;
      // who fills it in as fast as a test is counted apart
      return group ? group.n + group.flagged : Number.NaN;
    });
  },
});

const send = (page: Page) =>
  page.locator('hl-survey').getByRole('button', { name: 'Gửi phiếu', exact: true }).click();
const choose = (page: Page, label: string, criterion = 0) =>
  page
    .locator('hl-survey')
    .getByRole('group')
    .nth(criterion)
    .getByRole('radio', { name: label, exact: true })
    .check();

test('a citizen answers, the collector has it, the ward sees it in its index', async ({
  ward,
  countAnswers,
}) => {
  const before = await countAnswers();
  for (let criterion = 0; criterion < 5; criterion++) await choose(ward, 'Rất hài lòng', criterion);
  await send(ward);
  await expect(ward.locator('hl-survey')).toContainText('Đã ghi nhận, cảm ơn Quý vị');
  await expect(ward.locator('hl-survey')).toContainText('Phiếu đã đến đơn vị.');
  expect(await countAnswers()).toBe(before + 1);
});

test('what sends the answers cannot be loaded: the answer is kept all the same, and sent once it can', async ({
  ward,
  countAnswers,
}) => {
  const before = await countAnswers();
  await ward.route('**/parts/ending-*', (route) => route.abort());
  await ward.reload();
  await choose(ward, 'Hài lòng');
  await send(ward);
  await expect(ward.locator('hl-survey')).toContainText('Đã ghi nhận, cảm ơn Quý vị');
  await expect(ward.locator('hl-survey')).toContainText('Đã lưu trên máy này, sẽ tự gửi khi có mạng.');
  expect(await countAnswers()).toBe(before);

  await ward.unroute('**/parts/ending-*');
  await ward.reload();
  await expect.poll(countAnswers, { timeout: 20_000 }).toBe(before + 1);
  expect(await ward.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await ward.reload();
  await expect(ward.locator('hl-survey').getByRole('textbox')).toBeVisible();
  await ward.waitForTimeout(500);
  expect(await countAnswers()).toBe(before + 1);
});

test('what sends the answers could not be loaded once: it is loaded when the network is back, on the same page', async ({
  ward,
  countAnswers,
}) => {
  const before = await countAnswers();
  await ward.route('**/parts/ending-*', (route) => route.abort());
  const failed = ward.waitForEvent('requestfailed');
  await ward.reload();
  await failed;
  await choose(ward, 'Hài lòng');
  await send(ward);
  await expect(ward.locator('hl-survey')).toContainText('Đã lưu trên máy này, sẽ tự gửi khi có mạng.');

  await ward.unroute('**/parts/ending-*');
  await ward.evaluate(() => dispatchEvent(new Event('online')));
  await expect.poll(countAnswers, { timeout: 20_000 }).toBe(before + 1);
  await expect(ward.locator('hl-survey')).toContainText('Phiếu đã đến đơn vị.');
});

for (const [trouble, cut] of [
  ['down', (page: Page) => page.route('**/v1/responses*', (route) => route.abort())],
  [
    'answering 500',
    (page: Page) => page.route('**/v1/responses*', (route) => route.fulfill({ status: 500 })),
  ],
] as const) {
  test(`a collector that is ${trouble}: the answer is kept, the citizen is told, it is sent later, once`, async ({
    ward,
    countAnswers,
  }) => {
    const before = await countAnswers();
    await cut(ward);
    await choose(ward, 'Hài lòng');
    await send(ward);
    await expect(ward.locator('hl-survey')).toContainText('Đã ghi nhận, cảm ơn Quý vị');
    await expect(ward.locator('hl-survey')).toContainText('Đã lưu trên máy này, sẽ tự gửi khi có mạng.');
    expect(await countAnswers()).toBe(before);

    await ward.unroute('**/v1/responses*');
    await ward.reload();
    // said again until the part that sends is there to hear it
    const sent = async () => {
      await ward.evaluate(() => dispatchEvent(new Event('online')));
      return countAnswers();
    };
    await expect.poll(sent, { timeout: 20_000 }).toBe(before + 1);
    await ward.reload();
    await expect(ward.locator('hl-survey').getByRole('radio').first()).toBeVisible();
    await ward.evaluate(() => dispatchEvent(new Event('online')));
    await ward.waitForTimeout(500);
    expect(await countAnswers()).toBe(before + 1);
  });
}

test('the results say n, period and interval, and that they are no official index', async ({ ward }) => {
  const results = ward.locator('hl-results');
  await expect(results).toContainText(/Từ tháng \d+\/\d{4} đến tháng \d+\/\d{4}/);
  await expect(results).toContainText(/Khoảng tin cậy 95/);
  await expect(results).toContainText(/\d+ phiếu/);
  for (const criterion of [
    'Tiếp cận dịch vụ',
    'Thủ tục hành chính',
    'Công chức phục vụ',
    'Kết quả giải quyết',
    'Tiếp nhận, xử lý phản ánh',
  ]) {
    await expect(results).toContainText(criterion);
  }
  await expect(results).toContainText('766/QĐ-TTg');
});

test('the contact says whether the office is open, and its telephone can be pressed', async ({ ward }) => {
  const contact = ward.locator('hl-contact');
  await expect(contact.getByRole('status')).toContainText(/Đang làm việc đến|Mở cửa (lại )?lúc \d\d:\d\d/);
  await expect(contact.getByRole('link', { name: '0200 000 0000' })).toHaveAttribute(
    'href',
    'tel:02000000000',
  );
  await expect(contact).toContainText('07:30–11:30, 13:00–17:00');
  const documents = contact.locator('[part=documents] a');
  await expect(documents).toHaveCount(3);
  for (const link of await documents.all()) {
    const address = await link.getAttribute('href');
    expect((await ward.request.get(address ?? '')).status(), address ?? '').toBe(200);
  }
});

test('a procedure is found without diacritics, opened, and has an address and a QR of its own', async ({
  ward,
  standIn,
}) => {
  const lookup = ward.locator('hl-lookup');
  await lookup.getByRole('combobox', { name: 'Tìm thủ tục' }).fill('dang ky khai sinh');
  await expect(lookup.getByRole('listbox').getByRole('option').first()).toContainText('đăng ký khai sinh');
  await lookup.getByRole('combobox', { name: 'Tìm thủ tục' }).press('ArrowDown');
  await lookup.getByRole('combobox', { name: 'Tìm thủ tục' }).press('Enter');
  await expect(lookup).toContainText('1.001193');
  await expect(lookup).toContainText(/bản chính/i);
  expect(ward.url()).toBe(`${standIn.site}/#hl=1.001193`);
  await expect(lookup.getByRole('img', { name: 'Mã QR' })).toBeVisible();

  await ward.evaluate(() => history.back());
  await expect(lookup.getByRole('combobox', { name: 'Tìm thủ tục' })).toBeVisible();
  await ward.goto('about:blank');
  await ward.goto(`${standIn.site}/#hl=1.001193`);
  await expect(lookup).toContainText('1.001193');
});

test('what shows a procedure could not be loaded once: it is shown after another try, on the same page', async ({
  ward,
  standIn,
}) => {
  const lookup = ward.locator('hl-lookup');
  const again = lookup.getByRole('button', { name: 'Thử lại' });
  let tries = 0;
  await ward.route('**/parts/detail-*', (route) => {
    tries++;
    return tries < 3 ? route.abort() : route.continue();
  });
  await ward.goto('about:blank');
  await ward.goto(`${standIn.site}/#hl=1.001193`);
  await expect(again).toBeVisible();
  await again.click();
  await expect.poll(() => tries).toBe(2);
  await expect(again).toBeVisible();
  await again.click();
  await expect(lookup).toContainText(/bản chính/i);
  expect(tries).toBe(3);
});

test('the widgets stay inside a narrow page, and axe finds nothing in them', async ({ ward }) => {
  for (const width of [320, 360, 1280]) {
    await ward.setViewportSize({ width, height: 740 });
    const overflow = await ward.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `at ${width} px`).toBe(0);
  }
  const { violations } = await new AxeBuilder({ page: ward })
    .include('hl-survey')
    .include('hl-results')
    .include('hl-lookup')
    .include('hl-qr')
    .include('hl-contact')
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('the extension leaves a page without dossiers alone', async ({ ward }) => {
  await expect(ward.locator('hl-overlay, hl-badge')).toHaveCount(0);
});

// Firefox does not tell layout shifts
for (const width of [360, 1280]) {
  test(`nothing moves while the page loads, ${width} px @chromium`, async ({ ward, standIn }) => {
    await ward.setViewportSize({ width, height: 740 });
    await ward.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) moved.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await ward.goto(standIn.site);
    for (const tag of ['hl-lookup', 'hl-progress', 'hl-survey', 'hl-results', 'hl-contact', 'hl-answers'])
      await expect(ward.locator(tag).locator('[part~=sheet], [role=search]').first()).toBeAttached();
    await expect(ward.locator('hl-survey').getByRole('textbox')).toBeAttached();
    await expect(ward.locator('hl-results')).toContainText('phiếu');
    await ward.waitForTimeout(500);
    const moved = await ward.evaluate(() => (globalThis as unknown as { moved: number[] }).moved);
    expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
  });
}
