import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../../collector/database/open-database';
import { makeToken } from '../../../collector/tokens';
import { startPostgres } from '../../postgres';
import type { Row } from '../measure';
import { fillAnswers } from './fill-answers';
import { startCollector } from './start-collector';

const UNIT = 'phuong-mau';
const ANSWERS = 1_000_000;

/** Downloads of a million answers with a comment each: time, size, and the most memory that the collector had. */
export async function benchExportsOnSqlite(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'hai-long-exports-'));
  try {
    return await measureEngine('SQLite', `sqlite:${path.join(folder, 'answers.db')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same on PostgreSQL. */
export async function benchExportsOnPostgres(): Promise<Row[]> {
  const postgres = await startPostgres();
  try {
    return await measureEngine('PostgreSQL', await postgres.makeDatabase());
  } finally {
    await postgres.stop();
  }
}

async function measureEngine(engine: string, database: string): Promise<Row[]> {
  await fillAnswers(database, UNIT, ANSWERS);
  const db = await openDatabase(database);
  const token = await makeToken(db, UNIT);
  await db.destroy();
  const rows: Row[] = [];
  for (const format of ['csv', 'xlsx']) {
    const collector = await startCollector(database);
    const atRest = collector.peakMemory();
    const start = performance.now();
    const answer = await fetch(`${collector.url}/v1/units/${UNIT}/responses.${format}`, {
      headers: { Authorization: `Bearer ${token}`, 'Accept-Encoding': 'identity' },
    });
    let bytes = 0;
    for await (const chunk of answer.body ?? []) bytes += chunk.length;
    rows.push({
      'cơ sở dữ liệu': engine,
      tệp: format,
      phiếu: ANSWERS,
      'thời gian (s)': ((performance.now() - start) / 1000).toFixed(1),
      'cỡ (MB)': (bytes / 1e6).toFixed(0),
      'bộ nhớ khi mới chạy (MB)': Math.round(atRest),
      'bộ nhớ nhiều nhất (MB)': Math.round(collector.peakMemory()),
    });
    await collector.stop();
  }
  return rows;
}
