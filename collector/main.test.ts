import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { startPostgres, type TestPostgres } from '../tests/postgres';
import { openDatabase } from './database/open-database';
import { checkSums } from './sums/check-sums';
import { makeResponse } from './test-collector';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = path.join(ROOT, 'collector/main.ts');

// Each command is a program of its own, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const PATIENCE = { timeout: 30_000, interval: 20 };

let folder = '';
let database = '';
let postgres: TestPostgres;
const started: ChildProcess[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
  folder = await mkdtemp(path.join(tmpdir(), 'hai-long-main-'));
  database = `sqlite:${path.join(folder, 'data/answers.db')}`;
  await command('unit', 'add', 'bac-nha-trang', '--name', 'Phường Bắc Nha Trang', '--database', database);
});
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
});
afterAll(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the collector's program; `out()` and `err()` are what it has printed so far. */
function start(program: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(program, args, { cwd: folder, env: { ...process.env, DATABASE_URL: '', ...env } });
  started.push(child);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });
  return { child, out: () => out, err: () => err, ended: once(child, 'close') };
}

/** As the npm script does it. */
async function command(...args: string[]) {
  const { child, out, err, ended } = start(path.join(ROOT, 'node_modules/.bin/tsx'), [MAIN, ...args]);
  await ended;
  return { code: child.exitCode, out: out(), err: err() };
}

/** In one process, so that a signal reaches the collector itself. */
async function serve(...args: string[]) {
  const tsx = import.meta.resolve('tsx');
  const running = start(process.execPath, [
    '--import',
    tsx,
    MAIN,
    '--port',
    '0',
    '--database',
    database,
    ...args,
  ]);
  const url = await vi.waitFor(() => {
    const found = /http:\/\/\S+:\d+/.exec(running.out())?.[0];
    if (!found) throw new Error(`the collector has not started: ${running.err()}`);
    return found;
  }, PATIENCE);
  return { ...running, url };
}

