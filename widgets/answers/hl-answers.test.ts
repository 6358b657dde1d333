import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../entries/hl-answers';
import type { AnswersFile } from '../../shared/answers/answers';
import { eventually } from '../eventually';
import { expectAccessible } from '../expect-accessible';
import type { HlAnswers } from './hl-answers';

const FILE: AnswersFile = {
  version: 1,
  unitName: 'Phường Mẫu',
  asOf: '2026-11-27T16:00:00+07:00',
  answers: [
    {
      id: 'a1',
      source: 'portal',
      received: '2026-11-16',
      question: 'Đèn ở sân trụ sở không sáng.',
      answer: 'Đã thay bóng đèn ngày 19/11/2026.',
      document: '12/UBND-VP',
      issued: '2026-11-19',
      published: '2026-11-20',
    },
    {
      id: 'a2',
      source: 'book',
      question: 'Đề nghị mở thêm một quầy buổi sáng.',
      answer: 'Từ ngày 02/11/2026 có ba quầy vào buổi sáng.',
      issued: '2026-11-19',
      published: '2026-11-26',
    },
    {
      id: 'a3',
      source: 'hotline',
      question: 'Hỏi giờ làm việc.',
      answer: 'Sáng 7:30.',
      published: '2026-11-02',
    },
  ],
  improvements: [
    { id: 'i1', source: 'box', said: 'Thiếu ghế chờ.', done: 'Thêm 10 ghế.', since: '2026-11-02' },
  ],
};

const main = document.createElement('main');
document.body.append(main);
afterEach(() => main.replaceChildren());

async function show(content: unknown, attributes: Record<string, string> = {}): Promise<HlAnswers> {
  const blob = new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);
  const answers = document.createElement('hl-answers');
  for (const [name, value] of Object.entries({ src: URL.createObjectURL(blob), ...attributes }))
    answers.setAttribute(name, value);
  main.append(answers);
  await eventually(() => expect(answers.renderRoot.querySelector('section, #retry, .note')).not.toBeNull());
  return answers;
}

const texts = (answers: HlAnswers, selector: string) =>
  [...answers.renderRoot.querySelectorAll(selector)].map((one) =>
    one.textContent?.replace(/\s+/g, ' ').trim(),
  );

describe('hl-answers', () => {
  it.each(['light', 'dark'])('has no barrier in the %s theme: full, empty, failed', async (theme) => {
    const answers = await show(FILE, { theme });
    main.style.background = getComputedStyle(answers).getPropertyValue('--hl-ground');
    await show({ ...FILE, answers: [], improvements: [] }, { theme, show: 'answers' });
    await show('{', { theme });
    await expectAccessible(main.firstElementChild ?? main);
    main.firstElementChild?.remove();
    await expectAccessible(main);
  });

  it('shows what was asked and answered, the last published first, and which was published late', async () => {
    const answers = await show(FILE);
    expect(texts(answers, 'h2')).toEqual([
      'Trả lời phản ánh, kiến nghị của Phường Mẫu',
      'Bạn góp ý – chúng tôi đã làm',
    ]);
    expect(texts(answers, '[part=answer] .said')).toEqual([
      'Đề nghị mở thêm một quầy buổi sáng.',
      'Đèn ở sân trụ sở không sáng.',
      'Hỏi giờ làm việc.',
    ]);
    // of an answer whose issue is not known nothing is said
    expect(texts(answers, '.tag')).toEqual(['Công khai chậm (quá 2 ngày làm việc)', 'Công khai đúng hạn']);
    expect(texts(answers, '[part=answer]:nth-child(2) dd')).toEqual([
      'Hệ thống phản ánh, kiến nghị',
      '16/11/2026',
      '12/UBND-VP',
      '19/11/2026',
      '20/11/2026',
    ]);
    expect(texts(answers, '.pair .done')).toEqual(['Thêm 10 ghế.']);
  });

  it('shows one part alone, or says what the attribute may be', async () => {
    expect(texts(await show(FILE, { show: 'improvements' }), 'h2')).toEqual(['Bạn góp ý – chúng tôi đã làm']);
    expect(texts(await show(FILE, { show: 'every' }), '.note')[0]).toContain('all, answers, improvements');
  });

  it('draws a part of a long list, the rest on request, all of it for the print', async () => {
    const [answer] = FILE.answers;
    const many = Array.from({ length: 25 }, (_, index) => ({ ...answer, id: `a${index}` }));
    const answers = await show({ ...FILE, answers: many });
    expect(texts(answers, '[part=answer]')).toHaveLength(10);
    const more = answers.renderRoot.querySelector('[part=more]');
    if (more) await userEvent.click(more);
    await eventually(() => expect(texts(answers, '[part=answer]')).toHaveLength(20));
    dispatchEvent(new Event('beforeprint'));
    expect(texts(answers, '[part=answer]')).toHaveLength(25);
    dispatchEvent(new Event('afterprint'));
    await eventually(() => expect(texts(answers, '[part=answer]')).toHaveLength(20));
  });

  it('names what is wrong with a file, and shows neither markup nor what it is not made for', async () => {
    const [answer] = FILE.answers;
    const broken = await show({ ...FILE, answers: [{ ...answer, published: '31/11/2026' }] });
    expect(texts(broken, '[role=alert]')[0]).toContain('answers[0].published: cần ngày viết như');
    const marked = { ...answer, question: '<img src=x>', sender: 'Công dân mẫu' };
    const shown = await show({ ...FILE, answers: [marked] });
    expect(texts(shown, '.said')[0]).toBe('<img src=x>');
    expect(shown.renderRoot.textContent).not.toContain('Công dân mẫu');
  });
});
