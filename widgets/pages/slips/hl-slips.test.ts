import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { findQuestionnaire } from '../../../shared/satisfaction/questionnaires';
import { defineElement } from '../../define-element';
import { eventually } from '../../eventually';
import { expectAccessible } from '../../expect-accessible';
import { FakeCollector } from '../../survey/fake-collector';
import { responseSender } from '../../survey/send-responses';
import { HlSlips } from './hl-slips';
import { nameAnswers, readDigits, writeDigits } from './typed-answers';

defineElement('hl-slips', HlSlips);

let collector: FakeCollector;
let slips: HlSlips;

beforeEach(async () => {
  document.documentElement.lang = 'vi';
  document.title = 'Phiếu đánh giá bằng giấy';
  document.body.innerHTML = '<main></main>';
  await page.viewport(1280, 900);
  localStorage.clear();
  await deleteDB('hl-responses');
  collector = new FakeCollector();
  slips = document.createElement('hl-slips');
  document.querySelector('main')?.append(slips);
  await slips.updateComplete;
});

afterEach(() => document.body.replaceChildren());

async function fillInHead(): Promise<void> {
  await page.getByLabelText('Mã đơn vị').fill('phuong-mau');
  await page.getByLabelText('Địa chỉ bộ thu phiếu').fill('https://collector.test');
  await page.getByLabelText('Quầy').fill('Quầy 1');
  await page.getByLabelText('Ngày trên phiếu').fill('2026-10-05');
}

const digits = () => page.getByLabelText('Câu trả lời');

describe('typing in', () => {
  test('slip after slip by keyboard alone, of paper or read aloud', async () => {
    await fillInHead();
    await digits().click();
    await userEvent.keyboard('55 04x3{Enter}');
    await expect.element(page.getByText('Đã lưu 1 phiếu. Phiếu chờ gửi: 0.')).toBeVisible();
    await page.getByLabelText('Cách lấy ý kiến').selectOptions('assisted');
    await digits().click();
    await userEvent.keyboard('12{Backspace}1111{Enter}');
    await expect.element(page.getByText('Đã lưu 2 phiếu. Phiếu chờ gửi: 0.')).toBeVisible();
    await expect.element(digits()).toHaveValue('');
    const [first, second] = collector.requests.map(({ response }) => response);
    expect(first).toMatchObject({
      answers: { access: 5, procedures: 5, staff: null, results: null, feedback: 4 },
      ...{ channel: 'paper', desk: 'Quầy 1', submittedOn: '2026-10-05', seconds: 0 },
    });
    expect(second).toMatchObject({ channel: 'assisted', answers: { access: 1, feedback: 1 } });
    expect(second?.id).not.toBe(first?.id);
  });

  test.each([
    ['55', '2026-10-05', 'Còn 3 câu chưa nhập.'],
    ['00000', '2026-10-05', 'Phiếu chưa có câu trả lời hay ý kiến nào.'],
  ])('%s is not saved but told', async (typed, day, message) => {
    await fillInHead();
    await page.getByLabelText('Ngày trên phiếu').fill(day);
    await digits().click();
    await userEvent.keyboard(`${typed}{Enter}`);
    await expect.element(page.getByRole('alert')).toHaveTextContent(message);
    await expect.element(digits()).toHaveValue(typed);
    expect(collector.requests).toEqual([]);
    await expectAccessible();
  });

  test('Enter held down saves a slip once, what is typed meanwhile is the next one', async () => {
    await fillInHead();
    await digits().click();
    await userEvent.keyboard('55555{Enter}{Enter}44');
    await expect.element(page.getByText('Đã lưu 1 phiếu')).toBeInTheDocument();
    await expect.element(digits()).toHaveValue('44');
    await userEvent.keyboard('444{Tab}Ghế ít{Control>}{Enter}{/Control}');
    await expect.element(page.getByText('Đã lưu 2 phiếu. Phiếu chờ gửi: 0.')).toBeVisible();
    expect(collector.requests.map(({ response }) => response.comment)).toEqual([undefined, 'Ghế ít']);
    await expect.element(page.getByLabelText('Ý kiến ghi trên phiếu')).toHaveValue('');
  });

  test('a slip that the machine cannot keep stands in the form again', async () => {
    await fillInHead();
    const keep = vi.spyOn(responseSender, 'keep').mockRejectedValueOnce(new Error('full'));
    await page.getByLabelText('Ý kiến ghi trên phiếu').fill('Ghế ít');
    await digits().click();
    await userEvent.keyboard('12345{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Phiếu vẫn còn đây');
    await expect.element(digits()).toHaveValue('12345');
    await expect.element(page.getByLabelText('Ý kiến ghi trên phiếu')).toHaveValue('Ghế ít');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Đã lưu 1 phiếu. Phiếu chờ gửi: 0.')).toBeVisible();
    expect(keep).toHaveBeenCalledTimes(2);
  });

  test('where the next slip is typed meanwhile, the one that was not kept comes after it', async () => {
    await fillInHead();
    let refuse: (() => void) | undefined;
    vi.spyOn(responseSender, 'keep').mockReturnValueOnce(
      new Promise((_, reject) => {
        refuse = () => reject(new Error('full'));
      }),
    );
    await digits().click();
    await userEvent.keyboard('12345{Enter}555');
    refuse?.();
    await expect.element(page.getByRole('alert')).toHaveTextContent('Phiếu ấy sẽ hiện lại');
    await expect.element(digits()).toHaveValue('555');
    await userEvent.keyboard('55{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Phiếu vẫn còn đây');
    await expect.element(digits()).toHaveValue('12345');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Đã lưu 2 phiếu. Phiếu chờ gửi: 0.')).toBeVisible();
    expect(collector.requests.map(({ response }) => response.answers.access)).toEqual([5, 1]);
  });

  test('without a network the slips wait on this machine', async () => {
    collector.fallback = 'unreachable';
    await fillInHead();
    await digits().click();
    await userEvent.keyboard('44444{Enter}');
    await expect.element(page.getByText('Đã lưu 1 phiếu. Phiếu chờ gửi: 1.')).toBeVisible();
  });
});