const post = (url: string, body: unknown) =>
  fetch(`${url}/v1/responses`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

async function storedIds(place = database) {
  const db = await openDatabase(place);
  const rows = await db.selectFrom('response').select('id').execute();
  await db.destroy();
  return rows.map(({ id }) => id);
}

it('adds a unit, changes it, and makes tokens that work', async () => {
  const add = (text: string, ...more: string[]) =>
    command('unit', 'add', 'ninh-hoa', ...text.split(' '), ...more, '--database', database);
  const added = await add('--origin https://a.vn --name', 'Phường Ninh Hòa');
  expect(added).toMatchObject({
    code: 0,
    out: expect.stringMatching(/ninh-hoa: Phường Ninh Hòa.*https:\/\/a\.vn/),
  });
  const changed = await add('--origin https://b.vn --origin https://c.vn');
  expect(changed.out).toMatch(/Phường Ninh Hòa.*https:\/\/b\.vn, https:\/\/c\.vn/);
  expect(changed.out).not.toMatch(/a\.vn/);

  const [one, two] = [
    await command('token', 'make', 'ninh-hoa', '--database', database),
    await command('token', 'make', 'ninh-hoa', '--database', database),
  ];
  const { url } = await serve();
  const since = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  for (const { out, err } of [one, two]) {
    const token = out.trim();
    expect(token).toMatch(/^hl_[\w-]{43}$/);
    expect(err).not.toContain(token);
    const answer = await fetch(`${url}/v1/units/ninh-hoa/index?from=${since}&to=${since}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
  }
  const db = await openDatabase(database);
  const hashes = await db.selectFrom('token').select('hash').execute();
  await db.destroy();
  expect(hashes.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
  expect(two.out).not.toBe(one.out);
});

it('backs up while it runs, moves a unit, checks its sums, lists and revokes tokens', async () => {
  const { url } = await serve();
  const response = makeResponse({ comment: 'Chuyển đi' });
  expect((await post(url, response)).status).toBe(201);
  const on = (address: string, ...args: string[]) => command(...args, '--database', address);

  const copy = path.join(folder, 'copy.db');
  expect(await on(database, 'backup', copy)).toMatchObject({ code: 0, err: '' });
  expect(await on(database, 'backup', copy)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^Không sao lưu được vào .*copy\.db: tệp này đã có/),
  });
  expect(await on(database, 'backup', path.join(folder, 'none/copy.db'))).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^Không sao lưu được vào .*copy\.db: không tạo/),
  });
  const file = path.join(folder, 'unit.gz');
  expect(await on(`sqlite:${copy}`, 'export', 'bac-nha-trang', file)).toMatchObject({ code: 0, err: '' });
  const target = `sqlite:${path.join(folder, 'target.db')}`;
  const imported = await on(target, 'import', file);
  expect(imported).toMatchObject({ code: 0, out: expect.stringMatching(/bac-nha-trang: \d+ phiếu/) });
  expect(await on(target, 'import', path.join(folder, 'none.gz'))).toMatchObject({
    code: 1,
    err: expect.stringMatching(/none\.gz.*ENOENT/),
  });

  const db = await openDatabase(target);
  const rows = await db.selectFrom('response').select('comment').where('id', '=', response.id).execute();
  expect(rows).toMatchObject([{ comment: 'Chuyển đi' }]);
  await db.updateTable('answer_sum').set({ flagged: 1000 }).execute();
  await db.destroy();
  expect(await on(target, 'sums', 'check')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/sums rebuild/),
  });
  expect((await on(target, 'sums', 'rebuild')).code).toBe(0);
  expect((await on(target, 'sums', 'check')).code).toBe(0);

  await on(target, 'token', 'make', 'bac-nha-trang', '--scope', 'index', '--expires', '2030-12-31');
  const { out } = await on(target, 'token', 'list', 'bac-nha-trang');
  const [, name = ''] = /^([0-9a-f]{12}) {2}index {2}đến hết 2030-12-31$/m.exec(out) ?? [];
  expect((await on(target, 'token', 'revoke', 'bac-nha-trang', name)).code).toBe(0);
  expect((await on(target, 'token', 'revoke', 'bac-nha-trang', name)).code).toBe(1);
});

it('takes the database from DATABASE_URL, else makes data/answers.db where it is started', async () => {
  const given = start(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), MAIN, 'token', 'make', 'bac-nha-trang'],
    { DATABASE_URL: database },
  );
  await given.ended;
  expect(given.out()).toMatch(/^hl_/);
  expect((await command('unit', 'add', 'x', '--name', 'X')).code).toBe(0);
  const usual = await openDatabase(`sqlite:${path.join(folder, 'data/answers.db')}`);
  expect(await usual.selectFrom('unit').select('id').where('id', '=', 'x').execute()).toHaveLength(1);
  await usual.destroy();
});

it('several commands at once on a new file all succeed', async () => {
  const fresh = `sqlite:${path.join(folder, 'rush/answers.db')}`;
  const ends = await Promise.all(
    ['a', 'b', 'c', 'd'].map((id) => command('unit', 'add', id, '--name', id, '--database', fresh)),
  );
  expect(ends.map(({ code, err }) => [code, err])).toEqual(Array(4).fill([0, '']));
  const db = await openDatabase(fresh);
  expect(await db.selectFrom('unit').select('id').execute()).toHaveLength(4);
  await db.destroy();
});

it('exits with 2 and the usage where it is not understood, with 1 and the reason where it cannot', async () => {
  const text = path.join(folder, 'text.db');
  await writeFile(text, 'không phải cơ sở dữ liệu '.repeat(300));
  const usage = /npm run collector -- unit add/;
  const misunderstood = [['--bogus'], ['unit', 'drop', 'x'], ['unit', 'add', 'new', '--database', database]];
  for (const end of await Promise.all(misunderstood.map((args) => command(...args)))) {
    expect(end).toMatchObject({ code: 2, out: '', err: expect.stringMatching(usage) });
  }
  expect(await command('--help')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(usage) });
  expect(await command('--database', `sqlite:${text}`)).toEqual({
    code: 1,
    out: '',
    err: `Không mở được cơ sở dữ liệu sqlite:${text}: tệp này không phải là cơ sở dữ liệu SQLite: file is not a database\n`,
  });
  expect(await command('token', 'make', 'nobody', '--database', database)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^Chưa có đơn vị nobody\./),
  });
});

it('names a port that is in use and takes the next free one', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { url, err } = await serve('--port', String(port));
  expect(err()).toMatch(new RegExp(`Cổng ${port} đang có chương trình khác dùng`));
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  other.close();
});

it('refuses a large body without breaking the connection', async () => {
  const { url } = await serve();
  const answer = await post(url, { ...makeResponse(), comment: 'a'.repeat(5_000_000) });
  expect(answer.status).toBe(413);
  expect((await post(url, makeResponse())).status).toBe(201);
});

it('limits by the address, and by the forwarded one only where it is told so', async () => {
  const open = await serve('--address-limit', '2/3600');
  const proxied = await serve('--address-limit', '2/3600', '--behind-proxy');
  const send = async (url: string, forwarded: string) =>
    (
      await fetch(`${url}/v1/responses`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': forwarded },
        body: JSON.stringify(makeResponse()),
      })
    ).status;
  const claims = ['198.51.100.1', '198.51.100.2', '198.51.100.3'];
  const seen: number[] = [];
  for (const claim of claims) seen.push(await send(open.url, claim));
  expect(seen).toEqual([201, 201, 429]);
  // The proxy appends the last one; what stands before it is the sender's own claim.
  const passed: number[] = [];
  for (const claim of claims) passed.push(await send(proxied.url, `${claim}, 203.0.113.9`));
  expect(passed).toEqual([201, 201, 429]);
  expect(await send(proxied.url, '203.0.113.10')).toBe(201);
});

it.each(['SIGTERM', 'SIGINT'] as const)(
  'on %s finishes the request under way, then ends with 0',
  async (signal) => {
    const { url, child, out, ended } = await serve();
    const response = makeResponse();
    const body = Buffer.from(JSON.stringify(response));
    const sending = request(`${url}/v1/responses`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': body.length,
        Expect: '100-continue',
      },
    });
    sending.flushHeaders();
    await once(sending, 'continue'); // the request has surely begun
    sending.write(body.subarray(0, 20));
    child.kill(signal);
    await vi.waitFor(() => expect(out()).toMatch(new RegExp(`Nhận ${signal}`)), PATIENCE);
    sending.end(body.subarray(20));
    const [answer] = await once(sending, 'response');
    answer.resume();
    expect(answer.statusCode).toBe(201);
    await ended;
    expect([child.exitCode, child.signalCode]).toEqual([0, null]);
    expect(await storedIds()).toContain(response.id);
  },
);

it.each(['SQLite', 'PostgreSQL'])(
  'has every acknowledged answer once after a kill -9 in the middle of its work, and right sums, on %s',
  async (engine) => {
    const place = engine === 'SQLite' ? database : await postgres.makeDatabase();
    await command('unit', 'add', 'bac-nha-trang', '--name', 'Phường Bắc Nha Trang', '--database', place);
    for (const wanted of [1, 25, 60]) {
      const { url, child, ended } = await serve('--database', place);
      const acknowledged: string[] = [];
      const sender = async () => {
        for (;;) {
          const response = makeResponse();
          const answer = await post(url, response);
          if (answer.status !== 201) throw new Error(`status ${answer.status}`);
          acknowledged.push(response.id);
          if (acknowledged.length >= wanted) child.kill('SIGKILL');
        }
      };
      const ends = await Promise.allSettled([sender(), sender(), sender()]);
      // Every sender ends by the connection that broke, none by a refusal.
      for (const end of ends) expect(end).toMatchObject({ reason: expect.any(TypeError) });
      await ended;
      expect(child.signalCode).toBe('SIGKILL');
      expect(acknowledged.length).toBeGreaterThanOrEqual(wanted);
      expect(await storedIds(place)).toEqual(expect.arrayContaining(acknowledged));
      const db = await openDatabase(place);
      expect((await checkSums(db)).wrong).toBe(0);
      await db.destroy();
    }
  },
);
