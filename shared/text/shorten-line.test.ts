import { expect, test } from 'vitest';
import { shortenLine } from './shorten-line';

test.each([
  ['Báo cáo  tuần\n', 'Báo cáo tuần'],
  ['Niêm yết công khai thủ tục', 'Niêm yết công khai…'],
  ['a'.repeat(30), `${'a'.repeat(20)}…`],
])('%j in twenty characters', (text, shown) => {
  expect(shortenLine(text, 20)).toBe(shown);
});
