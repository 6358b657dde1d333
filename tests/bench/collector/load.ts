import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../../collector/database/open-database';
import type { ResponseTable } from '../../../collector/database/tables';
import { toRow } from '../../../collector/response-row';
import { addUnit } from '../../../collector/units';
import type { SurveyResponse } from '../../../shared/satisfaction/response';
import { startPostgres } from '../../postgres';
import { makeSampleResponses } from '../../stand-in/sample-answers';
import type { Row } from '../measure';
import { openBareTable } from '../peers/bare-inserts';
import { readProcessorTime } from './read-process';
import { type CollectorProcess, startCollector, startCollectorProcess } from './start-collector';

const UNIT = 'phuong-mau';
const SENDERS = 64;
/** Answers of one request where they come in batches, and of one transaction of the floor. */
const BATCH = 64;
const BATCH_SENDERS = 8;
const SECONDS = 3;
/** What is compared is measured in turns, as other programs on the machine come and go; the middle one of each is shown. */
const ROUNDS = 3;
const ANSWERS = 150_000;

const SENDER = fileURLToPath(new URL('./send-answers.lua', import.meta.url));
const UNLIMITED = ['--address-limit', '900000000/1'];

/** What one way did in one round. */
interface Measured {
  rate: number;
  p50: number;
  p99: number;
  /** Processor time of the collector and of the sender, in percent of one core. */
  collector?: number;
  sender?: number;
  /** MB */
  memory?: number;
}

/**
 * Answers acknowledged in a second, sent by `wrk` (a process of its own, in C, so that it is not the bottleneck), beside the
 * floor: the same rows inserted by a bare script, 64 to a transaction, with and without the notes of what is to be summed, and
 * one to a transaction; and beside a collector that gives each request a transaction of its own. Needs `apt-get install wrk`
 * and `npm run build:collector`.
 */
