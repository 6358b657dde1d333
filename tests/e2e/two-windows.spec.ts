import type { Page } from '@playwright/test';
import { type ExtensionBrowser, expect, test } from './fixtures';

const ROUNDS = 6;

interface LocalStorage {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<{ answerDrafts?: { said: string }[] }>;
        remove(key: string): Promise<void>;
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
const forgetDrafts = (demo: ExtensionBrowser) =>
  demo.evaluate(() => (globalThis as unknown as LocalStorage).chrome.storage.local.remove('answerDrafts'));

/** Presses a button without waiting for what comes of it. */
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement) => button.click());

test.beforeEach(({ demo }) => forgetDrafts(demo));
test.afterEach(({ demo }) => forgetDrafts(demo));

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
