import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { setContentClock } from './content-clock';
import { expect, launchChromium, test } from './fixtures';

/** Moments of a Friday on which an official looks at the list. */
const DAY = ['07:35', '11:29', '13:05', '16:55', '19:30'];

/**
 * Addresses that the whole browser has asked for, of all its pages, workers and extensions, and who asked; from the log of
 * its network service, which nothing passes by.
 */
function readRequests(log: string): { url: string; initiator: string }[] {
  // the browser may end before it has closed the list
  const text = log.trimEnd().replace(/,$/, '');
  const { constants, events } = JSON.parse(text.endsWith('}') ? text : `${text}]}`) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  return events.flatMap(({ type, params }) =>
    type === constants.logEventTypes.URL_REQUEST_START_JOB && params?.url
      ? [{ url: params.url, initiator: params.initiator ?? '' }]
      : [],
  );
}

/** What the browser itself asks its maker, for no page and no extension: an account, an update, the kind of a form. */
const isOfBrowser = ({ url, initiator }: { url: string; initiator: string }) =>
  initiator === 'not an origin' && /(^|\.)(google|googleapis|gvt1)\.com$/.test(new URL(url).hostname);

/** The panel, and all that can be done in it with one dossier. */
async function workInPanel(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await panel.getByRole('searchbox').fill('khai sinh');
  await panel.getByRole('main').getByRole('button').filter({ hasText: 'khai sinh' }).first().click();
  await panel.getByRole('textbox', { name: 'Ghi chú' }).fill('chờ bản chính');
  await panel.getByRole('button', { name: 'Ghi lại' }).click();
  await panel.getByRole('checkbox', { name: /Đã tra dữ liệu của người nộp/ }).check();
  await panel.getByRole('button', { name: 'Soạn văn bản' }).click();
  const letter = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Tải tệp Word' }).click();
  await letter;

  await panel.getByRole('button', { name: 'Báo cáo', exact: true }).click();
  await panel.getByLabel('Kỳ báo cáo').selectOption({ label: 'Tháng này' });
  const report = panel.waitForEvent('download');
  await panel.getByRole('button', { name: /xlsx/ }).click();
  await report;
  await panel.getByRole('button', { name: 'Hôm nay' }).click();
  await panel
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'danh-sach.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Mã hồ sơ,Ngày hẹn trả,Trạng thái\nH32.21-261110-0909,27/11/2026,Đang xử lý\n'),
    });
  await panel.getByRole('button', { name: 'Lưu', exact: true }).click();
}

/** The plan page with its index, where the collector is asked with one press. */
async function askCollector(plan: Page, collector: string): Promise<void> {
  await plan.getByRole('link', { name: 'Mở, lưu kế hoạch' }).first().click();
  await plan.getByRole('button', { name: 'Bật báo cáo định kỳ' }).click();
  await plan.getByRole('button', { name: 'Mở kế hoạch này' }).click();
  await plan.getByText('Đã mở kế hoạch.').waitFor();
  await plan.getByRole('link', { name: 'Chỉ số', exact: true }).click();
  await plan.getByLabel('Địa chỉ bộ thu phiếu').fill(collector);
  await plan.getByLabel('Mã đơn vị').fill('phuong-mau');
  await plan.getByRole('button', { name: 'Lấy chỉ số' }).click();
  await plan.getByRole('button', { name: /^Lưu \d+ tháng/ }).click();
  await plan.getByText(/^Đã lưu chỉ số của/).waitFor();
  // what is set now is not asked again by itself
  await plan.reload();
  await expect(plan.getByLabel('Địa chỉ bộ thu phiếu')).toHaveValue(collector);
}

test('through a full day the extension asks the network for nothing but the index, with one press', async ({
  standIn,
}) => {
  // a whole day takes its time on a busy machine
  test.setTimeout(240_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-log-'));
  const log = path.join(folder, 'net.json');
  const browser = await launchChromium(path.resolve('dist/extension-demo/chrome-mv3'), [
    `--log-net-log=${log}`,
  ]);
  try {
    const now = '2026-11-20T07:30:00+07:00';
    await fetch(`${standIn.portal}/reset?now=${encodeURIComponent(now)}`, { method: 'POST' });
    const page = await browser.context.newPage();
    for (const time of DAY) {
      await page.goto(`${standIn.portal}/xu-ly-ho-so`);
      await expect(page.locator('hl-badge')).toHaveCount(10);
      await setContentClock(page, browser, new Date(`2026-11-20T${time}:00+07:00`));
    }
    await page.locator('tr', { hasText: 'đăng ký khai sinh' }).first().getByRole('link').first().click();
    await expect(page.locator('hl-badge')).toHaveCount(1);
    await page.locator('hl-badge').getByRole('button').click();

    const panel = await browser.open('sidepanel.html');
    await workInPanel(panel);
    const options = await browser.open('options.html');
    await options.getByRole('radio', { name: 'English' }).check();
    await options.getByRole('radio', { name: 'Tiếng Việt' }).check();
    await browser.context.serviceWorkers()[0]?.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { alarms: { onAlarm: { dispatch(alarm: { name: string }): void } } };
      };
      chrome.alarms.onAlarm.dispatch({ name: 'tick' });
    });
    const plan = await browser.open('plan.html');
    await askCollector(plan, standIn.collector);
    // what would be sent a little later is awaited too
    await page.waitForTimeout(1500);
    const own = `chrome-extension://${browser.id}`;
    await browser.close();

    const requests = readRequests(readFileSync(log, 'utf8'));
    const fromNetwork = requests.filter(
      (request) => /^(https?|wss?|ftp):/.test(request.url) && !isOfBrowser(request),
    );
    // the log has what it should: the portal's own pages
    expect(fromNetwork.filter(({ url }) => url.startsWith(`${standIn.portal}/`)).length).toBeGreaterThan(5);
    const others = fromNetwork.filter(({ url }) => !url.startsWith(`${standIn.portal}/`));
    expect(others.map(({ url }) => url.replace(/=\d{4}-\d{2}-\d{2}/g, '=DAY'))).toEqual([
      `${standIn.collector}/v1/units/phuong-mau/index?from=DAY&to=DAY&by=month`,
    ]);
    expect(fromNetwork.filter(({ initiator }) => initiator.startsWith(own))).toEqual(others);
    // of the portal's own addresses none carries anything of ours
    expect(fromNetwork.filter(({ url }) => /hai-?long|hl-/i.test(url))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
