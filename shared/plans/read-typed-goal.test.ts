import { expect, it } from 'vitest';
import { readTypedGoal } from './read-typed-goal';

it.each([
  ['Mức độ hài lòng từ 90% trở lên', 'at-least', 90, '%'],
  ['Hồ sơ trễ hạn dưới 0,1%', 'below', 0.1, '%'],
  ['Trả đúng hạn 95 phần trăm', 'at-least', 95, '%'],
  ['PAR INDEX 85,5 điểm', 'at-least', 85.5, 'điểm'],
])('%s', (text, comparison, figure, unit) =>
  expect(readTypedGoal(text)).toMatchObject({ text, comparison, figure, unit }),
);

it('is none without a figure and its unit', () => {
  expect(readTypedGoal('Nâng cao mức độ hài lòng')).toBeUndefined();
  expect(readTypedGoal('Trong năm 2026')).toBeUndefined();
});
