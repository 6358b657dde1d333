import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineElement } from '../../define-element';
import '../../entries/hl-survey';
import { eventually } from '../../eventually';
import { expectAccessible } from '../../expect-accessible';
import { FakeCollector } from '../../survey/fake-collector';
import { HlKiosk } from './hl-kiosk';
import { count, listCounts } from './offered-count';
import { PinAttempts } from './pin-attempts';

defineElement('hl-kiosk', HlKiosk);

let collector: FakeCollector;

beforeEach(async () => {
  localStorage.clear();
  await deleteDB('hl-responses');
  document.documentElement.lang = 'vi';
  document.title = 'Đánh giá sự phục vụ';
  await page.viewport(1024, 768);
  collector = new FakeCollector();
});

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

async function start(): Promise<HlKiosk> {
  document.body.innerHTML = '<main><h1>Quầy</h1></main>';
  const kiosk = document.createElement('hl-kiosk');
  document.querySelector('main')?.append(kiosk);
  await kiosk.updateComplete;
  return kiosk;
}

const field = (name: string) => page.getByLabelText(name);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const surveyOf = (kiosk: HlKiosk) => kiosk.renderRoot.querySelector('hl-survey');

async function setUp(pin = '2580'): Promise<HlKiosk> {
  const kiosk = await start();
  await field('Mã đơn vị').fill('phuong-mau');
  await field('Địa chỉ bộ thu phiếu').fill('https://collector.test');
  await field('Quầy (không bắt buộc)').fill('Quầy 2');
  await field('Mã thủ tục').fill('1.001193');
  await page.getByLabelText('Bộ câu hỏi').selectOptions('one-tap-5@1');
  await field('Mã PIN mới').fill(pin);
  await press('Lưu và bắt đầu');
  return kiosk;
}

async function enterPin(pin: string): Promise<void> {
  await page.getByLabelText('Mã PIN', { exact: true }).fill(pin);
  await userEvent.keyboard('{Enter}');
}

test('at its first start it is set up, and then asks what was set, after a reload too', async () => {
  await setUp();
  for (const kiosk of [document.querySelector('hl-kiosk'), await start()]) {
    if (!kiosk) throw new Error('the kiosk is gone');
    await eventually(() => expect(surveyOf(kiosk)?.procedure).toBe('1.001193'));
    const { mode, unit, endpoint, questionnaire, desk } = surveyOf(kiosk) ?? {};
    expect([mode, unit, endpoint, questionnaire, desk]).toEqual([
      ...['kiosk', 'phuong-mau', 'https://collector.test', 'one-tap-5@1', 'Quầy 2'],
    ]);
    await expect.element(page.getByRole('radio', { name: 'Rất hài lòng', exact: true })).toBeVisible();
  }
  expect(localStorage.getItem('hl-kiosk')).not.toContain('"2580"');
});

test.each([
  ['an address that is none', 'collector', '2580', 'không phải địa chỉ gốc'],
  ['a short PIN', 'https://collector.test', '12', 'Mã PIN phải có 4 đến 8 chữ số.'],
])('%s is told, and nothing is kept', async (_, endpoint, pin, message) => {
  await start();
  await field('Mã đơn vị').fill('phuong-mau');
  await field('Địa chỉ bộ thu phiếu').fill(endpoint);
  await field('Mã PIN mới').fill(pin);
  await press('Lưu và bắt đầu');
  await expect.element(page.getByRole('alert')).toHaveTextContent(message);
  await expect.element(field('Mã đơn vị')).toHaveValue('phuong-mau');
  expect(localStorage.getItem('hl-kiosk')).toBeNull();
  await expectAccessible();
});

