import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defineElement } from '../../define-element';
import '../../entries/hl-survey';
import { eventually } from '../../eventually';
import { expectAccessible } from '../../expect-accessible';
import { FakeCollector } from '../../survey/fake-collector';
import { HlKiosk } from './hl-kiosk';
import { PinAttempts } from './pin-attempts';

defineElement('hl-kiosk', HlKiosk);

beforeEach(async () => {
  localStorage.clear();
  document.documentElement.lang = 'vi';
  document.title = 'Đánh giá sự phục vụ';
  await page.viewport(1024, 768);
  new FakeCollector();
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
    await expect
      .element(page.getByText(/Hôm nay: 0 phiếu trên 1 lượt mời\. Phiếu chờ gửi: 0\./))
      .toBeVisible();
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
