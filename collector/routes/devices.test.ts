import { expect, it } from 'vitest';
import { DEVICES_LIMIT } from '../devices';
import { describeOnDatabases } from '../test-collector';

const DEVICES = '/v1/units/bac-nha-trang/devices';
const BEAT = `${DEVICES}/quay-1/beat`;
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

describeOnDatabases('POST /v1/units/:unit/devices/:device/beat', (create) => {
  it('tells the unit when each tablet was last heard of and what it holds', async () => {
    const collector = await create();
    expect((await collector.post(BEAT, { unsent: 3, offered: 10, answered: 4, desk: 'Quầy 1' })).status).toBe(
      204,
    );
    collector.wait(60);
    expect((await collector.post(BEAT, { unsent: 0, offered: 12, answered: 5, desk: 'Quầy 1' })).status).toBe(
      204,
    );
    // one that was under way for long, and yesterday's counts after midnight
    expect((await collector.post(BEAT, { unsent: 0, offered: 11, answered: 4 })).status).toBe(204);
    await collector.post(`${DEVICES}/quay-2/beat`, { unsent: 7, offered: 9, day: '2026-07-31' });
    const answer = await collector.get(DEVICES, bearer(collector.token));
    expect(await answer.json()).toEqual({
      unit: 'bac-nha-trang',
      day: '2026-08-01',
      devices: [
        {
          id: 'quay-1',
          desk: null,
          heardAt: '2026-07-31T17:31:00.000Z',
          unsent: 0,
          offered: 12,
          answered: 5,
        },
        { id: 'quay-2', desk: null, heardAt: '2026-07-31T17:31:00.000Z', unsent: 7, offered: 0, answered: 0 },
      ],
    });
    expect((await collector.get(DEVICES)).status).toBe(401);
    expect((await collector.get(DEVICES, bearer(collector.otherToken))).status).toBe(403);
  });

  it('gives the index the share of those asked who answered, for the unit only', async () => {
    const collector = await create();
    await collector.post(BEAT, { unsent: 0, offered: 40, answered: 10, day: '2026-07-30' });
    await collector.post(BEAT, { unsent: 0, offered: 10, answered: 10, day: '2026-07-31' });
    await collector.post(`${DEVICES}/quay-2/beat`, {
      unsent: 0,
      offered: 50,
      answered: 5,
      day: '2026-07-31',
    });
    await collector.post(BEAT, { unsent: 0, offered: 9, answered: 9, day: '2026-06-30' });
    const path = '/v1/units/bac-nha-trang/index?from=2026-05-01&to=2026-07-31';
    const read = async (query: string, headers = {}) =>
      (await (await collector.get(path + query, headers)).json()).groups;
    const [whole] = await read('', bearer(collector.token));
    expect(whole.tablets).toEqual({ offered: 109, answered: 34, rate: expect.closeTo(31.19, 2) });
    const months = await read('&by=month', bearer(collector.token));
    expect(months.map((group: { tablets?: unknown }) => group.tablets)).toEqual([
      undefined,
      { offered: 9, answered: 9, rate: 100 },
      { offered: 100, answered: 25, rate: 25 },
    ]);
    expect((await read(''))[0]).not.toHaveProperty('tablets');
  });

  it('refuses what is no beat, and names the field', async () => {
    const collector = await create();
    const good = { unsent: 0, offered: 1 };
    for (const [body, pointer] of [
      [{ offered: 1 }, '/unsent'],
      [{ ...good, offered: -1 }, '/offered'],
      [{ ...good, offered: 1.5 }, '/offered'],
      [{ ...good, answered: 2 }, '/answered'],
      [{ ...good, day: '2026-08-03' }, '/day'],
      [{ ...good, day: '2026-02-30' }, '/day'],
      [{ ...good, battery: 3 }, '/battery'],
      [[], ''],
    ]) {
      const answer = await collector.post(BEAT, body);
      expect(answer.status).toBe(422);
      expect((await answer.json()).errors[0]).toMatchObject({ pointer });
    }
    expect((await collector.post(BEAT, '{')).status).toBe(400);
    expect((await collector.post(BEAT, good, { Origin: 'https://khac.vn' })).status).toBe(403);
    expect((await collector.post(BEAT, good, { Origin: collector.origin })).status).toBe(204);
    expect((await collector.post('/v1/units/o-dau-do/devices/a/beat', good)).status).toBe(404);
    expect((await collector.post(`${DEVICES}/m%C3%A1y/beat`, good)).status).toBe(404);
  });

  it('a stranger cannot make tablets without end', async () => {
    const collector = await create();
    const beat = (n: number) => collector.post(`${DEVICES}/t${n}/beat`, { unsent: 0, offered: 0 });
    for (let n = 0; n < DEVICES_LIMIT; n++) expect((await beat(n)).status).toBe(204);
    expect((await beat(DEVICES_LIMIT)).status).toBe(409);
    expect((await beat(0)).status).toBe(204);
  });
});
