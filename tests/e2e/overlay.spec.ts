import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const badges = (page: Page) => page.locator('hl-badge');
const overlay = (page: Page) => page.locator('hl-overlay[data-hl-state="ready"]');
const badgeOf = (page: Page, procedure: string) =>
  page.locator('tr', { hasText: procedure }).locator('hl-badge');

/** Each row's code beside the code, state and place of its badge. */
const rowsOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('tbody tr')].map((row) => {
      const hosts = row.querySelectorAll<HTMLElement>('hl-badge');
      return {
        text: row.textContent ?? '',
        count: hosts.length,
        code: hosts[0]?.dataset.hlCode ?? '',
        inCell: /^(TD|TH)$/.test(hosts[0]?.parentElement?.tagName ?? ''),
      };
    }),
  );

async function expectEachRowItsBadge(page: Page, rows: number) {
  await expect(badges(page)).toHaveCount(rows);
  // the count says nothing while the portal is still changing from one list to another
  await expect(async () => {
    for (const row of await rowsOf(page)) {
      expect(row.count).toBe(1);
      expect(row.text).toContain(row.code);
      expect(row.inCell).toBe(true);
    }
  }).toPass({ timeout: 5000 });
  await expect(overlay(page)).toHaveAttribute('data-hl-count', String(rows));
}

