import type { BrowserContext } from 'playwright-core';
import { servePortal } from '../../stand-in/serve-portal';
import type { Row } from '../measure';
import { openBrowser } from './open-browser';

const ROWS = 1000;
const MUTATIONS = 10_000;
/** Changes a frame. */
const BATCH = 50;
const IDLE_MS = 60_000;

/**
 * A list of a thousand dossiers of which cells are written over ten thousand times, with the demo build
 * (`npm run build:demo:chrome`) and without: how long the storm lasts, how many tasks take over 50 ms, and what the page
 * costs in the minute of rest after it, in the processor's time of its main thread.
 */
export async function benchStorm(): Promise<Row[]> {
  const portal = await servePortal({ port: 0 });
  const rows: Row[] = [];
  try {
    for (const isWith of [false, true]) {
      const { context, close } = await openBrowser(isWith);
      rows.push({
        'tiện ích': isWith ? 'có' : 'không',
        ...(await measureStorm(context, portal.url, isWith)),
      });
      await close();
    }
  } finally {
    await portal.close();
  }
  return rows;
}

async function measureStorm(context: BrowserContext, address: string, isWith: boolean): Promise<Row> {
  const page = await context.newPage();
  await page.goto(`${address}/xu-ly-ho-so?rows=${ROWS}`);
  await page
    .locator('tbody tr')
    .nth(ROWS - 1)
    .waitFor({ state: 'attached' });
  // a page that was opened before the extension had registered itself gets it a moment later
  if (isWith) await page.locator('hl-overlay').waitFor({ state: 'attached' });
  await page.waitForTimeout(2000);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskSeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await taskSeconds();
  const { ms, longTasks, longest } = await page.evaluate(storm, [MUTATIONS, BATCH] as const);
  const after = await taskSeconds();
  await page.waitForTimeout(3000);
  const restStart = await taskSeconds();
  await page.waitForTimeout(IDLE_MS);
  const rest = (await taskSeconds()) - restStart;
  return {
    'cơn thay đổi (ms)': Math.round(ms),
    'máy bận (ms)': Math.round((after - before) * 1000),
    'tác vụ trên 50 ms': longTasks,
    'dài nhất (ms)': Math.round(longest),
    'khi nghỉ (% một nhân)': ((rest / IDLE_MS) * 100_000).toFixed(2),
  };
}

/** Runs in the page: writes cells over, some a frame; `TaskDuration` counts what the main thread did meanwhile. */
async function storm([mutations, batch]: readonly [number, number]) {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const cells = [...document.querySelectorAll('tbody td')].filter((cell) => cell.childElementCount === 0);
  const start = performance.now();
  for (let done = 0; done < mutations; done += batch) {
    for (let i = 0; i < batch; i++) {
      const cell = cells[((done + i) * 7919) % cells.length];
      if (cell) cell.textContent = `${cell.textContent}`;
    }
    await new Promise(requestAnimationFrame);
  }
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 500)); // the observer reports late
  observer.disconnect();
  return { ms, longTasks: tasks.length, longest: Math.max(0, ...tasks) };
}
