import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/find-tools.mjs';

/** As a cheap phone at the edge of a network: times slower, bytes a second, milliseconds to an answer. */
const SLOWER = 6;
const BYTES_A_SECOND = 400_000 / 8;
const LATENCY_MS = 400;
/** A load that is not done by then counts as not done. */
const GIVEN_UP_MS = 60_000;

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html',
};

/** A page with nothing but what is measured, and what must be drawn for it to count as there. */
export interface SlowPage {
  /** With the files that it loads. */
  folder: string;
  /** Its content, HTML. */
  page: string;
  /** `host >> inside its shadow root`, or an element of the page. */
  ready: string;
}

interface Load {
  /** When that is drawn, ms after the navigation began. */
  at: number;
  /** What came over the network, without the page itself: its packed size, and when it had arrived, ms. */
  files: { name: string; bytes: number; end: number }[];
}

/** Loads a page so many times, each time with an empty cache, as a cheap phone does. */
export async function loadSlowly(slow: SlowPage, rounds: number): Promise<Load[]> {
  const server = await serve(slow);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const loads: Load[] = [];
    for (let round = 0; round < rounds; round++)
      loads.push(await load(`http://127.0.0.1:${address.port}/`, slow.ready, browser));
    return loads;
  } finally {
    await browser.close();
    server.close();
  }
}

async function load(address: string, ready: string, browser: Browser): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  // looked for inside the page at every frame: what the test's own questions take is not counted
  await page.addInitScript(markWhenReady(ready));
  try {
    await page.goto(address, { timeout: GIVEN_UP_MS, waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0, undefined, {
      timeout: GIVEN_UP_MS,
      polling: 200,
    });
    await page.waitForLoadState('networkidle', { timeout: GIVEN_UP_MS });
    return await page.evaluate(() => ({
      at: performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN,
      files: performance
        .getEntriesByType('resource')
        .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming)
        .map(({ name, encodedBodySize, responseEnd }) => ({
          name,
          bytes: encodedBodySize,
          end: responseEnd,
        })),
    }));
  } finally {
    await context.close();
  }
}

/** A script that marks when an element (`host >> inside its shadow root`, or one of the page) is drawn. As text, since names given by a bundler would be missing in the page. */
function markWhenReady(ready: string): string {
  const [host, inside] = ready.split(' >> ').map((selector) => JSON.stringify(selector));
  return `(function look() {
    const found = document.querySelector(${host})${inside ? `?.shadowRoot?.querySelector(${inside})` : ''};
    if (!found?.getBoundingClientRect().height) return requestAnimationFrame(look);
    requestAnimationFrame(() => performance.mark('ready'));
  })()`;
}

/** Serves a folder packed by Brotli as a ward's server does, with the page at its root. */
async function serve({ folder, page }: SlowPage): Promise<Server> {
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Phường Mẫu</title><link rel="icon" href="data:,"><main>${page}</main></html>`;
  // packed before the first load: a server does not pack anew for each visitor
  const packed = new Map([['/', brotliCompressSync(html)]]);
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(m?js|css|json)$/.test(name)) continue;
    packed.set(`/${name}`, brotliCompressSync(await readFile(path.join(folder, name))));
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = packed.get(pathname);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${TYPES[path.extname(pathname)] ?? 'text/html'}; charset=utf-8`,
      'content-encoding': 'br',
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
