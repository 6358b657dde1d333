import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { defineElement } from '../../define-element';
import { eventually } from '../../eventually';
import { expectAccessible } from '../../expect-accessible';
import { HlWard } from './hl-ward';
import { VIEWS, type ViewName, WARD_TEXTS } from './texts';

defineElement('hl-ward', HlWard);

const TEXTS = WARD_TEXTS.vi;
const ESTIMATE = { value: 82.5, low: 70, high: 90 };
const INDEX = {
  ...{ unit: 'phuong-mau', from: '2026-10-05', to: '2026-10-05', method: 'share' },
  groups: [
    {
      period: '2026-10',
      n: 9,
      overall: ESTIMATE,
      criteria: { access: { ...ESTIMATE, n: 9 } },
      name: 'Quầy 1',
    },
  ],
};
const COMMENT = {
  ...{
    id: '5b0f3c0e-0000-4000-8000-000000000001',
    submittedOn: '2026-10-05',
    desk: 'Quầy 1',
    procedure: null,
  },
  ...{ channel: 'kiosk', answers: { staff: 1 }, comment: 'Chờ lâu', flagged: false, state: 'new' },
  ...{ handedTo: null, done: null, changedAt: null },
};
const COMMENTS = {
  ...{ unit: 'phuong-mau', counts: { new: 1, read: 0, handed: 0, closed: 0 }, desks: ['Quầy 1'] },
  ...{ items: [COMMENT], next: null },
};
const GRANT = {
  ...{ unit: 'phuong-mau', unitName: 'Phường Mẫu', expiresOn: null },
  scopes: ['index', 'export', 'devices', 'comments', 'tokens'],
};
const TABLET = {
  id: 'quay-9',
  desk: null,
  heardAt: '2026-10-05T02:00:00Z',
  unsent: 1,
  offered: 4,
  answered: 2,
};

/** What the collector answers by the last part of a path. */
const GOOD: Record<string, unknown> = {
  token: GRANT,
  index: INDEX,
  'follow-ups': COMMENTS,
  devices: { devices: [TABLET] },
  tokens: { tokens: [{ name: '0123456789ab', scopes: ['index'], expiresOn: '2030-12-31' }] },
};

/** Answers in place of the good ones; undefined for those. */
let odd: ((path: string, init: RequestInit) => Response | undefined) | undefined;

const asJson = (body: unknown, status = 200, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });

beforeEach(() => {
  sessionStorage.clear();
  odd = undefined;
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init = {}) => {
    const path = new URL(String(input), location.origin).pathname;
    return odd?.(path, init) ?? asJson(GOOD[path.split('/').pop() ?? '']);
  });
});

afterEach(() => {
  document.body.replaceChildren();
  location.hash = '';
});

async function open(view: ViewName, { signedIn = true } = {}): Promise<HlWard> {
  location.hash = view;
  if (signedIn) sessionStorage.setItem('hl-ward-token', 'hl_thu');
  document.title = 'Khảo sát';
  const ward = document.createElement('hl-ward');
  document.body.append(ward);
  await ward.updateComplete;
  return ward;
}

/** The focus is on it: in shadow roots only the innermost knows. */
const expectFocus = (of: Locator) =>
  eventually(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    expect(focused).toBe(of.element());
  });

const HTML = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };

/** What stands between a ward and its collector, or has taken its place. */
const ODD: [what: string, answer: () => Response, said: RegExp][] = [
  ['nothing', () => new Response(''), /không kèm số liệu/],
  ['a page that asks to sign in', () => new Response('<!doctype html><p>Wi-Fi', HTML), /một trang web/],
  ['a page of a proxy', () => new Response('<h1>502</h1>', { ...HTML, status: 502 }), /gặp lỗi \(HTTP 502\)/],
  ['an older collector', () => new Response('no', { status: 404 }), /không có phần số liệu.*404/],
  ['a sign-in of a proxy', () => new Response('no', { status: 401 }), /HTTP 401/],
  ['half a body', () => new Response('{"groups":[{"n":1'), /không đúng dạng \(JSON\)/],
  ['null', () => asJson(null), /không đúng dạng/],
  ['a list', () => asJson([]), /không đúng dạng/],
  ['other fields', () => asJson({ ok: true }), /không đúng dạng/],
  ['other kinds', () => asJson({ groups: {}, counts: 3, devices: 'x', tokens: [1] }), /không đúng dạng/],
  [
    'a cut problem',
    () => new Response('{"det', { status: 503, headers: { 'Content-Type': 'application/problem+json' } }),
    /503/,
  ],
];

describe.each(VIEWS.filter((view) => view !== 'download'))('%s', (view) => {
  test.each(ODD)('says what is wrong and tries again where %s comes', async (_, answer, said) => {
    odd = (path) => (path.endsWith('/v1/token') ? undefined : answer());
    await open(view);
    await expect.element(page.getByRole('alert')).toHaveTextContent(said);
    odd = undefined;
    await page.getByRole('button', { name: TEXTS.retry }).click();
    await expectFocus(page.getByRole('heading', { level: 2 }));
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });
});

