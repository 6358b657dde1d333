import { expect, it } from 'vitest';
import type { IndexReport } from '../../shared/satisfaction/index-report';
import { describeOnDatabases, makeResponse, type TestCollector } from '../test-collector';

const INDEX = '/v1/units/bac-nha-trang/index';
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** The answers of June and July, one of August, one of another unit. */
async function fill({ post }: TestCollector) {
  const staff = (submittedOn: string, value: number) =>
    makeResponse({ submittedOn, answers: { staff: value } });
  const responses = [
    staff('2026-06-01', 5),
    staff('2026-06-30', 2),
    staff('2026-07-01', 4),
    staff('2026-07-31', 5),
    makeResponse({ submittedOn: '2026-07-15', answers: {}, comment: 'Chỉ góp ý' }),
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
    // Three of four: Wilson. One question only, so the overall value is its component.
    const staff = { value: 75, low: expect.closeTo(30.0642, 3), high: expect.closeTo(95.4413, 3), n: 4 };
    expect(await read(answer)).toEqual({
      unit: 'bac-nha-trang',
      from: '2026-06-01',
      to: '2026-07-31',
      method: 'share',
      groups: [
        {
          period: '2026-06-01/2026-07-31',
          n: 5,
          // 0, 1, 1, 1: standard error ¼, t(3) = 3.1824
          overall: { value: 75, low: 0, high: 100 },
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
      ['2026-06', 2, 50, 2],
      ['2026-07', 3, 100, 2],
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
    expect((await read(answer)).groups[0]?.n).toBe(2);
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
    expect(foreign.headers.get('Cache-Control')).toBe('no-store');
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
});
