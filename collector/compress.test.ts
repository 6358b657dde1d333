import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { describeOnDatabases, makeResponse } from './test-collector';

const BATCH = '/v1/responses:batch';
const INDEX = '/v1/units/bac-nha-trang/index?by=month';
const CSV = '/v1/units/bac-nha-trang/responses.csv';

describeOnDatabases('compression and caching', (create) => {
  it('answers come as the client takes them, downloads too', async () => {
    const { get, post, token } = await create();
    await post(BATCH, {
      responses: Array.from({ length: 60 }, () => makeResponse({ comment: 'tốt '.repeat(9) })),
    });
    const read = async (path: string, accepted: string) => {
      const answer = await get(path, { 'Accept-Encoding': accepted, Authorization: `Bearer ${token}` });
      expect(answer.headers.get('Vary')).toMatch(/Accept-Encoding/);
      return [answer.headers.get('Content-Encoding'), Buffer.from(await answer.arrayBuffer())] as const;
    };
    for (const path of [INDEX, CSV, '/openapi.json']) {
      const [none, plain] = await read(path, 'identity');
      const [brotli, packed] = await read(path, 'gzip, deflate, br');
      const [gzip, zipped] = await read(path, 'gzip;q=0.8, br;q=0');
      expect([none, brotli, gzip]).toEqual([null, 'br', 'gzip']);
      expect(brotliDecompressSync(packed).equals(plain)).toBe(true);
      expect(gunzipSync(zipped).equals(plain)).toBe(true);
      expect(packed.length).toBeLessThan(plain.length / 2);
    }
  });

  it('answers may be sent packed, but never unpack to more than the limit', async () => {
    const { app, db } = await create();
    const send = (body: Buffer, encoding: string, path = BATCH) =>
      app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Content-Encoding': encoding },
        body: new Uint8Array(body),
      });
    const batch = () => Buffer.from(JSON.stringify({ responses: [makeResponse(), makeResponse()] }));
    expect((await send(gzipSync(batch()), 'gzip')).status).toBe(200);
    expect((await send(brotliCompressSync(batch()), 'br')).status).toBe(200);
    expect(await db.selectFrom('response').select('id').execute()).toHaveLength(4);
    expect((await send(batch(), 'gzip')).status).toBe(400);
    expect((await send(gzipSync(batch()).subarray(0, 60), 'gzip')).status).toBe(400);
    expect((await send(batch(), 'deflate')).status).toBe(415);
    const bomb = Buffer.alloc(30_000_000, ' ');
    expect((await send(gzipSync(bomb), 'gzip')).status).toBe(413);
    expect((await send(brotliCompressSync(bomb), 'br', '/v1/responses')).status).toBe(413);
  });

  it('who has the index is told that it is the same, and gets the new one when it is not', async () => {
    const { get, post } = await create();
    const responses = () => ({ responses: Array.from({ length: 5 }, () => makeResponse()) });
    await post(BATCH, responses());
    const first = await get(INDEX);
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    const same = await get(INDEX, { 'If-None-Match': tag, 'Accept-Encoding': 'br' });
    expect([same.status, await same.text(), same.headers.get('Cache-Control')]).toEqual([
      304,
      '',
      'public, max-age=300',
    ]);
    await post(BATCH, responses());
    expect((await get(INDEX, { 'If-None-Match': tag })).status).toBe(200);
  });
});
