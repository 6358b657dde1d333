import { expect, it } from 'vitest';
import { describeOnDatabases } from '../test-collector';
import { makeToken } from '../tokens';

const PATH = '/v1/units/bac-nha-trang/tokens';
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

describeOnDatabases('tokens', (create) => {
  it('a token tells whose it is and what it is for', async () => {
    const { get, token } = await create();
    expect(await (await get('/v1/token', bearer(token))).json()).toEqual({
      unit: 'bac-nha-trang',
      unitName: 'Phường Bắc Nha Trang',
      scopes: ['index', 'export', 'devices', 'comments', 'tokens'],
      expiresOn: null,
    });
    expect((await get('/v1/token')).status).toBe(401);
    expect((await get('/v1/token', bearer('hl_khac'))).status).toBe(401);
  });

  it('one for tokens makes, lists and revokes others, but gives no right that it has not', async () => {
    const { app, get, post, db, token, otherToken } = await create();
    const made = await post(PATH, { scopes: ['index'], expiresOn: '2026-12-31' }, bearer(token));
    expect(made.status).toBe(201);
    const { token: fresh } = await made.json();
    expect((await get('/v1/token', bearer(fresh))).status).toBe(200);
    expect((await get(PATH, bearer(fresh))).status).toBe(403);
    const listed = await (await get(PATH, bearer(token))).json();
    expect(listed.tokens).toHaveLength(2);
    expect(JSON.stringify(listed)).not.toContain(fresh);
    const { name } = listed.tokens.find(({ scopes }: { scopes: string[] }) => scopes.length === 1);

    const narrow = await makeToken(db, 'bac-nha-trang', { scopes: ['tokens'] });
    const wider = await post(PATH, { scopes: ['export'], expiresOn: null }, bearer(narrow));
    expect(wider.status).toBe(403);
    expect((await post(PATH, { scopes: [], expiresOn: null }, bearer(token))).status).toBe(422);

    const revoke = async (by: string) =>
      (await app.request(`${PATH}/${name}`, { method: 'DELETE', headers: bearer(by) })).status;
    expect([await revoke(otherToken), await revoke(token), await revoke(token)]).toEqual([403, 204, 404]);
    expect((await get('/v1/token', bearer(fresh))).status).toBe(401);
  });
});
