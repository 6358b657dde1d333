import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, expect, launchChromium, test } from './fixtures';
import { makeWorkerStopper } from './stop-worker';

const ROWS = 40;

/** What the browser's own page of extensions can do. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
    management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
  };
}

let extensions: Page;
let folder: string;
let browser: ExtensionBrowser & { close(): Promise<void> };
test.beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hai-long-update-'));
  cpSync(path.resolve('dist/extension-demo/chrome-mv3'), folder, { recursive: true });
  browser = await launchChromium(folder);
  // an unpacked one that is loaded again is disabled unless the browser is a developer's
  extensions = await browser.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(() =>
    (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
});
test.afterEach(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts the next version in place of the one that runs, as an update does while pages are open. */
async function update(version: string): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
  const inside = await browser.open('icon/16.png');
  // the page goes with the version that it is of
  const gone = inside.waitForEvent('close');
  await inside.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
    setTimeout(() => chrome.runtime.reload(), 50);
  });
  await gone;
}

/** Hosts in the page: how many overlays, badges, and dossiers that have more than one badge. */
const hostsIn = (page: Page) =>
  page.evaluate(() => {
    const codes = [...document.querySelectorAll<HTMLElement>('hl-badge')].map(
      ({ dataset }) => dataset.hlCode,
    );
    return {
      overlays: document.querySelectorAll('hl-overlay').length,
      badges: codes.length,
      doubled: codes.length - new Set(codes).size,
    };
  });
const ONCE = { overlays: 1, badges: ROWS, doubled: 0 };

/** A page of the portal with its overlay, and what its console says to complain. */
async function openPortal(portal: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
  );
  await page.goto(`${portal}/xu-ly-ho-so?rows=${ROWS}`);
  await expect.poll(() => hostsIn(page)).toEqual(ONCE);
  return { page, complaints };
}

test('after an update the page that is open has one overlay, of the new version, and nobody complains', async ({
  standIn,
}) => {
  const { page, complaints } = await openPortal(standIn.portal);

  for (const version of ['0.2.0', '0.3.0', '0.4.0']) {
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('hl-overlay, hl-badge'))
        host.setAttribute('data-before', '');
    });
    await update(version);
    // the hosts of the version before go, those of the new one come
    await expect(page.locator('[data-before]')).toHaveCount(0, { timeout: 20_000 });
    await expect.poll(() => hostsIn(page), { timeout: 20_000 }).toEqual(ONCE);
    // the page goes on changing: neither version answers twice
    for (let turn = 0; turn < 5; turn++) {
      await page.evaluate(() => {
        const rows = document.querySelector('tbody');
        if (rows?.lastElementChild) rows.prepend(rows.lastElementChild);
      });
      await expect.poll(() => hostsIn(page)).toEqual(ONCE);
    }
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => hostsIn(page)).toEqual(ONCE);
  }
  expect(complaints).toEqual([]);

  // a press opens one sheet
  await page.locator('hl-badge button').first().click();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('where the extension goes and none comes after it, the page is as the portal has made it', async ({
  standIn,
}) => {
  const { page, complaints } = await openPortal(standIn.portal);

  await extensions.evaluate(
    (id) => (globalThis as unknown as ExtensionsPage).chrome.management.setEnabled(id, false),
    browser.id,
  );
  // at once, not with the next minute
  await expect.poll(() => hostsIn(page)).toEqual({ overlays: 0, badges: 0, doubled: 0 });
  await page.evaluate(() => {
    const rows = document.querySelector('tbody');
    if (rows?.lastElementChild) rows.prepend(rows.lastElementChild);
  });
  await page.waitForTimeout(500);
  expect(await hostsIn(page)).toEqual({ overlays: 0, badges: 0, doubled: 0 });
  expect(complaints).toEqual([]);
});

test('where the worker slept when the extension went, the page is as before once somebody comes back to it', async ({
  standIn,
}) => {
  const { page, complaints } = await openPortal(standIn.portal);
  const inside = await browser.open('icon/16.png');
  const stop = await makeWorkerStopper(inside);
  await stop();
  // it stays asleep: the page's line to it has gone, and the overlay stays
  await page.waitForTimeout(1000);
  expect(await hostsIn(page)).toEqual(ONCE);
  await extensions.bringToFront();
  await extensions.evaluate(
    (id) => (globalThis as unknown as ExtensionsPage).chrome.management.setEnabled(id, false),
    browser.id,
  );
  await page.bringToFront();
  await page.locator('h1, h2').first().click();
  await expect.poll(() => hostsIn(page), { timeout: 3000 }).toEqual({ overlays: 0, badges: 0, doubled: 0 });
  expect(complaints).toEqual([]);
});
