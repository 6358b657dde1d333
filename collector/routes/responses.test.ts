import { expect, it } from 'vitest';
import { describeOnDatabases, makeResponse, type TestCollector } from '../test-collector';

const ONE = '/v1/responses';
const BATCH = '/v1/responses:batch';

const countRows = async ({ db }: TestCollector) =>
  (await db.selectFrom('response').select('id').execute()).length;

async function expectProblem(answer: Response, status: number) {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  const problem = await answer.json();
  expect(problem).toMatchObject({
    type: expect.stringMatching(/^urn:hai-long:problem:/),
    title: expect.stringMatching(/\p{L}/u),
    status,
    detail: expect.stringMatching(/\p{L}/u),
  });
  return problem;
}

describeOnDatabases('POST /v1/responses', (create) => {
  it('201 stores the whole answer, in NFC, without the device', async () => {
    const collector = await create();
    const response = makeResponse({
      comment: 'Phục vụ rất tốt'.normalize('NFD'),
      desk: 'Quầy 3',
      procedure: '1.001193',
      flags: ['fast', 'straight'],
      device: 'd-17',
    });
    const answer = await collector.post(ONE, response);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ id: response.id });
    expect(await collector.db.selectFrom('response').selectAll().execute()).toEqual([
      {
        id: response.id,
        unit: 'bac-nha-trang',
        questionnaire: 'sipas-2025@1',
        purpose_version: '1',
        answers: '{"access":5,"procedures":4,"staff":5,"results":3,"feedback":null}',
        comment: 'Phục vụ rất tốt'.normalize('NFC'),
        lang: 'vi',
        channel: 'kiosk',
        desk: 'Quầy 3',
        procedure: '1.001193',
        submitted_on: '2026-07-31',
        seconds: 40,
        flags: '["fast","straight"]',
      },
    ]);
  });

  it('200 for the same again, however it is written', async () => {
    const collector = await create();
    const response = makeResponse({ answers: { access: 4, feedback: 2 }, comment: 'ế' });
    await collector.post(ONE, response);
    const again = {
      ...response,
      id: response.id.toUpperCase(),
      answers: { feedback: 2, staff: null, access: 4 },
      comment: 'ế'.normalize('NFD'),
      device: 'another',
    };
    const answer = await collector.post(ONE, again);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ id: again.id });
    expect(await countRows(collector)).toBe(1);
  });

  it.each([
    { answers: { access: 1 } },
    { comment: 'khác' },
    { unit: 'ninh-hoa' },
    { seconds: 41 },
    { flags: [] },
  ])('409 for an id with other content: %o', async (change) => {
    const collector = await create();
    const response = makeResponse();
    await collector.post(ONE, response);
    await expectProblem(await collector.post(ONE, { ...response, ...change }), 409);
    const rows = await collector.db.selectFrom('response').select(['unit', 'seconds', 'comment']).execute();
    expect(rows).toEqual([{ unit: 'bac-nha-trang', seconds: 40, comment: null }]);
  });

  it('400 for what is no JSON', async () => {
    const collector = await create();
    for (const body of ['', '{', "{'id': 1}", 'NaN'])
      await expectProblem(await collector.post(ONE, body), 400);
  });

  it('404 for a unit that is not registered', async () => {
    const collector = await create();
    await expectProblem(await collector.post(ONE, makeResponse({ unit: 'o-dau-do' })), 404);
    expect(await countRows(collector)).toBe(0);
  });

  it('413 for more than 32 KiB, whether the length is told or not', async () => {
    const collector = await create();
    const large = JSON.stringify({ ...makeResponse(), comment: 'a'.repeat(33_000) });
    await expectProblem(await collector.post(ONE, large, { 'Content-Length': String(large.length) }), 413);
    const stream = { body: new Blob([large]).stream(), duplex: 'half' };
    const untold = await collector.app.request(ONE, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      ...stream,
    });
    await expectProblem(untold, 413);
  });

  it('takes the longest answer that is allowed', async () => {
    const collector = await create();
    const answer = await collector.post(ONE, makeResponse({ comment: '🙂'.repeat(2000) }));
    expect(answer.status).toBe(201);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    '415 for %s',
    async (type) => {
      const collector = await create();
      await expectProblem(await collector.post(ONE, makeResponse(), { 'Content-Type': type }), 415);
    },
  );

  it('422 with a pointer to each field that is wrong', async () => {
    const collector = await create();
    const wrong = { ...makeResponse({ answers: { access: 9 }, questionnaire: 'sipas-2025@1' }), phone: '1' };
    const problem = await expectProblem(await collector.post(ONE, wrong), 422);
    expect(problem.errors).toEqual([
      { pointer: '/answers/access', detail: 'Phải từ 1 đến 5.' },
      { pointer: '/phone', detail: 'Không có trường này.' },
    ]);
    const unknown = await collector.post(ONE, makeResponse({ questionnaire: 'sipas-1999@1' }));
    expect((await expectProblem(unknown, 422)).errors).toMatchObject([{ pointer: '/questionnaire' }]);
    expect(await countRows(collector)).toBe(0);
  });

  it('422 by the day of Viet Nam, one day ahead allowed', async () => {
    const collector = await create();
    expect((await collector.post(ONE, makeResponse({ submittedOn: '2026-08-02' }))).status).toBe(201);
    await expectProblem(await collector.post(ONE, makeResponse({ submittedOn: '2026-08-03' })), 422);
    collector.wait(24 * 3600);
    expect((await collector.post(ONE, makeResponse({ submittedOn: '2026-08-03' }))).status).toBe(201);
  });

  it('403 for a page that the unit has not registered', async () => {
    const collector = await create();
    const from = (origin: string, unit = 'bac-nha-trang') =>
      collector.post(ONE, makeResponse({ unit }), { Origin: origin, Host: '127.0.0.1:8787' });
    expect((await from(collector.origin)).status).toBe(201);
    expect((await from('https://127.0.0.1:8787')).status).toBe(201);
    await expectProblem(await from(collector.origin, 'ninh-hoa'), 403);
    await expectProblem(await from('https://example.org'), 403);
    await expectProblem(await from('null'), 403);
    expect(await countRows(collector)).toBe(2);
  });

  it('429 for a device that sends too much, until it has waited', async () => {
    const collector = await create({
      device: { count: 2, seconds: 60 },
      address: { count: 100, seconds: 60 },
    });
    const send = (device: string) => collector.post(ONE, makeResponse({ device }));
    expect((await send('a')).status).toBe(201);
    expect((await send('a')).status).toBe(201);
    const refused = await send('a');
    expect(refused.headers.get('Retry-After')).toBe('30');
    await expectProblem(refused, 429);
    expect((await send('b')).status).toBe(201);
    collector.wait(29);
    expect((await send('a')).headers.get('Retry-After')).toBe('1');
    collector.wait(1);
    expect((await send('a')).status).toBe(201);
    expect(await countRows(collector)).toBe(4);
  });

  it('429 for an address that sends too much, whatever it sends', async () => {
    const collector = await create({
      device: { count: 100, seconds: 60 },
      address: { count: 3, seconds: 60 },
    });
    collector.setAddress('203.0.113.7');
    expect((await collector.post(ONE, makeResponse())).status).toBe(201);
    expect((await collector.post(ONE, '{')).status).toBe(400);
    expect((await collector.post(BATCH, { responses: [makeResponse()] })).status).toBe(200);
    const refused = await collector.post(ONE, makeResponse());
    expect(refused.headers.get('Retry-After')).toBe('20');
    await expectProblem(refused, 429);
    collector.setAddress('203.0.113.8');
    expect((await collector.post(ONE, makeResponse())).status).toBe(201);
  });

  it('the same id twenty times at once is one row and one 201', async () => {
    const collector = await create();
    const response = makeResponse();
    const answers = await Promise.all(Array.from({ length: 20 }, () => collector.post(ONE, response)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
    expect(await countRows(collector)).toBe(1);
  });

  it('twenty contents under one id at once are one row, one 201 and nineteen 409', async () => {
    const collector = await create();
    const response = makeResponse();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, seconds) => collector.post(ONE, { ...response, seconds })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(19).fill(409)]);
    expect(await countRows(collector)).toBe(1);
  });
});

