import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../working-time/calendars';
import { type AnswerDraft, stateOfDraft } from './answer-draft';
import { answerDraftSchema, answersSchema, renderAnswersSchema } from './answers-schema';
import { isPublishedLate } from './is-published-late';
import { makeAnswers } from './make-answers';

const file = {
  version: 1,
  unitName: 'Phường Mẫu',
  asOf: '2026-11-27T16:00:00+07:00',
  answers: [
    {
      id: 'a1',
      source: 'portal',
      received: '2026-11-16',
      question: 'Đèn ở sân trụ sở không sáng',
      answer: 'Đã thay bóng đèn ngày 19/11/2026.',
      document: '12/UBND-VP',
      issued: '2026-11-19',
      published: '2026-11-20',
    },
  ],
  improvements: [
    { id: 'i1', source: 'box', said: 'Thiếu ghế chờ', done: 'Thêm 10 ghế', since: '2026-11-02' },
  ],
};

describe('answers.json', () => {
  it('is taken whole, and has no place for a person', () => {
    expect(answersSchema.parse(file)).toEqual(file);
    const [answer] = file.answers;
    const asked = { ...file, answers: [{ ...answer, sender: 'Công dân mẫu' }] };
    expect(answersSchema.safeParse(asked).success).toBe(false);
  });

  it.each(['31/11/2026', '2026-11-31'])('refuses the day %s', (published) => {
    const [answer] = file.answers;
    expect(answersSchema.safeParse({ ...file, answers: [{ ...answer, published }] }).success).toBe(false);
  });

  it('docs/schemas/answers.schema.json says what the schema says', () => {
    expect(readFileSync('docs/schemas/answers.schema.json', 'utf8')).toBe(renderAnswersSchema());
  });
});

describe('an answer is published within two working days of its issue', () => {
  it.each([
    ['2026-11-18', '2026-11-18', false],
    ['2026-11-18', '2026-11-20', false],
    ['2026-11-18', '2026-11-21', true],
    // over a weekend, and over the holiday of 24/11
    ['2026-11-20', '2026-11-25', false],
    ['2026-11-20', '2026-11-26', true],
    [undefined, '2026-11-20', undefined],
  ])('issued %s, published %s: late %s', (issued, published, late) => {
    expect(isPublishedLate({ issued, published }, defaultCalendar())).toBe(late);
  });
});

describe('what the clerk writes', () => {
  const draft: AnswerDraft = {
    id: 'a1',
    kind: 'answer',
    source: 'book',
    code: 'PAKN.20261116.0012',
    response: '00000000-0000-4000-8000-000000000001',
    received: '2026-11-16',
    said: ' Thiếu ghế chờ ',
    reply: 'Thêm 10 ghế.',
    document: '12/UBND-VP',
    issued: '2026-11-19',
    day: '2026-11-20',
  };

  it.each([
    ['is ready when all of it is there', {}, 'ready'],
    ['waits for an answer', { reply: '  ' }, 'incomplete'],
    ['waits for its day', { day: undefined }, 'incomplete'],
    [
      'is not published while it looks as if it named a person',
      { said: 'Bà Nguyễn Thị Mẫu hỏi' },
      'unchecked',
    ],
    ['nor with a telephone number', { reply: 'Gọi 0900 000 000' }, 'unchecked'],
    ['unless it was read again', { said: 'Đường Trần Phú ngập', checked: true }, 'ready'],
  ] as const)('%s', (_name, change, state) => {
    expect(stateOfDraft({ ...draft, ...change })).toBe(state);
  });

  it('becomes answers.json, but for what is not ready, for the code and for the survey answer', () => {
    const file = makeAnswers(
      [
        draft,
        { ...draft, id: 'a2', reply: '' },
        { id: 'i1', kind: 'improvement', source: 'box', said: 'Nóng', reply: 'Thêm quạt', day: '2026-11-02' },
      ],
      { unitName: 'Phường Mẫu', now: new Date('2026-11-27T16:00:00+07:00') },
    );
    expect(answersSchema.parse(file)).toEqual(file);
    const {
      code: _code,
      response: _response,
      kind: _kind,
      said: _said,
      reply: _reply,
      day: _day,
      ...facts
    } = draft;
    expect(file).toEqual({
      version: 1,
      unitName: 'Phường Mẫu',
      asOf: '2026-11-27T16:00:00+07:00',
      answers: [{ ...facts, question: 'Thiếu ghế chờ', answer: 'Thêm 10 ghế.', published: '2026-11-20' }],
      improvements: [{ id: 'i1', source: 'box', said: 'Nóng', done: 'Thêm quạt', since: '2026-11-02' }],
    });
  });

  it('is kept as it is', () => {
    expect(answerDraftSchema.parse(draft)).toEqual(draft);
    expect(answerDraftSchema.safeParse({ ...draft, sender: 'Công dân mẫu' }).success).toBe(false);
  });
});
