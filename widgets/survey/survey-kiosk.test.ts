import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../entries/hl-survey';
import { eventually } from '../eventually';
import { expectAccessible } from '../expect-accessible';
import { FakeCollector } from './fake-collector';
import type { HlSurvey } from './hl-survey';
import { ASK_AFTER, CLEAR_AFTER_ASKING, DARK_AFTER, THANKS_FOR } from './kiosk-watch';

let collector: FakeCollector;
let survey: HlSurvey;

beforeEach(async () => {
  document.body.innerHTML = '<main><h1>Quầy 1</h1></main>';
  document.documentElement.lang = 'vi';
  document.title = 'Quầy 1';
  await page.viewport(1024, 768);
  await deleteDB('hl-responses');
  sessionStorage.clear();
  collector = new FakeCollector();
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  survey = document.createElement('hl-survey');
  survey.setAttribute('unit', 'phuong-mau');
  survey.setAttribute('endpoint', 'https://collector.test');
  survey.setAttribute('mode', 'kiosk');
  survey.setAttribute('desk', 'Quầy 1');
  document.querySelector('main')?.append(survey);
  await survey.updateComplete;
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const step = (name: string) => page.getByRole('radio', { name, exact: true });

async function silence(seconds: number): Promise<void> {
  vi.advanceTimersByTime(seconds * 1000);
  await survey.updateComplete;
}

test('every target is 64 px or more, and axe finds nothing', async () => {
  for (const target of survey.renderRoot.querySelectorAll('.step, button, summary')) {
    expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(64);
  }
  await expectAccessible();
});

describe('silence', () => {
  test('after a beginning: asks with a countdown, a press stays, further silence clears', async () => {
    await step('Hài lòng').click();
    await expect.element(page.getByText('Câu 2/5')).toBeVisible();
    await silence(ASK_AFTER - 1);
    expect(survey.renderRoot.querySelector('.still')).toBeNull();
    await silence(6);
    await expect.element(page.getByText('Phiếu chưa gửi sẽ được xóa sau 15 giây.')).toBeVisible();
    await expectAccessible();
    await button('Tôi vẫn đang trả lời').click();
    await eventually(() => expect(survey.renderRoot.querySelector('.still')).toBeNull());
    await button('Quay lại').click();
    await expect.element(step('Hài lòng')).toBeChecked();
    await silence(ASK_AFTER + CLEAR_AFTER_ASKING);
    await expect.element(page.getByText('Câu 1/5')).toBeVisible();
    expect(survey.renderRoot.querySelector('input:checked, .still')).toBeNull();
    expect([collector.requests, Object.keys(sessionStorage)]).toEqual([[], []]);
  });

  test('at the start: dark; the press that lights it chooses nothing', async () => {
    await silence(DARK_AFTER);
    const dark = page.getByRole('button', { name: 'Chạm để đánh giá' });
    await expect.element(dark).toBeVisible();
    await expectAccessible();
    await dark.click();
    await expect.element(page.getByText('Câu 1/5')).toBeVisible();
    expect(survey.renderRoot.querySelector('input:checked')).toBeNull();
  });

  test('after the thanks: ready for the next person, without a press or with one', async () => {
    for (const goOn of [() => silence(THANKS_FOR), () => button('Người tiếp theo').click()]) {
      await step('Rất hài lòng').click();
      for (let skips = 0; skips < 4; skips++) await button('Bỏ qua').click();
      await button('Gửi phiếu').click();
      await expect.element(button('Người tiếp theo')).toBeVisible();
      await goOn();
      await expect.element(page.getByText('Câu 1/5')).toBeVisible();
    }
    await eventually(() => expect(collector.taken.size).toBe(2));
    expect(collector.requests[0]?.response).toMatchObject({ channel: 'kiosk', desk: 'Quầy 1' });
  });
});

test('without a network the number of answers that wait is shown', async () => {
  collector.fallback = 'unreachable';
  for (const count of [1, 2]) {
    await step('Rất hài lòng').click();
    for (let skips = 0; skips < 4; skips++) await button('Bỏ qua').click();
    await button('Gửi phiếu').click();
    await expect.element(page.getByText(`Phiếu chờ gửi: ${count}`)).toBeVisible();
    await button('Người tiếp theo').click();
  }
});
