import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../entries/hl-survey';
import { eventually } from '../eventually';
import { expectAccessible } from '../expect-accessible';
import { FakeCollector } from './fake-collector';
import type { HlSurvey } from './hl-survey';

let collector: FakeCollector;
let offered: string[];

document.documentElement.addEventListener('hl-offered', ({ detail }) => offered.push(detail.questionnaire));

beforeEach(async () => {
  document.body.innerHTML = '<main><h1>Trang của phường</h1></main>';
  document.documentElement.lang = 'vi';
  document.title = 'Trang của phường';
  await page.viewport(414, 896);
  await deleteDB('hl-responses');
  sessionStorage.clear();
  offered = [];
  collector = new FakeCollector();
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([]);
});

afterEach(() => document.body.replaceChildren());

async function show(attributes: Record<string, string> = {}): Promise<HlSurvey> {
  const survey = document.createElement('hl-survey');
  const all = { unit: 'phuong-mau', endpoint: 'https://collector.test', mode: 'steps', ...attributes };
  for (const [name, value] of Object.entries(all)) survey.setAttribute(name, value);
  document.querySelector('main')?.append(survey);
  await survey.updateComplete;
  return survey;
}

/** As after a reload of the page: the element is a new one, the tab the same. */
async function reload(survey: HlSurvey, attributes: Record<string, string> = {}): Promise<HlSurvey> {
  survey.remove();
  return show(attributes);
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const step = (name: string) => page.getByRole('radio', { name, exact: true });
const shown = (survey: HlSurvey) => survey.renderRoot.textContent?.replace(/\s+/g, ' ') ?? '';
const sent = () => collector.requests[0]?.response;

describe('one question a screen', () => {
  test('a press goes on, back and skip work, the last screen takes a comment and sends', async () => {
    const survey = await show();
    await expect.element(page.getByText('Câu 1/5')).toBeVisible();
    expect(shown(survey)).toContain('Phiếu ẩn danh và tự nguyện');
    await step('Rất hài lòng').click();
    await expect.element(page.getByText('Câu 2/5')).toBeVisible();
    expect(survey.renderRoot.querySelector('input:checked')).toBeNull();
    await step('Hài lòng').click();
    await button('Quay lại').click();
    await expect.element(step('Hài lòng')).toBeChecked();
    await button('Tiếp tục').click();
    for (let skips = 0; skips < 3; skips++) await button('Bỏ qua').click();
    await expect.element(page.getByText('Bước cuối')).toBeVisible();
    await page.getByRole('textbox').fill('Rất chu đáo');
    await button('Gửi phiếu').click();
    await eventually(() => expect(collector.taken.size).toBe(1));
    expect(sent()).toMatchObject({
      answers: { access: 5, procedures: 4, staff: null, results: null, feedback: null },
      comment: 'Rất chu đáo',
    });
  });

  test('by keyboard: arrows choose without going on, the focus stands at the question', async () => {
    const survey = await show();
    await step('Rất không hài lòng').click(); // low: the reason is asked and the screen stays
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(step('Bình thường')).toBeChecked();
    await expect.element(page.getByText('Câu 1/5')).toBeVisible();
    await button('Tiếp tục').click();
    await eventually(() => expect(survey.shadowRoot?.activeElement?.id).toBe('question-procedures'));
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect.element(page.getByText('Câu 2/5')).toBeVisible();
  });

  test('how far the person is, is read with the question on which the focus stands', async () => {
    const survey = await show();
    await button('Bỏ qua').click();
    const question = page.getByRole('group', { name: /^Câu 2\/5 Thủ tục hành chính/ });
    await eventually(() => expect(survey.shadowRoot?.activeElement).toBe(question.element()));
  });

  test('of a question that is higher than the screen the beginning is shown', async () => {
    await page.viewport(320, 480);
    const survey = await show();
    await button('Chữ lớn').click();
    await button('Bỏ qua').click();
    await eventually(() => {
      const legend = survey.shadowRoot?.activeElement?.querySelector('legend')?.getBoundingClientRect();
      expect(legend?.top).toBeGreaterThanOrEqual(0);
      expect(legend?.top).toBeLessThan(480);
    });
  });

  test.each(['light', 'dark'])('axe finds nothing on any screen, theme %s', async (theme) => {
    const survey = await show({ theme });
    await expectAccessible();
    await step('Không hài lòng').click();
    await expect.element(page.getByRole('textbox')).toBeVisible();
    await eventually(() => expectAccessible()); // the button changes its colour in a moment
    for (const name of ['Tiếp tục', 'Bỏ qua', 'Bỏ qua', 'Bỏ qua', 'Bỏ qua']) await button(name).click();
    await expectAccessible();
    expect(shown(survey)).toContain('Bước cuối');
  });

  test('at 320 px nothing sticks out, with large text neither', async () => {
    await page.viewport(320, 640);
    const survey = await show();
    await button('Chữ lớn').click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(survey.renderRoot.querySelector('.large')).not.toBeNull();
    for (const target of survey.renderRoot.querySelectorAll('.step, button, summary')) {
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
      expect(target.scrollWidth).toBeLessThanOrEqual(Math.ceil(target.getBoundingClientRect().width));
    }
  });
});

describe.each(['steps', 'page'])('what is half filled in, mode %s', (mode) => {
  test('survives a reload, and is gone after sending', async () => {
    const before = await show({ mode });
    await step('Không hài lòng').first().click();
    await page.getByRole('textbox').first().fill('Thiếu ghế');
    const after = await reload(before, { mode });
    await expect.element(step('Không hài lòng').first()).toBeChecked();
    await expect.element(page.getByRole('textbox').first()).toHaveValue('Thiếu ghế');
    if (mode === 'steps')
      for (const name of ['Tiếp tục', 'Bỏ qua', 'Bỏ qua', 'Bỏ qua', 'Bỏ qua']) await button(name).click();
    await button('Gửi phiếu').click();
    await eventually(() => expect(collector.taken.size).toBe(1));
    expect(Object.keys(sessionStorage)).toEqual(['hl-survey/recent']);
    const fresh = await reload(after, { mode });
    expect(fresh.renderRoot.querySelector('input:checked')).toBeNull();
  });
});

test('a draft that does not fit the questionnaire is left out, one that is damaged too', async () => {
  const key = 'hl-survey/phuong-mau/sipas-2025@1/';
  sessionStorage.setItem(key, JSON.stringify({ answers: { access: 9, staff: 4, colour: 1 }, step: 99 }));
  const survey = await show({ mode: 'page' });
  const checked = [...survey.renderRoot.querySelectorAll<HTMLInputElement>('input:checked')];
  expect(checked.map(({ name, value }) => `${name} ${value}`)).toEqual(['staff 4']);
  sessionStorage.setItem(key, '{"answers":');
  const other = await reload(survey, { mode: 'page' });
  expect(other.renderRoot.querySelectorAll('fieldset')).toHaveLength(5);
});

test('on a low screen what asks why does not push the way on out of sight', async () => {
  await page.viewport(360, 620);
  await show();
  await step('Rất không hài lòng').click();
  await expect.element(page.getByLabelText('Điều gì khiến Quý vị chưa hài lòng?')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Tiếp tục' })).toBeInViewport({ ratio: 1 });
});

test('a low score asks why, once; the reason goes with its criterion', async () => {
  const survey = await show({ mode: 'page' });
  const low = (place: number) => step('Rất không hài lòng').nth(place);
  await low(2).click();
  await low(3).click();
  expect(survey.renderRoot.querySelectorAll('.why')).toHaveLength(1);
  await page.getByLabelText('Điều gì khiến Quý vị chưa hài lòng?').fill('Phải chờ lâu');
  await page.getByLabelText('Ý kiến khác').fill('Cảm ơn');
  await button('Gửi phiếu').click();
  await eventually(() => expect(collector.taken.size).toBe(1));
  expect(sent()?.comment).toBe('Công chức phục vụ: Phải chờ lâu\nCảm ơn');
});

describe('questionnaires', () => {
  test('one tap with three faces grows into the longer one', async () => {
    const survey = await show({ questionnaire: 'one-tap-3@1' });
    expect(survey.renderRoot.querySelectorAll('input[type=radio]')).toHaveLength(3);
    expect(shown(survey)).not.toContain('Câu 1');
    await step('Hài lòng').click();
    await button('Trả lời thêm 5 câu').click();
    await expect.element(page.getByText('Câu 2/6')).toBeVisible();
    await step('Bình thường').click();
    for (let skips = 0; skips < 4; skips++) await button('Bỏ qua').click();
    await button('Gửi phiếu').click();
    await eventually(() => expect(collector.taken.size).toBe(1));
    expect(sent()).toMatchObject({
      questionnaire: 'one-tap-3@1',
      answers: { general: 5, access: 3, procedures: null, staff: null, results: null, feedback: null },
    });
  });

  test.each([
    ['one-tap-5@1', 'vi', 1, 'Đánh giá nhanh'],
    ['six-criteria@1', 'vi', 6, 'Khảo sát mức độ hài lòng'],
    ['settled-dossier@1', 'vi', 9, 'Đánh giá việc giải quyết hồ sơ'],
    ['settled-dossier@1', 'en', 9, 'Rate the handling of your application'],
  ])('%s in %s has %i questions', async (questionnaire, lang, count, title) => {
    const survey = await show({ mode: 'page', questionnaire, lang });
    expect(survey.renderRoot.querySelectorAll('fieldset')).toHaveLength(count);
    expect(survey.renderRoot.querySelector('h2')?.textContent).toBe(title);
    await expectAccessible();
  });
});

describe('reading aloud', () => {
  const voice = (lang: string, localService = true) =>
    ({ lang, localService, name: lang, default: false, voiceURI: lang }) as SpeechSynthesisVoice;

  test('no button without a voice of the language on the device', async () => {
    vi.mocked(speechSynthesis.getVoices).mockReturnValue([voice('en-US'), voice('vi-VN', false)]);
    const survey = await show();
    expect(survey.renderRoot.querySelector('.read')).toBeNull();
  });

  test('the button reads the question with its steps, and stops', async () => {
    const spoken: string[] = [];
    vi.mocked(speechSynthesis.getVoices).mockReturnValue([voice('vi-VN')]);
    vi.spyOn(SpeechSynthesisUtterance.prototype, 'voice', 'set').mockImplementation(() => undefined);
    vi.spyOn(speechSynthesis, 'speak').mockImplementation(({ text }) => void spoken.push(text));
    const cancel = vi.spyOn(speechSynthesis, 'cancel');
    await show();
    await button('Nghe câu hỏi: Tiếp cận dịch vụ').click();
    expect(spoken).toEqual([expect.stringMatching(/^Tiếp cận dịch vụ\. Biển chỉ dẫn.*Rất hài lòng\.$/)]);
    await expectAccessible();
    await button('Dừng đọc').click();
    expect(cancel).toHaveBeenCalled();
    await expect.element(button('Nghe câu hỏi: Tiếp cận dịch vụ')).toBeVisible();
  });
});

describe('doubtful answers are marked', () => {
  async function answerOnce(survey: HlSurvey): Promise<void> {
    const count = collector.requests.length;
    await step('Hài lòng').first().click();
    await button('Gửi phiếu').click();
    await eventually(() => expect(collector.requests.length).toBe(count + 1));
    await button('Gửi phiếu khác').click();
    await survey.updateComplete;
  }

  test('the fourth time the same from one device; how often it was offered is told', async () => {
    const survey = await show({ mode: 'page' });
    await eventually(() => expect(offered).toEqual(['sipas-2025@1']));
    for (let time = 0; time < 4; time++) await answerOnce(survey);
    const flags = collector.requests.map(({ response }) => response.flags?.includes('repeated') ?? false);
    expect(flags).toEqual([false, false, false, true]);
    expect(offered).toHaveLength(5);
  });

  test('a program that fills every field', async () => {
    const survey = await show({ mode: 'page' });
    const trap = survey.renderRoot.querySelector<HTMLInputElement>('#website');
    if (!trap) throw new Error('no hidden field');
    expect([trap.tabIndex, trap.closest('[aria-hidden=true]') !== null]).toEqual([-1, true]);
    trap.value = 'https://example.com';
    await answerOnce(survey);
    expect(sent()?.flags).toContain('hidden-field');
  });
});
