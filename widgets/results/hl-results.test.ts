import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../entries/hl-results';
import { sumAnswers } from '../../shared/satisfaction/answer-sums';
import { computeIndex } from '../../shared/satisfaction/compute-index';
import type { IndexGroup, IndexMethod, IndexReport } from '../../shared/satisfaction/index-report';
import { eventually } from '../eventually';
import { expectAccessible } from '../expect-accessible';
import type { HlResults } from './hl-results';

const NOW = new Date('2026-11-05T03:00:00Z');
const QUESTIONS = ['access', 'procedures', 'staff', 'results', 'feedback'];
const ENDPOINT = 'https://collector.test';

/** Responses of one period: how many gave 5 to everything, how many 3; the last of them passed over `feedback`. */
function group(
  period: string,
  satisfied: number,
  neutral: number,
  method: IndexMethod = 'share',
): IndexGroup {
  const all = (answer: number) => Object.fromEntries(QUESTIONS.map((question) => [question, answer]));
  const counted = [
    { answers: all(5), count: satisfied },
    { answers: { ...all(3), feedback: null }, count: neutral },
  ].filter(({ count }) => count > 0);
  return computeIndex(period, QUESTIONS, sumAnswers(counted), method);
}

const report = (groups: IndexGroup[], method: IndexMethod = 'share'): IndexReport => ({
  unit: 'phuong-mau',
  from: '2025-11-01',
  to: '2026-10-31',
  method,
  groups,
});

let errors: string[];
let served: (url: URL) => Response | Promise<Response>;
const asked = () => vi.mocked(fetch).mock.calls.map(([url]) => new URL(String(url)));
const serve = (body: unknown, init?: ResponseInit) => {
  served = () => new Response(JSON.stringify(body), init);
};

document.documentElement.addEventListener('hl-error', ({ detail }) => errors.push(detail.message));

beforeEach(() => {
  document.body.innerHTML = '<main><h1>Trang của phường</h1></main>';
  document.documentElement.lang = 'vi';
  document.title = 'Trang của phường';
  errors = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => served(new URL(String(url))));
});

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(414, 896);
});

/** Puts results on the page and waits until they have loaded; an attribute given as null is left out. */
async function show(attributes: Record<string, string | null> = {}, now = NOW): Promise<HlResults> {
  const results = document.createElement('hl-results');
  results.now = now;
  const all = { unit: 'phuong-mau', endpoint: `${ENDPOINT}/`, ...attributes };
  for (const [name, value] of Object.entries(all)) if (value !== null) results.setAttribute(name, value);
  document.querySelector('main')?.append(results);
  await eventually(() => expect(textOf(results)).not.toMatch(/^$|Đang tải|Loading/));
  return results;
}

const textOf = (results: HlResults) =>
  results.renderRoot.querySelector('[part~=sheet], [part~=note]')?.textContent.replace(/\s+/g, ' ').trim() ??
  '';

