import { expect, it } from 'vitest';
import { describeOnDatabases } from './test-collector';
import { listTokens, makeToken, revokeToken, type Scope } from './tokens';

const UNIT = 'bac-nha-trang';
const PATHS: Record<Scope, string> = {
  index: `/v1/units/${UNIT}/index?from=2026-08-01`,
  export: `/v1/units/${UNIT}/responses.csv`,
  devices: `/v1/units/${UNIT}/devices`,
  comments: `/v1/units/${UNIT}/follow-ups`,
  tokens: `/v1/units/${UNIT}/tokens`,
};

describeOnDatabases('tokens', (create) => {
  it('open what they are for and nothing else', async () => {
    const { db, get } = await create();
    for (const scope of Object.keys(PATHS) as Scope[]) {
      const token = await makeToken(db, UNIT, { scopes: [scope] });
      for (const [wanted, path] of Object.entries(PATHS)) {
        const answer = await get(path, { Authorization: `Bearer ${token}` });
        expect([scope, wanted, answer.status]).toEqual([scope, wanted, scope === wanted ? 200 : 403]);
      }
    }
  });

  it('end with their last day in Viet Nam', async () => {
    const { db, get, wait } = await create();
    const token = await makeToken(db, UNIT, { expiresOn: '2026-08-01' });
    const status = async () => (await get(PATHS.export, { Authorization: `Bearer ${token}` })).status;
    wait(23 * 3600);
    expect(await status()).toBe(200);
    wait(3600);
    expect(await status()).toBe(401);
  });

  it('are not kept themselves', async () => {
    const { db, token } = await create();
    const rows = JSON.stringify(await db.selectFrom('token').selectAll().execute());
    expect(rows).toContain('bac-nha-trang');
    // what follows `hl_`, and any larger part of it
    for (let at = 3; at + 8 <= token.length; at++) expect(rows).not.toContain(token.slice(at, at + 8));
  });

  it('are listed by names that tell nothing of them, and revoked by these', async () => {
    const { db, get, token } = await create();
    const other = await makeToken(db, UNIT, { scopes: ['index'], expiresOn: '2026-12-31' });
    const entries = await listTokens(db, UNIT);
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toContain(token.slice(3, 15));
    const entry = entries.find(({ expiresOn }) => expiresOn !== null);
    expect(entry).toMatchObject({ scopes: ['index'], expiresOn: '2026-12-31' });
    for (const wrong of ['', '%', 'a%', '000000000000'])
      expect(await revokeToken(db, UNIT, wrong)).toBe(false);
    expect(await revokeToken(db, 'ninh-hoa', entry?.name ?? '')).toBe(false);
    expect(await revokeToken(db, UNIT, entry?.name ?? '')).toBe(true);
    const status = async (one: string) => (await get(PATHS.index, { Authorization: `Bearer ${one}` })).status;
    expect([await status(other), await status(token)]).toEqual([401, 200]);
  });
});
