import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../entries/hl-survey';
import type { SurveyResponse } from '../../shared/satisfaction/response';
import type { WidgetEvents } from '../events';
import { eventually } from '../eventually';
import { expectAccessible } from '../expect-accessible';
import { FakeCollector } from './fake-collector';
import type { HlSurvey } from './hl-survey';

const DATABASE = 'hl-responses';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let collector: FakeCollector;
let told: { name: string; detail: unknown }[];

for (const name of ['hl-answer', 'hl-submit', 'hl-sent', 'hl-queued', 'hl-error'] as const) {
  document.documentElement.addEventListener(name, ({ detail }) => told.push({ name, detail }));
}

beforeEach(async () => {
  document.body.innerHTML = '<main><h1>Trang của phường</h1></main>';
  document.documentElement.lang = 'vi';
  document.title = 'Trang của phường';
  await deleteDB(DATABASE);
  sessionStorage.clear();
  collector = new FakeCollector();
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([]);
  told = [];
});

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(414, 896);
});

/** Puts a survey on the page; an attribute given as null is left out. */
async function show(attributes: Record<string, string | null> = {}): Promise<HlSurvey> {
  const survey = document.createElement('hl-survey');
  const all = { unit: 'phuong-mau', endpoint: 'https://collector.test/', ...attributes };
  for (const [name, value] of Object.entries(all)) if (value !== null) survey.setAttribute(name, value);
  document.querySelector('main')?.append(survey);
  await survey.updateComplete;
  return survey;
}

