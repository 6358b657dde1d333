import type { Page } from '@playwright/test';
import { setContentClock } from '../e2e/content-clock';
import { type ExtensionBrowser, expect, test } from '../e2e/fixtures';
import { NOW, saveElement, savePicture } from './save-picture';

const VIEW = { width: 1280, height: 680 };
const PANEL = { width: 420, height: 760 };

/** Opens a page of the portal at the moment of the pictures. */
async function openPortal(
  { page, demo, portal }: { page: Page; demo: ExtensionBrowser; portal: string },
  path: string,
): Promise<void> {
  await page.setViewportSize(VIEW);
  await fetch(`${portal}/reset?now=${encodeURIComponent(NOW)}`, { method: 'POST' });
  await page.goto(`${portal}${path}`);
  await expect(page.locator('hl-badge').first()).toBeAttached();
  await setContentClock(page, demo, new Date(NOW));
  // the minute passes, and is drawn
  await page.waitForTimeout(1500);
}

/** The side panel, after the first page of the list was seen. */
async function openPanel(demo: ExtensionBrowser): Promise<Page> {
  const panel = await demo.open('sidepanel.html');
  await panel.setViewportSize(PANEL);
  await panel.clock.setFixedTime(new Date(NOW));
  await panel.evaluate(seeBefore, { now: new Date(NOW).getTime(), real: Date.now() });
  await panel.reload();
  await expect(panel.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return panel;
}

/** The page was read when the pictures are taken, not when its clock was set back to their moment. */
async function seeBefore({ now, real }: { now: number; real: number }): Promise<void> {
  const HOUR_MS = 3_600_000;
  const open = indexedDB.open('dossiers');
  await new Promise((resolve) => {
    open.onsuccess = resolve;
  });
  const database = open.result;
  const work = database.transaction([...database.objectStoreNames], 'readwrite');
  const before = (value: unknown): unknown => {
    if (value instanceof Date) return Math.abs(value.getTime() - real) < HOUR_MS ? new Date(now) : value;
    if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, before(part)]));
    if (Array.isArray(value)) return value.map(before);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, before(part)]));
  };
  for (const name of work.objectStoreNames)
    work.objectStore(name).openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      cursor?.update(before(cursor.value));
      cursor?.continue();
    };
  await new Promise((resolve) => {
    work.oncomplete = resolve;
  });
  database.close();
}

test('the list', async ({ portalPage: page, demo, standIn }) => {
  await openPortal({ page, demo, portal: standIn.portal }, '/xu-ly-ho-so');
  await savePicture(page, 'cong-danh-sach');
  // for the first screen of the README: up to the day of the appointment, so that the badges can be read
  const last = await page.getByRole('columnheader', { name: 'Ngày hẹn trả' }).boundingBox();
  if (!last) throw new Error('the column of appointments is not shown');
  await savePicture(page, 'cong-thoi-han', { width: Math.round(last.x + last.width) });
  await page.locator('hl-badge button').nth(1).click();
  await page.waitForTimeout(300);
  await savePicture(page, 'cong-vi-sao');
});

test('the summary', async ({ portalPage: page, demo, standIn }) => {
  await openPortal({ page, demo, portal: standIn.portal }, '/xu-ly-ho-so');
  await page.getByRole('button', { name: /Xem thời hạn của trang/ }).click();
  await page.waitForTimeout(300);
  await savePicture(page, 'cong-o-dem');
});

test('the press guard', async ({ portalPage: page, demo, standIn }) => {
  await openPortal({ page, demo, portal: standIn.portal }, '/xu-ly-ho-so');
  await page.locator('tr', { hasText: 'chấm dứt giám hộ' }).first().getByRole('link').first().click();
  await expect(page.locator('.button_bar')).toBeVisible();
  await expect(page.locator('hl-badge')).toHaveCount(1);
  await page.waitForTimeout(1000);
  await page.locator('.button_bar').getByRole('button', { name: 'Tạm dừng' }).click();
  await expect(page.locator('hl-guard').getByRole('alert')).toBeVisible();
  await savePicture(page, 'cong-nhac-truoc-khi-bam');
});

test('the panel', async ({ portalPage: page, demo, standIn }) => {
  await openPortal({ page, demo, portal: standIn.portal }, '/xu-ly-ho-so');
  const panel = await openPanel(demo);
  await savePicture(panel, 'bang-hom-nay');
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await panel.getByRole('searchbox').fill('khai sinh');
  await panel.locator('button.dossier').first().click();
  await expect(panel.getByRole('heading', { name: /Việc phải làm/ })).toBeVisible();
  await savePicture(panel, 'bang-ho-so');
  await panel.getByRole('button', { name: 'Soạn văn bản' }).click();
  await panel.setViewportSize({ width: 1000, height: 900 });
  await panel.getByLabel('Tên đơn vị (lưu cho lần sau)').fill('UBND phường Mẫu');
  const paper = panel.getByRole('region', { name: 'Bản in' });
  await paper.scrollIntoViewIfNeeded();
  await saveElement(panel, paper, 'van-ban');
  await panel.close();
});

test('the settings', async ({ demo }) => {
  const page = await demo.open('options.html?first-run');
  await page.setViewportSize({ width: 900, height: 620 });
  await expect(page.getByText('Câu 1 trên 4')).toBeVisible();
  await page.getByLabel('Tên đơn vị').fill('UBND phường Mẫu');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByText('Câu 2 trên 4')).toBeVisible();
  await savePicture(page, 'cai-dat-lan-dau');
  await page.close();
});
