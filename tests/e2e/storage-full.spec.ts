import path from 'node:path';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, expect, launchChromium, test } from './fixtures';
import { readDatabase } from './read-database';

const NOW = '2026-11-20T09:00:00+07:00';

let browser: ExtensionBrowser & { close(): Promise<void> };
test.beforeEach(async ({ standIn }) => {
  await fetch(`${standIn.portal}/reset?now=${encodeURIComponent(NOW)}`, { method: 'POST' });
  browser = await launchChromium(path.resolve('dist/extension-demo/chrome-mv3'));
});
test.afterEach(() => browser.close());

/** Sets how much the extension may store in its database, in bytes; without a number as much as the disk has. */
async function setRoom(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: `chrome-extension://${browser.id}`,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

/** Whether a write as large as this goes into the database; it is taken back. */
const hasRoom = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        indexedDB.open('dossiers').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const write = (change: (store: IDBObjectStore) => void, then: (isDone: boolean) => void) => {
            const work = result.transaction('remarks', 'readwrite');
            change(work.objectStore('remarks'));
            work.oncomplete = () => then(true);
            work.onabort = () => then(false);
          };
          const end = (isDone: boolean) => {
            result.close();
            resolve(isDone);
          };
          write(
            (store) => store.put({ id: 'room', text: 'x'.repeat(1000) }),
            (isDone) =>
              isDone
                ? write(
                    (store) => store.delete('room'),
                    () => end(true),
                  )
                : end(false),
          );
        };
      }),
  );

/** Fills the extension's `storage.local` to the brim, or makes room again. */
const fillLocal = (isFull: boolean) =>
  browser.evaluate(async (full) => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: LocalArea } } }).chrome.storage;
    if (!full) return local.remove('filling');
    const used = await local.getBytesInUse();
    const room = local.QUOTA_BYTES - used;
    await local.set({ filling: 'x'.repeat(room - 12) });
  }, isFull);

interface LocalArea {
  QUOTA_BYTES: number;
  getBytesInUse(): Promise<number>;
  set(items: object): Promise<void>;
  remove(key: string): Promise<void>;
}

test('where the database is full it is said what is not kept and why; what is there stays, and it goes on with room', async ({
  standIn,
}) => {
  const portal = await browser.context.newPage();
  await portal.goto(`${standIn.portal}/xu-ly-ho-so`);
  await expect(portal.locator('hl-badge')).toHaveCount(10);
  const panel = await browser.open('sidepanel.html');
  await expect(panel.getByText('H32.21-261118-0008').first()).toBeVisible();
  const before = await readDatabase(panel, 'dossiers', 'events', 'lists', 'ticks');

  await setRoom(panel, 1);
  // the browser looks at it again only after a while
  await expect.poll(() => hasRoom(panel), { timeout: 60_000, intervals: [2000] }).toBe(false);
  await portal.goto(`${standIn.portal}/xu-ly-ho-so?rows=30`);
  await expect(portal.locator('hl-badge')).toHaveCount(30);
  const alert = panel.getByRole('alert').filter({ hasText: 'Không lưu được hồ sơ' });
  await expect(alert).toContainText('hết chỗ');
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await panel.getByRole('searchbox').fill('đăng ký khai sinh');
  await panel.getByRole('main').getByRole('button').filter({ hasText: 'đăng ký khai sinh' }).first().click();
  await panel.getByRole('textbox', { name: 'Ghi chú' }).fill('chờ bản chính');
  await panel.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(panel.getByRole('alert').filter({ hasText: 'Không lưu được:' }).first()).toContainText(
    'hết chỗ',
  );
  // what was written is not lost with the failure
  await expect(panel.getByRole('textbox', { name: 'Ghi chú' })).toHaveValue('chờ bản chính');
  // a tick that is not kept does not look as if it were
  const box = panel.getByRole('checkbox', { name: /Đã tra dữ liệu của người nộp/ });
  await box.click();
  await expect(panel.getByRole('alert').filter({ hasText: 'hết chỗ' })).toHaveCount(3);
  await expect(box).not.toBeChecked();
  expect(await readDatabase(panel, 'dossiers', 'events', 'lists', 'ticks')).toEqual(before);

  await setRoom(panel);
  await panel.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Ghi chú: chờ bản chính' })).toBeVisible();
  // the page has not changed; it is told again by itself
  await expect
    .poll(async () => (await readDatabase(panel, 'dossiers')).dossiers?.length, { timeout: 30_000 })
    .toBe(30);
  await expect(alert).toBeHidden();
});

test('where the settings’ storage is full it is said, the former choice stands, and it goes on with room', async () => {
  const options = await browser.open('options.html');
  const guard = options
    .getByRole('region', { name: 'Nhắc trước khi bấm nút trên cổng' })
    .getByRole('checkbox');
  await fillLocal(true);
  const was = await guard.isChecked();
  await guard.click();
  await expect(options.getByText(/Không lưu được: .*hết chỗ/).first()).toBeVisible();
  await expect(guard).toBeChecked({ checked: was });
  await options.reload();
  await expect(guard).toBeChecked({ checked: was });

  await fillLocal(false);
  await guard.click();
  await expect(options.getByText('Đã lưu.').first()).toBeVisible();
  await options.reload();
  await expect(guard).toBeChecked({ checked: !was });
});