export async function benchLoad(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-load-'));
  // as on a ward's server: every commit waits for the disk
  const postgres = await startPostgres({ isDurable: true });
  try {
    const make = (from: string, to: string) =>
      makeSampleResponses({ unit: UNIT, from, to, seed: 1, count: ANSWERS });
    const answers = make('2025-08-01', '2026-07-31');
    const bodies = writeBodies(folder, 'year', answers);
    // what a full hall sends is of one day, so that many answers are of one sum
    const ofOneDay = writeBodies(folder, 'day', make('2026-07-31', '2026-07-31'));
    const bare = answers.map(toRow);
    let made = 0;
    const engines = {
      SQLite: async () => `sqlite:${path.join(folder, `${++made}.db`)}`,
      PostgreSQL: () => postgres.makeDatabase(),
    };
    const rows: Row[] = [];
    for (const [engine, makeDatabase] of Object.entries(engines)) {
      const ways: Record<string, () => Promise<Measured>> = {
        [`chèn trần, ${BATCH} dòng một lần`]: async () => measureBare(await makeDatabase(), bare, BATCH),
        [`chèn trần kèm ghi chú, ${BATCH} dòng một lần`]: async () =>
          measureBare(await makeDatabase(), bare, BATCH, true),
        'chèn trần, từng dòng': async () => measureBare(await makeDatabase(), bare, 1),
        [`bộ thu phiếu, gói ${BATCH} phiếu`]: async () =>
          measureCollector(await makeDatabase(), bodies.batches, BATCH, BATCH_SENDERS),
        [`bộ thu phiếu, gói ${BATCH} phiếu, của một ngày`]: async () =>
          measureCollector(await makeDatabase(), ofOneDay.batches, BATCH, BATCH_SENDERS),
        'bộ thu phiếu, từng phiếu': async () =>
          measureCollector(await makeDatabase(), bodies.singles, 1, SENDERS),
        'mỗi phiếu một giao dịch': async () =>
          measureCollector(await makeDatabase(), bodies.singles, 1, SENDERS, startEachAlone),
      };
      const measured = new Map<string, Measured[]>();
      for (let round = 0; round < ROUNDS; round++) {
        for (const [way, measure] of Object.entries(ways)) {
          measured.set(way, [...(measured.get(way) ?? []), await measure()]);
        }
      }
      for (const [way, list] of measured)
        rows.push({ 'cơ sở dữ liệu': engine, cách: way, ...describe(list) });
    }
    return rows;
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function describe(measured: readonly Measured[]): Row {
  const { rate, p50, p99, collector, sender } = measured.toSorted((one, other) => one.rate - other.rate)[
    Math.floor(measured.length / 2)
  ] as Measured;
  const memories = measured.flatMap(({ memory }) => memory ?? []);
  return {
    'phiếu/giây': Math.round(rate),
    'các lượt': measured.map((one) => Math.round(one.rate)).join(' '),
    'p50 (ms)': p50.toFixed(1),
    'p99 (ms)': p99.toFixed(1),
    ...(collector !== undefined && { 'nhân bộ thu (%)': Math.round(collector) }),
    ...(sender !== undefined && { 'nhân bên gửi (%)': Math.round(sender) }),
    ...(memories.length > 0 && { 'bộ nhớ nhiều nhất (MB)': Math.round(Math.max(...memories)) }),
  };
}

function writeBodies(folder: string, name: string, answers: readonly SurveyResponse[]) {
  const singles = { file: path.join(folder, `${name}-singles`), path: '/v1/responses' };
  const batches = { file: path.join(folder, `${name}-batches`), path: '/v1/responses:batch' };
  writeFileSync(singles.file, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  const count = Math.floor(answers.length / BATCH);
  const parts = Array.from({ length: count }, (_, i) => answers.slice(i * BATCH, (i + 1) * BATCH));
  writeFileSync(batches.file, parts.map((responses) => `${JSON.stringify({ responses })}\n`).join(''));
  return { singles, batches };
}

async function measureBare(
  database: string,
  rows: readonly ResponseTable[],
  size: number,
  isNoted = false,
): Promise<Measured> {
  const table = await openBareTable(database, UNIT, size, isNoted);
  const latencies: number[] = [];
  let done = 0;
  const start = performance.now();
  while (performance.now() - start < SECONDS * 1000 && done + size <= rows.length) {
    const before = performance.now();
    await table.insert(rows.slice(done, done + size));
    latencies.push(performance.now() - before);
    done += size;
  }
  const ms = performance.now() - start;
  await table.close();
  const sorted = latencies.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { rate: (done / ms) * 1000, p50: at(0.5), p99: at(0.99) };
}

const startEachAlone = (database: string) =>
  startCollectorProcess(['--import', 'tsx', 'tests/bench/peers/serve-each-alone.ts', database]);

async function countStored(database: string): Promise<number> {
  const db = await openDatabase(database);
  const { n } = await db
    .selectFrom('response')
    .select(({ fn }) => fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow();
  await db.destroy();
  return Number(n);
}

async function measureCollector(
  database: string,
  bodies: { file: string; path: string },
  size: number,
  senders: number,
  start: (database: string) => Promise<CollectorProcess> = (url) => startCollector(url, ...UNLIMITED),
): Promise<Measured> {
  const db = await openDatabase(database);
  await addUnit(db, { id: UNIT, name: 'Phường Mẫu' });
  await db.destroy();
  const collector = await start(database);
  try {
    const before = readProcessorTime(collector.pid);
    const { requests, seconds, failed, p50, p99, sender } = await send(collector.url, bodies, senders);
    const used = readProcessorTime(collector.pid) - before;
    if (failed > 0) throw new Error(`${failed} of ${requests} requests failed`);
    const stored = await countStored(database);
    if (stored < requests * size) throw new Error(`${requests * size} acknowledged, ${stored} there`);
    return {
      rate: (requests * size) / seconds,
      p50,
      p99,
      collector: used / seconds / 10,
      sender,
      memory: collector.peakMemory(),
    };
  } finally {
    await collector.stop();
  }
}

async function send(url: string, bodies: { file: string; path: string }, senders: number) {
  const args = [
    '-t1',
    `-c${senders}`,
    `-d${SECONDS}s`,
    '--timeout',
    '20s',
    '-s',
    SENDER,
    url,
    '--',
    bodies.file,
    bodies.path,
  ];
  const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = child.pid;
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  // read while it runs, as it is gone afterwards; what it takes to read the bodies before it sends is among it
  let used = 0;
  const watch = setInterval(() => {
    if (pid !== undefined) used = readProcessorTime(pid);
  }, 100);
  await Promise.race([
    once(child, 'close'),
    once(child, 'error').then(([error]) => {
      throw error;
    }),
  ]).finally(() => clearInterval(watch));
  const line = /^\{.*\}$/m.exec(printed)?.[0];
  if (!line) throw new Error(`wrk: ${printed}`);
  const result = JSON.parse(line) as Record<'requests' | 'seconds' | 'failed' | 'p50' | 'p99', number>;
  return { ...result, sender: used / result.seconds / 10 };
}