describeOnDatabases('POST /v1/responses:batch', (create) => {
  const readResults = async (answer: Response) => {
    expect(answer.status).toBe(200);
    const { results }: { results: { id: string | null; status: number; problem?: { status: number } }[] } =
      await answer.json();
    return results;
  };

  it('answers each in its place and stores the good ones', async () => {
    const collector = await create();
    const known = makeResponse();
    await collector.post(ONE, known);
    const [fresh, last] = [makeResponse(), makeResponse()];
    const results = await readResults(
      await collector.post(BATCH, {
        responses: [
          fresh,
          known,
          { ...known, seconds: 1 },
          makeResponse({ id: 'no-uuid' }),
          'no object',
          makeResponse({ unit: 'o-dau-do' }),
          fresh,
          { ...fresh, comment: 'khác' },
          last,
        ],
      }),
    );
    expect(results.map(({ status }) => status)).toEqual([201, 200, 409, 422, 422, 404, 200, 409, 201]);
    expect(results.map(({ problem }) => problem?.status)).toEqual([
      undefined,
      undefined,
      409,
      422,
      422,
      404,
      undefined,
      409,
      undefined,
    ]);
    expect(results.map(({ id }) => id).slice(0, 5)).toEqual([fresh.id, known.id, known.id, 'no-uuid', null]);
    expect(await countRows(collector)).toBe(3);
  });

  it('takes a hundred, refuses more, and none is fine', async () => {
    const collector = await create();
    const hundred = Array.from({ length: 100 }, () =>
      makeResponse({ comment: 'ế'.repeat(2000), device: 'd' }),
    );
    expect(
      (await readResults(await collector.post(BATCH, { responses: hundred }))).every((r) => r.status === 201),
    ).toBe(true);
    const problem = await expectProblem(
      await collector.post(BATCH, { responses: [...hundred, makeResponse()] }),
      422,
    );
    expect(problem.errors).toMatchObject([{ pointer: '/responses' }]);
    expect(await readResults(await collector.post(BATCH, { responses: [] }))).toEqual([]);
    expect(await countRows(collector)).toBe(100);
  });

  it('is refused whole when it is no batch', async () => {
    const collector = await create();
    await expectProblem(await collector.post(BATCH, '['), 400);
    for (const body of [[], {}, { responses: {} }, { responses: [], more: 1 }]) {
      await expectProblem(await collector.post(BATCH, body), 422);
    }
    await expectProblem(
      await collector.post(BATCH, JSON.stringify({ responses: ['a'.repeat(2 ** 20)] })),
      413,
    );
    await expectProblem(
      await collector.post(BATCH, { responses: [] }, { 'Content-Type': 'text/plain' }),
      415,
    );
  });

  it('counts as its answers, and 429 stores none of them', async () => {
    const collector = await create({
      device: { count: 3, seconds: 3 },
      address: { count: 100, seconds: 60 },
    });
    const three = () => ({ responses: [1, 2, 3].map(() => makeResponse({ device: 'd' })) });
    expect((await collector.post(BATCH, three())).status).toBe(200);
    const refused = await collector.post(BATCH, three());
    expect(refused.headers.get('Retry-After')).toBe('3');
    await expectProblem(refused, 429);
    expect(await countRows(collector)).toBe(3);
    collector.wait(3);
    expect((await collector.post(BATCH, three())).status).toBe(200);
  });
});
