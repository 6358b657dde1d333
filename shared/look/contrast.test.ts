import { expect, test } from 'vitest';
import { contrast } from './contrast';

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#0b5cad', '#FFFFFF', 6.71],
  ['#123456', '#123456', 1],
])('%s and %s: %d, in both directions', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 1);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('what is no colour has no contrast', () => {
  expect(contrast('red', '#ffffff')).toBeNaN();
});
