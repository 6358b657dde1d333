import { expect, test } from 'vitest';
import { stateOfDraft } from '../../../shared/answers/answer-draft';
import { answerDraftSchema } from '../../../shared/answers/answers-schema';
import type { SurveyComment } from '../../../shared/satisfaction/read-comment-rows';
import { draftOfComments, fitsOneDraft } from './draft-of-comments';

const said = (id: string, day: string, comment: string, done = ''): SurveyComment => ({
  ...{ id, day, comment, done, low: [], flagged: false },
});

test('one comment is one draft', () => {
  const draft = draftOfComments([said('a', '2026-11-02', 'Nóng', 'Thêm quạt')], 'improvement', 'd');
  expect(draft).toEqual({
    ...{ id: 'd', kind: 'improvement', source: 'survey', response: 'a', said: 'Nóng', reply: 'Thêm quạt' },
  });
  // it is not public before it has a day
  expect(stateOfDraft(draft)).toBe('incomplete');
});

test('the longest comment is cut between characters', () => {
  const draft = draftOfComments([said('a', '2026-11-02', `a${'😀'.repeat(1999)}`)], 'answer', 'd');
  expect(answerDraftSchema.parse(draft)).toEqual(draft);
  expect(draft.said.endsWith('😀')).toBe(true);
});

test('several become one, their words below each other, each thing that was done once, since the first day', () => {
  const draft = draftOfComments(
    [
      said('b', '2026-11-09', 'Quầy nóng', 'Thêm quạt'),
      said('a', '2026-11-02', 'Nóng', 'Thêm quạt'),
      said('c', '2026-11-05', 'Nóng'),
    ],
    'answer',
    'd',
  );
  expect(draft).toEqual({
    ...{ id: 'd', kind: 'answer', source: 'survey', response: 'b', joined: ['a', 'c'] },
    ...{ received: '2026-11-02', said: 'Quầy nóng\nNóng', reply: 'Thêm quạt' },
  });
  expect(answerDraftSchema.safeParse(draft).success).toBe(true);
});

test('what together is too long is no one draft', () => {
  const long = [said('a', '2026-11-02', 'a'.repeat(1500)), said('b', '2026-11-02', 'b'.repeat(600))];
  expect(fitsOneDraft(long)).toBe(false);
  expect(fitsOneDraft(long.slice(1))).toBe(true);
});
