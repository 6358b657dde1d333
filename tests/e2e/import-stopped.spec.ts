import path from 'node:path';
import type { Page } from '@playwright/test';
import { seededRandom } from '../stand-in/seeded-random';
import { fillDossiers } from './fill-dossiers';
import { type ExtensionBrowser, expect, launchChromium, test } from './fixtures';
import { readDatabase } from './read-database';

/** `IMPORT_KILLS=50` is a longer run. */
const KILLS = Number(process.env.IMPORT_KILLS ?? 10);
const DOSSIERS = 2000;
const UNIT = 'UBND phường Mẫu';

let browser: ExtensionBrowser & { close(): Promise<void> };
test.beforeEach(async () => {
  browser = await launchChromium(path.resolve('dist/extension-demo/chrome-mv3'));
});
test.afterEach(() => browser.close());

interface LocalStorage {
  chrome: {
    storage: {
      local: {
        get(keys: string[]): Promise<{ settings?: { unitName: string }; importing?: object }>;
      };
    };
  };
}

/** What is kept: how many dossiers, the unit's name in the settings; whether an import is still to be settled. */
async function lookInto(page: Page) {
  const { settings, importing } = await page.evaluate(() =>
    (globalThis as unknown as LocalStorage).chrome.storage.local.get(['settings', 'importing']),
  );
  const { dossiers = [] } = await readDatabase(page, 'dossiers');
  return {
    dossiers: dossiers.length,
    unitName: settings?.unitName ?? '',
    isUnsettled: importing !== undefined,
  };
}

async function wipe(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'Xóa mọi thứ của Hài Lòng' }).click();
  await options.getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(options.getByText('Đã xóa mọi thứ.')).toBeVisible();
}

test(`a file whose import is stopped ${KILLS} times by closing the window is there whole or not at all`, async () => {
  test.setTimeout(60_000 + KILLS * 8_000);
  const { between } = seededRandom(20_261_128);
  const panel = await browser.open('sidepanel.html');
  await expect(panel.getByRole('button', { name: 'Tra hồ sơ' })).toBeVisible();
  await fillDossiers(panel, DOSSIERS, '2026-11-20T09:00:00+07:00');
  await panel.close();
  const watcher = await browser.open('icon/16.png');
  let options = await browser.open('options.html');
  await options.getByLabel('Tên đơn vị').fill(UNIT);
  await options.getByLabel('Tên đơn vị').blur();
  await expect(options.getByText('Đã lưu.').first()).toBeVisible();
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Xuất tất cả ra tệp' }).click(),
  ]);
  const file = test.info().outputPath('kept.json');
  await download.saveAs(file);

  const seen = { whole: 0, nothing: 0, unsettled: 0 };
  let whole = 400;
  for (let kill = 0; kill <= KILLS; kill++) {
    await wipe(options);
    expect(await lookInto(watcher)).toEqual({ dossiers: 0, unitName: '', isUnsettled: false });
    await options.getByLabel('Nhập tệp đã xuất').setInputFiles(file);
    const take = options.getByRole('button', { name: 'Nhập vào máy này' });
    await expect(take).toBeVisible();
    const began = Date.now();
    await take.evaluate((button: HTMLElement) => button.click());
    if (kill === 0) {
      await expect(options.getByText('Đã nhập.', { exact: true })).toBeVisible();
      whole = Date.now() - began;
      expect(await lookInto(watcher)).toEqual({ dossiers: DOSSIERS, unitName: UNIT, isUnsettled: false });
      continue;
    }
    await options.waitForTimeout(between(0, whole / 2));
    await options.close();
    if ((await lookInto(watcher)).isUnsettled) seen.unsettled++;
    // whoever opens the options again finds it settled
    options = await browser.open('options.html');
    await expect.poll(async () => (await lookInto(watcher)).isUnsettled).toBe(false);
    const { dossiers, unitName } = await lookInto(watcher);
    expect([
      { dossiers: DOSSIERS, unitName: UNIT },
      { dossiers: 0, unitName: '' },
    ]).toContainEqual({ dossiers, unitName });
    seen[dossiers ? 'whole' : 'nothing']++;
  }
  console.log({ kills: KILLS, ...seen });
  expect(seen.nothing).toBeGreaterThan(0);
});
