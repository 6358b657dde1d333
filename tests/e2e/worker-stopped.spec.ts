import path from 'node:path';
import type { Page } from '@playwright/test';
import { seededRandom } from '../stand-in/seeded-random';
import { type ExtensionBrowser, expect, launchChromium, test } from './fixtures';
import { readDatabase } from './read-database';
import { makeWorkerStopper } from './stop-worker';

/** `KILLS=1000` is the long run. */
const KILLS = Number(process.env.KILLS ?? 100);
const SEED = Number(process.env.KILL_SEED ?? 20_261_128);
const DOSSIERS = 60;
const START = new Date('2026-11-20T09:00:00+07:00').getTime();
const codeOf = (serial: number) => `H32.21-261110-${String(serial).padStart(4, '0')}`;

let browser: ExtensionBrowser & { close(): Promise<void> };
test.beforeEach(async () => {
  browser = await launchChromium(path.resolve('dist/extension-demo/chrome-mv3'));
});
test.afterEach(() => browser.close());

/** Asks the worker as a content script does; undefined where it was stopped before it could answer. */
const ask = (page: Page, request: object) =>
  page.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<object> } } }
      ).chrome.runtime
        .sendMessage(message)
        .catch(() => undefined),
    request,
  );

/** What a list of dossiers says in one round: each of them has gone one step on. */
const sightingOf = (round: number) => ({
  kind: 'seen',
  sighting: {
    page: 'https://mot-cua.test/ho-so',
    at: new Date(START + round * 60_000).toISOString(),
    codes: Array.from({ length: DOSSIERS }, (_, serial) => codeOf(serial)),
    dossiers: Array.from({ length: DOSSIERS }, (_, serial) => ({
      code: codeOf(serial),
      status: 'Đang xử lý',
      stage: 'processing',
      step: `Bước ${round}`,
    })),
  },
});

test(`the worker stopped ${KILLS} times in the middle of writes keeps all of a page or nothing, and each press once`, async () => {
  test.setTimeout(60_000 + KILLS * 1_000);
  const { between } = seededRandom(SEED);
  const panel = await browser.open('icon/16.png');
  const stop = await makeWorkerStopper(panel);
  expect(await ask(panel, sightingOf(0))).toEqual({});

  const happened = { answered: 0, keptUnanswered: 0, notKept: 0 };
  let kept = 0;
  let steps = 0;
  for (let round = 1; round <= KILLS; round++) {
    const press = { kind: 'pressed', code: codeOf(round % DOSSIERS), action: 'suspend', at: START + round };
    const asking = Promise.all([ask(panel, sightingOf(round)), ask(panel, press)]);
    await new Promise((resolve) => setTimeout(resolve, between(0, 90)));
    await stop();
    const [seen, pressed] = await asking;

    const { dossiers = [], lists = [] } = await readDatabase(panel, 'dossiers', 'lists');
    const shown = new Set(dossiers.map(({ step }) => step));
    expect([...shown], 'one page is kept whole').toHaveLength(1);
    const isKept = shown.has(`Bước ${round}`);
    if (!isKept) expect(shown).toEqual(new Set([`Bước ${kept}`]));
    expect(lists.map(({ readAt }) => readAt)).toEqual([START + (isKept ? round : kept) * 60_000]);
    if (isKept) {
      kept = round;
      steps++;
    }
    if (seen) expect(isKept, 'what was answered for is kept').toBe(true);
    happened[seen ? 'answered' : isKept ? 'keptUnanswered' : 'notKept']++;

    // a content script that got no answer asks again
    if (!pressed) expect(await ask(panel, press)).toEqual({});
  }

  const { dossiers = [], events = [] } = await readDatabase(panel, 'dossiers', 'events');
  expect(dossiers).toHaveLength(DOSSIERS);
  expect(events.filter(({ kind }) => kind === 'changed')).toHaveLength(steps * DOSSIERS);
  const presses = events.filter(({ kind }) => kind === 'pressed').map(({ at }) => Number(at) - START);
  expect(presses.sort((a, b) => a - b)).toEqual(Array.from({ length: KILLS }, (_, round) => round + 1));
  // some were stopped before or within the writes, some after
  expect(happened.notKept).toBeGreaterThan(0);
  expect(happened.answered).toBeGreaterThan(0);
  console.log({ kills: KILLS, ...happened });
});

test('what a page shows is kept although the worker is stopped while it is told, and nothing on the page changes', async ({
  standIn,
}) => {
  const panel = await browser.open('icon/16.png');
  const stop = await makeWorkerStopper(panel);
  const portal = await browser.context.newPage();
  await portal.goto(`${standIn.portal}/xu-ly-ho-so?rows=300`);
  await expect(portal.locator('hl-badge')).toHaveCount(300, { timeout: 20_000 });
  // the page is told a moment after it stands
  for (let time = 0; time < 40; time++) {
    await stop();
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await expect
    .poll(async () => (await readDatabase(panel, 'dossiers')).dossiers?.length, { timeout: 20_000 })
    .toBe(300);
});
