import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from './listen';
import type { DossierPage, DossierView } from './portal/dossier-view';
import { servePortal } from './serve-portal';

const now = new Date('2026-11-12T09:30:00+07:00');
let portal: RunningServer;
beforeAll(async () => {
  portal = await servePortal({ port: 0, now });
});
beforeEach(async () => {
  await fetch(`${portal.url}/reset`, { method: 'POST' });
});
afterAll(() => portal.close());

const get = (path: string) => fetch(portal.url + path);
const list = async (query = ''): Promise<DossierPage> => (await get(`/api/dossiers${query}`)).json();
const detail = async (code: string): Promise<DossierView> => (await get(`/api/dossiers/${code}`)).json();
const act = (code: string, body: unknown) =>
  fetch(`${portal.url}/api/dossiers/${code}/actions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const firstCode = async (status: string) => {
  const { dossiers } = await list(`?status=${encodeURIComponent(status)}`);
  const [first] = dossiers;
  if (!first) throw new Error(`no dossier is ${status}`);
  return first.code;
};

describe('pages', () => {
  it.each([
    '/xu-ly-ho-so',
    '/danh-sach-ho-so',
    '/ho-so/H32.21-261111-0007',
    '/tra-cuu',
    '/thong-ke',
    '/van-ban',
    '/tin-tuc',
  ])('serves %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<main id="outlet">');
  });

  it('opens with the work list', async () => {
    expect((await get('/')).url).toBe(`${portal.url}/xu-ly-ho-so`);
  });

  it('serves every file that the page asks for, and every module that those import', async () => {
    const seen = new Set<string>();
    const visit = async (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      const response = await get(path);
      expect(response.status, path).toBe(200);
      const text = await response.text();
      const imports = [...text.matchAll(/^} from '(.+)'|^import .+ from '(.+)'/gm)];
      for (const [, a, b] of imports) await visit(new URL(a ?? b ?? '', portal.url + path).pathname);
    };
    const page = await (await get('/xu-ly-ho-so')).text();
    for (const [, path] of page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) await visit(path ?? '');
    expect(seen.size).toBeGreaterThan(20);
    expect(page).not.toMatch(/https?:\/\//);
  });

  it('knows no other page', async () => {
    expect((await get('/khong-co')).status).toBe(404);
    expect((await get('/assets/khong-co.js')).status).toBe(404);
  });
});

describe('lists', () => {
  it('gives ten of thirty, with the clock that was set', async () => {
    const page = await list();
    expect(page).toMatchObject({ total: 30, page: 1, size: 10, now: now.toISOString() });
    expect(page.dossiers).toHaveLength(10);
  });

  it('gives as many rows as are asked for, none included', async () => {
    expect(await list('?rows=0')).toMatchObject({ total: 0, dossiers: [] });
    const { dossiers, total } = await list('?rows=1000');
    expect(total).toBe(1000);
    expect(new Set(dossiers.map(({ code }) => code)).size).toBe(1000);
    expect((await list()).total).toBe(30);
    expect((await detail(dossiers[999]?.code ?? '')).code).toBe(dossiers[999]?.code);
  });

  it.each(['?page=0', '?page=x', '?rows=-1', '?rows=10001', '?sort=applicant', '?order=up', '?by=phone'])(
    'refuses %s and names it',
    async (query) => {
      const response = await get(`/api/dossiers${query}`);
      expect(response.status).toBe(400);
      const { error } = await response.json();
      expect(error).toContain(query.slice(1, query.indexOf('=')));
    },
  );

  it('counts every received dossier once in the statistics', async () => {
    const counts: Record<string, number>[] = await (await get('/api/statistics')).json();
    const sum = (name: string) => counts.reduce((total, count) => total + Number(count[name]), 0);
    const { dossiers } = await list('?rows=30');
    expect(sum('received')).toBe(dossiers.filter(({ receivedAt }) => receivedAt).length);
    const parts = ['early', 'onTime', 'late', 'openInTime', 'openLate'];
    expect(parts.reduce((total, name) => total + sum(name), 0)).toBe(sum('received'));
    expect(sum('late')).toBe(2);
  });
});

describe('actions', () => {
  it('accepts a registered dossier, and the list shows it', async () => {
    const code = await firstCode('Mới đăng ký');
    const response = await act(code, { action: 'accept' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'Được tiếp nhận', receivedAt: now.toISOString() });
    const { dossiers } = await list('?rows=30');
    expect(dossiers.find((dossier) => dossier.code === code)?.status).toBe('Được tiếp nhận');
    expect((await detail(code)).steps.at(-1)?.title).toBe('Tiếp nhận');
  });

  it('refuses with 409 what the status does not allow, and changes nothing', async () => {
    const code = await firstCode('Đã trả kết quả');
    const response = await act(code, { action: 'accept' });
    expect(response.status).toBe(409);
    expect((await response.json()).error).toContain('“Đã trả kết quả”');
    expect((await detail(code)).status).toBe('Đã trả kết quả');
  });

  it('refuses with 422 an action without its reason', async () => {
    const code = await firstCode('Đang xử lý');
    expect((await act(code, { action: 'suspend' })).status).toBe(422);
    const done = await act(code, { action: 'suspend', reason: 'Chờ xác minh' });
    expect(await done.json()).toMatchObject({ status: 'Dừng xử lý', note: 'Chờ xác minh' });
  });

  it.each([{ action: 'delete' }, {}, [], 'not JSON', '', { action: 'suspend', reason: 'x'.repeat(501) }])(
    'refuses the body %j with 400',
    async (body) => {
      const response = await act(await firstCode('Đang xử lý'), body);
      expect(response.status).toBe(400);
      expect((await response.json()).error).toMatch(/không hợp lệ/);
    },
  );

  it('answers 404 to a code that it does not have', async () => {
    expect((await get('/api/dossiers/H32.21-000000-0000')).status).toBe(404);
    expect((await act('H32.21-000000-0000', { action: 'accept' })).status).toBe(404);
  });

  it('offers exactly the actions that it would do', async () => {
    const { dossiers } = await list('?rows=30');
    for (const { code, actions } of dossiers) {
      for (const { id, allowed } of actions) {
        await fetch(`${portal.url}/reset`, { method: 'POST' });
        expect((await act(code, { action: id, reason: 'Lý do' })).status, `${id} ${code}`).toBe(
          allowed ? 200 : 409,
        );
      }
    }
  });
});

describe('reset', () => {
  it('forgets what was done', async () => {
    const code = await firstCode('Mới đăng ký');
    await act(code, { action: 'accept' });
    expect((await fetch(`${portal.url}/reset`, { method: 'POST' })).status).toBe(204);
    expect((await detail(code)).status).toBe('Mới đăng ký');
  });

  it('stops the clock at another instant until the next reset', async () => {
    const monday = '2026-11-16T08:00:00+07:00';
    await fetch(`${portal.url}/reset?now=${encodeURIComponent(monday)}`, { method: 'POST' });
    const page = await list();
    expect(page.now).toBe(new Date(monday).toISOString());
    expect(page.dossiers[1]?.dueAt).toBe(new Date('2026-11-13T17:00:00+07:00').toISOString());
    await fetch(`${portal.url}/reset`, { method: 'POST' });
    expect((await list()).now).toBe(now.toISOString());
  });

  it.each(['yesterday', '2026-11-16', '2026-11-16T08:00:00'])(
    'refuses now=%s, which names no instant',
    async (text) => {
      expect((await fetch(`${portal.url}/reset?now=${text}`, { method: 'POST' })).status).toBe(400);
    },
  );
});

it('goes by the machine’s clock where none is set', async () => {
  const live = await servePortal({ port: 0 });
  try {
    const before = Date.now();
    const page: DossierPage = await (await fetch(`${live.url}/api/dossiers`)).json();
    expect(Date.parse(page.now)).toBeGreaterThanOrEqual(before);
  } finally {
    await live.close();
  }
});
