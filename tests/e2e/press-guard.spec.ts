import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type ExtensionBrowser, expect, test } from './fixtures';

const card = (page: Page) => page.locator('hl-guard').getByRole('alert');
const button = (page: Page, name: string) => page.locator('.button_bar').getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');

/** Opens the page of a dossier that is being processed. Returns its code. */
async function openDossier(page: Page, portal: string, procedure = 'chấm dứt giám hộ'): Promise<string> {
  await page.goto(`${portal}/xu-ly-ho-so`);
  await page.locator('tr', { hasText: procedure }).first().getByRole('link').first().click();
  await expect(page.locator('.button_bar')).toBeVisible();
  await expect(page.locator('hl-badge')).toHaveCount(1);
  // what was seen is kept after a while
  await page.waitForTimeout(1000);
  return (await page.locator('hl-badge').getAttribute('data-hl-code')) ?? '';
}

async function openPanelAt({ open }: ExtensionBrowser, code: string): Promise<Page> {
  const panel = await open('sidepanel.html');
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await panel.getByRole('searchbox').fill(code);
  await panel.getByRole('button', { name: new RegExp(code) }).click();
  await expect(panel.getByRole('heading', { name: /Việc phải làm/ })).toBeVisible();
  return panel;
}

/** Lets nothing be written where presses are kept, as on a full disk, or lets it again. */
const setDiskFull = ({ evaluate }: ExtensionBrowser, isFull: boolean) =>
  evaluate(async (isFull) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getBackgroundPage?(): Promise<typeof globalThis> } };
    };
    // the worker itself; in Firefox its place is a page
    const scope = (await chrome.runtime.getBackgroundPage?.()) ?? globalThis;
    const { prototype } = scope.IDBDatabase as {
      prototype: IDBDatabase & { write?: IDBDatabase['transaction'] };
    };
    prototype.write ??= prototype.transaction;
    const { write } = prototype;
    prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
      if (isFull && mode === 'readwrite')
        throw new scope.DOMException('No space is left', 'QuotaExceededError');
      return write.call(this, stores, mode, options);
    };
  }, isFull);

