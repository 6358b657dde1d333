import { expect, it } from 'vitest';
import type { IndexReport } from '../../shared/satisfaction/index-report';
import type { SurveyResponse } from '../../shared/satisfaction/response';
import { describeOnDatabases, makeResponse, type TestCollector } from '../test-collector';

const INDEX = '/v1/units/bac-nha-trang/index';
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** The answers of June and July, five of each, one of August, one of another unit. */
const again = (response: SurveyResponse, count: number) =>
  Array.from({ length: count }, () => ({ ...response, id: crypto.randomUUID() }));

async function fill({ post }: TestCollector) {
  const staff = (submittedOn: string, value: number) =>
    makeResponse({ submittedOn, answers: { staff: value } });
  const five = [
    staff('2026-06-01', 5),
    staff('2026-06-30', 2),
    staff('2026-07-01', 4),
    staff('2026-07-31', 5),
    makeResponse({ submittedOn: '2026-07-15', answers: {}, comment: 'Chỉ góp ý' }),
  ];
  const responses = [
    ...five.flatMap((response) => [response, ...again(response, 4)]),
    staff('2026-08-01', 1),
    makeResponse({ unit: 'ninh-hoa', answers: { staff: 1 } }),
  ];
  const { results } = await (await post('/v1/responses:batch', { responses })).json();
  expect(results.every(({ status }: { status: number }) => status === 201)).toBe(true);
}

async function read(answer: Response): Promise<IndexReport> {
  expect(answer.status).toBe(200);
  return answer.json();
}

async function expectErrors(answer: Response, pointer: string) {
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ status: 422, errors: [{ pointer }] });
}

