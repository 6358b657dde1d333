import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markDifference } from './mark-difference';

it('marks the words that differ, and nothing else', () => {
  expect(markDifference('Lệ phí 8.000 đồng một bản', 'Lệ phí 5.000 đồng một bản')).toEqual([
    { start: 'Lệ phí ', different: '8.000 ', end: 'đồng một bản' },
    { start: 'Lệ phí ', different: '5.000 ', end: 'đồng một bản' },
  ]);
  expect(markDifference('Tờ khai', 'Tờ khai theo mẫu')).toEqual([
    { start: 'Tờ khai', different: '', end: '' },
    { start: 'Tờ khai ', different: 'theo mẫu', end: '' },
  ]);
});

it('put together again it is the text', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c')).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const joined = markDifference(before, after).map(
        ({ start, different, end }) => start + different + end,
      );
      expect(joined).toEqual([before, after]);
    }),
  );
});