describe('settings', () => {
  test('open with the PIN only; how many were offered and answered stands there', async () => {
    const kiosk = await setUp();
    await press('Cài đặt');
    await expectAccessible();
    await enterPin('1111');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Mã PIN chưa đúng.');
    await enterPin('2580');
    await expect.element(page.getByText(/Hôm nay: 0 phiếu trên 1 lượt mời\./)).toBeVisible();
    await expect.element(page.getByText('Không có phiếu nào chờ gửi hay bị từ chối.')).toBeVisible();
    await expectAccessible();
    await field('Quầy (không bắt buộc)').fill('Quầy 3');
    await press('Lưu và bắt đầu');
    await eventually(() => expect(surveyOf(kiosk)?.desk).toBe('Quầy 3'));
    await press('Cài đặt');
    await enterPin('2580'); // left empty, the PIN is as before
    await expect.element(field('Quầy (không bắt buộc)')).toHaveValue('Quầy 3');
  });

  test('five wrong PINs: a minute of waiting, for the right one too', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    await setUp();
    await press('Cài đặt');
    for (let time = 0; time < 5; time++) {
      await enterPin('1111');
      await expect.element(page.getByLabelText('Mã PIN', { exact: true })).toHaveValue('');
    }
    await enterPin('2580');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Vui lòng thử lại sau một phút');
    now.mockReturnValue(1_060_001);
    await enterPin('2580');
    await expect.element(field('Quầy (không bắt buộc)')).toBeVisible();
  });
});

test('the right PIN forgets the wrong ones before it', () => {
  const attempts = new PinAttempts();
  for (let time = 0; time < 4; time++) attempts.failed(0);
  attempts.succeeded();
  attempts.failed(0);
  expect(attempts.mustWait(0)).toBe(false);
});

test('every target is 64 px or more, and the screen is asked to stay on', async () => {
  const request = vi.fn().mockResolvedValue({});
  vi.spyOn(navigator, 'wakeLock', 'get').mockReturnValue({ request } as unknown as WakeLock);
  const kiosk = await setUp();
  expect(request).toHaveBeenCalledWith('screen');
  await eventually(() => expect(surveyOf(kiosk)).not.toBeNull());
  for (const target of kiosk.renderRoot.querySelectorAll('button'))
    expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(64);
});

async function answer(): Promise<void> {
  await page.getByRole('radio', { name: 'Rất hài lòng', exact: true }).click();
  await press('Gửi phiếu');
  await expect.element(page.getByText('Đã ghi nhận, cảm ơn Quý vị')).toBeVisible();
}

describe('beats', () => {
  test('tell the collector that the tablet is alive, what it holds and how often it was offered', async () => {
    await setUp();
    await answer();
    await eventually(() =>
      expect(collector.beats.at(-1)?.beat).toMatchObject({ desk: 'Quầy 2', offered: 1, answered: 1 }),
    );
    const { url } = collector.beats.at(-1) ?? {};
    expect(url).toMatch(/^https:\/\/collector\.test\/v1\/units\/phuong-mau\/devices\/[0-9a-f-]{36}\/beat$/);
    await start();
    await eventually(() => expect(new Set(collector.beats.map((one) => one.url))).toEqual(new Set([url])));
  });

  test('of days without a network are told when it is back, each day once it is over', async () => {
    const at = (iso: string) => vi.spyOn(Date, 'now').mockReturnValue(Date.parse(iso));
    collector.fallback = 'unreachable';
    at('2026-10-05T02:00:00Z');
    await setUp();
    await answer();
    at('2026-10-06T02:00:00Z');
    await press('Người tiếp theo');
    await eventually(() =>
      expect(listCounts(Date.now()).map(({ day }) => day)).toEqual(['2026-10-05', '2026-10-06']),
    );
    collector.fallback = 'take';
    collector.beats = [];
    dispatchEvent(new Event('online'));
    await eventually(() =>
      expect(collector.beats.map(({ beat }) => [beat.day, beat.offered, beat.answered])).toEqual([
        ['2026-10-05', 1, 1],
        ['2026-10-06', 1, 0],
      ]),
    );
    await eventually(() => expect(listCounts(Date.now()).map(({ day }) => day)).toEqual(['2026-10-06']));
  });

  test('never say that more was answered than offered, also over midnight', () => {
    count('offered', Date.parse('2026-10-05T16:59:00Z'));
    count('recorded', Date.parse('2026-10-05T17:01:00Z'));
    expect(listCounts(Date.parse('2026-10-05T17:01:00Z'))).toEqual([
      { day: '2026-10-05', offered: 1, recorded: 0 },
      { day: '2026-10-06', offered: 1, recorded: 1 },
    ]);
  });
});

