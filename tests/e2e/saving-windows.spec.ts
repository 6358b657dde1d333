import type { Page } from '@playwright/test';
import { type ExtensionBrowser, expect, test } from './fixtures';
import { readDatabase } from './read-database';

const ROUNDS = 6;

interface LocalStorage {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<{
          answerDrafts?: { said: string }[];
          wardTargets?: { values: Record<string, number> };
        }>;
      };
    };
  };
}

const readDrafts = (demo: ExtensionBrowser) =>
  demo.evaluate(async () => {
    const { storage } = (globalThis as unknown as LocalStorage).chrome;
    const { answerDrafts = [] } = await storage.local.get('answerDrafts');
    return answerDrafts.map(({ said }) => said);
  });

/** Presses a button without waiting for what comes of it. */
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement) => button.click());

test('answers that two windows save at the same moment are both kept', async ({ demo }) => {
  const windows = [await demo.open('answers.html'), await demo.open('answers.html')];
  const written: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [number, page] of windows.entries()) {
      const said = `Góp ý ${round} của cửa sổ ${number}`;
      written.push(said);
      await page.getByRole('button', { name: 'Thêm trả lời' }).click();
      await page.getByLabel('Nội dung phản ánh, kiến nghị (viết gọn)').fill(said);
    }
    await Promise.all(windows.map((page) => press(page, 'Lưu')));
    // a form that is saved is closed
    for (const page of windows)
      await expect(page.getByRole('button', { name: 'Lưu', exact: true })).toHaveCount(0);
  }
  expect((await readDrafts(demo)).sort()).toEqual(written.sort());
  await Promise.all(windows.map((page) => page.close()));
});

test('a window that is closed while it saves takes nothing with it that was kept', async ({ demo }) => {
  const kept: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const said = `Góp ý ${round}`;
    const page = await demo.open('answers.html');
    await page.getByRole('button', { name: 'Thêm trả lời' }).click();
    await page.getByLabel('Nội dung phản ánh, kiến nghị (viết gọn)').fill(said);
    await press(page, 'Lưu');
    await page.waitForTimeout(round * 2);
    await page.close();
    const now = await readDrafts(demo);
    // the new one is there or is not; each of the others is
    expect(now.filter((one) => one !== said).sort()).toEqual([...kept].sort());
    if (now.includes(said)) kept.push(said);
  }
  // and what comes after it does not wait for it
  const page = await demo.open('answers.html');
  await page.getByRole('button', { name: 'Thêm trả lời' }).click();
  await page.getByLabel('Nội dung phản ánh, kiến nghị (viết gọn)').fill('Góp ý cuối');
  await press(page, 'Lưu');
  await expect.poll(() => readDrafts(demo)).toContain('Góp ý cuối');
  await page.close();
});

test('a tick of a window that is closed while it saves is there or not, and the other stays', async ({
  demo,
  portalPage,
  standIn,
}) => {
  await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
  const watcher = await demo.open('icon/16.png');
  const readCodes = async () =>
    ((await readDatabase(watcher, 'ticks')).ticks ?? []).map(({ code }) => String(code)).sort();
  await watcher.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('dossiers').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const work = result.transaction('ticks', 'readwrite');
          work.objectStore('ticks').put({ code: 'H1-1', item: 'paper', value: 'missing', at: new Date() });
          work.oncomplete = () => {
            result.close();
            resolve();
          };
        };
      }),
  );
  for (let round = 0; round < ROUNDS; round++) {
    const panel = await demo.open('sidepanel.html');
    await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
    await panel.getByRole('searchbox').fill('đăng ký khai sinh');
    const found = panel.getByRole('main').getByRole('button').filter({ hasText: 'đăng ký khai sinh' });
    await found.first().click();
    const box = panel.getByRole('checkbox', { name: /Đã tra dữ liệu của người nộp/ });
    await box.evaluate((input: HTMLElement) => input.click());
    await panel.waitForTimeout(round * 2);
    await panel.close();
    const codes = await readCodes();
    expect(codes).toContain('H1-1');
    expect(codes.length).toBeLessThanOrEqual(2);
  }
  await watcher.close();
});

test('a target of a window that is closed while it saves is there or not, and the others stay', async ({
  demo,
}) => {
  const readValues = () =>
    demo.evaluate(async () => {
      const { storage } = (globalThis as unknown as LocalStorage).chrome;
      return (await storage.local.get('wardTargets')).wardTargets?.values;
    });
  let before = await readValues();
  for (let round = 0; round < ROUNDS; round++) {
    const options = await demo.open('options.html');
    const online = options.getByLabel('Tỷ lệ hồ sơ nộp trực tuyến, ít nhất');
    await online.fill(`${60 + round}`);
    await online.evaluate((input: HTMLElement) => input.blur());
    await options.waitForTimeout(round * 2);
    await options.close();
    const now = await readValues();
    if (before) expect(now).toEqual({ ...before, online: expect.any(Number) });
    if (now) expect([before?.online, 60 + round]).toContain(now.online);
    before = now;
  }
});
