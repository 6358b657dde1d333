import type { Page } from '@playwright/test';
import { setContentClock } from './content-clock';
import { type ExtensionBrowser, expect, test } from './fixtures';
import { readDatabase } from './read-database';
import { listenToNotices, readNotices, releaseClock, ringTicks, type Told } from './ring-tick';

test.afterEach(({ demo }) => releaseClock(demo));

const DOSSIERS = 500;
const MINUTE = 60_000;
const TICK = 5 * MINUTE;
const at = (text: string) => new Date(`2026-11-${text}:00+07:00`).getTime();
/** From a Friday before work to the evening of the next working day, with the weekend between them. */
const START = at('20T07:00');
const END = at('23T19:00');

/** Working time by hand, not by the product's own calendar; Tuesday the 24th is a holiday. */
const SESSIONS = ['16', '17', '18', '19', '20', '23', '25', '26', '27'].flatMap((day) =>
  [
    ['07:30', '11:30'],
    ['13:00', '17:00'],
  ].map(([from, to]) => [at(`${day}T${from}`), at(`${day}T${to}`)] as const),
);
const isWorking = (now: number) => SESSIONS.some(([from, to]) => now >= from && now < to);
const workingMs = (from: number, to: number) =>
  SESSIONS.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);

const sumOf = (told: Told[], words: string) =>
  told.reduce((sum, { title }) => sum + Number(new RegExp(`(\\d+) ${words}`).exec(title)?.[1] ?? 0), 0);

/** Each code that the reminder for the chat names. */
async function readDigest(browser: ExtensionBrowser, now: number): Promise<string[]> {
  const panel = await browser.open('sidepanel.html');
  await panel.clock.setFixedTime(new Date(now));
  await panel.reload();
  const text = (await panel.locator('[aria-labelledby=digest] pre').textContent()) ?? '';
  await panel.close();
  return [...text.matchAll(/^- (\S+): /gm)].map(([, code]) => code ?? '');
}

/** What runs for a dossier: working time left at a moment, and from what is left it must be handled at once, ms. */
interface Clock {
  left(now: number): number;
  urgentFrom: number;
}

/**
 * By the portal's own data: what is accepted is due at its appointment, what was filed online is to be accepted within
 * eight working hours.
 */
async function readClocks(portal: string): Promise<Clock[]> {
  const answer = await fetch(`${portal}/api/dossiers?rows=${DOSSIERS}`);
  const { dossiers } = (await answer.json()) as {
    dossiers: { stage: string; submittedAt: string; dueAt?: string }[];
  };
  return dossiers.flatMap(({ stage, submittedAt, dueAt }) => {
    if (stage === 'registered')
      return {
        left: (now) => 480 * MINUTE - workingMs(Date.parse(submittedAt), now),
        urgentFrom: 120 * MINUTE,
      };
    if (!dueAt || !['accepted', 'processing'].includes(stage)) return [];
    return { left: (now) => workingMs(now, Date.parse(dueAt)), urgentFrom: 240 * MINUTE };
  });
}

const hostsIn = (page: Page) =>
  page.evaluate(() => ({
    overlays: document.querySelectorAll('hl-overlay').length,
    badges: document.querySelectorAll('hl-badge').length,
    codes: new Set(
      [...document.querySelectorAll<HTMLElement>('hl-badge')].map(({ dataset }) => dataset.hlCode),
    ).size,
  }));

test(`two working days and a weekend of ${DOSSIERS} dossiers, run fast: each warning once, none at lunch, at night or on a rest day`, async ({
  demo: browser,
  standIn,
}) => {
  test.setTimeout(300_000);
  await fetch(`${standIn.portal}/reset?now=${encodeURIComponent(new Date(START).toISOString())}`, {
    method: 'POST',
  });
  const portal = await browser.context.newPage();
  const errors: string[] = [];
  portal.on('pageerror', (error) => errors.push(String(error)));
  await portal.goto(`${standIn.portal}/xu-ly-ho-so?rows=${DOSSIERS}`);
  await expect(portal.locator('hl-badge')).toHaveCount(DOSSIERS, { timeout: 30_000 });
  const inside = await browser.open('icon/16.png');
  await expect
    .poll(async () => (await readDatabase(inside, 'dossiers')).dossiers?.length, { timeout: 20_000 })
    .toBe(DOSSIERS);

  await listenToNotices(browser, new Date(START));
  const ticks = Array.from({ length: (END - START) / TICK }, (_, i) => START + i * TICK);
  const looks = ['20T07:35', '20T11:30', '20T13:00', '20T16:55', '21T10:00', '23T07:35', '23T16:55'].map(at);
  let begin = 0;
  const began = Date.now();
  for (const look of [...looks, END]) {
    const end = ticks.findIndex((now) => now >= look);
    const part = ticks.slice(begin, end === -1 ? undefined : end);
    begin += part.length;
    await ringTicks(
      browser,
      part.map((now) => ({ now, isWorking: isWorking(now) })),
    );
    if (look === END) break;
    // what lies over the page follows the same clock, and stays one
    await setContentClock(portal, browser, new Date(look));
    await expect.poll(() => hostsIn(portal)).toEqual({ overlays: 1, badges: DOSSIERS, codes: DOSSIERS });
    const named = await readDigest(browser, look);
    expect(named.length).toBe(new Set(named).size);
  }
  const seconds = (Date.now() - began) / 1000;
  const told = await readNotices(browser);
  await Promise.all([portal, inside].map((page) => page.close()));

  const last = ticks.findLast(isWorking) ?? END;
  const clocks = await readClocks(standIn.portal);
  /** How many of them come under some working time left while it is watched. */
  const countPassing = (limitOf: (clock: Clock) => number) =>
    clocks.filter(
      (clock) => clock.left(START) > limitOf(clock) && clock.left(last - MINUTE) <= limitOf(clock),
    ).length;
  const [late, near] = [countPassing(() => 0), countPassing(({ urgentFrom }) => urgentFrom)];
  expect(told.filter((one) => !isWorking(one.at))).toEqual([]);
  expect(new Set(told.map((one) => one.at)).size, 'one at a time').toBe(told.length);
  expect(sumOf(told, 'hồ sơ vừa quá hạn')).toBe(late);
  expect(sumOf(told, 'hồ sơ cần xử lý ngay')).toBe(near);
  expect(late).toBeGreaterThan(0);
  expect(near).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  const speed = Math.round((END - START) / 1000 / seconds);
  console.log({
    dossiers: DOSSIERS,
    rings: ticks.length,
    notifications: told.length,
    late,
    near,
    seconds,
    speed,
  });
});