describe('answers that were refused for good', () => {
  async function openSettings(): Promise<void> {
    await press('Cài đặt');
    await enterPin('2580');
  }

  test('are shown with the reason, saved as a file, sent again when the unit was put right', async () => {
    collector.refuses = ({ unit }) =>
      unit === 'phuong-mau' ? { status: 404, problem: { detail: 'Đơn vị chưa được đăng ký' } } : undefined;
    await setUp();
    await answer();
    await openSettings();
    await expect.element(page.getByText(/Bộ thu phiếu từ chối: 1/)).toBeVisible();
    await expect
      .element(page.getByRole('cell', { name: 'Đơn vị chưa được đăng ký (HTTP 404)' }))
      .toBeVisible();
    await expectAccessible();

    let saved: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved = blob;
      return 'about:blank#saved';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    await press('Lưu thành tệp');
    const file = JSON.parse((await saved?.text()) ?? '');
    expect(file).toMatchObject({
      format: 'hai-long-unsent',
      responses: [{ unit: 'phuong-mau', questionnaire: 'one-tap-5@1' }],
      refused: [{ id: file.responses[0].id, status: 404, detail: 'Đơn vị chưa được đăng ký' }],
    });

    await field('Mã đơn vị').fill('phuong-dung');
    await press('Lưu và bắt đầu');
    await openSettings();
    await press('Gửi lại');
    await expect.element(page.getByText('Không có phiếu nào chờ gửi hay bị từ chối.')).toBeVisible();
    expect([...collector.taken.keys()]).toEqual([file.responses[0].id]);
  });
});

test('a full tablet keeps what is filled in, then takes no more and says so politely, until there is room', async () => {
  await deleteDB('hl-reserved');
  collector.fallback = 'unreachable';
  const kiosk = await setUp();
  const spaceTaken = async () => {
    const database = await openDB('hl-reserved');
    const taken = await database.count('space');
    database.close();
    return taken;
  };
  await eventually(async () => expect(await spaceTaken()).toBe(1));
  const put = IDBObjectStore.prototype.put;
  let isFull = true;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    // the space that was reserved is what there is for an answer
    if (isFull && this.name === 'space') throw new DOMException('full', 'QuotaExceededError');
    if (isFull && this.name === 'waiting' && roomOf(kiosk) > 0)
      throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  const freed = vi.spyOn(IDBObjectStore.prototype, 'delete');
  const roomOf = (_: HlKiosk) =>
    freed.mock.contexts.some((store) => (store as IDBObjectStore).name === 'space') ? 0 : 1;

  await answer();
  expect(await spaceTaken()).toBe(0);
  await press('Người tiếp theo');
  await expect.element(page.getByText('Máy tạm thời chưa nhận thêm phiếu')).toBeVisible();
  expect(surveyOf(kiosk)).toBeNull();
  await expectAccessible();

  isFull = false;
  collector.fallback = 'take';
  dispatchEvent(new Event('online'));
  await expect.element(page.getByRole('radio', { name: 'Rất hài lòng', exact: true })).toBeVisible();
  expect(collector.taken.size).toBe(1);
  expect(await spaceTaken()).toBe(1);
});

test('a person chooses the language; the next one begins in that of the tablet', async () => {
  await setUp();
  await press('English');
  const very = page.getByRole('radio', { name: 'Very satisfied', exact: true });
  await very.click();
  await expectAccessible();
  await press('Send');
  await press('Next person');
  await expect.element(page.getByRole('radio', { name: 'Rất hài lòng', exact: true })).toBeVisible();
  await eventually(() => expect(collector.requests[0]?.response.lang).toBe('en'));
});
