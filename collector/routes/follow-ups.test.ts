import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { FollowUp, FollowUpPage } from '../../shared/satisfaction/follow-up';
import { readCommentRows } from '../../shared/satisfaction/read-comment-rows';
import { describeOnDatabases, makeResponse, type TestCollector } from '../test-collector';
import { makeToken } from '../tokens';

const PATH = '/v1/units/bac-nha-trang/follow-ups';

async function list({ get, token }: TestCollector, query = ''): Promise<FollowUpPage> {
  const answer = await get(PATH + query, { Authorization: `Bearer ${token}` });
  expect(answer.status).toBe(200);
  return answer.json();
}
const change = ({ post, token }: TestCollector, id: string, body: unknown) =>
  post(`${PATH}/${id}`, body, { Authorization: `Bearer ${token}` });

describeOnDatabases('follow-ups', (create) => {
  it('a comment and a low step stand in the list until somebody wrote down what was done', async () => {
    const collector = await create();
    const praise = makeResponse({ comment: 'Cán bộ nhiệt tình', submittedOn: '2026-07-30' });
    const low = makeResponse({ answers: { staff: 1 }, flags: ['fast'], desk: 'Quầy 2' });
    const answers = [praise, low, makeResponse(), makeResponse({ unit: 'ninh-hoa', comment: 'Khác' })];
    for (const answer of [...answers, praise]) await collector.post('/v1/responses', answer);

    const page = await list(collector);
    expect(page).toMatchObject({ counts: { new: 2, read: 0, handed: 0, closed: 0 }, next: null });
    expect(page.items).toMatchObject([
      { id: low.id, desk: 'Quầy 2', comment: null, flagged: true, state: 'new', changedAt: null },
      { id: praise.id, comment: 'Cán bộ nhiệt tình', flagged: false, answers: praise.answers },
    ]);

    const read: FollowUp = await (await change(collector, low.id, { state: 'read', seenAt: null })).json();
    expect(read).toMatchObject({ state: 'read', changedAt: '2026-07-31T17:30:00.000Z' });
    // another who has not seen that overwrites nothing
    const late = await change(collector, low.id, { state: 'closed', done: 'Xong', seenAt: null });
    expect([late.status, (await late.json()).type]).toEqual([409, 'urn:hai-long:problem:changed-meanwhile']);
    collector.wait(1);
    const handed: FollowUp = await (
      await change(collector, low.id, { state: 'handed', handedTo: 'Tổ tiếp nhận', seenAt: read.changedAt })
    ).json();
    collector.wait(1);
    const closed = await change(collector, low.id, {
      ...{ state: 'closed', done: 'Đã nhắc cán bộ, xin lỗi công dân', seenAt: handed.changedAt },
    });
    expect(await closed.json()).toMatchObject({
      ...{ state: 'closed', handedTo: 'Tổ tiếp nhận', done: 'Đã nhắc cán bộ, xin lỗi công dân' },
    });
    expect((await list(collector)).items.map(({ id }) => id)).toEqual([praise.id]);
    expect((await list(collector, '?state=closed')).items.map(({ id }) => id)).toEqual([low.id]);
  });

  it('are narrowed by state, desk, low step and words', async () => {
    const collector = await create();
    const chairs = makeResponse({ comment: 'Ghế chờ ÍT quá', desk: 'Quầy 2', submittedOn: '2026-07-30' });
    const staff = makeResponse({ answers: { staff: 1, access: 5 }, desk: 'Quầy 1' });
    const kind = makeResponse({ comment: 'Cán bộ nhiệt tình', procedure: '1.001193' });
    for (const answer of [chairs, staff, kind]) await collector.post('/v1/responses', answer);
    await change(collector, chairs.id, { state: 'closed', done: 'Đã kê thêm 12 ghế', seenAt: null });
    const ids = async (query: Record<string, string>) =>
      (await list(collector, `?${new URLSearchParams(query)}`)).items.map(({ id }) => id);

    expect((await list(collector)).desks).toEqual(['Quầy 1', 'Quầy 2']);
    expect(await ids({ state: 'new', desk: 'Quầy 1' })).toEqual([staff.id]);
    expect(await ids({ state: 'read' })).toEqual([]);
    expect(await ids({ low: 'any' })).toEqual([staff.id]);
    expect(await ids({ low: 'staff' })).toEqual([staff.id]);
    expect(await ids({ low: 'access' })).toEqual([]);
    expect(await ids({ words: 'nhiet can' })).toEqual([kind.id]);
    expect(await ids({ words: '1.001193' })).toEqual([kind.id]);
    expect(await ids({ state: 'closed', words: 'ghe it KÊ', desk: 'Quầy 2' })).toEqual([chairs.id]);
    expect(await ids({ words: 'ghế' })).toEqual([]);

    const asked = await collector.get(`${PATH}?state=gone&desk=`, {
      Authorization: `Bearer ${collector.token}`,
    });
    expect([asked.status, (await asked.json()).errors.length]).toEqual([422, 2]);
  });

  it('many that are looked through come page by page, each once', async () => {
    const collector = await create();
    const answers = Array.from({ length: 620 }, (_, i) =>
      makeResponse({ comment: i % 8 === 0 ? `Đông quá, lần ${i}` : 'Tốt' }),
    );
    for (const answer of answers) await collector.post('/v1/responses', answer);
    const found: string[] = [];
    const lengths: number[] = [];
    let next: string | null = '';
    while (next !== null) {
      const query = new URLSearchParams({ words: 'dong qua', ...(next && { after: next }) });
      const page: FollowUpPage = await list(collector, `?${query}`);
      found.push(...page.items.map(({ comment }) => comment ?? ''));
      lengths.push(page.items.length);
      next = page.next;
    }
    expect(lengths).toEqual([50, 28]);
    expect(new Set(found).size).toBe(78);
  });

  it('a file holds what was said and what was done, and is read again as it was', async () => {
    const collector = await create();
    const [guarded, low, early] = [
      makeResponse({ comment: '- thiếu ghế\n- "nóng"', submittedOn: '2026-07-30', desk: 'Quầy 2' }),
      makeResponse({ answers: { staff: 1 }, flags: ['fast'], submittedOn: '2026-07-29' }),
      makeResponse({ comment: 'Cũ', submittedOn: '2026-06-30' }),
    ];
    for (const answer of [
      guarded,
      low,
      early,
      makeResponse(),
      makeResponse({ unit: 'ninh-hoa', comment: 'b' }),
    ])
      await collector.post('/v1/responses', answer);
    await change(collector, low.id, { state: 'closed', done: '=Đã nhắc', seenAt: null });

    const authorized = { Authorization: `Bearer ${collector.token}` };
    const answer = await collector.get(`${PATH}.csv?from=2026-07-01`, authorized);
    expect(answer.headers.get('Content-Disposition')).toBe(
      'attachment; filename="y-kien-bac-nha-trang-2026-08-01.csv"',
    );
    const text = await answer.text();
    expect(text).not.toContain(collector.token);
    const read = readCommentRows(Papa.parse<string[]>(text.replace(/^\ufeff/, '')).data);
    expect(read).toMatchObject({ problems: [], missing: [], silent: 0 });
    expect(read.comments).toMatchObject([
      { id: guarded.id, comment: guarded.comment, desk: 'Quầy 2', state: 'new', done: '', flagged: false },
      {
        ...{ id: low.id, day: '2026-07-29', comment: '', state: 'closed', done: '=Đã nhắc', flagged: true },
        low: [{ criterion: 'staff', value: 1 }],
      },
    ]);
    expect(read.comments).toHaveLength(2);

    expect((await collector.get(`${PATH}.csv`)).status).toBe(401);
    const other = await makeToken(collector.db, 'bac-nha-trang', { scopes: ['export'] });
    expect((await collector.get(`${PATH}.csv`, { Authorization: `Bearer ${other}` })).status).toBe(403);
  });

  it('pages lead through all of them, each once', async () => {
    const collector = await create();
    const responses = Array.from({ length: 120 }, (_, i) =>
      makeResponse({ comment: 'a', submittedOn: `2026-07-${String(1 + (i % 9)).padStart(2, '0')}` }),
    );
    await collector.post('/v1/responses:batch', { responses: responses.slice(0, 60) });
    await collector.post('/v1/responses:batch', { responses: responses.slice(60) });
    const seen: FollowUp[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: FollowUpPage = await list(collector, next && `?after=${encodeURIComponent(next)}`);
      // of all of them the first page tells
      expect([page.counts?.new, page.desks]).toEqual(next ? [undefined, undefined] : [120, []]);
      seen.push(...page.items);
      next = page.next;
    }
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(responses.map(({ id }) => id)));
    expect(seen).toHaveLength(120);
    expect(seen.map(({ submittedOn }) => submittedOn)).toEqual(
      seen.map(({ submittedOn }) => submittedOn).toSorted((one, other) => (one < other ? 1 : -1)),
    );
  });

  it('are for the unit alone, with a token for comments', async () => {
    const collector = await create();
    const { id } = makeResponse();
    await collector.post('/v1/responses', makeResponse({ id, comment: 'a' }));
    const exportOnly = await makeToken(collector.db, 'bac-nha-trang', { scopes: ['export'] });
    const ask = async (token?: string) =>
      (await collector.get(PATH, token ? { Authorization: `Bearer ${token}` } : {})).status;
    expect([await ask(), await ask(collector.otherToken), await ask(exportOnly)]).toEqual([401, 403, 403]);
    const foreign = await collector.post(
      `/v1/units/ninh-hoa/follow-ups/${id}`,
      { state: 'read', seenAt: null },
      { Authorization: `Bearer ${collector.otherToken}` },
    );
    expect(foreign.status).toBe(404);
    expect((await change(collector, id, { state: 'handed', seenAt: null })).status).toBe(422);
    expect((await list(collector)).items).toMatchObject([{ id, state: 'new' }]);
  });
});
