import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/find-tools.mjs';
import { serveAll } from '../../stand-in/serve-all';
import type { Row } from '../measure';

const HOURS = 24;
/** The clock goes on by so much at once, ms; what the screen asks for over the network comes between two of these. */
const STEP_MS = 5 * 60_000;
/** A first round through everything is behind it by then. */
const MEASURED_AT = [1, 3, 6, 9, 12, 15, 18, 21, 24];

/**
 * The sample ward's screen for a simulated day: heap after a garbage collection, nodes and listeners of the page, and how
 * far the pages have drifted from where they should be. Needs `npm run build:widgets`.
 */
export async function benchLed(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-led-'));
  const all = await serveAll(
    { portal: 0, site: 0, collector: 0 },
    `sqlite:${folder}/answers.db`,
    () => undefined,
  );
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--js-flags=--expose-gc', '--autoplay-policy=no-user-gesture-required'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.clock.install({ time: new Date('2026-11-27T06:00:00+07:00') });
    await page.goto(`${all.site}/led/`);
    await page.locator('hl-led h2').waitFor();
    await countPages(page);
    const session = await page.context().newCDPSession(page);
    const rows: Row[] = [];
    for (let hour = 1; hour <= HOURS; hour++) {
      for (let done = 0; done < 60 * 60_000; done += STEP_MS) {
        await page.clock.runFor(STEP_MS);
        await page.waitForTimeout(20);
      }
      if (MEASURED_AT.includes(hour)) rows.push({ giờ: hour, ...(await measurePage(page, session)) });
    }
    const first = Number(rows[0]?.['heap (kB)']);
    for (const row of rows)
      row['so với giờ 1'] = `${((Number(row['heap (kB)']) / first - 1) * 100).toFixed(1)}%`;
    return rows;
  } finally {
    await browser.close();
    await all.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface CountingWindow {
  ledPages: number;
}

/** Counts what comes on the screen: another slide, or another page of it. */
const countPages = (page: Page): Promise<void> =>
  page.locator('hl-led').evaluate((led) => {
    const counting = globalThis as unknown as CountingWindow;
    counting.ledPages = 1;
    let last = '';
    new MutationObserver(() => {
      const shown = ['h2', '.count']
        .map((part) => led.shadowRoot?.querySelector(part)?.textContent)
        .join(' ');
      if (shown !== last) counting.ledPages += 1;
      last = shown;
    }).observe(led.shadowRoot as ShadowRoot, { childList: true, subtree: true, characterData: true });
  });

async function measurePage(page: Page, session: CDPSession): Promise<Row> {
  await session.send('HeapProfiler.enable');
  for (let time = 0; time < 3; time++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(200);
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const counters = await session.send('Memory.getDOMCounters');
  const pages = await page.evaluate(() => (globalThis as unknown as CountingWindow).ledPages);
  return {
    'trang đã chiếu': pages,
    'heap (kB)': Math.round(usedSize / 1024),
    'nút DOM': counters.nodes,
    'bộ nghe': counters.jsEventListeners,
  };
}
