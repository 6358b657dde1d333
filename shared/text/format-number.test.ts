import { expect, it } from 'vitest';
import { formatNumber } from './format-number';

it('writes numbers as the language does', () => {
  expect(formatNumber(1234.56, 'vi')).toBe('1.234,56');
  expect(formatNumber(1234.56, 'en')).toBe('1,234.56');
});

it('rounds and groups as it is asked to', () => {
  expect(formatNumber(1234.56, 'vi', { maximumFractionDigits: 1 })).toBe('1.234,6');
  expect(formatNumber(1234.5, 'vi', { useGrouping: false })).toBe('1234,5');
});