function find<T extends Element = HTMLElement>(survey: HlSurvey, selector: string): T {
  const found = survey.renderRoot.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in the survey`);
  return found;
}

const textOf = (survey: HlSurvey) =>
  find(survey, '[part~=sheet], [part~=note]').textContent.replace(/\s+/g, ' ');
const eventsNamed = <Name extends keyof WidgetEvents>(name: Name) =>
  told.filter((event) => event.name === name).map(({ detail }) => detail);

async function answer(survey: HlSurvey, question: string, value: number): Promise<void> {
  find<HTMLInputElement>(survey, `[data-question=${question}] input[value="${value}"]`).click();
  await survey.updateComplete;
}

async function comment(survey: HlSurvey, text: string): Promise<void> {
  const field = find<HTMLTextAreaElement>(survey, 'textarea');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await survey.updateComplete;
}

const send = (survey: HlSurvey) => find(survey, '[part~=submit]').click();

const standing = (survey: HlSurvey) =>
  eventually(() => expect(survey.renderRoot.querySelector('.standing')).not.toBeNull());

async function sendAndReach(survey: HlSurvey, state: string): Promise<void> {
  send(survey);
  await eventually(() => expect(survey.renderRoot.querySelector(`[data-standing=${state}]`)).not.toBeNull());
}

async function stored(store: 'waiting' | 'refused'): Promise<string[]> {
  const database = await openDB(DATABASE);
  const ids = (await database.getAllKeys(store)).map(String);
  database.close();
  return ids;
}

describe.each(['light', 'dark'])('axe finds nothing, theme %s', (theme) => {
  test('empty, half filled, refused to be sent, too long', async () => {
    const survey = await show({ theme });
    await expectAccessible();
    send(survey);
    await survey.updateComplete;
    await expectAccessible();
    await answer(survey, 'access', 5);
    await answer(survey, 'results', 1);
    await comment(survey, 'a'.repeat(2001));
    await expectAccessible();
  });

  test('in English', async () => {
    await show({ theme, lang: 'en' });
    await expectAccessible();
  });

  test.each([
    ['sent', 'take' as const],
    ['queued', 'unreachable' as const],
    ['set-aside', { status: 422 }],
  ])('thanks, %s', async (state, behaviour) => {
    collector.fallback = behaviour;
    const survey = await show({ theme });
    await answer(survey, 'staff', 3);
    await sendAndReach(survey, state);
    await expectAccessible();
  });

  test('two of them on one page, one for the site’s keeper', async () => {
    await show({ theme });
    await show({ theme });
    await show({ theme, unit: null });
    await expectAccessible();
  });
});

describe('by keyboard alone', () => {
  test('every question, the comment and the sending', async () => {
    const survey = await show({ channel: 'qr', desk: '3', procedure: '1.001193' });
    const focused = () => survey.shadowRoot?.activeElement;
    await userEvent.tab();
    expect(focused()?.textContent?.trim()).toBe('A+ Chữ lớn');
    for (const downs of [0, 4, 1, 2, 3]) {
      await userEvent.tab();
      expect(focused()?.getAttribute('type')).toBe('radio');
      await userEvent.keyboard(' ');
      for (let down = 0; down < downs; down++) await userEvent.keyboard('{ArrowDown}');
      await userEvent.keyboard('{Enter}');
      await userEvent.tab();
      expect(focused()?.textContent?.trim()).toBe('Bỏ chọn');
      if (downs === 0) {
        await userEvent.tab();
        expect(focused()?.id).toBe('why');
      }
    }
    await userEvent.tab();
    await userEvent.keyboard('Rất chu đáo');
    await userEvent.tab();
    expect(collector.requests).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await standing(survey);
    await eventually(() => expect(collector.taken.size).toBe(1));
    const [request] = collector.requests;
    const { flags: _fasterThanAPerson, ...sent } = request?.response ?? {};
    expect(sent).toEqual({
      id: expect.stringMatching(UUID),
      unit: 'phuong-mau',
      questionnaire: 'sipas-2025@1',
      purposeVersion: 'purpose@2',
      answers: { access: 1, procedures: 5, staff: 2, results: 3, feedback: 4 },
      comment: 'Rất chu đáo',
      lang: 'vi',
      channel: 'qr',
      desk: '3',
      procedure: '1.001193',
      submittedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      seconds: expect.any(Number),
    });
    expect(focused()?.id).toBe('thanks');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await eventually(() => expect(focused()?.id).toBe('title'));
  });

  test('taking a choice back keeps the focus in the question', async () => {
    const survey = await show();
    await answer(survey, 'staff', 2);
    find(survey, '[data-question=staff] button').click();
    await survey.updateComplete;
    expect(survey.shadowRoot?.activeElement?.getAttribute('name')).toBe('staff');
    expect(survey.renderRoot.querySelector('input:checked')).toBeNull();
    expect(eventsNamed('hl-answer')).toEqual([
      { question: 'staff', value: 2 },
      { question: 'staff', value: null },
    ]);
  });
});

test('each step is said by its word, each group by its criterion', async () => {
  await show();
  const group = page.getByRole('group', { name: '3. Công chức phục vụ' });
  for (const word of ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng']) {
    await expect.element(group.getByRole('radio', { name: word, exact: true })).toBeVisible();
  }
});

test('the purpose stands before the first question: what for, who keeps it, anonymous, voluntary', async () => {
  const survey = await show();
  const text = textOf(survey);
  for (const head of ['Mục đích', 'Nơi lưu giữ', 'Ẩn danh', 'Tự nguyện']) {
    expect(text.indexOf(head)).toBeGreaterThan(0);
    expect(text.indexOf(head)).toBeLessThan(text.indexOf('1. Tiếp cận dịch vụ'));
  }
});

describe('on a screen of 320 px', () => {
  test('nothing sticks out and every target is 44 px or more', async () => {
    await page.viewport(320, 800);
    const survey = await show();
    await answer(survey, 'access', 5);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    for (const target of survey.renderRoot.querySelectorAll('.step, button, textarea')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(target.scrollWidth).toBeLessThanOrEqual(Math.ceil(width));
    }
  });

  test('neither with text twice as large', async () => {
    await page.viewport(320, 800);
    document.documentElement.style.fontSize = '200%';
    try {
      await show();
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });
});

describe('before the sending', () => {
  test('nothing is requested, and nothing is stored beyond this tab', async () => {
    const survey = await show();
    for (const question of ['access', 'procedures', 'staff', 'results', 'feedback'])
      await answer(survey, question, 4);
    await comment(survey, 'Cảm ơn');
    dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(fetch).not.toHaveBeenCalled();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(DATABASE);
    // the draft stays in this tab: it outlives a reload, not the tab
    expect(Object.keys(sessionStorage)).toEqual(['hl-survey/phuong-mau/sipas-2025@1/']);
    // other elements of this origin may keep something of their own
    expect(Object.keys(localStorage).filter((key) => /^hl-(survey|aside|responses)/.test(key))).toEqual([]);
    expect(document.cookie).toBe('');
  });

  test('with nothing answered the person is told, and the focus goes there', async () => {
    const survey = await show();
    await comment(survey, ' \n ');
    send(survey);
    await eventually(() => expect(survey.shadowRoot?.activeElement?.id).toBe('message'));
    expect(find(survey, '#message').textContent).toContain('chưa chọn mức nào');
    expect(eventsNamed('hl-submit')).toEqual([]);
    await answer(survey, 'access', 1);
    expect(survey.renderRoot.querySelector('#message')).toBeNull();
  });

  test('the counter shows near the limit only; a comment too long is neither cut nor sent', async () => {
    const survey = await show();
    await comment(survey, 'a'.repeat(1799));
    expect(find(survey, '.counter').textContent.trim()).toBe('');
    await comment(survey, 'a'.repeat(1800));
    expect(find(survey, '.counter').textContent.trim()).toBe('Còn 200 ký tự.');
    await comment(survey, 'a'.repeat(2035));
    send(survey);
    await eventually(() => expect(survey.shadowRoot?.activeElement?.id).toBe('message'));
    expect(find(survey, '#message').textContent).toContain('quá 2.000 ký tự; vui lòng rút bớt 35 ký tự');
    expect(find<HTMLTextAreaElement>(survey, 'textarea').value).toHaveLength(2035);
    // 2,000 letters that are composed of two code points each, as some keyboards type them
    await comment(survey, 'ệ'.normalize('NFD').repeat(2000));
    await sendAndReach(survey, 'sent');
    expect(collector.requests[0]?.response.comment).toBe('ệ'.repeat(2000));
  });
});

describe('sending', () => {
  test('the answer is on disk when the thanks are said, before any request', async () => {
    collector.fallback = 'silent';
    const survey = await show();
    await answer(survey, 'access', 4);
    let onDisk: Promise<string[]> | undefined;
    survey.addEventListener('hl-submit', () => {
      expect(fetch).not.toHaveBeenCalled();
      onDisk = stored('waiting');
    });
    await sendAndReach(survey, 'sending');
    expect(textOf(survey)).toContain('Đã ghi nhận, cảm ơn Quý vị');
    const [submitted] = eventsNamed('hl-submit');
    expect(submitted).toMatchObject({ response: { answers: { access: 4, procedures: null } } });
    expect(await onDisk).toEqual([expect.stringMatching(UUID)]);
    collector.wakeUp();
    await eventually(() => expect(find(survey, '.standing').dataset.standing).toBe('sent'));
  });

  test('events: answer, submit, sent, each with what the contract says', async () => {
    const survey = await show();
    await answer(survey, 'feedback', 2);
    await sendAndReach(survey, 'sent');
    const id = collector.requests[0]?.response.id;
    expect(told).toEqual([
      { name: 'hl-answer', detail: { question: 'feedback', value: 2 } },
      { name: 'hl-submit', detail: { response: collector.requests[0]?.response } },
      { name: 'hl-sent', detail: { id } },
    ]);
    expect(collector.requests[0]?.url).toBe('https://collector.test/v1/responses');
    expect(await stored('waiting')).toEqual([]);
  });

  test('two presses make one answer', async () => {
    const survey = await show();
    await answer(survey, 'access', 4);
    send(survey);
    send(survey);
    await sendAndReach(survey, 'sent');
    expect(collector.requests).toHaveLength(1);
    expect(eventsNamed('hl-submit')).toHaveLength(1);
  });

  test('another answer starts empty and has its own id', async () => {
    const survey = await show();
    await answer(survey, 'access', 4);
    await comment(survey, 'Lần một');
    await sendAndReach(survey, 'sent');
    find(survey, '.thanks button').click();
    await survey.updateComplete;
    expect(survey.renderRoot.querySelector('input:checked')).toBeNull();
    expect(find<HTMLTextAreaElement>(survey, 'textarea').value).toBe('');
    await answer(survey, 'staff', 5);
    await sendAndReach(survey, 'sent');
    const [first, second] = collector.requests.map(({ response }) => response);
    expect(second?.answers).toEqual({
      access: null,
      procedures: null,
      staff: 5,
      results: null,
      feedback: null,
    });
    expect(second).not.toHaveProperty('comment');
    expect(second?.id).not.toBe(first?.id);
  });

  test('two surveys on one page send each answer once and tell only their own', async () => {
    const [one, other] = [await show(), await show()];
    const heard: string[] = [];
    one.addEventListener('hl-sent', ({ detail }) => heard.push(detail.id));
    await answer(one, 'access', 1);
    await answer(other, 'access', 5);
    await Promise.all([sendAndReach(one, 'sent'), sendAndReach(other, 'sent')]);
    expect(collector.requests).toHaveLength(2);
    expect(collector.overlapping).toEqual([]);
    expect(heard).toEqual([
      collector.requests.find(({ response }) => response.answers.access === 1)?.response.id,
    ]);
  });
});

describe('without a connection', () => {
  test('the answer waits, the person is told so, and it goes when the network is back', async () => {
    collector.fallback = 'unreachable';
    const survey = await show();
    await answer(survey, 'access', 4);
    await sendAndReach(survey, 'queued');
    expect(textOf(survey)).toContain('Đã lưu trên máy này, sẽ tự gửi khi có mạng');
    const [waiting] = await stored('waiting');
    expect(eventsNamed('hl-queued')).toEqual([{ id: waiting }]);
    collector.fallback = 'take';
    dispatchEvent(new Event('online'));
    await eventually(() => expect(find(survey, '.standing').dataset.standing).toBe('sent'));
    expect(eventsNamed('hl-sent')).toEqual([{ id: waiting }]);
    expect(await stored('waiting')).toEqual([]);
  });

  test('it also goes when the page is looked at again, and by itself after a while', async () => {
    collector.script = ['unreachable', { status: 503 }];
    const survey = await show();
    await answer(survey, 'access', 4);
    await sendAndReach(survey, 'queued');
    document.dispatchEvent(new Event('visibilitychange'));
    await eventually(() => expect(collector.requests).toHaveLength(2));
    await eventually(() => expect(find(survey, '.standing').dataset.standing).toBe('sent'));
    expect(collector.requests).toHaveLength(3);
  });

  test('what an earlier visit left goes at the next', async () => {
    collector.script = [{ status: 500 }];
    const before = await show();
    await answer(before, 'access', 4);
    await sendAndReach(before, 'queued');
    before.remove();
    told = [];
    const database = await openDB(DATABASE);
    await database.clear('pauses'); // the next visit is long after
    database.close();
    await show();
    await eventually(() =>
      expect(eventsNamed('hl-sent')).toEqual([{ id: collector.requests[0]?.response.id }]),
    );
  });
});

test('what the collector refuses is set aside, the person is thanked, the keeper told', async () => {
  collector.script = [{ status: 404, body: { detail: 'Không có đơn vị phuong-mau' } }];
  const survey = await show();
  await answer(survey, 'access', 4);
  await sendAndReach(survey, 'set-aside');
  expect(textOf(survey)).toContain('Đã ghi nhận, cảm ơn Quý vị');
  expect(eventsNamed('hl-error')).toEqual([{ message: 'Không có đơn vị phuong-mau' }]);
  expect(await stored('refused')).toEqual([collector.requests[0]?.response.id]);
});

describe('where the device keeps nothing', () => {
  beforeEach(() => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
  });

  test('the answer is sent directly, and recorded when the collector has it', async () => {
    const survey = await show();
    await answer(survey, 'access', 4);
    await sendAndReach(survey, 'sent');
    expect(told.map(({ name }) => name)).toEqual(['hl-answer', 'hl-submit', 'hl-sent']);
  });

  test.each([['unreachable' as const], [{ status: 503 }], [{ status: 422, body: { detail: 'sai' } }]])(
    'and sending fails (%j): that is said honestly, and the form stays as it was',
    async (behaviour) => {
      collector.script = [behaviour];
      const survey = await show();
      await answer(survey, 'access', 4);
      await comment(survey, 'Cảm ơn');
      send(survey);
      await eventually(() => expect(survey.shadowRoot?.activeElement?.id).toBe('message'));
      expect(find(survey, '#message').textContent).toContain('chưa được ghi nhận');
      expect(find<HTMLTextAreaElement>(survey, 'textarea').value).toBe('Cảm ơn');
      expect(find<HTMLInputElement>(survey, 'input:checked').value).toBe('4');
      expect(eventsNamed('hl-submit')).toEqual([]);
      expect(eventsNamed('hl-error')).toHaveLength(1);
      await expectAccessible();
      await sendAndReach(survey, 'sent');
      expect(collector.requests).toHaveLength(2);
    },
  );

  test('a second try with the same content is the same answer, with another content another', async () => {
    collector.script = ['answer-lost', 'unreachable'];
    const survey = await show();
    await answer(survey, 'access', 4);
    const attempts = async (count: number) => {
      send(survey);
      await eventually(() => expect(collector.requests).toHaveLength(count));
      await eventually(() => expect(find(survey, 'form [part~=submit]').ariaDisabled).toBe('false'));
    };
    await attempts(1);
    await attempts(2);
    await answer(survey, 'access', 5);
    await sendAndReach(survey, 'sent');
    const ids = collector.requests.map(({ response }: { response: SurveyResponse }) => response.id);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

describe('attributes that do not allow it to work', () => {
  test.each<[Record<string, string | null>, string]>([
    [{ unit: null }, 'Thiếu thuộc tính unit'],
    [{ unit: ' ' }, 'Thiếu thuộc tính unit'],
    [{ endpoint: null }, 'Thiếu thuộc tính endpoint'],
    [{ endpoint: 'collector.example' }, 'endpoint="collector.example" không phải địa chỉ gốc'],
    [{ endpoint: 'ftp://collector.example' }, 'không phải địa chỉ gốc'],
    [{ questionnaire: 'sipas-1999@7' }, 'Không có bộ câu hỏi "sipas-1999@7"'],
    [{ unit: 'x'.repeat(65) }, 'Thuộc tính unit dài 65 ký tự, chỉ được tối đa 64 ký tự'],
    [{ desk: 'x'.repeat(81) }, 'Thuộc tính desk dài 81 ký tự, chỉ được tối đa 80 ký tự'],
    [{ procedure: 'x'.repeat(81) }, 'Thuộc tính procedure dài 81 ký tự, chỉ được tối đa 80 ký tự'],
  ])('%j: the keeper is told, no form is shown', async (attributes, message) => {
    const survey = await show(attributes);
    expect(textOf(survey)).toContain(message);
    expect(survey.renderRoot.querySelector('form')).toBeNull();
    expect(eventsNamed('hl-error')).toHaveLength(1);
    survey.setAttribute('unit', 'phuong-mau');
    survey.setAttribute('endpoint', '/collector');
    survey.setAttribute('questionnaire', 'sipas-2025@1');
    survey.setAttribute('desk', 'Quầy 1');
    survey.setAttribute('procedure', '1.001193');
    await survey.updateComplete;
    expect(survey.renderRoot.querySelector('form')).not.toBeNull();
  });
});

test('a unit, desk and procedure as long as may be are sent whole, without the blanks around them', async () => {
  const desk = 'ầ'.normalize('NFD').repeat(80);
  const survey = await show({ unit: 'u'.repeat(64), desk: ` ${desk} `, procedure: '🙂'.repeat(80) });
  await answer(survey, 'access', 4);
  await sendAndReach(survey, 'sent');
  const sent = collector.requests[0]?.response;
  expect(sent).toMatchObject({ unit: 'u'.repeat(64), desk, procedure: '🙂'.repeat(80) });
});

test.each([
  ['en', 'Satisfaction survey', 'en'],
  ['en-GB', 'Satisfaction survey', 'en'],
  ['vi', 'Khảo sát mức độ hài lòng', 'vi'],
  ['fr', 'Khảo sát mức độ hài lòng', 'vi'],
])('lang="%s" is shown as %s', async (lang, title, shown) => {
  const survey = await show({ lang });
  expect(find(survey, 'h2').textContent).toBe(title);
  expect(find(survey, 'form').lang).toBe(shown);
  await answer(survey, 'access', 4);
  await sendAndReach(survey, 'sent');
  expect(collector.requests[0]?.response.lang).toBe(shown);
});

test('an unknown channel counts as web', async () => {
  const survey = await show({ channel: 'fax', desk: ' ' });
  await answer(survey, 'access', 4);
  await sendAndReach(survey, 'sent');
  expect(collector.requests[0]?.response.channel).toBe('web');
  expect(collector.requests[0]?.response).not.toHaveProperty('desk');
});

test('the time to fill runs while the survey is in view', async () => {
  await page.viewport(414, 600);
  const spacer = document.createElement('div');
  spacer.style.height = '3000px';
  document.querySelector('main')?.append(spacer);
  const survey = await show();
  await new Promise((resolve) => setTimeout(resolve, 1600));
  const seenAt = performance.now();
  survey.scrollIntoView();
  await new Promise((resolve) => setTimeout(resolve, 700));
  await answer(survey, 'access', 4);
  await sendAndReach(survey, 'sent');
  const { seconds } = collector.requests[0]?.response ?? {};
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(Math.round((performance.now() - seenAt) / 1000));
});

test('scanned at a desk: the page’s address says desk, procedure and language, where the element asks for it', async () => {
  const before = location.href;
  try {
    history.replaceState(null, '', '?channel=qr&desk=Qu%E1%BA%A7y+7&procedure=1.001193&lang=en');
    document.body.innerHTML = `<main><h1>Trang</h1><hl-survey unit="phuong-mau" endpoint="https://collector.test" from-address></hl-survey></main>`;
    await page.getByRole('radio', { name: 'Satisfied', exact: true }).first().click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await eventually(() =>
      expect(collector.requests.map(({ response }) => response)).toMatchObject([
        { channel: 'qr', desk: 'Quầy 7', procedure: '1.001193', lang: 'en', unit: 'phuong-mau' },
      ]),
    );
  } finally {
    history.replaceState(null, '', before);
  }
});