test.describe('a list', () => {
  test.beforeEach(async ({ portalPage, standIn }) => {
    await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
    await expect(overlay(portalPage)).toBeAttached();
  });

  test('has a badge a dossier, with state, rule and due date, in words', async ({ portalPage }) => {
    await expectEachRowItsBadge(portalPage, 10);
    const urgent = badgeOf(portalPage, 'chấm dứt giám hộ');
    await expect(urgent).toHaveAttribute('data-hl-state', 'urgent');
    await expect(urgent).toHaveAttribute('data-hl-rule', 'return-by-appointment');
    await expect(urgent).toHaveAttribute('data-hl-due', /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+07:00$/);
    await expect(
      urgent.getByRole('button', { name: /Còn 3 giờ 20 phút \(giờ làm việc\)\. Cần xử lý ngay/ }),
    ).toBeVisible();
    await expect(badgeOf(portalPage, 'Cấp giấy phép xây dựng')).toHaveAttribute('data-hl-state', 'overdue');

    const registered = badgeOf(portalPage, 'đăng ký khai sinh').first();
    await expect(registered).toHaveAttribute('data-hl-rule', 'accept-online');
    await expect(registered).toHaveAttribute('data-hl-state', 'ok');
    await expect(badgeOf(portalPage, 'đăng ký lại khai sinh')).toHaveAttribute('data-hl-state', 'paused');
    await expect(badgeOf(portalPage, 'đăng ký kết hôn')).toHaveAttribute('data-hl-state', 'done');
  });

  test('keeps the right badges through paging, navigation and going back', async ({ portalPage }) => {
    const codes = async () => (await rowsOf(portalPage)).map(({ code }) => code);
    const first = await codes();
    await portalPage.getByRole('button', { name: /^2$|Trang 2/ }).click();
    await expect.poll(codes).not.toEqual(first);
    await expectEachRowItsBadge(portalPage, 10);

    await portalPage.getByRole('link', { name: 'Danh sách hồ sơ' }).click();
    await expect(portalPage.getByRole('heading', { name: 'Danh sách hồ sơ' })).toBeVisible();
    await expectEachRowItsBadge(portalPage, 10);

    await portalPage.getByRole('link', { name: 'Thống kê' }).click();
    await expect(badges(portalPage)).toHaveCount(0);
    await expect(portalPage.locator('hl-overlay')).toHaveCount(0);

    await portalPage.goBack();
    await expectEachRowItsBadge(portalPage, 10);
  });

  test('keeps them while the portal writes its rows anew', async ({ portalPage }) => {
    const misplaced = await portalPage.evaluate(async () => {
      const body = document.querySelector('tbody');
      const wrong: string[] = [];
      const markup = body?.innerHTML ?? '';
      for (let round = 0; round < 30; round++) {
        // shuffles what the rows say in place, as tables that re-use their rows do
        const rows = [...document.querySelectorAll('tbody tr')];
        if (round % 5 === 4 && body) body.innerHTML = markup;
        else rows[0]?.parentElement?.append(...rows.slice(0, 3));
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => setTimeout(resolve, 60));
        for (const row of document.querySelectorAll('tbody tr')) {
          const host = row.querySelector<HTMLElement>('hl-badge');
          if (host && !row.textContent?.includes(host.dataset.hlCode ?? '?'))
            wrong.push(host.dataset.hlCode ?? '');
        }
      }
      return wrong;
    });
    expect(misplaced).toEqual([]);
    await expectEachRowItsBadge(portalPage, 10);
  });

  test('covers no text and no control, in the window and after scrolling', async ({ portalPage }) => {
    const covered = () =>
      portalPage.evaluate(() => {
        const found: string[] = [];
        const isOurs = (element: Element) => element.localName.startsWith('hl-');
        const check = (rect: DOMRect, owner: Element | null, what: string) => {
          const stack = document.elementsFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
          // what is scrolled out of its container is not there to be covered
          const isSeen = owner?.contains(stack.find((element) => !isOurs(element)) ?? null);
          if (isSeen && stack[0] && isOurs(stack[0])) found.push(what);
        };
        const range = document.createRange();
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          if (!node.nodeValue?.trim()) continue;
          range.selectNodeContents(node);
          for (const rect of range.getClientRects()) check(rect, node.parentElement, node.nodeValue);
        }
        for (const control of document.querySelectorAll('a,button,input,select')) {
          check(control.getBoundingClientRect(), control, control.outerHTML.slice(0, 80));
        }
        return found;
      });
    expect(await covered()).toEqual([]);
    for (const [width, height] of [
      [1366, 768],
      [1280, 600],
      [800, 600],
      [360, 640],
    ] as const) {
      await portalPage.setViewportSize({ width, height });
      await portalPage.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await expect.poll(covered).toEqual([]);
      await portalPage.evaluate(() => window.scrollTo(0, 0));
      await expect.poll(covered).toEqual([]);
    }
    await portalPage.setViewportSize({ width: 1366, height: 768 });
  });

  test('shows the days counted and the legal basis; the row behind hears nothing of the click', async ({
    portalPage,
  }) => {
    const address = portalPage.url();
    await portalPage.evaluate(() => {
      document.addEventListener('click', () => document.body.setAttribute('data-heard', 'click'));
    });
    await badgeOf(portalPage, 'chấm dứt giám hộ').getByRole('button').click();
    const sheet = portalPage.getByRole('dialog', { name: /Vì sao có thời hạn này/ });
    await expect(sheet).toContainText('118/2025/NĐ-CP');
    await expect(sheet).toContainText('Đọc nguyên văn trong văn bản');
    await expect(sheet.getByRole('row', { name: /^Cộng/ })).toContainText('3 giờ 20 phút');
    expect(portalPage.url()).toBe(address);
    await expect(portalPage.locator('body')).not.toHaveAttribute('data-heard');

    await expect(sheet.getByRole('button', { name: 'Đóng' })).toBeFocused();
    await portalPage.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  });

  test('is reached by keyboard: one stop, arrows between, Enter opens', async ({ portalPage }) => {
    const focused = () =>
      portalPage.evaluate(
        () => document.activeElement?.closest<HTMLElement>('hl-badge')?.dataset.hlCode ?? '',
      );
    await expectEachRowItsBadge(portalPage, 10);
    const [first, second] = (await rowsOf(portalPage)).map(({ code }) => code);
    const firstButton = portalPage.locator('hl-badge button').first();
    // all that the window shows is drawn
    await expect(portalPage.locator('hl-badge button[data-size]').nth(1)).toBeVisible();
    await expect(firstButton).toBeVisible();
    await firstButton.focus();
    await expect.poll(focused).toBe(first);
    await portalPage.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe(second);
    await portalPage.keyboard.press('Enter');
    await expect(portalPage.getByRole('dialog', { name: new RegExp(second ?? '') })).toBeVisible();
    await portalPage.keyboard.press('Escape');
    await expect.poll(focused).toBe(second);
    const stops = await portalPage.evaluate(
      () =>
        [...document.querySelectorAll('hl-badge')].filter((host) =>
          host.shadowRoot?.querySelector('[tabindex="0"]'),
        ).length,
    );
    expect(stops).toBe(1);
  });

  test('the summary counts by state and leads to the first of a state', async ({ portalPage }) => {
    await portalPage.getByRole('button', { name: /Xem thời hạn của trang/ }).click();
    const summary = portalPage.getByRole('region', { name: /Thời hạn các hồ sơ trên trang/ });
    await expect(summary).toContainText('10 hồ sơ trên trang');
    await expect(summary).toContainText('7:30–11:30, 13:00–17:00');
    await expect(summary.getByRole('button', { name: 'Dạy lại' })).toHaveCount(0);
    await summary.getByRole('button', { name: /^Tạm dừng/ }).click();
    const state = await portalPage.evaluate(
      () => document.activeElement?.closest<HTMLElement>('hl-badge')?.dataset.hlState,
    );
    expect(state).toBe('paused');
    await summary.getByRole('button', { name: 'Thu gọn' }).click();
    await expect(portalPage.getByRole('button', { name: /Xem thời hạn của trang/ })).toBeVisible();
  });

  test('the summary leads from one of a state to the next, and dims the others without a trace', async ({
    portalPage,
  }) => {
    await expectEachRowItsBadge(portalPage, 10);
    const overdue = portalPage.locator('hl-badge[data-hl-state="overdue"]');
    expect(await overdue.count()).toBeGreaterThan(1);
    await portalPage.getByRole('button', { name: /Xem thời hạn của trang/ }).click();
    const summary = portalPage.getByRole('region', { name: /Thời hạn các hồ sơ trên trang/ });
    const focusedCode = () =>
      portalPage.evaluate(
        () => document.activeElement?.closest<HTMLElement>('hl-badge')?.dataset.hlCode ?? '',
      );
    const codes = await overdue.evaluateAll((hosts) =>
      hosts.map((host) => (host as HTMLElement).dataset.hlCode),
    );
    for (const code of [...codes, codes[0]]) {
      await summary.getByRole('button', { name: /^Quá hạn/ }).click();
      await expect.poll(focusedCode).toBe(code);
    }

    const opacities = () =>
      portalPage.evaluate(() =>
        [...document.querySelectorAll('tbody tr')].map((row) => getComputedStyle(row).opacity).sort(),
      );
    const markup = () =>
      portalPage.evaluate(() => document.body.outerHTML.replace(/<hl-badge[^>]*><\/hl-badge>/g, ''));
    const before = await markup();
    const filter = summary.getByRole('button', { name: 'Lọc: Quá hạn' });
    await filter.click();
    await expect(filter).toHaveAttribute('aria-pressed', 'true');
    // an animation begins with the next frame
    const clear = async () => (await opacities()).filter((opacity) => opacity === '1').length;
    await expect.poll(clear).toBe(codes.length);
    expect(await markup()).toBe(before);
    await filter.click();
    await expect.poll(clear).toBe(10);
    expect(await markup()).toBe(before);
  });

  test('axe finds nothing in what is ours', async ({ portalPage }) => {
    await portalPage.locator('hl-badge button').first().click();
    const { violations } = await new AxeBuilder({ page: portalPage })
      .include('hl-overlay')
      .include('hl-badge')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test.describe('the portal itself', () => {
  /** The boxes of everything on the page that is not ours. */
  const boxesOf = (page: Page) =>
    page.evaluate(() =>
      [...document.body.querySelectorAll('*')]
        .filter((element) => !element.localName.startsWith('hl-'))
        .map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return [left, top, width, height];
        }),
    );

  for (const path of ['/xu-ly-ho-so', '/danh-sach-ho-so', '/xu-ly-ho-so?page=2']) {
    test(`is not moved: ${path}`, async ({ portalPage, standIn, browser }) => {
      await portalPage.goto(standIn.portal + path);
      await expect(overlay(portalPage)).toBeAttached();
      const plain = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await plain.goto(standIn.portal + path);
      await expect(plain.locator('tbody tr').first()).toBeVisible();
      const [ours, theirs] = [await boxesOf(portalPage), await boxesOf(plain)];
      await plain.close();
      expect(ours.length).toBe(theirs.length);
      const moved = ours.filter((box, i) =>
        box.some((side, j) => Math.abs(side - (theirs[i]?.[j] ?? Number.NaN)) > 1),
      );
      expect(moved).toEqual([]);
    });
  }

  for (const path of ['/thong-ke', '/van-ban', '/tin-tuc', '/xu-ly-ho-so?rows=0']) {
    test(`is left alone where it has no dossiers: ${path}`, async ({ portalPage, standIn }) => {
      await portalPage.goto(standIn.portal + path);
      await expect(portalPage.getByRole('heading').first()).toBeVisible();
      await portalPage.waitForLoadState('networkidle');
      await expect(portalPage.locator('hl-badge, hl-overlay')).toHaveCount(0);
    });
  }

  test('works as ever: a detail page, its buttons, its dialog over which nothing of ours lies', async ({
    portalPage,
    standIn,
  }) => {
    await portalPage.goto(`${standIn.portal}/xu-ly-ho-so`);
    await portalPage
      .locator('tr', { hasText: 'đăng ký khai sinh' })
      .first()
      .getByRole('link')
      .first()
      .click();
    await expect(badges(portalPage)).toHaveCount(1);
    await expect(badges(portalPage)).toHaveAttribute('data-hl-rule', 'accept-online');

    // the first press is held by the press guard, the second is the portal's
    await portalPage.getByRole('button', { name: 'Tiếp nhận' }).click();
    await portalPage.getByRole('button', { name: 'Tiếp nhận' }).click();
    const dialog = portalPage.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(portalPage.locator('hl-overlay .dock')).toBeHidden();
    await dialog.getByRole('button', { name: /Đồng ý|Xác nhận|Tiếp nhận/ }).click();
    await expect(badges(portalPage)).toHaveAttribute('data-hl-rule', 'return-by-appointment');
    await expect(overlay(portalPage)).toHaveAttribute('data-hl-count', '1');
  });
});
