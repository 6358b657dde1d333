import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../../collector/database/open-database';
import { checkSums } from '../../../collector/sums/check-sums';
import { addUnit } from '../../../collector/units';
import { startPostgres, type TestPostgres } from '../../postgres';
import { makeSampleResponses } from '../../stand-in/sample-answers';
import type { Row } from '../measure';
import { type CollectorProcess, startCollector } from './start-collector';

const UNIT = 'phuong-mau';
const KILLS = 50;
const SENDERS = 16;

/** Sends answers until the collector is gone or `isOver`; ids that were acknowledged are kept, statuses counted. */
async function sendUntil(
  url: string,
  seed: number,
  isOver: () => boolean,
  acknowledged: Set<string>,
  statuses: Map<number, number>,
): Promise<void> {
  const answers = makeSampleResponses({
    unit: UNIT,
    // in the past also for a clock that is a year behind
    from: '2025-07-01',
    to: '2025-07-31',
    seed,
    count: 4000,
  });
  let sent = 0;
  const sender = async () => {
    while (!isOver()) {
      // once all are sent they are sent again under other ids, as a quick computer sends more than a slow one
      const response = { ...answers[sent++ % answers.length], id: crypto.randomUUID() };
      const answer = await fetch(`${url}/v1/responses`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(response),
      }).catch(() => undefined);
      if (!answer) return;
      await answer.arrayBuffer().catch(() => undefined);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (answer.status === 201) acknowledged.add(response.id);
      // refused for now: what a widget would do, only sooner
      if (answer.status === 503) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
}

export async function makeUnit(database: string): Promise<void> {
  const db = await openDatabase(database);
  await addUnit(db, { id: UNIT, name: 'Phường Mẫu' });
  await db.destroy();
}

/** How many of the acknowledged answers are not there, how many are there in all, and how many sums are wrong. */
async function inspect(database: string, acknowledged: Set<string>): Promise<Row> {
  const db = await openDatabase(database);
  const rows = await db.selectFrom('response').select('id').execute();
  const ids = new Set(rows.map(({ id }) => id));
  const { wrong } = await checkSums(db);
  await db.destroy();
  const lost = [...acknowledged].filter((id) => !ids.has(id)).length;
  return {
    'đã xác nhận': acknowledged.size,
    'có trong dữ liệu': rows.length,
    mất: lost,
    trùng: rows.length - ids.size,
    'số cộng dồn sai': wrong,
  };
}

export const LIMITS = ['--address-limit', '900000000/1', '--device-limit', '900000000/1'];

async function killOften(engine: string, database: string): Promise<Row> {
  await makeUnit(database);
  const acknowledged = new Set<string>();
  const statuses = new Map<number, number>();
  for (let round = 0; round < KILLS; round++) {
    const collector = await startCollector(database, ...LIMITS);
    const wanted = acknowledged.size + 1 + ((round * 37) % 150);
    let isOver = false;
    const watch = setInterval(() => {
      if (acknowledged.size < wanted || isOver) return;
      isOver = true;
      process.kill(collector.pid, 'SIGKILL');
    }, 1);
    await sendUntil(collector.url, round, () => isOver, acknowledged, statuses);
    clearInterval(watch);
    if (!isOver) process.kill(collector.pid, 'SIGKILL');
    await collector.ended;
  }
  return {
    cách: `${engine}: kill -9, ${KILLS} lần`,
    ...(await inspect(database, acknowledged)),
    'trả lời': describe(statuses),
  };
}

const describe = (statuses: Map<number, number>) =>
  [...statuses].map(([status, count]) => `${status}: ${count}`).join(', ');

/** kill -9 in the middle of the work, often, on each engine. */
export async function benchKills(): Promise<Row[]> {
  return withPlaces(async (folder, postgres) => [
    await killOften('SQLite', `sqlite:${path.join(folder, 'kills.db')}`),
    await killOften('PostgreSQL', await postgres.makeDatabase()),
  ]);
}

/** PostgreSQL stopped and started under load; a disk that fills up and gets room again. */
export async function benchOutages(): Promise<Row[]> {
  return withPlaces(async (folder, postgres) => [
    await restartPostgres(await postgres.makeDatabase(), postgres.restart),
    await fillDisk(path.join(folder, 'volume')),
  ]);
}

export async function withPlaces(
  work: (folder: string, postgres: TestPostgres) => Promise<Row[]>,
): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-faults-'));
  const postgres = await startPostgres({ isDurable: true });
  try {
    return await work(folder, postgres);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sends all the while `work` goes on and two seconds longer, then looks for what was acknowledged. */
export async function load(
  collector: CollectorProcess,
  work: () => Promise<void>,
  database: string,
): Promise<Row> {
  const acknowledged = new Set<string>();
  const statuses = new Map<number, number>();
  let isOver = false;
  const sending = Promise.all(
    [1, 2, 3].map((seed) => sendUntil(collector.url, seed, () => isOver, acknowledged, statuses)),
  );
  let before = 0;
  try {
    await work();
    before = acknowledged.size;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  } finally {
    isOver = true;
    await sending;
    await collector.stop();
  }
  return {
    ...(await inspect(database, acknowledged)),
    'trả lời': describe(statuses),
    'nhận tiếp sau đó': acknowledged.size - before,
  };
}

async function restartPostgres(database: string, restart: () => Promise<void>): Promise<Row> {
  await makeUnit(database);
  const collector = await startCollector(database, ...LIMITS);
  const row = await load(
    collector,
    async () => {
      for (let i = 0; i < 3; i++) {
        await new Promise((resolve) => setTimeout(resolve, 800));
        await restart();
      }
    },
    database,
  );
  return { cách: 'PostgreSQL khởi động lại 3 lần', ...row };
}

/** Needs the right to mount a small volume. */
async function fillDisk(volume: string): Promise<Row> {
  const cách = 'SQLite: đĩa đầy, rồi có chỗ lại';
  mkdirSync(volume);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', volume], { stdio: 'ignore' });
  } catch {
    return { cách, 'trả lời': 'không được phép gắn ổ nhỏ trên máy này' };
  }
  try {
    const database = `sqlite:${path.join(volume, 'answers.db')}`;
    await makeUnit(database);
    const collector = await startCollector(database, ...LIMITS);
    const { bavail, bsize } = statfsSync(volume);
    const filler = path.join(volume, 'filler');
    writeFileSync(filler, Buffer.alloc(bavail * bsize - 200_000));
    const row = await load(
      collector,
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 6_000));
        rmSync(filler);
      },
      database,
    );
    return { cách, ...row };
  } finally {
    execFileSync('umount', ['-l', volume]);
  }
}