describeOnDatabases('GET /v1/units/:unit/index', (create) => {
  it('is one group over the range', async () => {
    const collector = await create();
    await fill(collector);
    const answer = await collector.get(`${INDEX}?from=2026-06-01&to=2026-07-31`);
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=300');
    expect(answer.headers.get('Vary')).toMatch(/Authorization/);
    const none = { value: null, low: null, high: null, n: 0 };
    // Fifteen of twenty: Wilson. One question only, so the overall value is its component.
    const staff = { value: 75, low: expect.closeTo(53.1299, 3), high: expect.closeTo(88.8138, 3), n: 20 };
    expect(await read(answer)).toEqual({
      unit: 'bac-nha-trang',
      from: '2026-06-01',
      to: '2026-07-31',
      method: 'share',
      groups: [
        {
          period: '2026-06-01/2026-07-31',
          n: 25,
          // five times 0, fifteen times 1: standard error 0.09934, t(19) = 2.0930
          overall: { value: 75, low: expect.closeTo(54.208, 2), high: expect.closeTo(95.792, 2) },
          criteria: { access: none, procedures: none, staff, results: none, feedback: none },
        },
      ],
    });
  });

  it('by month has every month of the range, by the day on the form', async () => {
    const collector = await create();
    await fill(collector);
    const { groups } = await read(await collector.get(`${INDEX}?from=2026-05-01&to=2026-07-31&by=month`));
    expect(
      groups.map(({ period, n, criteria }) => [period, n, criteria.staff?.value, criteria.staff?.n]),
    ).toEqual([
      ['2026-05', 0, null, 0],
      ['2026-06', 10, 50, 10],
      ['2026-07', 15, 100, 10],
    ]);
  });

  it('takes the mean ÷ 5 on request', async () => {
    const collector = await create();
    await fill(collector);
    const report = await read(await collector.get(`${INDEX}?from=2026-06-01&to=2026-06-30&method=mean`));
    expect(report.method).toBe('mean');
    expect(report.groups[0]?.criteria.staff?.value).toBeCloseTo(70, 9);
  });

  it('without a range is the last twelve closed months', async () => {
    const collector = await create();
    const { from, to, groups } = await read(await collector.get(INDEX));
    expect([from, to, groups[0]?.period]).toEqual(['2025-08-01', '2026-07-31', '2025-08-01/2026-07-31']);
    expect(Object.keys(groups[0]?.criteria ?? {})).toEqual([
      'access',
      'procedures',
      'staff',
      'results',
      'feedback',
    ]);
  });

  it('needs a token where months are cut or not over, and says so', async () => {
    const collector = await create();
    await fill(collector);
    for (const range of [
      'from=2026-06-02&to=2026-06-30',
      'from=2026-06-01&to=2026-06-29',
      'from=2026-08-01&to=2026-08-31',
      'from=2026-07-01&to=2026-08-01',
      'from=2026-08-01',
    ]) {
      const refused = await collector.get(`${INDEX}?${range}`);
      expect(refused.status).toBe(401);
      expect(refused.headers.get('WWW-Authenticate')).toBe('Bearer');
      expect(refused.headers.get('Content-Type')).toBe('application/problem+json');
      expect((await refused.json()).detail).toMatch(/mã truy cập/);
    }
    const answer = await collector.get(`${INDEX}?from=2026-07-31&to=2026-08-01`, bearer(collector.token));
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect((await read(answer)).groups[0]?.n).toBe(6);
    const sinceAugust = await read(await collector.get(`${INDEX}?from=2026-08-01`, bearer(collector.token)));
    expect([sinceAugust.to, sinceAugust.groups[0]?.n]).toEqual(['2026-08-01', 1]);
  });

  it('closes the month at midnight in Viet Nam', async () => {
    const collector = await create();
    collector.wait(-3600);
    expect((await collector.get(`${INDEX}?from=2026-07-01&to=2026-07-31`)).status).toBe(401);
    collector.wait(3600);
    expect((await collector.get(`${INDEX}?from=2026-07-01&to=2026-07-31`)).status).toBe(200);
  });

  it('refuses a wrong token and that of another unit', async () => {
    const collector = await create();
    for (const header of ['Bearer hl_wrong', collector.token, 'Basic eDp5', 'Bearer']) {
      const refused = await collector.get(INDEX, { Authorization: header });
      expect(refused.status).toBe(401);
    }
    const foreign = await collector.get(INDEX, bearer(collector.otherToken));
    expect(foreign.status).toBe(403);
  });

  it('404 for a unit that is not registered', async () => {
    const collector = await create();
    const answer = await collector.get('/v1/units/o-dau-do/index');
    expect(answer.status).toBe(404);
    expect((await answer.json()).type).toBe('urn:hai-long:problem:unknown-unit');
  });

  it('422 names the parameter', async () => {
    const collector = await create();
    const get = (query: string) => collector.get(`${INDEX}?${query}`, bearer(collector.token));
    await expectErrors(await get('from=2026-02-30'), '/from');
    await expectErrors(await get('to=31/07/2026'), '/to');
    await expectErrors(await get('from=2026-07-02&to=2026-07-01'), '/from');
    await expectErrors(await get('to=2026-08-02'), '/to');
    await expectErrors(await get('by=week'), '/by');
    await expectErrors(await get('method=median'), '/method');
    await expectErrors(await get('form=2026-07-01'), '/form');
    await expectErrors(await get('from=2016-07-01&to=2026-07-31&by=month'), '/from');
    expect((await get('from=2016-08-01&to=2026-07-31&by=month')).status).toBe(200);
  });

  it('shows nobody fewer than five, in whatever way figures are subtracted', async () => {
    const collector = await create();
    const send = async (submittedOn: string, staff: number, count: number) => {
      const responses = again(makeResponse({ submittedOn, answers: { staff } }), count);
      expect((await collector.post('/v1/responses:batch', { responses })).status).toBe(200);
    };
    const look = async (query: string) => {
      const { groups } = await read(await collector.get(`${INDEX}?${query}`));
      return groups.map(({ n, withheld, criteria }) => [n, criteria.staff?.value, withheld]);
    };
    await send('2026-06-10', 5, 20);
    await send('2026-07-10', 1, 4);
    const both = 'from=2026-06-01&to=2026-07-31';
    expect(await look(`${both}&by=month`)).toEqual([
      [20, 100, undefined],
      [0, null, true],
    ]);
    expect(await look(both)).toEqual([[20, 100, true]]);
    // one that comes late, from a tablet that had no network, moves nothing that could be watched
    await send('2026-06-30', 1, 1);
    expect(await look(both)).toEqual([[20, 100, true]]);
    await send('2026-07-31', 1, 1);
    expect(await look(both)).toEqual([[25, 80, true]]);
    await send('2026-06-30', 1, 4);
    expect(await look(both)).toEqual([[30, expect.closeTo(66.667, 2), undefined]]);
    expect(await look(`${both}&by=month`)).toEqual([
      [25, 80, undefined],
      [5, 0, undefined],
    ]);
    const own = await read(await collector.get(`${INDEX}?${both}&by=month`, bearer(collector.token)));
    expect(own.groups.map(({ n }) => n)).toEqual([25, 5]);
  });

  it('counts suspicious answers apart', async () => {
    const collector = await create();
    const responses = [
      ...again(makeResponse({ answers: { staff: 5 } }), 6),
      ...again(makeResponse({ answers: { staff: 1 }, flags: ['fast'] }), 7),
      ...again(makeResponse({ answers: { staff: 5 }, flags: [] }), 1),
    ];
    await collector.post('/v1/responses:batch', { responses });
    const july = `${INDEX}?from=2026-07-01&to=2026-07-31`;
    const [own] = (await read(await collector.get(july, bearer(collector.token)))).groups;
    expect([own?.n, own?.flagged, own?.overall.value]).toEqual([7, 7, 100]);
    const [open] = (await read(await collector.get(july))).groups;
    expect([open?.n, open?.overall.value]).toEqual([7, 100]);
    expect(open).not.toHaveProperty('flagged');
  });

  it('tells channels apart in public, none with fewer than five, and none by subtraction', async () => {
    const collector = await create();
    const send = async (channel: SurveyResponse['channel'], submittedOn: string, count: number) => {
      const responses = again(makeResponse({ submittedOn, channel, answers: { staff: 5 } }), count);
      expect((await collector.post('/v1/responses:batch', { responses })).status).toBe(200);
    };
    const look = async (from: string, by: string) => {
      const { groups } = await read(await collector.get(`${INDEX}?from=${from}&to=2026-07-31${by}`));
      return groups.map(({ name, n, withheld, criteria }) => [name, n, criteria.staff?.n, withheld]);
    };
    await send('kiosk', '2026-07-10', 20);
    await send('paper', '2026-07-10', 3);
    expect(await look('2026-07-01', '&by=channel')).toEqual([
      ['kiosk', 20, 20, undefined],
      ['paper', 0, 0, true],
    ]);
    // all together must not tell the three either
    expect(await look('2026-07-01', '')).toEqual([[undefined, 20, 20, true]]);
    await send('web', '2026-07-11', 2);
    expect(await look('2026-07-01', '&by=channel')).toEqual([
      [null, 5, 5, undefined],
      ['kiosk', 20, 20, undefined],
      ['paper', 0, 0, true],
      ['web', 0, 0, true],
    ]);
    expect(await look('2026-07-01', '')).toEqual([[undefined, 25, 25, undefined]]);
    await send('paper', '2026-06-10', 6);
    expect(await look('2026-06-01', '&by=channel')).toEqual([
      [null, 5, 5, undefined],
      ['kiosk', 20, 20, undefined],
      ['paper', 6, 6, true],
      ['web', 0, 0, true],
    ]);
    expect((await collector.get(`${INDEX}?from=2026-07-10&to=2026-07-31&by=channel`)).status).toBe(401);
    expect((await collector.get(`${INDEX}?from=2026-08-01&to=2026-08-01&by=channel`)).status).toBe(401);
  });

  it('tells desks and procedures apart for the unit only', async () => {
    const collector = await create();
    const responses = [
      ...again(makeResponse({ answers: { staff: 5 }, desk: 'Quầy 10', procedure: '1.001193' }), 2),
      ...again(makeResponse({ answers: { staff: 1 }, desk: 'Quầy 2', channel: 'qr' }), 3),
      makeResponse({ answers: { staff: 4 }, submittedOn: '2026-06-15', flags: ['fast'] }),
      makeResponse({ answers: { staff: 4 }, submittedOn: '2026-06-15' }),
    ];
    await collector.post('/v1/responses:batch', { responses });
    const look = async (by: string) => {
      const path = `${INDEX}?from=2026-06-10&to=2026-07-31&by=${by}`;
      const { groups } = await read(await collector.get(path, bearer(collector.token)));
      return groups.map(({ name, n, flagged, overall }) => [name, n, flagged, overall.value]);
    };
    expect(await look('desk')).toEqual([
      [null, 1, 1, 100],
      ['Quầy 2', 3, 0, 0],
      ['Quầy 10', 2, 0, 100],
    ]);
    expect(await look('procedure')).toEqual([
      [null, 4, 1, 25],
      ['1.001193', 2, 0, 100],
    ]);
    expect(await look('channel')).toEqual([
      ['kiosk', 3, 1, 100],
      ['qr', 3, 0, 0],
    ]);
    for (const by of ['desk', 'procedure']) {
      const refused = await collector.get(`${INDEX}?from=2026-07-01&to=2026-07-31&by=${by}`);
      expect(refused.status).toBe(401);
    }
  });
});