function rowsOf(results: HlResults, table: number): string[][] {
  const rows = results.renderRoot.querySelectorAll('table')[table]?.rows ?? [];
  return [...rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
}

const YEAR = [
  ...['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'].map((month, index) =>
    group(month, 80 + index, 15),
  ),
  group('2026-05', 2, 1),
  group('2026-06', 0, 0),
  ...['2026-07', '2026-08', '2026-09'].map((month) => group(month, 90, 10)),
  group('2026-10', 111, 17),
];

const CHANNELS = [
  { ...group('2026-10-01/2026-10-31', 60, 4), name: 'kiosk' },
  { ...group('2026-10-01/2026-10-31', 40, 10), name: 'paper' },
  { ...group('2026-10-01/2026-10-31', 0, 0), name: 'qr', withheld: true as const },
  { ...group('2026-10-01/2026-10-31', 11, 3), name: null },
];
const serveWithChannels = () => {
  served = ({ searchParams }) =>
    new Response(JSON.stringify(report(searchParams.get('by') === 'channel' ? CHANNELS : YEAR)));
};

test('channels stand by themselves with n and interval; too small ones are not told, older collectors have none', async () => {
  serveWithChannels();
  const results = await show();
  expect(asked().map(({ search }) => search)).toContain('?from=2026-10-01&to=2026-10-31&by=channel');
  const items = [...results.renderRoot.querySelectorAll('[part=channels] li')].map((item) =>
    item.textContent.replace(/\s+/g, ' ').trim(),
  );
  expect(items).toHaveLength(4);
  expect(items[0]).toMatch(/^Máy tính bảng tại quầy 9\d,\d\d% từ .+ · 64 phiếu$/);
  expect(items[2]).toBe('Quét mã QR chưa công bố (dưới 5 phiếu)');
  expect(items[3]).toMatch(/^Các cách có ít phiếu, gộp chung/);
  expect(rowsOf(results, 1).map(([name, , , n]) => [name, n])).toEqual([
    ['Cách trả lời', 'Số phiếu'],
    ['Máy tính bảng tại quầy', '64'],
    ['Phiếu giấy', '50'],
    ['Quét mã QR', undefined],
    ['Các cách có ít phiếu, gộp chung', '14'],
  ]);
  await expectAccessible();

  served = ({ searchParams }) =>
    searchParams.get('by') === 'channel'
      ? new Response('{}', { status: 401 })
      : new Response(JSON.stringify(report(YEAR)));
  const older = await show();
  expect(older.renderRoot.querySelector('[part=channels]')).toBeNull();
  expect(textOf(older)).toContain('128 phiếu');
});

test('months before the first answer are not listed; a month without any after it is', async () => {
  serve(report([group('2026-07', 30, 5), group('2026-09', 30, 5), group('2026-10', 30, 5)]));
  const results = await show();
  expect(rowsOf(results, 1).map(([month]) => month)).toEqual([
    'Tháng',
    'Tháng 7/2026',
    'Tháng 8/2026',
    'Tháng 9/2026',
    'Tháng 10/2026',
  ]);
});

describe.each(['light', 'dark'])('axe finds nothing, theme %s', (theme) => {
  test('full, tables open, target met and missed', async () => {
    serve(report(YEAR));
    const results = await show({ theme, target: '80' });
    results.renderRoot.querySelector('details')?.setAttribute('open', '');
    await expectAccessible();
    results.setAttribute('target', '95');
    await results.updateComplete;
    await expectAccessible();
  });

  test('too few, none, error, for the keeper', async () => {
    serve(report([group('2026-10', 2, 1)]));
    await show({ theme });
    serve(report([]));
    await show({ theme });
    serve({}, { status: 503 });
    await show({ theme });
    await show({ theme, unit: null });
    await expectAccessible();
  });
});

describe('the last closed month', () => {
  test('is asked for with the eleven before it, by months, once', async () => {
    serve(report(YEAR));
    await show();
    expect(asked().map(String)).toEqual([
      `${ENDPOINT}/v1/units/phuong-mau/index?from=2025-11-01&to=2026-10-31&by=month`,
      `${ENDPOINT}/v1/units/phuong-mau/index?from=2026-10-01&to=2026-10-31&by=channel`,
    ]);
  });

  test.each([
    ['2026-10-31T16:59:59Z', 'from=2025-10-01&to=2026-09-30'],
    ['2026-10-31T17:00:00Z', 'from=2025-11-01&to=2026-10-31'],
    ['2024-03-15T00:00:00Z', 'from=2023-03-01&to=2024-02-29'],
    ['2026-01-10T00:00:00Z', 'from=2025-01-01&to=2025-12-31'],
  ])('at %s is that of Viet Nam: %s', async (now, range) => {
    serve(report([]));
    await show({}, new Date(now));
    expect(asked()[0]?.search).toBe(`?${range}&by=month`);
  });

  test('is shown with its index, interval, n and period, and each criterion with its own', async () => {
    serve(report(YEAR));
    const text = textOf(await show());
    // 111 of 128 are 86,72 %; feedback was answered by 111, all satisfied: (4 × 86,72 + 100) ÷ 5
    expect(text).toContain('Chỉ số hài lòng chung · Tháng 10/2026');
    expect(text).toContain('89,38%');
    expect(text).toMatch(/Khoảng tin cậy 95%: từ 8\d,\d% đến 9\d,\d% · 128 phiếu/);
    expect(text).toContain('Tiếp cận dịch vụ 86,72% từ 79,8% đến 91,5% · 128 phiếu');
    expect(text).toContain('Tiếp nhận, xử lý phản ánh, kiến nghị 100,00% từ 96,7% đến 100,0% · 111 phiếu');
  });

  test('everything drawn stands in tables too', async () => {
    serve(report(YEAR));
    const results = await show();
    const byCriterion = rowsOf(results, 0);
    expect(byCriterion[0]).toEqual(['Tiêu chí', 'Chỉ số', 'Khoảng tin cậy 95%', 'Số phiếu']);
    expect(byCriterion).toHaveLength(7);
    expect(byCriterion[2]).toEqual(['Tiếp cận dịch vụ', '86,72%', '79,8 – 91,5%', '128']);
    const byMonth = rowsOf(results, 1);
    expect(byMonth).toHaveLength(13);
    expect(byMonth[7]).toEqual(['Tháng 5/2026', 'chưa đủ phiếu', '3']);
    expect(byMonth[8]).toEqual(['Tháng 6/2026', 'chưa đủ phiếu', '0']);
    expect(byMonth[12]?.[0]).toBe('Tháng 10/2026');
  });

  test('the trend leaves out months with too few answers; one month makes no trend', async () => {
    serve(report(YEAR));
    const results = await show();
    expect(results.renderRoot.querySelectorAll('.trend .point')).toHaveLength(10);
    expect(results.renderRoot.querySelectorAll('.trend .path')).toHaveLength(8);
    await expect.element(page.getByRole('img', { name: 'từ Tháng 11/2025 đến Tháng 10/2026' })).toBeVisible();
    results.remove();
    serve(report(YEAR.slice(-1)));
    expect((await show()).renderRoot.querySelector('.trend')).toBeNull();
  });
});

describe('never shown as what it is not', () => {
  test.each<[IndexMethod, RegExp]>([
    ['share', /tỷ lệ chọn 4–5/],
    ['mean', /điểm trung bình \(thang 1–5\) chia cho 5/],
  ])('the method %s is printed, and that it is not the official index', async (method, words) => {
    serve(report([group('2026-10', 20, 3, method)], method));
    const text = textOf(await show());
    expect(text).toMatch(words);
    expect(text).toContain('Kết quả khảo sát trên trang này, không phải Chỉ số theo Quyết định 766/QĐ-TTg');
  });

  test('below five answers no figure is shown, only how many there are', async () => {
    serve(report([group('2026-09', 4, 0), group('2026-10', 3, 1)]));
    const results = await show();
    expect(textOf(results)).toContain('Chưa đủ phiếu để công bố: 4 phiếu, cần ít nhất 5 phiếu');
    expect(textOf(results)).not.toMatch(/\d,\d\d%/);
    expect(results.renderRoot.querySelector('svg')).toBeNull();
  });

  test('nor of a criterion below five; min-n moves the limit', async () => {
    serve(report([group('2026-10', 4, 6)]));
    const results = await show();
    expect(textOf(results)).toContain('kiến nghị chưa đủ phiếu 4 phiếu');
    results.setAttribute('min-n', '4');
    await results.updateComplete;
    expect(textOf(results)).toContain('kiến nghị 100,00%');
    results.setAttribute('min-n', '11');
    await results.updateComplete;
    expect(textOf(results)).toContain('10 phiếu, cần ít nhất 11 phiếu');
  });

  test('no answers at all', async () => {
    serve(report([]));
    const results = await show();
    expect(textOf(results)).toContain('Tháng 10/2026: chưa có phiếu nào');
    expect(results.renderRoot.querySelector('table')).toBeNull();
  });
});

describe('a target', () => {
  test.each([
    ['80', 'Đạt mục tiêu 80%'],
    ['89,38', 'Đạt mục tiêu 89,38%'],
    ['89.39', 'Chưa đạt mục tiêu 89,39%'],
    ['100', 'Chưa đạt mục tiêu 100%'],
  ])('of %s: %s, by the figure as it is shown', async (target, words) => {
    serve(report(YEAR));
    const results = await show({ target });
    expect(textOf(results)).toContain(words);
    expect(results.renderRoot.querySelectorAll('.bar .target')).toHaveLength(5);
    expect(results.renderRoot.querySelectorAll('.plot .target')).toHaveLength(1);
  });

  test('without one nothing is said of it', async () => {
    serve(report(YEAR));
    const results = await show();
    expect(textOf(results)).not.toContain('mục tiêu');
    expect(results.renderRoot.querySelector('.target')).toBeNull();
  });
});

describe('a range', () => {
  test('of several months is one headline, asked for as a whole, beside its months', async () => {
    served = (url) => {
      const byMonth = url.searchParams.get('by') === 'month';
      const whole = [group('2026-08-01/2026-10-31', 180, 20)];
      return new Response(JSON.stringify(report(byMonth ? YEAR.slice(-3) : whole)));
    };
    const results = await show({ from: '2026-08-01', to: '2026-10-31' });
    expect(asked().map(({ search }) => search)).toEqual([
      '?from=2026-08-01&to=2026-10-31&by=month',
      '?from=2026-08-01&to=2026-10-31',
      '?from=2026-08-01&to=2026-10-31&by=channel',
    ]);
    expect(textOf(results)).toContain('Từ tháng 8/2026 đến tháng 10/2026');
    expect(textOf(results)).toContain('200 phiếu');
    expect(rowsOf(results, 1)).toHaveLength(4);
  });

  test('of one month is asked for once', async () => {
    serve(report([group('2026-09', 50, 5)]));
    const results = await show({ from: '2026-09-01', to: '2026-09-30' });
    expect(asked().map(({ searchParams }) => searchParams.get('by'))).toEqual(['month', 'channel']);
    expect(textOf(results)).toContain('Tháng 9/2026');
    expect(textOf(results)).toContain('55 phiếu');
  });

  test('of days is named by its days', async () => {
    serve(report([group('2026-09', 50, 5)]));
    expect(textOf(await show({ from: '2026-09-05', to: '2026-09-20' }))).toContain(
      'Từ 05/09/2026 đến 20/09/2026',
    );
  });

  test.each<[Record<string, string>, string]>([
    [{ from: '2026-08-01' }, 'from=2026-08-01&to=2026-10-31'],
    [{ to: '2026-08-31' }, 'from=2026-08-01&to=2026-08-31'],
  ])('with one end only: %j', async (attributes, range) => {
    serve(report([]));
    await show(attributes);
    expect(asked()[0]?.search).toBe(`?${range}&by=month`);
  });
});

describe('where it cannot be loaded', () => {
  test.each<[string, () => Response | Promise<Response>, string]>([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'Vui lòng kiểm tra kết nối'],
    ['a problem', () => new Response('{"detail":"Cần mã truy cập"}', { status: 401 }), 'chưa cung cấp được'],
    ['no JSON', () => new Response('<html>'), 'không đọc được'],
    ['another shape', () => new Response('{"groups":[{"n":"3"}]}'), 'không đọc được'],
  ])('%s: said, and told to the keeper', async (_name, answer, words) => {
    served = answer;
    expect(textOf(await show())).toContain(words);
    expect(errors).toHaveLength(1);
  });

  test('it can be tried again; the focus does not get lost', async () => {
    serve({}, { status: 503 });
    const results = await show();
    serve(report(YEAR));
    await userEvent.tab();
    expect(results.shadowRoot?.activeElement?.textContent?.trim()).toBe('Thử lại');
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(textOf(results)).toContain('89,38%'));
    expect(results.shadowRoot?.activeElement?.id).toBe('title');
  });

  test('an answer that comes after the question has changed is not shown', async () => {
    let release: (answer: Response) => void = () => undefined;
    served = (url) =>
      url.pathname.includes('mot')
        ? new Promise((resolve) => {
            release = resolve;
          })
        : new Response(JSON.stringify(report([group('2026-10', 30, 3)])));
    const results = document.createElement('hl-results');
    results.now = NOW;
    results.setAttribute('endpoint', ENDPOINT);
    results.setAttribute('unit', 'mot');
    document.querySelector('main')?.append(results);
    await results.updateComplete;
    expect(textOf(results)).toContain('Đang tải kết quả');
    results.setAttribute('unit', 'hai');
    await eventually(() => expect(textOf(results)).toContain('33 phiếu'));
    release(new Response(JSON.stringify(report(YEAR))));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(textOf(results)).toContain('33 phiếu');
    expect(errors).toEqual([]);
  });
});

