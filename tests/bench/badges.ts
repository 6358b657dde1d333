import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-tools.mjs';
import { servePortal } from '../stand-in/serve-portal';
import type { Row } from './measure';

const ROUNDS = 7;

/**
 * Time from the moment the portal's rows stand to the moment the last badge stands, in a real browser with the demo
 * build (`npm run build:demo:chrome`); and the tasks that took over 50 ms.
 */
export async function benchBadges(): Promise<Row[]> {
  const portal = await servePortal({ port: 0 });
  const profile = mkdtempSync(path.join(tmpdir(), 'hai-long-profile-'));
  const folder = path.resolve('dist/extension-demo/chrome-mv3');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1366, height: 768 },
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
  });
  try {
    const rows: Row[] = [];
    for (const count of [30, 1000]) {
      const times: number[] = [];
      let longest = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const page = await context.newPage();
        const { ms, longTask } = await timeBadges(page, `${portal.url}/xu-ly-ho-so?rows=${count}`, count);
        times.push(ms);
        longest = Math.max(longest, longTask);
        await page.close();
      }
      times.sort((a, b) => a - b);
      rows.push({
        'hồ sơ': count,
        'trung vị (ms)': Math.round(times[Math.floor(ROUNDS / 2)] ?? Number.NaN),
        'chậm nhất (ms)': Math.round(times.at(-1) ?? Number.NaN),
        'tác vụ dài nhất trên 50 ms': longest === 0 ? 'không' : `${Math.round(longest)} ms`,
      });
    }
    return rows;
  } finally {
    await context.close();
    await portal.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function timeBadges(
  page: Page,
  address: string,
  count: number,
): Promise<{ ms: number; longTask: number }> {
  await page.addInitScript((expected) => {
    const times: { rows?: number; badges?: number; longTask: number } = { longTask: 0 };
    Object.assign(globalThis, { hlTimes: times });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        // what the portal itself needs to draw its rows is not ours
        if (times.rows !== undefined && entry.startTime >= times.rows)
          times.longTask = Math.max(times.longTask, entry.duration);
      }
    }).observe({ type: 'longtask' });
    new MutationObserver(() => {
      if (times.rows === undefined && document.querySelectorAll('tbody tr').length >= expected)
        times.rows = performance.now();
      if (times.badges === undefined && document.querySelectorAll('hl-badge').length >= expected)
        times.badges = performance.now();
    }).observe(document, { childList: true, subtree: true });
  }, count);
  await page.goto(address);
  const handle = await page.waitForFunction(() => {
    const { hlTimes } = globalThis as unknown as {
      hlTimes: { rows?: number; badges?: number; longTask: number };
    };
    return hlTimes.badges === undefined ? undefined : hlTimes;
  });
  await page.waitForTimeout(200); // the observer of long tasks reports late
  const { rows = 0, badges = 0 } = (await handle.jsonValue()) ?? { longTask: 0 };
  const longTask = await page.evaluate(
    () => (globalThis as unknown as { hlTimes: { longTask: number } }).hlTimes.longTask,
  );
  return { ms: badges - rows, longTask };
}
