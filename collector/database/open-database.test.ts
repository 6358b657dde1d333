import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startPostgres, type TestPostgres } from '../../tests/postgres';
import { addUnit, findUnits } from '../units';
import { DatabaseError, describeDatabase, openDatabase } from './open-database';

let folder = '';
let postgres: TestPostgres | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hai-long-open-'));
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await postgres?.stop();
});

const inFolder = (name: string) => path.join(folder, name);

async function expectRefusal(url: string, message: RegExp) {
  await expect(openDatabase(url)).rejects.toThrow(DatabaseError);
  await expect(openDatabase(url)).rejects.toThrow(message);
}

it('makes the file and its folders, and finds what was written when it opens again', async () => {
  const url = `sqlite:${inFolder('new/deep/answers.db')}`;
  const first = await openDatabase(url);
  await addUnit(first, { id: 'x', name: 'Xã Ninh Ích' });
  await first.destroy();
  const again = await openDatabase(url);
  expect((await findUnits(again, ['x'])).get('x')).toEqual({ id: 'x', name: 'Xã Ninh Ích', origins: [] });
  await again.destroy();
});

it('puts every commit on the disk, lets others read meanwhile, and waits for them', async () => {
  const db = await openDatabase(`sqlite:${inFolder('settings.db')}`);
  const read = async (pragma: string) =>
    Object.values((await sql.raw(`pragma ${pragma}`).execute(db)).rows[0] ?? {});
  expect(await read('journal_mode')).toEqual(['wal']);
  expect(await read('synchronous')).toEqual([2]); // FULL
  expect(await read('busy_timeout')).toEqual([10_000]);
  expect(await read('foreign_keys')).toEqual([1]);
  await db.destroy();
});

it('is one file once it is closed', async () => {
  const file = inFolder('closed.db');
  const db = await openDatabase(`sqlite:${file}`);
  await addUnit(db, { id: 'x', name: 'X' });
  await db.destroy();
  await copyFile(file, `${file}.copy`);
  const copy = await openDatabase(`sqlite:${file}.copy`);
  expect((await findUnits(copy, ['x'])).size).toBe(1);
  await copy.destroy();
});

it('can be opened by several at once while it is new, on a server', async () => {
  const url = (await postgres?.makeDatabase()) ?? '';
  const opened = await Promise.all(Array.from({ length: 5 }, () => openDatabase(url)));
  for (const db of opened) expect((await findUnits(db, ['x'])).size).toBe(0);
  await Promise.all(opened.map((db) => db.destroy()));
});

it('outlives the loss of its connections to PostgreSQL', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  const db = await openDatabase((await postgres?.makeDatabase()) ?? '');
  const killer = await openDatabase((await postgres?.makeDatabase()) ?? '');
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = (${await nameOf(db)})`.execute(
    killer,
  );
  await vi.waitFor(() => expect(log).toHaveBeenCalled());
  expect((await findUnits(db, ['x'])).size).toBe(0);
  await Promise.all([db.destroy(), killer.destroy()]);
});

async function nameOf(db: Awaited<ReturnType<typeof openDatabase>>) {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db);
  return rows[0]?.name ?? '';
}

it('names the file and the reason', async () => {
  const text = inFolder('text.db');
  await writeFile(text, 'Đây là một tệp văn bản, không phải cơ sở dữ liệu. '.repeat(100));
  await expectRefusal(`sqlite:${text}`, /text\.db: tệp này không phải là cơ sở dữ liệu SQLite/);
  await expectRefusal(`sqlite:${text}/answers.db`, /text\.db\/answers\.db: một phần của đường dẫn là tệp/);
  await expectRefusal(`sqlite:${folder}`, /không tạo hoặc không mở được tệp này/);
});

it('names the server and the reason, never the password', async () => {
  await expectRefusal(
    'postgres://ward:bi-mat@127.0.0.1:1/answers',
    /127\.0\.0\.1:1\/answers: máy chủ không nhận kết nối/,
  );
  const url = (await postgres?.makeDatabase())?.replace('postgres@', 'postgres:bi-mat@') ?? '';
  await expectRefusal(url.replace(/test_\d+$/, 'missing'), /missing/);
  for (const address of [
    'mysql://ward:bi-mat@db/x',
    'answers.db',
    '',
    'sqlite:',
    url.replace(/test_\d+$/, 'missing'),
  ]) {
    const error = await openDatabase(address).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DatabaseError);
    expect(String(error)).not.toMatch(/bi-mat/);
  }
  expect(describeDatabase('postgresql://ward:b@i/mat@db:5432/x?password=y')).not.toMatch(/mat|password/);
});
