import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval';

// Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
it.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i', (hits, n, low, high) => {
  const interval = wilsonInterval(hits / n, n);
  expect(interval[0]).toBeCloseTo(low, 4);
  expect(interval[1]).toBeCloseTo(high, 4);
});

it('holds the share, mirrors itself and narrows with n', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 1e6 }), (share, n) => {
      const [low, high] = wilsonInterval(share, n);
      const [mirrorLow, mirrorHigh] = wilsonInterval(1 - share, n);
      const [narrowLow, narrowHigh] = wilsonInterval(share, 2 * n);
      expect(0 <= low && low <= share && share <= high && high <= 1).toBe(true);
      expect(mirrorLow).toBeCloseTo(1 - high, 9);
      expect(mirrorHigh).toBeCloseTo(1 - low, 9);
      expect(narrowHigh - narrowLow).toBeLessThan(high - low);
    }),
  );
});
