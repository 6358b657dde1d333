import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { enterText } from './enter-text';
import { type ExtensionBrowser, expect, test } from './fixtures';
import { readClipboard } from './read-clipboard';
import { readPages } from './read-pdf';

const NAME = 'Trần Thị Thử Nghiệm';
const UNIT = 'UBND phường Hoài Nhơn Bắc';

/** The letters of a dossier of a birth, in the panel, after the portal has shown its list. */
async function openLetters(
  demo: ExtensionBrowser,
  portalPage: Page,
  portal: string,
): Promise<{ panel: Page; code: string }> {
  await portalPage.goto(`${portal}/xu-ly-ho-so`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(10);
  const panel = await demo.open('sidepanel.html');
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await panel.getByRole('searchbox').fill('khai sinh');
  await panel.locator('button.dossier').filter({ hasText: 'khai sinh' }).first().click();
  const title = panel.getByRole('heading', { level: 2 });
  await expect(title).toBeFocused();
  const code = await title.innerText();
  await panel.getByRole('button', { name: 'Soạn văn bản' }).click();
  await expect(panel.getByRole('heading', { name: `Văn bản: ${code}` })).toBeFocused();
  return { panel, code };
}

const paperOf = (panel: Page) => panel.getByRole('region', { name: 'Bản in' });

/** Everything that the extension has stored in this browser, as text. */
const stored = (panel: Page): Promise<string> =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session' | 'sync', { get(): Promise<unknown> }> };
    };
    const areas = await Promise.all([
      chrome.storage.local.get(),
      chrome.storage.session.get(),
      chrome.storage.sync.get(),
    ]);
    const texts = [JSON.stringify(areas), JSON.stringify({ ...localStorage, ...sessionStorage })];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        texts.push(JSON.stringify(rows));
      }
      database.close();
    }
    return texts.join('\n');
  });

