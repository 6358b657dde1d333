import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { test as base, expect } from './fixtures';
import { codeOf, ODD_PAGES, ROWS } from './odd-pages';

const NAMES = Object.keys(ODD_PAGES);
/** Every place in these is a link or may hold text that only a style knows of: the summary alone speaks there. */
const WITHOUT_ROOM = ['links as wide as cells', 'labels drawn by styles'];

/** Rows that are scrolled out of sight get theirs when they come into it. */
const SCROLLED = ['sticky header and column', 'flex cells in a scroller'];

const test = base.extend<object, { address: (name: string) => string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const server = createServer(({ url = '' }, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(ODD_PAGES[NAMES[Number(url.slice(1))] ?? ''] ?? '');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      await use((name) => `http://127.0.0.1:${port}/${NAMES.indexOf(name)}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
});

/** Box and colours of everything on the page that is not ours. */
const lookOf = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => !element.localName.startsWith('hl-'))
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const { color, backgroundColor, fontWeight } = getComputedStyle(element);
        return { box: [left, top, width, height], style: `${color} ${backgroundColor} ${fontWeight}` };
      }),
  );

/** What of the page lies under a badge, by rectangles and not by their centres only. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const badges = [...document.querySelectorAll('hl-badge')]
      .map((host) => host.shadowRoot?.querySelector('button')?.getBoundingClientRect())
      .filter((rect) => rect !== undefined && rect.width > 0);
    const found: string[] = [];
    const check = (rect: DOMRect, what: string) => {
      for (const badge of badges) {
        if (!badge) continue;
        const across = Math.min(rect.right, badge.right) - Math.max(rect.left, badge.left);
        const down = Math.min(rect.bottom, badge.bottom) - Math.max(rect.top, badge.top);
        if (across > 1 && down > 1) found.push(what);
      }
    };
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.nodeValue?.trim()) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) check(rect, node.nodeValue);
    }
    for (const control of document.querySelectorAll('a,button,input,img'))
      check(control.getBoundingClientRect(), control.outerHTML);
    return found;
  });

for (const name of NAMES) {
  test(`an odd page keeps its look and has its badges: ${name}`, async ({ portalPage, browser, address }) => {
    await portalPage.goto(address(name));
    await expect(portalPage.locator('hl-overlay[data-hl-state="ready"]')).toHaveAttribute(
      'data-hl-count',
      String(ROWS),
    );
    await expect(portalPage.locator('hl-badge')).toHaveCount(ROWS);
    for (let row = 0; row < ROWS; row++)
      await expect(portalPage.locator(`hl-badge[data-hl-code="${codeOf(row)}"]`)).toHaveCount(1);
    await portalPage.waitForTimeout(300); // places are found after the page has been laid out

    const drawn = portalPage.locator('hl-badge button[data-size]');
    if (SCROLLED.includes(name)) await expect(drawn.first()).toBeVisible();
    else await expect(drawn).toHaveCount(WITHOUT_ROOM.includes(name) ? 0 : ROWS);

    expect(
      await portalPage.locator('tr > hl-badge, tbody > hl-badge, ul > hl-badge, a hl-badge').count(),
    ).toBe(0);
    expect(await covered(portalPage)).toEqual([]);

    const plain = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await plain.goto(address(name));
    const [ours, theirs] = [await lookOf(portalPage), await lookOf(plain)];
    await plain.close();
    expect(ours.length).toBe(theirs.length);
    const changed = ours.filter(({ box, style }, i) => {
      const other = theirs[i];
      return (
        !other ||
        style !== other.style ||
        box.some((side, j) => Math.abs(side - (other.box[j] ?? Number.NaN)) > 1)
      );
    });
    expect(changed).toEqual([]);
  });
}

test('a column that is drawn narrower takes its badges along', async ({ portalPage, address }) => {
  await portalPage.goto(address('cut off with an ellipsis'));
  await expect(portalPage.locator('hl-badge')).toHaveCount(ROWS);
  await portalPage.waitForTimeout(300);
  await portalPage.evaluate(() => {
    for (const [i, header] of [...document.querySelectorAll('th')].entries())
      header.style.width = i === 2 ? '80px' : '';
  });
  await portalPage.waitForTimeout(300);
  expect(await covered(portalPage)).toEqual([]);
});

test('a list that is shown in the place of another has its badges, by style alone', async ({
  portalPage,
  address,
}) => {
  await portalPage.goto(address('plain'));
  await expect(portalPage.locator('hl-badge')).toHaveCount(ROWS);
  await portalPage.evaluate(() => {
    const first = document.querySelector('table');
    const second = first?.cloneNode(true) as HTMLElement;
    for (const host of second.querySelectorAll('hl-badge')) host.remove();
    second.innerHTML = second.innerHTML.replaceAll('-261110-1', '-261111-2');
    second.style.display = 'none';
    first?.after(second);
  });
  await expect(portalPage.locator('hl-badge[data-hl-code*="-261111-"]')).toHaveCount(0);
  await portalPage.evaluate(() => {
    const [first, second] = document.querySelectorAll('table');
    if (first) first.style.display = 'none';
    if (second) second.style.display = '';
  });
  await expect(portalPage.locator('hl-badge[data-hl-code*="-261111-"]')).toHaveCount(ROWS);
  await expect(portalPage.locator('hl-badge')).toHaveCount(ROWS);
});

test('rows written over many times a second never show another dossier’s badge', async ({
  portalPage,
  address,
}) => {
  await portalPage.goto(address('plain'));
  await expect(portalPage.locator('hl-badge')).toHaveCount(ROWS);
  const wrong = await portalPage.evaluate(async () => {
    let seen = 0;
    const cells = [...document.querySelectorAll('tbody td:nth-child(2)')];
    for (let round = 0; round < 60; round++) {
      for (const [i, cell] of cells.entries())
        cell.firstChild?.replaceWith(`H57.132-261112-${2000 + ((round * 3 + i) % 50)}`);
      await new Promise(requestAnimationFrame);
      for (const row of document.querySelectorAll('tbody tr')) {
        const host = row.querySelector<HTMLElement>('hl-badge');
        const drawn = host?.shadowRoot?.querySelector('button')?.hasAttribute('data-size');
        if (host && drawn && !row.textContent?.includes(host.dataset.hlCode ?? '?')) seen++;
      }
    }
    return seen;
  });
  expect(wrong).toBe(0);
});

test('a page that has another root put in its place is still followed', async ({ portalPage, address }) => {
  await portalPage.goto(address('plain'));
  await expect(portalPage.locator('hl-badge')).toHaveCount(ROWS);
  await portalPage.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as HTMLElement;
    for (const ours of root.querySelectorAll('hl-badge, hl-overlay')) ours.remove();
    document.replaceChild(root, document.documentElement);
  });
  await expect(portalPage.locator('hl-badge')).toHaveCount(ROWS);
});

/** Puts the list of the page into another place, which must be followed there. */
const PLACES = {
  'an open shadow root': (page: Page) =>
    page.evaluate(() => {
      const table = document.querySelector('table');
      const place = document.createElement('ho-so-list');
      table?.replaceWith(place);
      for (const host of table?.querySelectorAll('hl-badge') ?? []) host.remove();
      if (table) place.attachShadow({ mode: 'open' }).append(table);
    }),
  'a frame': (page: Page) =>
    page.evaluate(() => {
      const table = document.querySelector('table');
      for (const host of table?.querySelectorAll('hl-badge') ?? []) host.remove();
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width:1200px;height:600px';
      frame.srcdoc = `<meta charset="utf-8"><title>Hồ sơ</title>${table?.outerHTML}`;
      table?.replaceWith(frame);
    }),
};

for (const [place, moveInto] of Object.entries(PLACES)) {
  test(`a list in ${place} is followed there`, async ({ portalPage, address }) => {
    await portalPage.goto(address('plain'));
    await expect(portalPage.locator('hl-badge')).toHaveCount(ROWS);
    await moveInto(portalPage);
    const holder = place === 'a frame' ? portalPage.frameLocator('iframe') : portalPage.locator('ho-so-list');
    await expect(holder.locator('hl-badge')).toHaveCount(ROWS);
    await expect(holder.locator('hl-badge button[data-size]').first()).toBeVisible();

    const [row] = await holder.locator('tbody tr').all();
    await row?.evaluate((element) => {
      for (const host of element.querySelectorAll('hl-badge')) host.remove();
      element.innerHTML = element.innerHTML.replace(/-261110-\d+/, '-261115-7777');
    });
    await expect(holder.locator('hl-badge[data-hl-code$="-261115-7777"]')).toHaveCount(1);
    await expect(holder.locator('hl-badge')).toHaveCount(ROWS);
  });
}
