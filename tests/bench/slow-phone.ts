import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-tools.mjs';
import type { Row } from './measure';

/** As a cheap phone at the edge of a network: times slower, bytes a second, milliseconds to an answer. */
const SLOWER = 6;
const BYTES_A_SECOND = 400_000 / 8;
const LATENCY_MS = 400;
const ROUNDS = 7;
/** A load that is not done by then counts as not done. */
const GIVEN_UP_MS = 60_000;

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
};

interface Survey {
  name: string;
  folder: string;
  page: string;
  /** Is there once the first question can be answered. */
  ready: string;
}

const OURS = (mode: string): Survey => ({
  name: `hl-survey, mode="${mode}"`,
  folder: 'dist/widgets',
  page: `<script type="module" src="hl-survey.js"></script>
<hl-survey unit="phuong-mau" endpoint="https://collector.invalid" mode="${mode}"></hl-survey>`,
  ready: 'hl-survey >> input[type=radio]',
});

/** Folder of the peers' surveys, made by `npx tsx tests/bench/peers/build.ts FOLDER`. */
const PEERS = process.env.SURVEY_PEERS;

/**
 * What a page with nothing but a survey loads, and when its first question can be answered, on a slow phone with an empty
 * cache; ours beside the smallest working surveys of others. After `npm run build:widgets`.
 */
export async function benchSlowPhone(): Promise<Row[]> {
  const surveys = [OURS('steps'), OURS('page'), ...(await findPeers())];
  const rows: Row[] = [];
  for (const survey of surveys) rows.push(await timeSurvey(survey));
  return rows;
}

async function findPeers(): Promise<Survey[]> {
  if (!PEERS) {
    console.log(
      'No peers: SURVEY_PEERS does not name their folder (docs/measurements.md says how it is made).',
    );
    return [];
  }
  const list = path.join(PEERS, 'peers.json');
  if (!(await stat(list).catch(() => undefined)))
    throw new Error(`${list} is not there: make it by npx tsx tests/bench/peers/build.ts ${PEERS}`);
  const peers: Survey[] = JSON.parse(await readFile(list, 'utf8'));
  return peers.map((peer) => ({ ...peer, folder: path.join(PEERS, peer.folder) }));
}

async function timeSurvey(survey: Survey): Promise<Row> {
  const server = await serve(survey);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no port');
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const loads = [];
    for (let round = 0; round < ROUNDS; round++)
      loads.push(await load(`http://127.0.0.1:${address.port}/`, survey.ready, browser));
    const times = loads.map(({ at }) => at).sort((one, other) => one - other);
    const [first] = loads;
    return {
      survey: survey.name,
      'until it can be answered (kB)': kilobytes(first?.before ?? 0),
      'all (kB)': kilobytes(first?.all ?? 0),
      requests: first?.requests ?? 0,
      'fastest (ms)': Math.round(times[0] ?? Number.NaN),
      'median (ms)': Math.round(times[Math.floor(times.length / 2)] ?? Number.NaN),
      'slowest (ms)': Math.round(times.at(-1) ?? Number.NaN),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;

/** One load with an empty cache: bytes of scripts and styles as they came over the network, without the page itself. */
async function load(address: string, ready: string, browser: Awaited<ReturnType<typeof chromium.launch>>) {
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
    const { at, resources } = await page.evaluate(() => {
      const at = performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN;
      const resources = performance
        .getEntriesByType('resource')
        .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming);
      return {
        at,
        resources: resources.map(
          ({ encodedBodySize, responseEnd }) => [encodedBodySize, responseEnd] as const,
        ),
      };
    });
    const sum = (until: number) =>
      resources.reduce((bytes, [size, end]) => bytes + (end <= until ? size : 0), 0);
    return { at, before: sum(at), all: sum(Number.POSITIVE_INFINITY), requests: resources.length };
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

/** Serves a folder packed by Brotli as a ward's server does, with a page that has nothing but the survey. */
async function serve({ folder, page }: Survey): Promise<Server> {
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Khảo sát</title><link rel="icon" href="data:,"><main>${page}</main></html>`;
  // packed before the first load: a server does not pack anew for each visitor
  const packed = new Map([['/', brotliCompressSync(html)]]);
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/\.(m?js|css)$/.test(name)) continue;
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
