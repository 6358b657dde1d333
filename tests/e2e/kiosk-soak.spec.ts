import type { BrowserContext, Page } from '@playwright/test';
import { seededRandom } from '../stand-in/seeded-random';
import { expect, test } from './fixtures';

/** `SOAK_ANSWERS=2000` is the long run, of some weeks on the tablet's clock. */
const ANSWERS = Number(process.env.SOAK_ANSWERS ?? 100);
const SEED = Number(process.env.SOAK_SEED ?? 20_261_005);
const HOUR = 3_600_000;

interface SoakWindow extends Window {
  soakTold(serial: string, id: string): void;
  /** Fills in the survey as a person does; false where it cannot be filled in now. */
  soakAnswer(serial: string): Promise<boolean>;
}

/** Runs in the page before its own code: moves the clock, fills the device, answers. */
function prepare(): void {
  const soak = window as unknown as SoakWindow;
  const realNow = Date.now.bind(Date);
  const offset = () => Number(localStorage.getItem('soak-offset') ?? 0);
  const RealDate = Date;
  // biome-ignore lint/suspicious/noGlobalAssign: the page is to see another clock
  Date = class extends RealDate {
    constructor(...given: []) {
      super(...((given.length === 0 ? [realNow() + offset()] : given) as unknown as []));
    }
    static override now = () => realNow() + offset();
  } as DateConstructor;

  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value, key) {
    const room = localStorage.getItem('soak-room') ?? 'free';
    const isAnswer = this.name === 'waiting' && value.attempts === 0;
    const hasRoom = room === 'free' || (room === 'reserved' ? this.name !== 'space' : !isAnswer);
    if (!hasRoom || (room === 'none' && this.name === 'space'))
      throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value, key);
  };
  const remove = IDBObjectStore.prototype.delete;
  IDBObjectStore.prototype.delete = function (key) {
    // what was reserved is room again, for answers only
    if (this.name === 'space' && localStorage.getItem('soak-room') === 'none')
      localStorage.setItem('soak-room', 'reserved');
    return remove.call(this, key);
  };

  document.addEventListener('hl-submit', (event) => {
    const { response } = (event as CustomEvent<{ response: { id: string; comment?: string } }>).detail;
    soak.soakTold(response.comment ?? '', response.id);
  });
  soak.soakAnswer = async (serial) => {
    const find = <Found extends Element>(selector: string) =>
      document
        .querySelector('hl-kiosk')
        ?.shadowRoot?.querySelector('hl-survey')
        ?.shadowRoot?.querySelector<Found & HTMLElement>(selector);
    const wait = async (selector: string) => {
      for (let time = 0; time < 200; time++) {
        const found = find(selector);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return undefined;
    };
    (await wait('.dark, .step input, .thanks button'))?.click();
    find<HTMLElement>('.thanks button')?.click();
    const step = await wait('.step input');
    if (!step) return false;
    step.click();
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (let time = 0; time < 5 && !find('#comment'); time++) {
      (await wait('.next'))?.click();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const comment = find<HTMLTextAreaElement>('#comment') as HTMLTextAreaElement | undefined;
    if (!comment) return false;
    comment.value = serial;
    comment.dispatchEvent(new Event('input'));
    (await wait('[type=submit]'))?.click();
    if (!(await wait('#thanks'))) return false;
    find<HTMLElement>('.thanks button')?.click();
    return true;
  };
}

async function openKiosk(context: BrowserContext, site: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site}/widgets/kiosk/`);
  return page;
}

async function setUp(page: Page, collector: string): Promise<void> {
  await page.getByLabel('Mã đơn vị').fill('phuong-mau');
  await page.getByLabel('Địa chỉ bộ thu phiếu').fill(collector);
  await page.getByLabel('Bộ câu hỏi').selectOption('one-tap-5@1');
  await page.getByLabel('Mã PIN mới').fill('2580');
  await page.getByRole('button', { name: 'Lưu và bắt đầu', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Rất hài lòng', exact: true })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

test(`a tablet through weeks of trouble: of ${ANSWERS} answers none is lost and none doubled`, async ({
  context,
  standIn,
}) => {
  test.setTimeout(60_000 + ANSWERS * 1_200);
  const { between } = seededRandom(SEED);
  const random = () => between(0, 999_999) / 1_000_000;
  const told = new Map<string, string>();
  await context.exposeFunction('soakTold', (serial: string, id: string) => told.set(serial, id));
  await context.addInitScript(prepare);
  const pages = [await openKiosk(context, standIn.site)];
  await setUp(pages[0] as Page, standIn.collector);

  const set = (key: string, value: string) =>
    pages[0]?.evaluate(([name, text]) => localStorage.setItem(name, text), [key, value] as const);
  let isOffline = false;
  let serial = 0;
  let refusedByFullDevice = 0;
  const begun: string[] = [];
  const happened = { cut: 0, killed: 0, clock: 0, full: 0, tabs: 0 };
  const events: [share: number, happen: () => Promise<unknown>][] = [
    [
      0.08,
      async () => {
        isOffline = !isOffline;
        happened.cut += 1;
        await context.setOffline(isOffline);
        if (!isOffline)
          for (const page of pages) await page.evaluate(() => dispatchEvent(new Event('online')));
      },
    ],
    [
      0.06,
      async () => {
        // in the middle of an answer, and of what is being sent
        happened.killed += 1;
        const killed = `soak-${serial++}`;
        begun.push(killed);
        const page = pages.shift();
        void page
          ?.evaluate((text) => (window as unknown as SoakWindow).soakAnswer(text), killed)
          .catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, random() * 120));
        await page?.close();
        if (pages.length === 0) pages.push(await openKiosk(context, standIn.site));
      },
    ],
    [
      0.05,
      async () => {
        // weeks back, as when a battery was empty, or hours and days on; far ahead the collector refuses the day
        happened.clock += 1;
        const offset = random() < 0.2 ? random() * 9 * 24 * HOUR : -random() * 30 * 24 * HOUR;
        await set('soak-offset', String(Math.round(offset)));
      },
    ],
    [
      0.03,
      async () => {
        happened.full += 1;
        await set('soak-room', happened.full % 2 === 1 ? 'none' : 'free');
        if (happened.full % 2 === 0) await pages[0]?.reload();
      },
    ],
    [
      0.02,
      async () => {
        if (pages.length >= 3) return;
        happened.tabs += 1;
        pages.push(await openKiosk(context, standIn.site));
      },
    ],
  ];

  while (serial < ANSWERS) {
    for (const [share, happen] of events) if (random() < share) await happen();
    const text = `soak-${serial++}`;
    begun.push(text);
    const page = pages[Math.floor(random() * pages.length)] as Page;
    await page.bringToFront(); // timers of a page behind another are slow
    const done = await page.evaluate((given) => (window as unknown as SoakWindow).soakAnswer(given), text);
    if (done) expect(told.has(text), text).toBe(true);
    else {
      // only a full device takes none, and says so
      refusedByFullDevice += 1;
      expect(told.has(text), text).toBe(false);
      await expect(page.getByText('Máy tạm thời chưa nhận thêm phiếu')).toBeVisible();
      await set('soak-room', 'free');
      happened.full += happened.full % 2;
      for (const one of pages) await one.reload();
    }
  }

  await context.setOffline(false);
  await set('soak-room', 'free');
  await set('soak-offset', '0');
  for (const page of pages.splice(1)) await page.close();
  const [last] = pages as [Page];
  await last.reload();
  const listKept = (store: 'waiting' | 'refused') =>
    last.evaluate(
      (name) =>
        new Promise<string[]>((resolve, reject) => {
          dispatchEvent(new Event('online'));
          const opening = indexedDB.open('hl-responses');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const reading = opening.result.transaction(name).objectStore(name).getAllKeys();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result.map(String));
            };
          };
        }),
      store,
    );
  // a collector that asked for a pause is given it
  await expect.poll(() => listKept('waiting'), { timeout: 150_000, intervals: [500] }).toEqual([]);
  const setAside = await listKept('refused');

  const csv = await fetch(`${standIn.collector}/v1/units/phuong-mau/responses.csv`, {
    headers: { authorization: `Bearer ${standIn.token}` },
  });
  const stored: string[] = (await csv.text()).match(/soak-\d+/g) ?? [];
  const lost = [...told].filter(([text, id]) => !stored.includes(text) && !setAside.includes(id));
  expect(lost, 'told as recorded, but neither at the collector nor set aside').toEqual([]);
  expect([...told].filter(([text, id]) => stored.includes(text) && setAside.includes(id))).toEqual([]);
  expect(stored.length, 'each at most once').toBe(new Set(stored).size);
  expect(stored.filter((text) => !begun.includes(text))).toEqual([]);
  expect(told.size).toBeGreaterThan(ANSWERS * 0.8);
  for (const [what, count] of Object.entries(happened)) expect(count, what).toBeGreaterThan(0);
  console.log({
    answers: ANSWERS,
    recorded: told.size,
    stored: stored.length,
    setAside: setAside.length,
    refusedByFullDevice,
    ...happened,
  });
});
