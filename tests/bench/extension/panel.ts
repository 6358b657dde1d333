import type { BrowserContext, Page } from 'playwright-core';
import procedures from '../../../shared/procedures/procedures.json';
import type { Row } from '../measure';
import { openBrowser } from './open-browser';

const DOSSIERS = 5000;
/** One dossier in so many is still open: most of what a ward keeps is settled; the worst store has nothing but open ones. */
const OPEN_ONE_IN = [10, 1];
const ROUNDS = 7;
const QUERY = 'dang ky khai sinh';

/**
 * Time from the start of the panel's page to its first dossier, and of each key in its search, with 5,000 dossiers stored;
 * in a real browser with the demo build (`npm run build:demo:chrome`).
 */
export async function benchPanel(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const openOneIn of OPEN_ONE_IN) rows.push(await timePanel(openOneIn));
  return rows;
}

async function timePanel(openOneIn: number): Promise<Row> {
  const { context, close } = await openBrowser(true, 360);
  try {
    const address = await panelAddress(context);
    await fill(await open(context, address), openOneIn);
    const opened: number[] = [];
    const keys: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await open(context, address);
      opened.push(await firstDossierAt(page));
      await page.getByRole('button', { name: 'Tra hồ sơ' }).click();
      keys.push(...(await typeKeys(page)));
      await page.close();
    }
    const median = (times: number[]) =>
      Math.round((times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN) * 10) / 10;
    return {
      'đang xử lý': DOSSIERS / openOneIn,
      'hồ sơ': DOSSIERS,
      'mở bảng (ms)': median(opened),
      'chậm nhất (ms)': Math.round(opened.at(-1) ?? 0),
      'một phím (ms)': median(keys),
      'phím chậm nhất (ms)': Math.round(keys.at(-1) ?? 0),
    };
  } finally {
    await close();
  }
}

async function panelAddress(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL('/sidepanel.html', worker.url()).href;
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_records, observer) => {
      if (!document.querySelector('button.dossier')) return;
      observer.disconnect();
      Object.assign(globalThis, { firstDossierAt: performance.now() });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  return page;
}

const firstDossierAt = async (page: Page): Promise<number> => {
  const handle = await page.waitForFunction(
    () => (globalThis as unknown as { firstDossierAt?: number }).firstDossierAt,
  );
  return (await handle.jsonValue()) ?? Number.NaN;
};

/** From the event of each key to the end of the work that it causes. */
async function typeKeys(page: Page): Promise<number[]> {
  await page.getByRole('searchbox').focus();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keyTimes: times });
    document.addEventListener(
      'input',
      () => {
        const start = performance.now();
        // what is drawn for it is done before the next frame's task
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)));
      },
      { capture: true },
    );
  });
  for (const letter of QUERY) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(40);
  }
  return page.evaluate(() => (globalThis as unknown as { keyTimes: number[] }).keyTimes);
}

async function fill(page: Page, openOneIn: number): Promise<void> {
  const names = procedures.procedures.map(({ name }) => name);
  await page.evaluate(
    ({ count, all, one }) =>
      new Promise<void>((resolve) => {
        indexedDB.open('dossiers').onsuccess = ({ target }) => {
          const { result } = target as IDBOpenDBRequest;
          const work = result.transaction('dossiers', 'readwrite');
          const day = 86_400_000;
          const now = Date.now();
          for (let i = 0; i < count; i++)
            work.objectStore('dossiers').put({
              code: `H32.21-2611${String(i % 28).padStart(2, '0')}-${String(i).padStart(5, '0')}`,
              procedure: all[i % all.length],
              field: `Lĩnh vực ${i % 30}`,
              officer: `Cán bộ ${i % 20}`,
              ...(i % one === 0
                ? { status: 'Đang xử lý', stage: 'processing' }
                : { status: 'Đã trả kết quả', stage: 'returned', finishedAt: new Date(now - day) }),
              receivedAt: new Date(now - (i % 20) * day),
              dueAt: new Date(now + ((i % 40) - 5) * day),
              page: 'https://motcua.test/ho-so',
              firstSeenAt: new Date(now),
              seenAt: new Date(now),
            });
          work.oncomplete = () => {
            result.close();
            resolve();
          };
        };
      }),
    { count: DOSSIERS, all: names, one: openOneIn },
  );
  await page.close();
}
