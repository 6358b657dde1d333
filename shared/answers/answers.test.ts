import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../working-time/calendars';
import { answersSchema, renderAnswersSchema } from './answers-schema';
import { isPublishedLate } from './is-published-late';

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
