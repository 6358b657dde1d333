import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../collector/database/open-database';
import { toRow } from '../../collector/response-row';
import { addUnit } from '../../collector/units';
import type { SurveyResponse } from '../../shared/satisfaction/response';
import { startPostgres } from '../postgres';
import { makeSampleResponses } from '../stand-in/sample-answers';
import type { Row } from './measure';
import { startCollector } from './start-collector';

const UNIT = 'phuong-mau';
const CONNECTIONS = 64;
const SECONDS = 5;
const ANSWERS = 60_000;

/**
 * Answers acknowledged in a second while 64 senders send one after the other from a second process, beside the floor: the
 * bare rows, without sums, in transactions as large as the senders are many, and in one each.
 */
export async function benchLoad(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-load-'));
  // as on a ward's server: every commit waits for the disk
  const postgres = await startPostgres({ isDurable: true });
  try {
    const rows: Row[] = [];
    for (const [engine, make] of [
      ['SQLite', async (name: string) => `sqlite:${path.join(folder, `${name}.db`)}`],
      ['PostgreSQL', () => postgres.makeDatabase()],
    ] as const) {
      rows.push(
        {
          'cơ sở dữ liệu': engine,
          cách: 'bộ thu phiếu',
          ...(await measureCollector(await make('collector'))),
        },
        {
          'cơ sở dữ liệu': engine,
          cách: `chèn trần, ${CONNECTIONS} dòng một lần`,
          ...(await measureBare(await make('floor'), CONNECTIONS)),
        },
        {
          'cơ sở dữ liệu': engine,
          cách: 'chèn trần, từng dòng',
          ...(await measureBare(await make('single'), 1)),
        },
      );
    }
    return rows;
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const makeAnswers = () =>
  makeSampleResponses({ unit: UNIT, from: '2025-08-01', to: '2026-07-31', seed: 1, count: ANSWERS });

async function openUnit(database: string) {
  const db = await openDatabase(database);
  await addUnit(db, { id: UNIT, name: 'Phường Mẫu' });
  return db;
}

const describeRates = (count: number, ms: number, latencies: number[]): Row => {
  const sorted = latencies.toSorted((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1);
  return { 'phiếu/giây': Math.round((count / ms) * 1000), 'p50 (ms)': at(0.5), 'p99 (ms)': at(0.99) };
};

async function measureBare(database: string, size: number): Promise<Row> {
  const db = await openUnit(database);
  const answers = makeAnswers();
  const latencies: number[] = [];
  let done = 0;
  const start = performance.now();
  while (performance.now() - start < SECONDS * 1000 && done < answers.length) {
    const before = performance.now();
    await db
      .insertInto('response')
      .values(answers.slice(done, done + size).map(toRow))
      .execute();
    latencies.push(performance.now() - before);
    done += size;
  }
  const ms = performance.now() - start;
  await db.destroy();
  return describeRates(done, ms, latencies);
}

async function measureCollector(database: string): Promise<Row> {
  await (await openUnit(database)).destroy();
  const beginning = performance.now();
  const collector = await startCollector(database, '--address-limit', '900000000/1');
  const startMs = performance.now() - beginning;
  const answers = makeAnswers();
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const latencies: number[] = [];
  const start = performance.now();
  const sender = async () => {
    for (let next = answers.pop(); next && performance.now() - start < SECONDS * 1000; next = answers.pop()) {
      const before = performance.now();
      const status = await send(agent, collector.url, next);
      if (status !== 201) throw new Error(`the collector answered ${status}`);
      latencies.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, sender));
  const ms = performance.now() - start;
  agent.destroy();
  const memory = Math.round(collector.peakMemory());
  await collector.stop();
  return {
    ...describeRates(latencies.length, ms, latencies),
    'khởi động (ms)': Math.round(startMs),
    'bộ nhớ nhiều nhất (MB)': memory,
  };
}

function send(agent: Agent, url: string, response: SurveyResponse): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(
      `${url}/v1/responses`,
      { method: 'POST', agent, headers: { 'Content-Type': 'application/json' } },
      (answer) => answer.resume().on('end', () => resolve(answer.statusCode)),
    );
    sending.on('error', reject).end(JSON.stringify(response));
  });
}