test.each([
  ['an empty list where one group is', 'today', 'index', { ...INDEX, groups: [] }, /groups\[0\]/],
  [
    'tablets that are no numbers',
    'today',
    'index',
    { ...INDEX, groups: [{ ...INDEX.groups[0], tablets: {} }] },
    /tablets/,
  ],
  [
    'a state that nobody knows',
    'comments',
    'follow-ups',
    { ...COMMENTS, items: [{ ...COMMENT, state: 'lost' }] },
    /items\[0\]\.state/,
  ],
  [
    'steps that are texts',
    'comments',
    'follow-ups',
    { ...COMMENTS, items: [{ ...COMMENT, answers: 'abc' }] },
    /items\[0\]\.answers/,
  ],
  [
    'no instant',
    'tablets',
    'devices',
    { devices: [{ ...TABLET, heardAt: 'hôm qua' }] },
    /devices\[0\]\.heardAt/,
  ],
  [
    'rights that are no list',
    'tokens',
    'tokens',
    { tokens: [{ name: 'a', scopes: 'index' }] },
    /tokens\[0\]\.scopes/,
  ],
] as const)('%s: the place is named', async (_, view, of, body, place) => {
  odd = (path) => (path.endsWith(`/${of}`) ? asJson(body) : undefined);
  await open(view);
  await expect.element(page.getByRole('alert')).toHaveTextContent(place);
});

test('an older collector that tells no desks, and a comment of blanks, are shown', async () => {
  const { desks: _, ...older } = COMMENTS;
  odd = (path) =>
    path.endsWith('/follow-ups') ? asJson({ ...older, items: [{ ...COMMENT, comment: ' ' }] }) : undefined;
  await open('comments');
  await expect.element(page.getByRole('listitem')).toHaveTextContent('05/10/2026');
});

test.each(ODD)(
  'signing in says so where %s comes, and the token stays in its field',
  async (_, answer, said) => {
    odd = () => answer();
    await open('today');
    await expect.element(page.getByRole('alert')).toHaveTextContent(said);
    await expect.element(page.getByLabelText(TEXTS.token)).toHaveValue('hl_thu');
    odd = undefined;
    await page.getByRole('button', { name: TEXTS.signIn }).click();
    await expectFocus(page.getByRole('heading', { level: 1 }));
    expect(document.title).toBe('Hôm nay – Phường Mẫu');
  },
);

test('a download that is a page of a proxy is not saved', async () => {
  odd = (path) => (path.includes('/responses.') ? new Response('<p>Wi-Fi', HTML) : undefined);
  await open('download');
  await page.getByRole('button', { name: TEXTS.download }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('một trang web');
  await expectAccessible();
});

test('a refusal says what the collector says of each field', async () => {
  const problem = { detail: 'xem errors', errors: [{ pointer: '/done', detail: 'Không được dài quá.' }] };
  odd = (_, { method }) => (method === 'POST' ? asJson(problem, 422, 'application/problem+json') : undefined);
  await open('comments');
  await page.getByRole('button', { name: TEXTS.markRead, exact: true }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Không được dài quá.');
});

test('what is written on a comment is there again when the token has run out, or the part was left', async () => {
  await open('comments');
  await page.getByRole('button', { name: TEXTS.close, exact: true }).click();
  const field = page.getByLabelText(TEXTS.done);
  await expectFocus(field);
  await userEvent.keyboard('Đã kê thêm ghế');
  const expired = asJson({ detail: 'hết hạn' }, 401, 'application/problem+json');
  odd = (path) => (path.endsWith('/v1/token') ? undefined : expired.clone());
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('hết hạn');
  await expectFocus(page.getByLabelText(TEXTS.token));
  expect(sessionStorage.getItem('hl-ward-token')).toBeNull();
  odd = undefined;
  await userEvent.keyboard('hl_khac{Enter}');
  await expect.element(field).toHaveValue('Đã kê thêm ghế');
  location.hash = '#tablets';
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Máy tính bảng');
  location.hash = '#comments';
  await expect.element(field).toHaveValue('Đã kê thêm ghế');
  await page.getByRole('button', { name: TEXTS.cancel }).click();
  await expectFocus(page.getByRole('listitem'));
  await page.getByRole('button', { name: TEXTS.handOn }).click();
  await userEvent.keyboard('Tổ một');
  // signing out leaves nothing for who comes after
  await page.getByRole('button', { name: TEXTS.signOut }).click();
  await expectFocus(page.getByLabelText(TEXTS.token));
  expect(sessionStorage.length).toBe(0);
});

test('blanks close no comment', async () => {
  await open('comments');
  await page.getByRole('button', { name: TEXTS.close, exact: true }).click();
  await userEvent.keyboard('   ');
  await page.getByRole('button', { name: TEXTS.save }).click();
  await expect.element(page.getByLabelText(TEXTS.done)).toBeInvalid();
  expect(vi.mocked(fetch).mock.calls.filter(([, init]) => init?.method === 'POST')).toEqual([]);
});

test('of many that are looked through, pages are asked for until enough are shown', async () => {
  let asked = 0;
  const id = (i: number) => `5b0f3c0e-0000-4000-8000-${String(i).padStart(12, '0')}`;
  odd = (path) => {
    if (!path.endsWith('/follow-ups')) return undefined;
    asked++;
    const items = asked % 3 === 0 ? [{ ...COMMENT, id: id(asked) }] : [];
    const { counts: _, desks: __, ...later } = COMMENTS; // what is told of all comes with the first page
    const next = asked < 9 ? `2026-10-05 ${id(asked)}` : null;
    return asJson({ ...(asked === 1 ? COMMENTS : later), items, next });
  };
  await open('comments');
  await expect.element(page.getByRole('listitem').nth(2)).toBeVisible();
  expect(asked).toBe(9);
});

test('tablets that are silent come first, and are counted', async () => {
  const devices = [
    { ...TABLET, id: 'quay-1', heardAt: new Date().toISOString() },
    { ...TABLET, id: 'quay-2' },
  ];
  odd = (path) => (path.endsWith('/devices') ? asJson({ devices }) : undefined);
  await open('tablets');
  await expect.element(page.getByRole('rowheader').first()).toHaveTextContent('quay-2');
  await expect.element(page.getByText('2 máy, 1 máy im lặng quá 1 giờ (xếp trước).')).toBeVisible();
});
