import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import { settleLed } from './settle-led';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

interface RunningSite {
  address: string;
  stop(): Promise<void>;
}

/** A web space that knows nothing but files. */
async function serve(folder: string): Promise<RunningSite> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const content = readFileSync(file);
      response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const test = base.extend<object, { folder: string }>({
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-site-'));
      const command = [
        '--import',
        'tsx',
        'scripts/make-site.ts',
        '--ward',
        'tests/stand-in/ward-site/public/ward.json',
      ];
      execFileSync(process.execPath, [...command, '--out', folder]);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

const PAGES = ['', 'tra-cuu/', 'thu-tuc/', 'thu-tuc/1.001193/', 'danh-gia/', 'lien-he/', 'T/DG/', 'led/'];

test('every kind of page: no barrier, no error, no request elsewhere, no sideways scrolling on a phone', async ({
  page,
  folder,
}) => {
  test.setTimeout(240_000);
  const site = await serve(folder);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.address) && !url.startsWith('data:')) troubles.push(url);
  });
  await page.setViewportSize({ width: 360, height: 740 });
  for (const name of PAGES) {
    await page.goto(site.address + name);
    if (['', 'lien-he/'].includes(name)) await expect(page.locator('hl-contact [part=hours]')).toBeVisible();
    if (name === 'tra-cuu/') await expect(page.getByRole('combobox', { name: 'Tìm thủ tục' })).toBeVisible();
    if (name === 'led/') await settleLed(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${name} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(overflow, name).toBe(0);
  }
  expect(troubles).toEqual([]);
  // no text becomes markup on any of them; the try itself is refused and told
  for (const name of PAGES) {
    await page.goto(site.address + name);
    await page.evaluate(() =>
      setTimeout(() => {
        document.createElement('div').innerHTML = '<b>1</b>';
        document.title = 'markup';
      }),
    );
    // Chromium's words, and Firefox's
    await expect.poll(() => troubles.splice(0).join(), name).toMatch(/TrustedHTML|Sink type mismatch/);
    await expect(page).not.toHaveTitle('markup');
  }
  await site.stop();
});

test('a procedure is read without scripts', async ({ browser, folder }) => {
  const site = await serve(folder);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  // Firefox's driver cannot switch scripts off; there none comes
  await context.route('**/*.js', (route) => route.abort());
  await page.goto(`${site.address}thu-tuc/`);
  await page.getByRole('link', { name: 'Thủ tục đăng ký khai sinh', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thủ tục đăng ký khai sinh');
  await expect(page.getByRole('main')).toContainText('Giấy chứng sinh');
  await expect(page.getByRole('table')).toContainText('Trực tiếp');
  await page.goto(`${site.address}lien-he/`);
  await expect(page.getByRole('main')).toContainText('0200 000 0000');
  await page.goto(`${site.address}T/1.001193/`);
  await page.getByRole('link', { name: 'Mở trang này' }).click();
  await expect(page).toHaveURL(/thu-tuc\/1\.001193\/$/);
  await context.close();
  await site.stop();
});

test('short addresses lead on, and after one visit the site works without a network', async ({
  page,
  folder,
}) => {
  const site = await serve(folder);
  await page.goto(`${site.address}T/1.001193/`);
  await expect(page).toHaveURL(`${site.address}thu-tuc/1.001193/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).active)))
    .toBe(true);
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.reload();
  await site.stop();

  await page.goto(`${site.address}lien-he/`);
  await expect(page.locator('hl-contact [part=hours]')).toBeVisible();
  await page.goto(`${site.address}tra-cuu/`);
  await page.getByRole('combobox', { name: 'Tìm thủ tục' }).fill('dang ky khai sinh');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('khai sinh');
  await page.goto(`${site.address}thu-tuc/1.001193/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thủ tục đăng ký khai sinh');
  // one that was not read: the lookup has its data
  await page.goto(`${site.address}thu-tuc/1.000894/`);
  await expect(page.locator('hl-lookup article')).toContainText('1.000894');
});

test('the screen starts without a network after one visit, and says since when', async ({ page, folder }) => {
  const site = await serve(folder);
  await page.goto(`${site.address}led/`);
  await expect(page.locator('hl-led h2')).toHaveText('Giờ làm việc, liên hệ');
  await expect
    .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).active)))
    .toBe(true);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('hl-led-data')).keys()).length))
    .toBeGreaterThanOrEqual(4);
  await site.stop();
  await page.reload();
  await expect(page.locator('hl-led h2')).toHaveText('Giờ làm việc, liên hệ');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('hl-led .note')).toContainText(
    /Chưa kết nối được từ \d\d:\d\d \d\d\/\d\d\/\d{4}|Tạm không chiếu/,
  );
  // procedures come from what was kept as well
  for (let slide = 0; slide < 8; slide++) {
    if ((await page.locator('hl-led .procedure').count()) > 0) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.locator('hl-led .procedure').first()).toBeVisible();
});
