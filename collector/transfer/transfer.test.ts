import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../../tests/postgres';
import { openDatabase } from '../database/open-database';
import type { AnswersDatabase } from '../database/tables';
import { keepBeat } from '../devices';
import { changeFollowUp } from '../follow-ups';
import { publishMonths } from '../publish-months';
import { storeResponses } from '../store-responses';
import { checkSums } from '../sums/check-sums';
import { makeResponse } from '../test-collector';
import { findToken, makeToken } from '../tokens';
import { addUnit, findUnits } from '../units';
import { exportUnit } from './export-unit';
import { importLines } from './import-lines';
import { readTransferFile, writeTransferFile } from './transfer-file';

const UNIT = { id: 'bac-nha-trang', name: 'Phường Bắc Nha Trang', origins: ['https://bacnhatrang.gov.vn'] };
const NOW = new Date('2026-08-01T03:00:00Z');

let folder = '';
let postgres: TestPostgres | undefined;
let made = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hai-long-transfer-'));
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await postgres?.stop();
});

const open = {
  SQLite: () => openDatabase(`sqlite:${path.join(folder, `${++made}.db`)}`),
  PostgreSQL: async () => openDatabase((await postgres?.makeDatabase()) ?? ''),
};

async function readAll(db: AnswersDatabase) {
  const responses = await db.selectFrom('response').selectAll().orderBy('id').execute();
  const followUps = await db.selectFrom('follow_up').selectAll().orderBy('id').execute();
  const days = await db.selectFrom('device_day').selectAll().orderBy('day').execute();
  const months = await db.selectFrom('published_month').selectAll().orderBy('month').execute();
  return structuredClone([responses, followUps, days, months]);
}

async function fill(db: AnswersDatabase): Promise<string> {
  await addUnit(db, UNIT);
  await addUnit(db, { id: 'ninh-hoa', name: 'Phường Ninh Hòa' });
  const responses = Array.from({ length: 1234 }, (_, i) =>
    makeResponse({
      seconds: i,
      comment: i % 3 === 0 ? `Ý kiến "${i}"\n=1+1` : undefined,
      flags: i % 7 === 0 ? ['fast'] : undefined,
      desk: i % 2 === 0 ? 'Quầy 1' : undefined,
    }),
  );
  await storeResponses(db, [...responses, makeResponse({ unit: 'ninh-hoa' })]);
  const first = responses[0]?.id ?? '';
  await changeFollowUp(db, UNIT.id, first, { state: 'closed', done: 'Đã trả lời', seenAt: null }, NOW);
  await keepBeat(db, UNIT.id, 'quay-1', { unsent: 2, day: '2026-07-31', offered: 9 }, NOW);
  await publishMonths(db, UNIT.id, { from: '2026-07-01', to: '2026-07-31' });
  return makeToken(db, UNIT.id, { scopes: ['export'], expiresOn: '2027-01-31' });
}

it.each([
  ['SQLite', 'PostgreSQL'],
  ['PostgreSQL', 'SQLite'],
] as const)('a unit moves from %s to %s with all that is its own, and can come twice', async (from, to) => {
  const [source, target] = [await open[from](), await open[to]()];
  const token = await fill(source);
  const file = path.join(folder, `${from}.gz`);
  await writeTransferFile(file, exportUnit(source, UNIT));
  const first = await importLines(target, readTransferFile(file), NOW);
  expect(first).toEqual({ units: [UNIT.id], responses: 1234, added: 1234 });
  expect(await importLines(target, readTransferFile(file), NOW)).toEqual({ ...first, added: 0 });

  expect((await findUnits(target, [UNIT.id, 'ninh-hoa'])).get(UNIT.id)).toEqual(UNIT);
  expect((await findUnits(target, ['ninh-hoa'])).size).toBe(0);
  expect(await findToken(target, token, '2026-08-01')).toMatchObject({ unit: UNIT.id, scopes: ['export'] });
  expect((await checkSums(target)).wrong).toBe(0);
  await source.deleteFrom('response').where('unit', '=', 'ninh-hoa').execute();
  expect(await readAll(target)).toEqual(await readAll(source));
  await Promise.all([source.destroy(), target.destroy()]);
});

it('nothing of a file that is cut, changed or not ours is kept', async () => {
  const [source, target] = [await open.SQLite(), await open.SQLite()];
  await fill(source);
  const file = path.join(folder, 'whole.gz');
  await writeTransferFile(file, exportUnit(source, UNIT));
  const lines = gunzipSync(await readFile(file))
    .toString()
    .trim()
    .split('\n');
  const attempt = async (changed: string[], message: RegExp) => {
    const broken = path.join(folder, 'broken.gz');
    await writeFile(broken, gzipSync(changed.join('\n')));
    await expect(importLines(target, readTransferFile(broken), NOW)).rejects.toThrow(message);
    expect(await target.selectFrom('response').select('id').execute()).toEqual([]);
    expect((await findUnits(target, [UNIT.id])).size).toBe(0);
  };
  await attempt(lines.slice(0, -1), /cắt ngang/);
  await attempt(lines.toSpliced(600, 1), /phải có 1234 phiếu/);
  await attempt(lines.toSpliced(3, 0, '{'), /Dòng 4: không phải là JSON/);
  await attempt(lines.with(0, '{"format":"hai-long-answers","version":9}'), /phiên bản 9/);
  await attempt(['{}'], /không phải tệp do lệnh export/);
  await attempt(
    lines.map((line) => line.replace('"seconds":77,', '"seconds":-1,')),
    /Dòng \d+: \/seconds/,
  );
  const whole = await readFile(file);
  const half = path.join(folder, 'half.gz');
  await writeFile(half, whole.subarray(0, whole.length / 2));
  await expect(importLines(target, readTransferFile(half), NOW)).rejects.toThrow(/half\.gz|cắt ngang|JSON/);
  await expect(importLines(target, readTransferFile(path.join(folder, 'none.gz')), NOW)).rejects.toThrow(
    /none\.gz/,
  );
  await expect(writeTransferFile(file, exportUnit(source, UNIT))).rejects.toThrow(/EEXIST/);
  await Promise.all([source.destroy(), target.destroy()]);
});

it('another answer under a used id refuses the whole file', async () => {
  const [source, target] = [await open.SQLite(), await open.PostgreSQL()];
  await fill(source);
  await addUnit(target, UNIT);
  const { id } = await source
    .selectFrom('response')
    .select('id')
    .where('unit', '=', UNIT.id)
    .limit(1)
    .executeTakeFirstOrThrow();
  await storeResponses(target, [makeResponse({ id, comment: 'khác' })]);
  async function* lines() {
    for await (const text of exportUnit(source, UNIT)) yield* text.trim().split('\n');
  }
  await expect(importLines(target, lines(), NOW)).rejects.toThrow(id);
  expect(await target.selectFrom('response').select('id').execute()).toHaveLength(1);
  expect((await checkSums(target)).wrong).toBe(0);
  await Promise.all([source.destroy(), target.destroy()]);
});
