import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { FIELD_TEXTS } from '../hostile/payloads';
import { test as base, expect } from './fixtures';

const codeOf = (row: number) => `H57.132-261110-${1000 + row}`;
const HEAD = ['Mã hồ sơ', 'Tên thủ tục', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái', 'Cán bộ xử lý'];
const SECRET = 'Ghi chú riêng của cán bộ';
const PEOPLE = ['Người trực quầy riêng'];

/**
 * A page that shows hostile texts as texts, as a portal does with what citizens write; its own script watches what it can:
 * the tree and the shadow roots in it, its globals, messages, entries of performance, and built-in functions that it has put
 * its own in the place of.
 */
const hostilePage = (
  rows: string[][],
) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hồ sơ</title>
<style>td,th{border:1px solid #ccc;padding:6px;vertical-align:top}</style><script>
  globalThis.spied = { calls: [], messages: [], violations: [], events: [] };
  const { apply } = Reflect;
  const before = new Set(Reflect.ownKeys(globalThis));
  for (const [holder, name] of [[Element.prototype, 'attachShadow'], [Array.prototype, 'push'], [JSON, 'parse'],
    [JSON, 'stringify'], [Promise.prototype, 'then'], [Map.prototype, 'set'], [CustomElementRegistry.prototype, 'define'],
    [Node.prototype, 'appendChild'], [Element.prototype, 'append'], [EventTarget.prototype, 'dispatchEvent'],
    [RegExp.prototype, 'exec'], [globalThis, 'fetch'], [Storage.prototype, 'setItem'], [IDBFactory.prototype, 'open']]) {
    const own = holder[name];
    holder[name] = function (...given) { if (spied.on) spied.calls[spied.calls.length] = name + ' ' + new Error().stack; return apply(own, this, given); };
  }
  addEventListener('keydown', ({ key }) => { if (key === 'F9') spied.on = false; }); // before the test itself asks
  addEventListener('message', ({ data }) => spied.messages.push(JSON.stringify(data)));
  addEventListener('securitypolicyviolation', ({ blockedURI }) => spied.violations.push(blockedURI));
  spied.leftovers = () => ({
    globals: Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String),
    polluted: Object.keys(Object.prototype).concat('polluted' in {} ? 'polluted' : []),
    entries: performance.getEntries().map(({ name }) => name).join(' '),
    storage: JSON.stringify({ ...localStorage, ...sessionStorage }),
    tree: (function write(root) {
      return [...root.querySelectorAll('*')].map((one) => {
        const own = [...one.attributes].map(({ name, value }) => name + '=' + value).join(' ');
        return one.localName + ' ' + own + (one.localName.startsWith('hl-') && one.shadowRoot
          ? one.shadowRoot.textContent + write(one.shadowRoot) : '');
      }).join('\\n');
    })(document),
  });
</script></head><body><div id="list"></div><script>
  const table = document.createElement('table');
  for (const [i, cells] of ${JSON.stringify([HEAD, ...rows]).replace(/</g, '\\u003c')}.entries()) {
    const row = table.insertRow();
    for (const text of cells) row.appendChild(document.createElement(i ? 'td' : 'th')).textContent = text;
  }
  document.getElementById('list').append(table);
  spied.on = true;
</script></body></html>`;

const rows = FIELD_TEXTS.map((text, row) => [
  codeOf(row),
  `Đăng ký khai sinh ${text}`,
  '10/11/2026 08:00',
  '20/11/2026 17:00',
  row % 2 ? 'Đang xử lý' : text,
  text,
]);
/** Headers and labels of such names, and a dossier without a name. */
const NAMED = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Hồ sơ</title><script>globalThis.spied = {}</script>
<table><tr><th>__proto__</th><th>Mã hồ sơ</th><th>constructor</th><th>toString</th><th>Ngày hẹn trả</th></tr>
<tr><td>polluted</td><td>${codeOf(900)}</td><td>prototype.polluted</td><td>1</td><td>20/11/2026 17:00</td></tr></table>`;

const test = base.extend<object, { server: string }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const server = createServer(({ url = '' }, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(url === '/named' ? NAMED : hostilePage(rows));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
});

/** What has run, in a page of any kind; scripts of hostile texts leave `ran`. */
const hasRun = (page: Page) =>
  page.evaluate(() => ['ran' in globalThis, Object.keys(Object.prototype)].join());
const NOTHING = 'false,';

/** Every request to anywhere but this machine and the extension, of all pages. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.context().on('request', (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1|chrome-extension:|moz-extension:|data:|blob:)/.test(request.url()))
      asked.push(request.url());
  });
  return asked;
}

test('hostile texts in every field of a page stay texts, on the page and in the panel', async ({
  demo,
  portalPage,
  server,
}) => {
  const asked = watchRequests(portalPage);
  await portalPage.goto(`${server}/`);
  await expect(portalPage.locator('hl-overlay')).toHaveAttribute('data-hl-state', 'ready');
  await expect.poll(() => portalPage.locator('hl-badge').count()).toBeGreaterThan(5);
  await portalPage.locator('hl-badge button').first().click();
  await portalPage.keyboard.press('Escape');
  expect(await hasRun(portalPage)).toBe(NOTHING);

  const panel = await demo.open('sidepanel.html');
  const broken: string[] = [];
  panel.on('pageerror', (error) => broken.push(String(error)));
  await panel.evaluate(() => {
    const seen: string[] = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen.push(violatedDirective));
    Object.assign(document.documentElement, { violations: seen });
  });
  // whole as it was written, to be read and not to be run
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  for (const row of [0, 2, 5, 14]) {
    await panel.getByRole('searchbox').fill(codeOf(row));
    await panel
      .getByRole('button')
      .filter({ hasText: codeOf(row) })
      .first()
      .click();
    await expect(panel.getByText(FIELD_TEXTS[row]?.trim() ?? '', { exact: false }).first()).toBeVisible();
    await panel.getByRole('button', { name: 'Về danh sách' }).click();
  }
  expect(await hasRun(panel)).toBe(NOTHING);
  expect(
    await panel.evaluate(() => (document.documentElement as { violations?: string[] }).violations),
  ).toEqual([]);
  expect(broken).toEqual([]);
  expect(asked).toEqual([]);
  await panel.close();
});

test('columns called as prototypes are pollute nothing', async ({ demo, portalPage, server }) => {
  await portalPage.goto(`${server}/named`);
  await expect(portalPage.locator('hl-badge')).toHaveCount(1);
  expect(await hasRun(portalPage)).toBe(NOTHING);
  const polluted = await demo.evaluate(() => [
    'polluted' in Object.prototype,
    Object.keys(Object.prototype).length,
  ]);
  expect(polluted).toEqual([false, 0]);
});

/**
 * In Firefox Playwright asks a page in the page's own realm, and the page sees it: by these names among the callers, and
 * by a global that begins with `__pw_`.
 */
const BY_PLAYWRIGHT = /\bInjectedScript@|\bparseEvaluationResultValue@/;

test('a page that spies learns nothing but what it shows and what the law says', async ({
  demo,
  portalPage,
  server,
}) => {
  await portalPage.goto(`${server}/`);
  await expect.poll(() => portalPage.locator('hl-badge').count()).toBeGreaterThan(5);
  // what the official alone knows: a note, a tick, who sits at this desk
  const panel = await demo.open('sidepanel.html');
  await panel.evaluate(
    async ([code = '', note = '', person = '']) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        indexedDB.open('dossiers').onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result);
      });
      const work = database.transaction(['events', 'ticks'], 'readwrite');
      work.objectStore('events').add({ kind: 'note', code, text: note, at: new Date(), by: person });
      work
        .objectStore('ticks')
        .put({ code, item: 'check-papers', value: 'done', at: new Date(), by: person });
      await new Promise((resolve) => work.addEventListener('complete', resolve));
      database.close();
    },
    [codeOf(1), SECRET, PEOPLE[0] ?? ''],
  );
  await panel.close();
  await portalPage.reload();
  await expect.poll(() => portalPage.locator('hl-badge').count()).toBeGreaterThan(5);
  await portalPage.locator('hl-badge button').nth(1).click();
  await expect(portalPage.locator('hl-overlay')).toHaveAttribute('data-hl-state', 'ready');

  await portalPage.keyboard.press('F9');
  const seen = await portalPage.evaluate(() => {
    const { spied } = globalThis as unknown as {
      spied: {
        calls: string[];
        messages: string[];
        violations: string[];
        leftovers(): {
          globals: string[];
          polluted: string[];
          entries: string;
          storage: string;
          tree: string;
        };
      };
    };
    return {
      calls: [...spied.calls],
      messages: spied.messages,
      violations: spied.violations,
      ...spied.leftovers(),
    };
  });
  // nothing of ours has called a function of the page's, so nothing was handed to one
  expect(seen.calls.filter((callers) => !BY_PLAYWRIGHT.test(callers))).toEqual([]);
  expect(seen.messages).toEqual([]);
  expect(seen.violations).toEqual([]);
  expect(seen.globals.filter((name) => !name.startsWith('__pw_'))).toEqual([]);
  expect(seen.polluted).toEqual([]);
  expect(seen.storage).toBe('{}');
  for (const text of [demo.id, 'extension://', SECRET, ...PEOPLE]) {
    expect(seen.entries, text).not.toContain(text);
    expect(seen.tree, text).not.toContain(text);
  }
  // the overlay itself was there to be looked at
  expect(seen.tree).toContain('data-hl-code');
  // nothing of the package can be asked for from a page; one of its own, since Firefox tells the refusal as an error
  const asking = await demo.context.newPage();
  await asking.goto(`${server}/named`);
  const loads = await asking.evaluate(
    (address) =>
      fetch(address).then(
        () => true,
        () => false,
      ),
    `${demo.engine === 'firefox' ? 'moz' : 'chrome'}-extension://${demo.id}/manifest.json`,
  );
  await asking.close();
  expect(loads).toBe(false);
});