test('a supplement request: ticked papers stand in the preview and in the Word file, the name in no storage', async ({
  demo,
  portalPage,
  standIn,
}) => {
  const { panel, code } = await openLetters(demo, portalPage, standIn.portal);
  await panel.getByLabel('Loại văn bản').selectOption('supplement-request');
  const paper = paperOf(panel);
  await expect(paper).toContainText('PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ');
  await expect(paper).toContainText(code);
  await expect(paper).toContainText('Kính gửi: ………');

  const tick = panel.locator('.papers').getByRole('checkbox').first();
  const missing = await tick.locator('xpath=..').innerText();
  await tick.check();
  await panel.getByLabel('Giấy tờ khác, mỗi dòng một loại').fill('Giấy tờ tự ghi');
  await panel.getByLabel('Lý do').fill('Thiếu bản gốc');
  await panel.getByLabel('Số văn bản').fill('12');
  await enterText(panel.getByLabel(/Tên đơn vị/), UNIT);
  await panel.getByLabel('Tên người nhận văn bản').fill(NAME);
  await panel.getByLabel('Địa chỉ').fill('Tổ 1, phố Thử');
  await expect(paper).toContainText(missing.trim());
  await expect(paper).toContainText('Giấy tờ tự ghi');
  await expect(paper).toContainText('Lý do: Thiếu bản gốc');
  await expect(paper).toContainText('Số: 12/HDHS');
  await expect(paper).toContainText('UBND PHƯỜNG HOÀI NHƠN BẮC');
  await expect(paper).toContainText(`Kính gửi: ${NAME}`);

  const downloading = panel.waitForEvent('download');
  await panel.getByRole('button', { name: /\.docx/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe(`phieu-yeu-cau-bo-sung-${code}.docx`);
  const zip = await JSZip.loadAsync(readFileSync(await download.path()));
  const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
  expect(body).toContain('PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ');
  expect(body).toContain(`Kính gửi: ${NAME}`);
  expect(body).toContain('Giấy tờ tự ghi');

  const kept = await stored(panel);
  expect(kept).toContain(code);
  expect(kept).toContain(UNIT);
  for (const word of [NAME, 'Tổ 1, phố Thử', 'Thiếu bản gốc']) expect(kept).not.toContain(word);

  // neither the page's own memory nor the browser's brings them back
  await panel.getByRole('button', { name: 'Về hồ sơ' }).click();
  await panel.getByRole('button', { name: 'Soạn văn bản' }).click();
  await expect(panel.getByLabel('Tên người nhận văn bản')).toHaveValue('');
  await expect(panel.getByLabel(/Tên đơn vị/)).toHaveValue(UNIT);
  const options = await demo.open('options.html');
  await expect(options.getByLabel('Tên đơn vị')).toHaveValue(UNIT);
  await enterText(options.getByLabel('Tên đơn vị'), 'UBND xã Vạn Hưng');
  await expect(paperOf(panel)).toContainText('UBND XÃ VẠN HƯNG');

  // a name typed in the panel stays when something else is chosen on a page that was open before
  await enterText(panel.getByLabel(/Tên đơn vị/), UNIT);
  await expect(options.getByLabel('Tên đơn vị')).toHaveValue(UNIT);
  // what each moves is looked for before it holds
  for (const hours of [/^7:30–11:30, 13:00–17:00/, /^7:30–11:30, 13:30–17:30/, /^7:30–11:30, 13:00–17:00/]) {
    await options.getByLabel(hours).click();
    await expect(options.getByLabel(hours)).toBeChecked();
  }
  await expect(options.getByLabel('Tên đơn vị')).toHaveValue(UNIT);
  await expect(paperOf(panel)).toContainText('UBND PHƯỜNG HOÀI NHƠN BẮC');
  await options.close();
  await panel.close();
});

test('an apology: the new appointment is a working day, a wrong one is refused and not printed', async ({
  demo,
  portalPage,
  standIn,
}) => {
  const { panel } = await openLetters(demo, portalPage, standIn.portal);
  await panel.getByLabel('Loại văn bản').selectOption('apology');
  const paper = paperOf(panel);
  const date = panel.getByLabel('Ngày hẹn trả mới');
  const proposed = await date.inputValue();
  const [year, month, day] = proposed.split('-');
  await expect(paper).toContainText(`hẹn trả kết quả vào ngày ${day}/${month}/${year}`);
  await panel.getByLabel(/Gia hạn thêm/).selectOption('10');
  await expect.poll(async () => (await date.inputValue()) > proposed).toBe(true);

  await date.fill('2026-01-05');
  await expect(panel.getByText('Ngày này đã qua.')).toBeVisible();
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(paper).toContainText('hẹn trả kết quả vào ……');
  await date.fill('2036-12-28'); // a Sunday
  await expect(panel.getByText('Ngày này là ngày nghỉ.')).toBeVisible();

  await panel.getByLabel('Lý do').fill('Chờ xác minh của ông Nguyễn Văn Thử, 0912 345 678');
  await expect(panel.getByText(/Phần này có vẻ chứa: số điện thoại.*tên người/)).toBeVisible();
  await panel.close();
});

test('by the keyboard alone, from the dossier to the Word file; the short text can be copied', async ({
  demo,
  portalPage,
  standIn,
}) => {
  const { panel, code } = await openLetters(demo, portalPage, standIn.portal);
  await panel.keyboard.press('Tab');
  await expect(panel.getByLabel('Loại văn bản')).toBeFocused();
  await panel.keyboard.press('Home');
  await panel.keyboard.press('ArrowDown');
  await expect(panel.getByLabel('Loại văn bản')).toHaveValue('refusal');
  const reach = async (name: RegExp | string) => {
    const button = panel.getByRole('button', { name });
    for (let presses = 0; presses < 40; presses++) {
      if (await button.evaluate((element) => element === document.activeElement)) return;
      await panel.keyboard.press('Tab');
    }
    throw new Error(`${name} is not reached`);
  };
  await reach(/\.docx/);
  const downloading = panel.waitForEvent('download');
  await panel.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toBe(`phieu-tu-choi-${code}.docx`);

  await reach('Chép tin nhắn');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Đã chép.')).toBeVisible();
  const text = await readClipboard(panel.context());
  expect(text).toContain(code);
  expect(text.length).toBeLessThanOrEqual(160);
  await panel.close();
});

// a page in Firefox does not take the styles of paper from its driver
test('on paper stands the letter alone @chromium', async ({ demo, portalPage, standIn }) => {
  const { panel, code } = await openLetters(demo, portalPage, standIn.portal);
  await panel.getByLabel('Loại văn bản').selectOption('refusal');
  await panel.evaluate(() => {
    const titles: string[] = [];
    Object.assign(globalThis, { titles });
    window.print = () => {
      titles.push(document.title);
      if (titles.length === 1) dispatchEvent(new Event('beforeprint'));
    };
  });
  const print = panel.getByRole('button', { name: 'In', exact: true });
  const silent = panel.getByText('Trình duyệt không in được từ bảng này');
  await print.click();
  expect(await panel.evaluate(() => (globalThis as unknown as { titles: string[] }).titles)).toEqual([
    `phieu-tu-choi-${code}`,
  ]);
  await expect(panel).toHaveTitle('Hài Lòng');
  await expect(silent).toBeHidden();
  await print.click(); // nothing happens, as in a browser that does not print from a panel
  await expect(silent).toBeVisible();

  await panel.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(paperOf(panel)).toBeVisible();
  for (const control of await panel.getByRole('button').all()) await expect(control).toBeHidden();
  await expect(panel.getByLabel('Loại văn bản')).toBeHidden();
  expect(await panel.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect(readPages(await panel.pdf({ preferCSSPageSize: true }))).toEqual([{ width: 210, height: 297 }]);
  await panel.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing and nothing is cut off at 320 px, ${colorScheme}`, async ({
    demo,
    portalPage,
    standIn,
  }) => {
    const { panel } = await openLetters(demo, portalPage, standIn.portal);
    await panel.setViewportSize({ width: 320, height: 720 });
    await panel.emulateMedia({ colorScheme });
    for (const kind of ['supplement-request', 'refusal', 'apology', 'suspension']) {
      await panel.getByLabel('Loại văn bản').selectOption(kind);
      await panel.getByLabel('Lý do').fill('Gặp ông Nguyễn Văn Thử');
      await expect(panel.getByText(/Phần này có vẻ chứa/)).toBeVisible();
      const { violations } = await new AxeBuilder({ page: panel }).analyze();
      expect(violations.map(({ id, nodes }) => `${kind}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, kind).toBe(0);
    }
    await panel.close();
  });
}
