import type { BrowserContext } from 'playwright-core';
import { servePortal } from '../../stand-in/serve-portal';
import type { Row } from '../measure';
import { openBrowser } from './open-browser';
import { type TracedTask, traceTasks } from './trace-tasks';

const SIZES: [count: number, rounds: number][] = [
  [30, 3],
  [100, 3],
  [1000, 3],
  [2000, 3],
];
/** From here on a task is a long one, ms. */
const LONG_MS = 50;
/** How long the page is watched after its last badge has come: places and the summary's corner are looked for, ms. */
const AFTER_MS = 1500;
/** How long a new browser is left to itself, ms. */
const STARTED_MS = 2000;

/** One opening of a list, times in ms. */
interface Opening {
  /** From the moment the portal's rows stand to the moment the last badge stands. */
  ms: number;
  tasks: TracedTask[];
}

/**
 * A list of dossiers opened in a real browser with the demo build (`npm run build:demo:chrome`) and without: how long until
 * the last badge stands, and what the page's main thread did meanwhile in the processor's time.
 */
export async function benchBadges(): Promise<Row[]> {
  const portal = await servePortal({ port: 0 });
  const [without, withIt] = [await openBrowser(false), await openBrowser(true)];
  await new Promise((resolve) => setTimeout(resolve, STARTED_MS));
  try {
    const rows: Row[] = [];
    for (const [count, rounds] of SIZES) {
      const address = `${portal.url}/xu-ly-ho-so?rows=${count}`;
      const bare: Opening[] = [];
      const ours: Opening[] = [];
      for (let round = 0; round < rounds; round++) {
        bare.push(await openList(without.context, address, count, 'tbody tr'));
        ours.push(await openList(withIt.context, address, count, 'hl-badge'));
      }
      const times = ours.map(({ ms }) => ms);
      rows.push({
        'hồ sơ': count,
        'trung vị (ms)': Math.round(median(times)),
        'chậm nhất (ms)': Math.round(Math.max(...times)),
        'lượt dài nhất của tiện ích (ms CPU)': Math.round(longest(ours, (task) => task.ours)),
        'tác vụ dài nhất, có / không tiện ích (ms CPU)': `${Math.round(longest(ours, (task) => task.cpu))} / ${Math.round(longest(bare, (task) => task.cpu))}`,
        'tác vụ quá 50 ms CPU, có / không': `${median(ours.map(countLong))} / ${median(bare.map(countLong))}`,
        'chỉ quá 50 ms vì tiện ích': Math.max(...ours.map(countMadeLong)),
      });
    }
    return rows;
  } finally {
    await without.close();
    await withIt.close();
    await portal.close();
  }
}

const longest = (openings: Opening[], of: (task: TracedTask) => number) =>
  Math.max(...openings.flatMap(({ tasks }) => tasks.map(of)));

const countLong = ({ tasks }: Opening) => tasks.filter(({ cpu }) => cpu > LONG_MS).length;

const countMadeLong = ({ tasks }: Opening) =>
  tasks.filter(({ cpu, ours }) => cpu > LONG_MS && cpu - ours <= LONG_MS).length;

const median = (numbers: number[]) =>
  numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function openList(
  context: BrowserContext,
  address: string,
  count: number,
  awaited: string,
): Promise<Opening> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let ms = 0;
  const tasks = await traceTasks(session, async () => {
    await page.addInitScript(
      ([expected, selector]) => {
        const times: { rows?: number; all?: number } = {};
        Object.assign(globalThis, { hlTimes: times });
        // asked from time to time: an observer of our own would be called for each of the thousands of changes
        const ask = setInterval(() => {
          const rows = document.querySelectorAll('tbody tr').length;
          if (times.rows === undefined && rows >= expected) times.rows = performance.now();
          const standing = document.querySelectorAll(selector).length;
          if (times.rows === undefined || standing < expected) return;
          times.all = performance.now();
          clearInterval(ask);
        }, 10);
      },
      [count, awaited] as const,
    );
    await page.goto(address);
    const handle = await page.waitForFunction(
      () => {
        const { hlTimes } = globalThis as unknown as { hlTimes: { rows?: number; all?: number } };
        return hlTimes.all === undefined ? undefined : hlTimes;
      },
      undefined,
      { polling: 100, timeout: 60_000 },
    );
    const { rows = 0, all = 0 } = (await handle.jsonValue()) ?? {};
    ms = all - rows;
    await page.waitForTimeout(AFTER_MS);
  });
  await page.close();
  return { ms, tasks };
}
