import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDecimal, writeDecimal } from './read-decimal';

it.each([
  ['20', 20],
  [' 82,58 ', 82.58],
  ['82.58', 82.58],
  ['0.125', 0.125],
  ['1.200', 1200],
  ['1.200,5', 1200.5],
  ['12.345.678', 12_345_678],
  ['', undefined],
  ['-1', undefined],
  ['90%', undefined],
  ['1,2,3', undefined],
  ['1e3', undefined],
])('%j is %s', (typed, value) => expect(readDecimal(typed)).toBe(value));

it('reads what it writes', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 3 }), (whole, places) => {
      const value = whole / 10 ** places;
      expect(readDecimal(writeDecimal(value))).toBe(value);
    }),
  ));