test('where the slips go is remembered; a slip in English is typed in as English', async () => {
  await fillInHead();
  await page.getByLabelText('Ngôn ngữ của phiếu').selectOptions('English');
  await expect.element(page.getByText('Rating slip', { exact: true })).toBeVisible();
  await digits().click();
  await userEvent.keyboard('55555{Enter}');
  await expect.element(page.getByText('Đã lưu 1 phiếu. Phiếu chờ gửi: 0.')).toBeVisible();
  expect(collector.requests[0]?.response.lang).toBe('en');
  document.querySelector('main')?.replaceChildren(document.createElement('hl-slips'));
  await expect.element(page.getByLabelText('Mã đơn vị')).toHaveValue('phuong-mau');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect.element(page.getByRole('heading', { name: 'Rating slips on paper' })).toBeVisible();
  await expectAccessible();
});

test('digits are read as they were typed, and only those that the scale has', () => {
  const faces = findQuestionnaire('one-tap-3@1');
  if (!faces) throw new Error('one-tap-3@1 is not there');
  const typed = readDigits('5 42031111', faces);
  expect(typed).toEqual([5, null, null, 3, 1, 1]);
  expect(writeDigits(typed)).toBe('500311');
  expect(nameAnswers(typed, faces)).toEqual({ general: 5, staff: 3, results: 1, feedback: 1 });
});

test('every questionnaire is a slip with a box for each step of each question', async () => {
  for (const [name, label] of [
    ['sipas-2025@1', '5 tiêu chí (SIPAS)'],
    ['settled-dossier@1', 'Hồ sơ đã giải quyết (9 nội dung)'],
    ['one-tap-3@1', 'Một câu, 3 mặt cười'],
  ] as const) {
    await page.getByLabelText('Bộ câu hỏi').selectOptions(label);
    await eventually(() => expect(slips.renderRoot.querySelector('footer')?.textContent).toContain(name));
    const { questions = [], scale = [] } = findQuestionnaire(name) ?? {};
    expect(slips.renderRoot.querySelectorAll('.box')).toHaveLength(questions.length * scale.length);
  }
  await expectAccessible();
});
