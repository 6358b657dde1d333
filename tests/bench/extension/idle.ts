import type { BrowserContext } from 'playwright-core';
import { servePortal } from '../../stand-in/serve-portal';
import type { Row } from '../measure';
import { openBrowser } from './open-browser';

const SIZES = [100, 1000];
/** How long the page is left alone before it is watched, ms: all badges stand, all is settled. */
const SETTLED_MS = 20_000;
const MINUTES = Number(process.env.MINUTES ?? 3);
/** One look at the processor's time each, ms. */
const SLICE_MS = 5000;

/**
 * What an open list costs that nobody touches, with the demo build (`npm run build:demo:chrome`) and without: the
 * processor's time of the page's main thread over some real minutes, each with the renewal of all clocks in it.
 */
export async function benchIdle(): Promise<Row[]> {
  const portal = await servePortal({ port: 0 });
  const rows: Row[] = [];
  try {
    for (const count of SIZES) {
      for (const isWith of [false, true]) {
        const { context, close } = await openBrowser(isWith);
        const slices = await watch(context, `${portal.url}/xu-ly-ho-so?rows=${count}`, isWith ? count : 0);
        const total = slices.reduce((sum, ms) => sum + ms, 0);
        rows.push({
          'hồ sơ': count,
          'tiện ích': isWith ? 'có' : 'không',
          'CPU mỗi phút (ms)': (total / MINUTES).toFixed(1),
          '% một nhân': ((total / (MINUTES * 60_000)) * 100).toFixed(3),
          '5 giây bận nhất (ms)': Math.max(...slices).toFixed(1),
          '5 giây trung vị (ms)': (slices.sort((a, b) => a - b)[slices.length >> 1] ?? 0).toFixed(1),
        });
        await close();
      }
    }
    return rows;
  } finally {
    await portal.close();
  }
}

/** The processor's time of the page's main thread in each slice, ms. */
async function watch(context: BrowserContext, address: string, badges: number): Promise<number[]> {
  const page = await context.newPage();
  await page.goto(address);
  if (badges > 0)
    await page
      .locator('hl-badge')
      .nth(badges - 1)
      .waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(SETTLED_MS);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const slices: number[] = [];
  let before = await taskMs();
  for (let left = MINUTES * 60_000; left > 0; left -= SLICE_MS) {
    await page.waitForTimeout(SLICE_MS);
    const now = await taskMs();
    slices.push(now - before);
    before = now;
  }
  return slices;
}
