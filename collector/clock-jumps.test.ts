import { expect, it } from 'vitest';
import { countResponses } from '../shared/satisfaction/answer-sums';
import { checkSums } from './sums/check-sums';
import { sumUp } from './sums/sum-up';
import { describeOnDatabases, makeResponse } from './test-collector';

const UNIT = '/v1/units/bac-nha-trang';
const HOUR = 1;
const YEAR = 365 * 24;

describeOnDatabases('a server clock that is set while the collector runs', (create) => {
  it.each([HOUR, -HOUR, YEAR, -YEAR])(
    'by %i hours shuts nobody out and lets nobody through',
    async (hours) => {
      const { post, setClock, wait } = await create({
        device: { count: 2, seconds: 60 },
        address: { count: 1000, seconds: 60 },
      });
      const send = async () =>
        (await post('/v1/responses', makeResponse({ device: 'may-1', submittedOn: '2025-01-02' }))).status;
      expect([await send(), await send(), await send()]).toEqual([201, 201, 429]);
      setClock(hours);
      expect(await send()).toBe(429);
      wait(60);
      expect([await send(), await send(), await send()]).toEqual([201, 201, 429]);
    },
  );

  it('refuses what it takes for a day to come, and takes the same once its clock is right', async () => {
    const { post, setClock } = await create();
    const response = makeResponse();
    setClock(-YEAR);
    const refused = await post('/v1/responses', response);
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ errors: [{ pointer: '/submittedOn' }] });
    setClock(YEAR);
    expect((await post('/v1/responses', response)).status).toBe(201);
    setClock(-YEAR);
    // also to a wrong clock, what is there is there: but its day cannot be judged, so it is said to be refused, not lost
    expect((await post('/v1/responses', response)).status).toBe(422);
    setClock(YEAR);
    expect((await post('/v1/responses', response)).status).toBe(200);
  });

  it('sums answers under the day on the form, whatever the clock', async () => {
    const { db, post, setClock } = await create();
    for (const hours of [0, HOUR, -2 * HOUR, YEAR, -YEAR]) {
      setClock(hours);
      const day = hours < -HOUR * 24 ? '2025-07-31' : '2026-07-30';
      expect((await post('/v1/responses', makeResponse({ submittedOn: day }))).status).toBe(201);
      await sumUp(db);
    }
    expect((await checkSums(db)).wrong).toBe(0);
    const days = await db
      .selectFrom('answer_sum')
      .select(['period', 'sums'])
      .where('facet', '=', 'channel')
      .where('span', '=', 'day')
      .orderBy('period')
      .execute();
    expect(days.map(({ period, sums }) => [period, countResponses(JSON.parse(sums))])).toEqual([
      ['2025-07-31', 1],
      ['2026-07-30', 4],
    ]);
  });

  it('does not make a month public for good that was closed only for a wrong clock', async () => {
    const { post, get, setClock } = await create();
    const august = `${UNIT}/index?from=2026-08-01&to=2026-08-31`;
    for (let i = 0; i < 5; i++) await post('/v1/responses', makeResponse({ submittedOn: '2026-08-01' }));
    expect((await get(august)).status).toBe(401);
    setClock(YEAR);
    expect(await (await get(august)).json()).toMatchObject({ groups: [{ n: 5 }] });
    setClock(-YEAR);
    expect((await get(august)).status).toBe(401);
    for (let i = 0; i < 7; i++) await post('/v1/responses', makeResponse({ submittedOn: '2026-08-01' }));
    setClock(YEAR);
    expect(await (await get(august)).json()).toMatchObject({ groups: [{ n: 12 }] });
  });

  it('shows a tablet as heard of by the latest beat, also when the clock went back before it', async () => {
    const { post, get, setClock, token } = await create();
    const beat = () =>
      post(`${UNIT}/devices/may-1/beat`, { unsent: 0, offered: 3, answered: 2, day: '2026-07-31' });
    setClock(YEAR);
    expect((await beat()).status).toBe(204);
    setClock(-YEAR);
    expect((await beat()).status).toBe(204);
    const answer = await get(`${UNIT}/devices`, { Authorization: `Bearer ${token}` });
    expect(await answer.json()).toMatchObject({
      devices: [{ id: 'may-1', heardAt: '2026-07-31T17:30:00.000Z' }],
    });
  });

  it('a tablet whose clock runs ahead of the server over midnight is heard', async () => {
    const { post } = await create();
    const beat = (day: string) => post(`${UNIT}/devices/may-1/beat`, { unsent: 0, offered: 0, day });
    expect((await beat('2026-08-02')).status).toBe(204);
    expect((await beat('2026-08-03')).status).toBe(422);
  });
});
