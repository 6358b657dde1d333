import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { formatIsoDate } from '../../shared/text/format-date';
import { lastClosedMonth, lastDayOfMonth } from '../../shared/working-time/month';
import { expect, test } from './fixtures';
import { openPlanAt } from './sample-plan';

// the sample ward's answers are of the last months, whenever the tests run
const NOW = new Date().toISOString();
const LAST = lastClosedMonth(NOW.slice(0, 10));

// a browser that has seen nothing
test.beforeEach(async ({ portalPage }) => {
  await portalPage.goto('about:blank');
});

async function ask(page: Page, address: string, unit = 'phuong-mau'): Promise<void> {
  await page.getByLabel('Địa chỉ bộ thu phiếu').fill(address);
  await page.getByLabel('Mã đơn vị').fill(unit);
  await page.getByRole('button', { name: 'Lấy chỉ số' }).click();
}

async function openIndex(...given: Parameters<typeof openPlanAt>): Promise<Page> {
  const page = await openPlanAt(...given);
  await page.getByRole('navigation').getByRole('link', { name: 'Chỉ số' }).click();
  return page;
}

test('the index comes from the collector with a press, is looked at, and replaces what was typed in only when that is said', async ({
  demo,
  standIn,
}) => {
  const page = await openIndex(demo, NOW);
  await page.getByLabel('Từ ngày').fill(`${LAST}-01`);
  await page.getByLabel('Đến ngày').fill(lastDayOfMonth(LAST));
  await page.getByLabel('Công chức phục vụ (%)').fill('12,5');
  await page.getByRole('button', { name: 'Lưu chỉ số' }).click();
  const known = page.getByRole('region', { name: 'Chỉ số đã có' });
  await expect(known.getByRole('row')).toHaveCount(2);

  await ask(page, standIn.collector);
  const review = page.getByRole('region', { name: 'Chỉ số của bộ thu phiếu' });
  const month = formatIsoDate(`${LAST}-01`).slice(3);
  const differing = review.getByRole('row').filter({ hasText: month });
  await expect(differing).toContainText('Khác số đã nhập');
  await expect(differing).toContainText('đã nhập 12,5');
  await expect(differing).toContainText(/\d+ phiếu/);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await review.getByRole('button', { name: /^Lưu \d+ tháng/ }).click();
  await expect(page.getByText(/^Đã lưu chỉ số của \d+ tháng\./)).toBeVisible();
  await expect(known.getByRole('row').filter({ hasText: 'tự nhập' })).toContainText('12,5');
  await expect(known.getByRole('row').filter({ hasText: 'từ bộ thu phiếu' }).first()).toContainText(
    /\d+ phiếu/,
  );

  await ask(page, standIn.collector);
  await review.getByRole('checkbox', { name: `Thay số đã nhập ${month}` }).check();
  await review.getByRole('button', { name: 'Lưu 1 tháng' }).click();
  await expect(known.getByText('tự nhập')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Việc cần chú ý trước' })).toContainText(
    'khoảng tin cậy 95 %',
  );
  await ask(page, standIn.collector);
  await expect(page.getByText('Không có gì mới để lưu.')).toBeVisible();

  // it is remembered, and nothing is asked before the next press
  await page.reload();
  await expect(page.getByLabel('Địa chỉ bộ thu phiếu')).toHaveValue(standIn.collector);
  await expect(page.getByLabel('Mã đơn vị')).toHaveValue('phuong-mau');
  await expect(review).toHaveCount(0);
  await page.close();
});

test('what is in the way is said: the address, the ward, the network, another site, a redirection; a question can be stopped', async ({
  demo,
  standIn,
}) => {
  const held: (() => void)[] = [];
  const server = createServer((request, answer) => {
    if (request.url?.startsWith('/slow')) held.push(() => answer.end());
    else if (request.url?.startsWith('/moved')) answer.writeHead(302, { location: standIn.collector }).end();
    else if (request.url?.startsWith('/page')) answer.end('<html>Trang chủ</html>');
    else if (request.url?.startsWith('/liar'))
      answer.end('{"unit":"phuong-mau","groups":[{"period":"9999-99"}]}');
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const other = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = await openIndex(demo, NOW);
  const notice = page.locator('#ask-notice');
  for (const [address, unit, text] of [
    ['không phải địa chỉ', 'phuong-mau', 'Không phải địa chỉ bộ thu phiếu'],
    ['http://khaosat.example.vn', 'phuong-mau', 'phải bắt đầu bằng https://'],
    [standIn.collector, '', 'Hãy nhập mã đơn vị'],
    [standIn.collector, 'phuong-khac', 'không có đơn vị này'],
    ['http://127.0.0.1:1', 'phuong-mau', 'Không kết nối được'],
    [`${other}/moved`, 'phuong-mau', 'chuyển sang địa chỉ khác'],
    [`${other}/page`, 'phuong-mau', 'là một trang web khác'],
    [`${other}/liar`, 'phuong-mau', 'groups.0.period'],
    [`${other}/nothing`, 'phuong-mau', 'không có bộ thu phiếu của Hài Lòng'],
  ] as const) {
    await ask(page, address, unit);
    await expect(notice).toContainText(text);
  }
  await ask(page, `${other}/slow`);
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(notice).toContainText('Đã dừng.');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await expect(page.getByRole('region', { name: 'Chỉ số đã có' })).toHaveCount(0);
  await page.close();
  for (const end of held) end();
  await new Promise((resolve) => server.close(resolve));
});

test('who declines the browser’s question has asked nothing', async ({ demo }) => {
  const page = await openIndex(demo, NOW);
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request: unknown } } };
    chrome.permissions.request = async () => false;
  });
  await ask(page, 'https://khaosat.example.vn');
  await expect(page.locator('#ask-notice')).toContainText('Bạn chưa đồng ý');
  // the site of a collector is not among those whose pages are read
  expect(
    await demo.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
      };
      return (await chrome.storage.local.get('collector')).collector;
    }),
  ).toEqual({
    endpoint: 'https://khaosat.example.vn',
    unit: 'phuong-mau',
    onlyAsked: 'https://khaosat.example.vn/*',
  });
  await page.close();
});