test.describe('a press on a portal’s button', () => {
  test('is held once with what the law wants before, and passes the second time', async ({
    portalPage,
    standIn,
    demo,
  }) => {
    const code = await openDossier(portalPage, standIn.portal);
    await button(portalPage, 'Tạm dừng').click();
    await expect(card(portalPage)).toContainText('Trước khi “Tạm dừng');
    await expect(card(portalPage)).toContainText(code);
    await expect(card(portalPage).getByRole('listitem')).toHaveCount(3);
    await expect(dialog(portalPage)).toHaveCount(0);
    await expect(button(portalPage, 'Tạm dừng')).toBeFocused();

    await button(portalPage, 'Tạm dừng').click();
    await expect(card(portalPage)).toHaveCount(0);
    await expect(dialog(portalPage)).toBeVisible();

    const panel = await openPanelAt(demo, code);
    await expect(panel.getByText('Đã bấm trên cổng: Tạm dừng (dừng tính) · chờ xác nhận')).toHaveCount(1);
    await panel.close();
    await dialog(portalPage).getByRole('textbox').fill('Chờ xác minh');
    await dialog(portalPage).getByRole('button', { name: 'Đồng ý' }).click();
    await expect(portalPage.locator('hl-badge')).toHaveAttribute('data-hl-state', 'paused');
    await portalPage.waitForTimeout(1000);
    const later = await openPanelAt(demo, code);
    await expect(later.getByText('Đã bấm trên cổng: Tạm dừng (dừng tính)', { exact: true })).toHaveCount(1);
    await later.close();
  });

  test('passes at once when everything was ticked in the panel, without the page being loaded again', async ({
    portalPage,
    standIn,
    demo,
  }) => {
    const code = await openDossier(portalPage, standIn.portal);
    const panel = await openPanelAt(demo, code);
    await panel.locator('summary', { hasText: 'Tạm dừng' }).click();
    for (const box of await panel.locator('details[open]').first().getByRole('checkbox').all())
      await box.check();
    await expect(panel.locator('summary', { hasText: 'Tạm dừng' })).toContainText('3/3');
    await expect.poll(() => panel.evaluate(countTicks)).toBe(3);
    // what is kept is told to the page at once; a busy machine takes its time
    await panel.waitForTimeout(1000);
    await portalPage.bringToFront();
    await button(portalPage, 'Tạm dừng').click();
    await expect(dialog(portalPage)).toBeVisible();
    await expect(card(portalPage)).toHaveCount(0);
    await dialog(portalPage).getByRole('button', { name: 'Hủy bỏ' }).click();

    // another action of the same dossier is still asked about
    await button(portalPage, 'Yêu cầu bổ sung').click();
    await expect(card(portalPage)).toBeVisible();
    await expect(dialog(portalPage)).toHaveCount(0);
    await panel.close();
  });

  for (const key of ['Enter', 'Space'])
    test(`by keyboard: ${key} is held, held down it stays held, and the next one passes`, async ({
      portalPage,
      standIn,
    }) => {
      await openDossier(portalPage, standIn.portal);
      await button(portalPage, 'Trả kết quả').focus();
      await portalPage.keyboard.down(key);
      await portalPage.keyboard.down(key);
      await portalPage.keyboard.down(key);
      await portalPage.keyboard.up(key);
      await expect(card(portalPage)).toContainText('Trả kết quả');
      await expect(dialog(portalPage)).toHaveCount(0);
      await expect(button(portalPage, 'Trả kết quả')).toBeFocused();
      await portalPage.keyboard.press(key);
      await expect(dialog(portalPage)).toBeVisible();
      await expect(card(portalPage)).toHaveCount(0);
    });

  test('Escape or a press elsewhere closes the card; then the next press is a first one again', async ({
    portalPage,
    standIn,
  }) => {
    await openDossier(portalPage, standIn.portal);
    for (const close of [
      () => portalPage.keyboard.press('Escape'),
      () => portalPage.getByRole('heading', { name: 'Thông tin hồ sơ' }).click(),
      () => card(portalPage).getByRole('button', { name: /Đóng/ }).click(),
    ]) {
      await button(portalPage, 'Tạm dừng').click();
      await expect(card(portalPage)).toBeVisible();
      await close();
      await expect(card(portalPage)).toHaveCount(0);
    }
    await expect(dialog(portalPage)).toHaveCount(0);
  });

  // Firefox tells its driver's double click as two presses
  test('a double click is one press; what a script of the page presses is not asked about', {
    tag: '@chromium',
  }, async ({ portalPage, standIn }) => {
    await openDossier(portalPage, standIn.portal);
    await button(portalPage, 'Tạm dừng').dblclick();
    await expect(card(portalPage)).toBeVisible();
    await expect(dialog(portalPage)).toHaveCount(0);
    await portalPage.keyboard.press('Escape');
    await button(portalPage, 'Tạm dừng').evaluate((element: HTMLElement) => element.click());
    await expect(dialog(portalPage)).toBeVisible();
    await expect(card(portalPage)).toHaveCount(0);
  });

  test('the card covers its button nowhere, and what is ticked cannot be read from it', async ({
    portalPage,
    standIn,
    demo,
  }) => {
    const code = await openDossier(portalPage, standIn.portal);
    const panel = await openPanelAt(demo, code);
    await panel.locator('summary', { hasText: 'Tạm dừng' }).click();
    await panel.getByRole('checkbox', { name: /Có lý do cụ thể/ }).check();
    await portalPage.bringToFront();
    for (const height of [768, 420]) {
      await portalPage.setViewportSize({ width: 1366, height });
      await button(portalPage, 'Tạm dừng').scrollIntoViewIfNeeded();
      await button(portalPage, 'Tạm dừng').click();
      await expect(card(portalPage).getByRole('listitem')).toHaveCount(3);
      await expect(async () => {
        const [own, its] = [
          await card(portalPage).boundingBox(),
          await button(portalPage, 'Tạm dừng').boundingBox(),
        ];
        if (!own || !its) throw new Error('not drawn');
        const isApart = own.y >= its.y + its.height || own.y + own.height <= its.y;
        expect(isApart, JSON.stringify([height, own, its])).toBe(true);
      }).toPass({ timeout: 5000 });
      await portalPage.keyboard.press('Escape');
    }
    await portalPage.setViewportSize({ width: 1366, height: 768 });
    await panel.getByRole('checkbox', { name: /Có lý do cụ thể/ }).uncheck();
    await panel.close();
  });

  test('is held in a frame and in a modal dialog too, where the card can be pressed', async ({
    portalPage,
    standIn,
  }) => {
    const code = await openDossier(portalPage, standIn.portal);
    await portalPage.goto(`${standIn.portal}/thong-ke`);
    await portalPage.evaluate((code) => {
      const dialog = document.createElement('dialog');
      const frame = document.createElement('iframe');
      Object.assign(frame, { src: `/ho-so/${code}`, width: 1100, height: 560, title: 'Hồ sơ' });
      dialog.append(frame);
      document.body.append(dialog);
      dialog.showModal();
    }, code);
    const inFrame = portalPage
      .frameLocator('iframe')
      .locator('.button_bar')
      .getByRole('button', { name: 'Tạm dừng' });
    await expect(portalPage.frameLocator('iframe').locator('hl-badge')).toHaveCount(1);
    await inFrame.click();
    await expect(card(portalPage)).toBeVisible();
    const [own, its] = [await card(portalPage).boundingBox(), await inFrame.boundingBox()];
    if (!own || !its) throw new Error('not drawn');
    const gap = Math.max(its.y - own.y - own.height, own.y - its.y - its.height);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(12);
    await inFrame.click();
    await expect(card(portalPage)).toHaveCount(0);
    await expect(portalPage.frameLocator('iframe').getByRole('dialog')).toBeVisible();

    await portalPage.goto(`${standIn.portal}/thong-ke`);
    await portalPage.evaluate((code) => {
      const dialog = document.createElement('dialog');
      dialog.innerHTML = `<h2>Thông tin hồ sơ</h2><dl><dt>Mã hồ sơ</dt><dd>${code}</dd><dt>Tên thủ tục</dt>
        <dd>Thủ tục đăng ký giám hộ</dd><dt>Ngày tiếp nhận</dt><dd>20/11/2026 08:00</dd><dt>Ngày hẹn trả</dt>
        <dd>27/11/2026 17:00</dd><dt>Trạng thái</dt><dd>Đang xử lý</dd></dl><button>Gia hạn</button>`;
      dialog.querySelector('button')?.addEventListener('click', () => dialog.append('Đã bấm'));
      dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
      document.body.append(dialog);
      dialog.showModal();
    }, code);
    await expect(dialog(portalPage).locator('hl-badge')).toHaveCount(1);
    await dialog(portalPage).getByRole('button', { name: 'Gia hạn' }).click();
    await card(portalPage).getByRole('button', { name: /Đóng/ }).click();
    await expect(card(portalPage)).toHaveCount(0);
    await expect(dialog(portalPage)).toBeVisible();
    await dialog(portalPage).getByRole('button', { name: 'Gia hạn' }).click();
    await portalPage.keyboard.press('Escape');
    await expect(card(portalPage)).toHaveCount(0);
    await expect(dialog(portalPage)).toBeVisible();
    await dialog(portalPage).getByRole('button', { name: 'Gia hạn' }).click();
    await dialog(portalPage).getByRole('button', { name: 'Gia hạn' }).click();
    await expect(dialog(portalPage)).toContainText('Đã bấm');
  });

  test('gets through although the portal draws its buttons anew in between', async ({
    portalPage,
    standIn,
  }) => {
    await openDossier(portalPage, standIn.portal);
    await portalPage.evaluate(() => {
      const bar = document.querySelector('.button_bar');
      bar?.addEventListener('click', () => document.body.setAttribute('data-pressed', ''));
    });
    const drawAnew = () =>
      portalPage.evaluate(() => {
        const bar = document.querySelector('.button_bar');
        bar?.replaceChildren(...[...bar.children].map((one) => one.cloneNode(true)));
      });
    await drawAnew();
    await button(portalPage, 'Tạm dừng').click();
    await expect(card(portalPage)).toBeVisible();
    await drawAnew();
    await drawAnew();
    await expect(card(portalPage)).toBeVisible();
    await expect(portalPage.locator('body[data-pressed]')).toHaveCount(0);
    await button(portalPage, 'Tạm dừng').click();
    await expect(portalPage.locator('body[data-pressed]')).toHaveCount(1);
    await expect(card(portalPage)).toHaveCount(0);
  });

  test('axe finds nothing in the card', async ({ portalPage, standIn }) => {
    await openDossier(portalPage, standIn.portal, 'đăng ký khai sinh');
    await button(portalPage, 'Tiếp nhận').click();
    await expect(card(portalPage)).toBeVisible();
    const { violations } = await new AxeBuilder({ page: portalPage }).include('hl-guard').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('that cannot be kept reaches the portal all the same, and the panel says so until one can', async ({
    portalPage,
    standIn,
    demo,
  }) => {
    const code = await openDossier(portalPage, standIn.portal);
    const panel = await openPanelAt(demo, code);
    await portalPage.bringToFront();
    await setDiskFull(demo, true);
    try {
      await button(portalPage, 'Tạm dừng').click();
      await expect(card(portalPage)).toBeVisible();
      await button(portalPage, 'Tạm dừng').click();
      await expect(dialog(portalPage)).toBeVisible();
      await expect(panel.getByRole('alert')).toHaveText(/: máy đã hết chỗ lưu /);
      await expect(panel.getByText(/Đã bấm trên cổng/)).toHaveCount(0);
    } finally {
      await setDiskFull(demo, false);
    }
    await dialog(portalPage).getByRole('button', { name: 'Hủy bỏ' }).click();
    await button(portalPage, 'Yêu cầu bổ sung').click();
    await expect(card(portalPage)).toBeVisible();
    await button(portalPage, 'Yêu cầu bổ sung').click();
    await expect(panel.getByText(/Đã bấm trên cổng: Yêu cầu bổ sung/)).toHaveCount(1);
    await expect(panel.getByRole('alert')).toHaveCount(0);
    await panel.close();
  });

  test('is the portal’s own when the reminder is switched off', async ({ portalPage, standIn, demo }) => {
    const options = await demo.open('options.html');
    const choice = options.getByRole('checkbox', { name: /Giữ lại lần bấm đầu/ });
    await choice.uncheck();
    await openDossier(portalPage, standIn.portal);
    await button(portalPage, 'Tạm dừng').click();
    await expect(dialog(portalPage)).toBeVisible();
    await expect(card(portalPage)).toHaveCount(0);
    await dialog(portalPage).getByRole('button', { name: 'Hủy bỏ' }).click();

    await choice.check();
    await portalPage.bringToFront();
    await expect(async () => {
      await button(portalPage, 'Tạm dừng').click();
      await expect(card(portalPage)).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 5000 });
    await options.close();
  });
});

/** How many ticks are kept; runs in a page of the extension. */
const countTicks = () =>
  new Promise<number>((resolve, reject) => {
    const asked = indexedDB.open('dossiers');
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const counted = asked.result.transaction('ticks').objectStore('ticks').count();
      counted.onsuccess = () => resolve(counted.result);
      counted.onerror = () => reject(counted.error);
      asked.result.close();
    };
  });
