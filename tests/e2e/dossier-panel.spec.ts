import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, expect, test } from './fixtures';
import { openDossier } from './open-dossier';

/** Opens the panel, as a page of its own, at a dossier. */
async function openPanelAt(open: (page: string) => Promise<Page>, code: string): Promise<Page> {
  const panel = await open('sidepanel.html');
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await panel.getByRole('searchbox').fill(code);
  await panel.getByRole('button', { name: new RegExp(code) }).click();
  await expect(panel.getByRole('heading', { name: /Việc phải làm/ })).toBeVisible();
  return panel;
}

/** How many ticks are kept in the browser. */
const countTicks = ({ evaluate }: ExtensionBrowser) =>
  evaluate(
    () =>
      new Promise<number>((resolve) => {
        indexedDB.open('dossiers').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          result.transaction('ticks').objectStore('ticks').count().onsuccess = (counted) => {
            result.close();
            resolve((counted.target as IDBRequest<number>).result);
          };
        };
      }),
  );

test.describe('a dossier in the panel', () => {
  test('has what must be done at its stage; a tick stays, is counted and can be taken back', async ({
    portalPage,
    standIn,
    demo,
  }) => {
    const code = await openDossier(portalPage, standIn.portal, 'đăng ký khai sinh');
    const panel = await openPanelAt(demo.open, code);
    const heading = panel.getByRole('heading', { name: /Việc phải làm/ });
    const box = panel.getByRole('checkbox', { name: /Đã tra dữ liệu của người nộp/ });
    await expect(heading).toContainText('0/');
    await box.check();
    await expect(heading).toContainText('1/');

    // it is shown at once and written right after: a panel that is closed in between takes it along
    await expect.poll(() => countTicks(demo)).toBe(1);
    await panel.close();
    const again = await openPanelAt(demo.open, code);
    const kept = again.getByRole('checkbox', { name: /Đã tra dữ liệu của người nộp/ });
    await expect(kept).toBeChecked();
    await kept.uncheck();
    await expect(again.getByRole('heading', { name: /Việc phải làm/ })).toContainText('0/');
    await again.close();
  });

  test('has the papers of its procedure, each there, missing or in a database', async ({
    portalPage,
    standIn,
    demo,
  }) => {
    const code = await openDossier(portalPage, standIn.portal, 'đăng ký khai sinh');
    const panel = await openPanelAt(demo.open, code);
    await expect(panel.getByRole('heading', { name: /Thành phần hồ sơ/ })).toContainText('1.001193');
    const paper = panel.getByRole('group', { name: /Tờ khai đăng ký khai sinh theo mẫu/ });
    const summary = panel.locator('summary', { hasText: 'Giấy tờ chung' });
    await paper.getByRole('button', { name: 'Thiếu' }).click();
    await expect(summary).toContainText('thiếu 1');
    await paper.getByRole('button', { name: 'Có trong CSDL' }).click();
    await expect(paper.getByRole('button', { name: 'Thiếu' })).toHaveAttribute('aria-pressed', 'false');
    await expect(summary).not.toContainText('thiếu');
    await expect(summary).toContainText('1/');
    await paper.getByRole('button', { name: 'Có trong CSDL' }).click();
    await expect(summary).toContainText('0/');
    await panel.close();
  });

  test('ticks by itself what the page shows, and says so', async ({ portalPage, standIn, demo }) => {
    await openDossier(portalPage, standIn.portal, 'đăng ký khai sinh');
    const code = await portalPage.evaluate(() => {
      const list = document.querySelector('dl.thong-tin');
      const [term, value] = [document.createElement('dt'), document.createElement('dd')];
      term.textContent = 'Số lần yêu cầu bổ sung';
      value.textContent = '0';
      list?.append(term, value);
      return document.querySelector<HTMLElement>('hl-badge')?.dataset.hlCode ?? '';
    });
    const panel = await openPanelAt(demo.open, code);
    await panel.locator('summary', { hasText: 'Yêu cầu bổ sung' }).click();
    const once = panel.getByRole('checkbox', { name: /Chưa yêu cầu bổ sung lần nào/ });
    await expect(once).toBeChecked();
    await expect(once).toBeDisabled();
    await expect(panel.getByText(/Tự đánh dấu: Trang cho biết/)).toBeVisible();
    await panel.close();
  });

  test('axe finds nothing, light and dark, at the width of a panel', async ({
    portalPage,
    standIn,
    demo,
  }) => {
    // axe takes its time in Firefox on a busy machine
    test.slow();
    const code = await openDossier(portalPage, standIn.portal, 'đăng ký khai sinh');
    const panel = await openPanelAt(demo.open, code);
    await panel.setViewportSize({ width: 320, height: 800 });
    await panel.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await panel.getByRole('button', { name: 'Thiếu', exact: true }).first().click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: panel }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
    await panel.close();
  });
});
