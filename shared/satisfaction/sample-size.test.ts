import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleSize } from './sample-size';

test.each([
  [0, 0],
  [1, 1],
  [100, 80],
  [400, 200],
  [1000, 286],
  [10_000, 385],
  [1_000_000, 400],
])('%i transactions need %i answers', (transactions, answers) => {
  expect(sampleSize(transactions)).toBe(answers);
});

test('more transactions never need fewer answers, never more than there are, and never more than 400', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000 }), (transactions) => {
      const needed = sampleSize(transactions);
      expect(needed).toBeLessThanOrEqual(Math.min(400, transactions));
      expect(sampleSize(transactions + 1)).toBeGreaterThanOrEqual(needed);
    }),
  );
});
