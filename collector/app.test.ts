import { sql } from 'kysely';
import { expect, it, vi } from 'vitest';
import { describeOnDatabases, makeResponse } from './test-collector';

const INDEX = '/v1/units/bac-nha-trang/index';

describeOnDatabases('the app', (create) => {
  it('tells that it is healthy, to any page', async () => {
    const { get } = await create();
    const answer = await get('/healthz', { Origin: 'https://example.org' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ok: true });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('503 where the database does not answer', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const { get, db } = await create();
    await db.destroy();
    const answer = await get('/healthz');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(log).toHaveBeenCalledOnce();
  });

  it('404 and 405 are problem documents', async () => {
    const { get, app } = await create();
    const missing = await get('/v1/nothing');
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ type: 'urn:hai-long:problem:not-found', status: 404 });
    const wrong = await app.request('/v1/responses', { method: 'DELETE' });
    expect(wrong.status).toBe(405);
    expect(wrong.headers.get('Allow')).toBe('POST');
    expect(await wrong.json()).toMatchObject({ type: 'urn:hai-long:problem:wrong-method', status: 405 });
  });

  it('500 tells nothing of the inside, and the log nothing of the answer', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const { post, db, setAddress } = await create();
    setAddress('203.0.113.7');
    await sql`alter table response add column later text not null default 'x'`.execute(db);
    await sql`alter table response rename column comment to comment_once`.execute(db);
    const answer = await post('/v1/responses', makeResponse({ comment: 'điều riêng tư', desk: 'Quầy 9' }));
    expect(answer.status).toBe(500);
    const problem = await answer.text();
    expect(problem).toMatch(/urn:hai-long:problem:internal/);
    expect(problem).not.toMatch(/column|comment|sql/i);
    const logged = log.mock.calls.flat().join('\n');
    expect(JSON.parse(logged)).toMatchObject({
      level: 'error',
      method: 'POST',
      path: '/v1/responses',
      error: expect.stringMatching(/column/),
    });
    expect(logged).not.toMatch(/riêng tư|Quầy 9|203\.0\.113/);
  });

  it('lets registered pages in, and their preflights with a token', async () => {
    const { app, origin } = await create();
    const preflight = (path: string, from: string) =>
      app.request(path, {
        method: 'OPTIONS',
        headers: {
          Origin: from,
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'authorization',
        },
      });
    for (const path of [INDEX, '/v1/responses', '/v1/responses:batch']) {
      const allowed = await preflight(path, origin);
      expect(allowed.status).toBe(204);
      expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe(origin);
      expect(allowed.headers.get('Access-Control-Allow-Headers')).toBe(
        'Content-Type,Content-Encoding,Authorization,If-None-Match',
      );
      expect(allowed.headers.get('Access-Control-Allow-Methods')).toBe('GET,POST');
      expect(allowed.headers.get('Access-Control-Allow-Credentials')).toBeNull();
      const refused = await preflight(path, 'https://example.org');
      expect(refused.headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
    const otherUnit = await preflight('/v1/units/ninh-hoa/index', origin);
    expect(otherUnit.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('lets registered pages read answers and problems alike', async () => {
    const { post, get, origin } = await create();
    const from = { Origin: origin };
    const answers = [
      await post('/v1/responses', makeResponse(), from),
      await post('/v1/responses', '{', from),
      await post('/v1/responses', makeResponse({ unit: 'ninh-hoa' }), from),
      await get(INDEX, from),
      await get(`${INDEX}?from=2026-08-01`, from),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 400, 403, 200, 401]);
    for (const { headers } of answers) {
      expect(headers.get('Access-Control-Allow-Origin')).toBe(origin);
      expect(headers.get('Access-Control-Expose-Headers')).toBe('Retry-After,ETag');
    }
    // what a cache may keep
    for (const { headers } of answers.slice(3)) expect(headers.get('Vary')).toMatch(/Origin/);
  });
});
