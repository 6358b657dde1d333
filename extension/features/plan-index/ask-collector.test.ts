import { describe, expect, it } from 'vitest';
import type { IndexGroup, IndexReport } from '../../../shared/satisfaction/index-report';
import { askCollector } from './ask-collector';
import { describeAskProblem } from './collector-texts';
import { readCollectorAddress } from './read-collector-address';

const COLLECTOR = { endpoint: 'https://khaosat.test/hai-long', unit: 'phuong-mau' };
const RANGE = { from: '2026-09-01', to: '2026-10-31' };

const estimate = (value: number | null) => ({
  value,
  low: value && value - 5,
  high: value && Math.min(100, value + 5),
});
const group = (period: string, n: number, more: Partial<IndexGroup> = {}): IndexGroup => ({
  period,
  n,
  overall: estimate(n ? 88 : null),
  criteria: { access: { ...estimate(n ? 90 : null), n }, time: { ...estimate(n ? 80 : null), n } },
  ...more,
});
const report = (change: Partial<IndexReport> = {}): IndexReport => ({
  unit: 'phuong-mau',
  ...RANGE,
  method: 'share',
  groups: [group('2026-10', 46), group('2026-09', 0, { withheld: true })],
  ...change,
});

/** Asks a collector that answers so. */
function ask(
  answer: (address: string, init: RequestInit) => Response | Promise<Response>,
  signal?: AbortSignal,
) {
  return askCollector(COLLECTOR, RANGE, {
    signal: signal ?? new AbortController().signal,
    fetch: async (address, init) => answer(String(address), init ?? {}),
    timeout: 60,
  });
}
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const problem = (kind: string, status: number, more: object = {}) =>
  json({ type: `urn:hai-long:problem:${kind}`, title: 'x', status, detail: 'Lý do.', ...more }, status);

