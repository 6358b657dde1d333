import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDatabase } from './database/open-database';
import { serveCollector } from './serve-collector';
import { makeResponse } from './test-collector';
import { makeToken } from './tokens';
import { addUnit } from './units';

let folder = '';
let database = '';
let token = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hai-long-serve-'));
  database = `sqlite:${path.join(folder, 'answers.db')}`;
  const db = await openDatabase(database);
  await addUnit(db, { id: 'bac-nha-trang', name: 'Phường Bắc Nha Trang' });
  token = await makeToken(db, 'bac-nha-trang');
  await db.destroy();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Sends a beginning and nothing more. @returns what came back until the server ended it */
async function sendBeginning(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (part) => {
    answer += part;
  });
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

it('cuts off who sends a head or a body too slowly, and goes on serving others', async () => {
  const patience = { headMs: 300, requestMs: 600, pauseMs: 5_000 };
  const collector = await serveCollector({ database, port: 0, patience });
  const head =
    'POST /v1/responses HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n';
  const ends = await Promise.all([
    sendBeginning(collector.url, head),
    sendBeginning(collector.url, `${head}\r\n{"id":`),
  ]);
  for (const end of ends) expect(end === '' || /^HTTP\/1\.1 408/.test(end)).toBe(true);
  expect((await fetch(`${collector.url}/healthz`)).status).toBe(200);
  await collector.close();
});

it('logs requests as lines of JSON, without answers, tokens, addresses and queries', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const collector = await serveCollector({ database, port: 0, logRequests: true });
  await fetch(`${collector.url}/v1/responses`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(makeResponse({ comment: 'điều riêng tư' })),
  });
  await fetch(`${collector.url}/v1/units/bac-nha-trang/index?from=2026-07-01&to=2026-07-31`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  await collector.close();
  const lines = log.mock.calls.map(([line]) => JSON.parse(line));
  expect(lines).toMatchObject([
    { level: 'info', method: 'POST', path: '/v1/responses', status: 201, ms: expect.any(Number) },
    { level: 'info', method: 'GET', path: '/v1/units/bac-nha-trang/index', status: 200 },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/riêng tư|hl_|127\.0\.0\.1|from=/);
});

it('tells neither what it is made of nor its version', async () => {
  const collector = await serveCollector({ database, port: 0 });
  const { headers } = await fetch(`${collector.url}/healthz`);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'/);
  expect([headers.get('Server'), headers.get('X-Powered-By')]).toEqual([null, null]);
  await collector.close();
});

it('sends no cookie, no tag but that of the public index, and keeps pages and sniffing out', async () => {
  const collector = await serveCollector({ database, port: 0 });
  const bearer = (mark: string) => ({ headers: { Authorization: `Bearer ${mark}` } });
  const june = 'from=2026-06-01&to=2026-06-30';
  for (const [place, request, isPublic] of [
    [`/v1/units/bac-nha-trang/index?${june}`, {}, true],
    [`/v1/units/bac-nha-trang/index?${june}`, bearer('hl_wrong'), false],
    [`/v1/units/bac-nha-trang/responses.csv?${june}`, bearer(token), false],
    ['/v1/responses', { method: 'POST', body: '{' }, false],
    ['/x', {}, false],
  ] as const) {
    const { headers } = await fetch(`${collector.url}${place}`, request);
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('Cache-Control')).toBe(isPublic ? 'public, max-age=300' : 'no-store');
    // a tag of its own content only where what is public is cached: it could mark a reader
    expect(headers.has('ETag')).toBe(isPublic);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  }
  const page = await fetch(`${collector.url}/`, { redirect: 'manual' });
  expect(page.headers.get('Referrer-Policy')).toBe('no-referrer');
  await collector.close();
});

it('counts what it does for Prometheus, on a port of its own', async () => {
  const told: string[] = [];
  const collector = await serveCollector({
    database,
    port: 0,
    metricsPort: 0,
    log: (text) => told.push(text),
  });
  const answer = await fetch(`${collector.url}/v1/responses`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(makeResponse()),
  });
  expect(answer.status).toBe(201);
  const address = /http\S+/.exec(told.join())?.[0] ?? '';
  const text = await (await fetch(address)).text();
  expect(text).toMatch(/^collector_requests_total\{status="201"\} 1$/m);
  expect(text).toMatch(/^collector_answers_written_total 1$/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(text).not.toMatch(/bac-nha-trang/);
  expect((await fetch(`${collector.url}/metrics`)).status).toBe(404);
  expect((await fetch(`${collector.url}/readyz`)).status).toBe(200);
  await collector.close();
});

it('a public index stays as it is for a minute, while the unit sees each answer at once', async () => {
  const collector = await serveCollector({ database, port: 0 });
  const send = () =>
    Promise.all(
      Array.from({ length: 5 }, () =>
        fetch(`${collector.url}/v1/responses`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(makeResponse({ submittedOn: '2025-01-15' })),
        }),
      ),
    );
  const readCount = async (headers: Record<string, string> = {}) => {
    const url = `${collector.url}/v1/units/bac-nha-trang/index?from=2025-01-01&to=2025-01-31`;
    const { groups } = (await (await fetch(url, { headers })).json()) as { groups: { n: number }[] };
    return groups[0]?.n;
  };
  await send();
  expect(await readCount()).toBe(5);
  await send();
  expect(await readCount()).toBe(5);
  expect(await readCount({ Authorization: `Bearer ${token}` })).toBe(10);
  await collector.close();
});