test.each<[Record<string, string | null>, string]>([
  [{ unit: null }, 'Thiếu thuộc tính unit'],
  [{ endpoint: 'collector.example' }, 'không phải địa chỉ gốc'],
  [{ from: '2026-02-30' }, 'from="2026-02-30" phải là một ngày'],
  [{ to: '10/2026' }, 'to="10/2026" phải là một ngày'],
  [{ from: '2026-10-01', to: '2026-09-30' }, 'from="2026-10-01" sau to="2026-09-30"'],
  [{ target: 'cao' }, 'target="cao" phải là một số từ 0 đến 100'],
  [{ target: '101' }, 'target="101" phải là một số từ 0 đến 100'],
  [{ 'min-n': '0' }, 'min-n="0" phải là một số nguyên từ 1'],
])('%j: the keeper is told, nothing is asked', async (attributes, words) => {
  expect(textOf(await show(attributes))).toContain(words);
  expect(errors).toHaveLength(1);
  expect(fetch).not.toHaveBeenCalled();
});

test('in English, with a decimal point', async () => {
  serve(report(YEAR));
  const text = textOf(await show({ lang: 'en', target: '87.5' }));
  expect(text).toContain('Overall satisfaction index · October 2026');
  expect(text).toContain('89.38%');
  expect(text).toContain('Target of 87.5% met');
  expect(text).toContain('not the index under the Prime Minister’s Decision 766/QĐ-TTg');
});

