import path from 'node:path';
import type { Page } from '@playwright/test';
import { seededRandom } from '../stand-in/seeded-random';
import { type ExtensionBrowser, expect, launchChromium, test } from './fixtures';
import { makeWorkerStopper } from './stop-worker';

/** What the older version has kept. */
const OLD = { dossiers: 3000, events: 1000, ticks: 500, indexes: 900 };
const KILLS = Number(process.env.MIGRATION_KILLS ?? 15);

let browser: ExtensionBrowser & { close(): Promise<void> };
let page: Page;
test.beforeEach(async () => {
  browser = await launchChromium(path.resolve('dist/extension-demo/chrome-mv3'));
  page = await browser.open('icon/16.png');
  // the first question makes this version's database
  expect(await askTicks()).toEqual({ ticks: [] });
});
test.afterEach(() => browser.close());

/** Puts the database of version 4 in place of this version's. */
const putVersion4 = () =>
  page.evaluate(
    (counts) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('dossiers').onsuccess = () => {
          const opening = indexedDB.open('dossiers', 4);
          opening.onerror = () => reject(opening.error);
          opening.onupgradeneeded = () => {
            const { result } = opening;
            const dossiers = result.createObjectStore('dossiers', { keyPath: 'code' });
            dossiers.createIndex('alias', 'aliases', { multiEntry: true });
            const events = result.createObjectStore('events', { keyPath: 'id', autoIncrement: true });
            events.createIndex('code', 'code');
            result.createObjectStore('lists', { keyPath: 'page' });
            const ticks = result.createObjectStore('ticks', { keyPath: ['code', 'item'] });
            ticks.createIndex('code', 'code');
            result.createObjectStore('plans', { keyPath: 'id' });
            const rounds = result.createObjectStore('rounds', { keyPath: ['plan', 'taskId', 'key'] });
            rounds.createIndex('plan', 'plan');
            const indexes = result.createObjectStore('indexes', { keyPath: ['unit', 'from'] });
            const at = new Date('2026-11-20T02:00:00Z');
            const codeOf = (serial: number) => `H32.21-261110-${String(serial).padStart(4, '0')}`;
            for (let i = 0; i < counts.dossiers; i++)
              dossiers.put({
                code: codeOf(i),
                status: 'Đang xử lý',
                stage: 'processing',
                page: '',
                firstSeenAt: at,
                seenAt: at,
              });
            for (let i = 0; i < counts.events; i++)
              events.put({ kind: 'note', code: codeOf(i), at, text: `Ghi chú ${i}` });
            for (let i = 0; i < counts.ticks; i++)
              ticks.put({ code: codeOf(i), item: 'paper', value: 'missing', at });
            for (let i = 0; i < counts.indexes; i++)
              indexes.put({
                unit: `Đơn vị ${i}`,
                from: '2026-07-01',
                to: '2026-09-30',
                criteria: {},
                by: 'typed',
                at,
              });
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    OLD,
  );

/** The version that the database has, and how much is in each of the older version's stores. */
const lookInto = () =>
  page.evaluate(
    (stores) =>
      new Promise<{ version: number; counts: Record<string, number> }>((resolve, reject) => {
        const opening = indexedDB.open('dossiers');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const work = database.transaction(stores);
          const counting = stores.map((name) => [name, work.objectStore(name).count()] as const);
          work.oncomplete = () => {
            const { version } = database;
            database.close();
            resolve({
              version,
              counts: Object.fromEntries(counting.map(([name, { result }]) => [name, result])),
            });
          };
        };
      }),
    Object.keys(OLD),
  );

interface Runtime {
  chrome: { runtime: { sendMessage(message: object): Promise<{ ticks?: string[]; problem?: string }> } };
}

/** Asks the worker for something in its database; undefined where it was stopped. */
const askTicks = () =>
  page.evaluate(() =>
    (globalThis as unknown as Runtime).chrome.runtime
      .sendMessage({ kind: 'ticks', code: 'H32.21-261110-0007' })
      .catch(() => undefined),
  );

/** Opens the database as another version of the extension would, and holds it. */
const holdVersion = (holder: Page, version: number | undefined, makesRoom: boolean) =>
  holder.evaluate(
    ([number, isKind]) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('dossiers', number ?? undefined);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { result } = opening;
          Object.assign(globalThis, { held: result });
          if (isKind) result.onversionchange = () => result.close();
          resolve(result.version);
        };
      }),
    [version ?? null, makesRoom] as const,
  );

test(`a database of an older version that is taken over, interrupted ${KILLS} times, is all there in the end`, async () => {
  const stop = await makeWorkerStopper(page);
  const { between } = seededRandom(20_261_128);
  let interrupted = 0;
  let finished = 0;
  await stop();
  await putVersion4();
  for (let time = 0; time < KILLS; time++) {
    const asking = askTicks();
    await new Promise((resolve) => setTimeout(resolve, between(40, 260)));
    await stop();
    await asking;
    const { version, counts } = await lookInto();
    expect(counts).toEqual(OLD);
    if (version === 4) interrupted++;
    else {
      finished++;
      await putVersion4();
    }
  }
  expect(await askTicks()).toEqual({ ticks: ['paper'] });
  expect(await lookInto()).toEqual({ version: 7, counts: OLD });
  console.log({ kills: KILLS, interrupted, finished });
  expect(interrupted).toBeGreaterThan(0);
});

test('a newer version that comes beside this one gets the database; this one says so and loses nothing', async () => {
  await putVersion4();
  expect(await askTicks()).toEqual({ ticks: ['paper'] });
  const panel = await browser.open('sidepanel.html');
  await panel.getByRole('button', { name: 'Tra hồ sơ' }).click();
  await panel.getByRole('searchbox').fill('0007');
  await expect(panel.getByText('H32.21-261110-0007').first()).toBeVisible();

  // nobody that is open stands in its way
  expect(await holdVersion(page, 8, true)).toBe(8);
  await panel.reload();
  await expect(panel.getByRole('alert')).toContainText('bản Hài Lòng mới hơn');
  expect(await askTicks()).toHaveProperty('problem');
  expect(await lookInto()).toEqual({ version: 8, counts: OLD });
});

test('a window of an older version that does not make room is named, and once it is closed all is there', async () => {
  await putVersion4();
  const old = await browser.open('icon/32.png');
  expect(await holdVersion(old, undefined, false)).toBe(4);
  const panel = await browser.open('sidepanel.html');
  await expect(panel.getByRole('alert')).toContainText('đóng các cửa sổ khác');
  await old.close();
  await panel.reload();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  expect(await askTicks()).toEqual({ ticks: ['paper'] });
  expect(await lookInto()).toEqual({ version: 7, counts: OLD });
});