describe('askCollector', () => {
  it('asks for whole months with nothing that tells who asks, and gives them in order', async () => {
    let seen: [string, RequestInit] | undefined;
    const asked = await ask((...request) => {
      seen = request;
      return json(report());
    });
    expect(seen?.[0]).toBe(
      'https://khaosat.test/hai-long/v1/units/phuong-mau/index?from=2026-09-01&to=2026-10-31&by=month',
    );
    expect(seen?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
    expect(asked).toEqual({
      months: [
        { from: '2026-09-01', to: '2026-09-30', n: 0, isWithheld: true, criteria: {}, intervals: {} },
        {
          from: '2026-10-01',
          to: '2026-10-31',
          n: 46,
          isWithheld: false,
          overall: 88,
          criteria: { access: 90 },
          intervals: { overall: [83, 93], access: [85, 95] },
        },
      ],
      others: ['time'],
    });
  });

  it('a month that is held back is without figures, never 0', async () => {
    const zero = { value: 0, low: 0, high: 0 };
    const held = group('2026-09', 0, {
      withheld: true,
      overall: zero,
      criteria: { access: { ...zero, n: 0 } },
    });
    const asked = await ask(() => json(report({ groups: [held, group('2026-10', 46)] })));
    expect(asked).toMatchObject({ months: [{ isWithheld: true, criteria: {} }, {}] });
    expect(JSON.stringify(asked)).not.toContain('"overall":0');
  });

  it.each([
    ['no unit', () => problem('unknown-unit', 404), { kind: 'unknown-unit' }],
    ['another server', () => new Response('<h1>404</h1>', { status: 404 }), { kind: 'no-collector' }],
    [
      'another site',
      () => new Response('<html>Trang chủ</html>'),
      { kind: 'no-json', detail: '<html>Trang chủ</html>' },
    ],
    ['nothing', () => new Response(null), { kind: 'no-json' }],
    [
      'an older collector',
      () => problem('invalid', 422, { errors: [{ pointer: '/by', detail: 'Không có by.' }] }),
      { kind: 'refused', status: 422, detail: 'Lý do. Không có by.' },
    ],
    ['no route yet', () => problem('not-found', 404), { kind: 'refused', status: 404 }],
    ['overloaded', () => problem('too-many', 429), { kind: 'busy', status: 429, detail: 'Lý do.' }],
    [
      'a gateway',
      () => new Response('<h1>Bad Gateway</h1>', { status: 502 }),
      { kind: 'broken', status: 502, detail: '' },
    ],
    [
      'a redirection',
      () => new Response(null, { status: 302, headers: { location: '/x' } }),
      { kind: 'elsewhere' },
    ],
    ['a list', () => json([]), { kind: 'wrong-shape' }],
    ['null', () => json(null), { kind: 'wrong-shape' }],
    ['another unit', () => json(report({ unit: 'khac' })), { kind: 'wrong-shape', detail: 'unit: “khac”' }],
    [
      'a month not asked for',
      () => json(report({ groups: [group('2026-10', 46), group('2026-11', 6)] })),
      { kind: 'wrong-shape', detail: 'groups: 2026-11' },
    ],
    [
      'a month twice',
      () => json(report({ groups: [group('2026-10', 46), group('2026-10', 6)] })),
      { kind: 'wrong-shape', detail: 'groups: 2026-10' },
    ],
    [
      'a month less',
      () => json(report({ groups: [group('2026-10', 46)] })),
      { kind: 'wrong-shape', detail: 'groups: 1' },
    ],
    [
      'more than all',
      () => json(report({ groups: [group('2026-09', 5, { overall: estimate(105) }), group('2026-10', 5)] })),
      { kind: 'wrong-shape' },
    ],
    [
      'a value beside its interval',
      () =>
        json(
          report({
            groups: [group('2026-09', 5, { overall: { value: 50, low: 60, high: 70 } }), group('2026-10', 5)],
          }),
        ),
      { kind: 'wrong-shape' },
    ],
    [
      'less than none',
      () => json(report({ groups: [group('2026-09', -1), group('2026-10', 5)] })),
      { kind: 'wrong-shape' },
    ],
    [
      'text for a figure',
      () => json({ ...report(), groups: [{ ...group('2026-09', 5), n: '5' }] }),
      { kind: 'wrong-shape' },
    ],
    ['a body without end', () => new Response(endless()), { kind: 'too-long' }],
    ['a dead network', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'no-answer' }],
  ])('%s', async (_name, answer, expected) => {
    const asked = await ask(answer);
    expect(asked).toMatchObject({ problem: expected });
    if ('problem' in asked)
      for (const language of ['vi', 'en'] as const)
        expect(describeAskProblem(asked.problem, language).length).toBeGreaterThan(7);
  });

  it('nothing of a hostile answer is believed, and little of it is shown', async () => {
    const hostile = `{"__proto__":{"unit":"x"},"unit":"${'A'.repeat(5000)}","groups":[]}`;
    const asked = await ask(() => new Response(hostile));
    expect(asked).toMatchObject({ problem: { kind: 'wrong-shape' } });
    expect(JSON.stringify(asked).length).toBeLessThan(400);
    expect(({} as { unit?: string }).unit).toBeUndefined();
    const keys = await ask(
      () => new Response(JSON.stringify(report()).replaceAll('"time":', '"__proto__":')),
    );
    expect(keys).toMatchObject({ months: [{}, { criteria: { access: 90 } }] });
  });

  it('ends when it is stopped, and when it takes too long', async () => {
    const never = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal.reason)),
      );
    expect(await ask(never)).toEqual({ problem: { kind: 'too-slow' } });
    expect(await ask(never, AbortSignal.timeout(5))).toEqual({ problem: { kind: 'stopped' } });
  });
});

/** Body that would go on for ever. */
const endless = () =>
  new ReadableStream<Uint8Array>({ pull: (stream) => stream.enqueue(new Uint8Array(100_000).fill(32)) });

it.each([
  ['https://khaosat.phuongmau.gov.vn/', 'https://khaosat.phuongmau.gov.vn'],
  [' khaosat.phuongmau.gov.vn/hai-long// ', 'https://khaosat.phuongmau.gov.vn/hai-long'],
  ['https://a.vn/v1/units/x/index?from=2026-01-01#y', 'https://a.vn'],
  ['https://a.vn/hl/v1', 'https://a.vn/hl'],
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['http://localhost:8787/', 'http://localhost:8787'],
  ['http://khaosat.phuongmau.gov.vn', 'not-secure'],
  ['https://ten:mat-khau@a.vn', 'no-address'],
  ['file:///etc/passwd', 'no-address'],
  ['javascript:alert(1)', 'no-address'],
  ['https://*.gov.vn', 'no-address'],
  ['máy chủ', 'no-address'],
  ['', 'no-address'],
])('the address %j → %s', (text, expected) => {
  const read = readCollectorAddress(text);
  expect('problem' in read ? read.problem : read.endpoint).toBe(expected);
});