test('on a screen of 320 px nothing sticks out, and no table has to be moved sideways', async () => {
  await page.viewport(320, 800);
  const many = YEAR.map((one) => ({ ...one, n: one.n * 1000 }));
  served = ({ searchParams }) =>
    new Response(JSON.stringify(report(searchParams.get('by') === 'channel' ? CHANNELS : many)));
  const results = await show({ target: '90', tables: 'open' });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const tables = [...results.renderRoot.querySelectorAll('.scroll')];
  expect(tables.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toEqual([0, 0, 0]);
});

test('a unit with odd characters stays one part of the address', async () => {
  serve(report([]));
  await show({ unit: 'phường/1?x' });
  expect(asked()[0]?.pathname).toBe('/v1/units/ph%C6%B0%E1%BB%9Dng%2F1%3Fx/index');
});

describe('what the collector keeps to itself', () => {
  const withheld = (period: string): IndexGroup => ({ ...group(period, 0, 0), withheld: true });

  test('a month with fewer than five answers is said to be not published, never to have none', async () => {
    serve(report([group('2026-08', 20, 2), withheld('2026-09'), withheld('2026-10')]));
    const results = await show();
    expect(textOf(results)).toContain('Tháng 10/2026: đã có phiếu nhưng chưa đủ 5 phiếu nên chưa công bố');
    expect(textOf(results)).not.toContain('chưa có phiếu nào');
    const rows = rowsOf(results, 0);
    expect(rows.at(-1)).toEqual(['Tháng 10/2026', 'chưa công bố (dưới 5 phiếu)', '–']);
    expect(rows.find(([month]) => month === 'Tháng 8/2026')?.at(-1)).toBe('22');
    results.renderRoot.querySelector('details')?.setAttribute('open', '');
    await expectAccessible();
  });

  test('a figure behind which further answers wait says so', async () => {
    serve(report([{ ...group('2026-10', 20, 2), withheld: true }]));
    expect(textOf(await show())).toContain('Còn một số phiếu chưa tính ở đây');
    serve(report([group('2026-10', 20, 2)]));
    expect(textOf(await show())).not.toContain('chưa tính');
  });
});

describe('the ward’s goals', () => {
  test('a floor under every criterion: each that stays below is marked by a word, and they are counted', async () => {
    const low = group('2026-10', 20, 2);
    const staff = { value: 79.994, low: 70, high: 88, n: 22 };
    serve(report([{ ...low, criteria: { ...low.criteria, staff } }]));
    const results = await show({ target: '80', floor: '80' });
    expect(textOf(results)).toContain('Đạt mục tiêu 80%');
    expect(textOf(results)).toContain('1 tiêu chí dưới 80%');
    expect(results.renderRoot.querySelectorAll('.below')).toHaveLength(1);
    await expectAccessible();
    results.setAttribute('floor', '79,99');
    await results.updateComplete;
    expect(textOf(results)).toContain('Không tiêu chí nào dưới 79,99%');
  });

  test('the sample that is needed, and what is missing of it', async () => {
    serve(report([group('2026-10', 200, 20)]));
    expect(textOf(await show({ transactions: '1000' }))).toContain(
      'Cỡ mẫu cần có: 286 phiếu trên 1.000 hồ sơ (sai số 5%); còn thiếu 66 phiếu.',
    );
    expect(textOf(await show({ transactions: '400', lang: 'en' }))).toContain(
      'Sample needed: 200 answers for 400 dossiers (error 5%); reached.',
    );
  });

  test('the way a component is computed is asked for and printed', async () => {
    serve(report([group('2026-10', 20, 2, 'mean')], 'mean'));
    expect(textOf(await show({ method: 'mean' }))).toContain('điểm trung bình (thang 1–5) chia cho 5');
    expect(asked().at(-1)?.searchParams.get('method')).toBe('mean');
  });

  test.each([
    ['floor', '120'],
    ['transactions', '0'],
    ['method', 'median'],
  ])('%s="%s" is told to the keeper', async (name, value) => {
    const results = await show({ [name]: value });
    expect(textOf(results)).toContain(`${name}="${value}"`);
    expect(errors.at(-1)).toContain(name);
  });
});
