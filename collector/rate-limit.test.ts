import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RateLimit } from './rate-limit';

it('lets a full bucket through at once, then as fast as it refills', () => {
  const limit = new RateLimit({ count: 3, seconds: 30 });
  expect([1, 2, 3, 4].map(() => limit.take('a', 1, 0))).toEqual([0, 0, 0, 10]);
  expect(limit.take('b', 1, 0)).toBe(0);
  expect(limit.take('a', 1, 9_000)).toBe(1);
  expect(limit.take('a', 1, 10_000)).toBe(0);
  expect(limit.take('a', 3, 60_000)).toBe(0);
});

it('lets more than a bucket through when the bucket is full', () => {
  const limit = new RateLimit({ count: 3, seconds: 30 });
  expect(limit.take('a', 100, 0)).toBe(0);
  expect(limit.take('a', 100, 0)).toBe(30);
});

it('waiting as long as told is always enough, and within any window no more passes than a bucket and its refill', () => {
  const steps = fc.array(fc.record({ pause: fc.nat(20_000), amount: fc.integer({ min: 1, max: 4 }) }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(steps, (sequence) => {
      const limit = new RateLimit({ count: 7, seconds: 20 });
      let now = 0;
      let passed = 0;
      for (const { pause, amount } of sequence) {
        now += pause;
        const wait = limit.take('a', amount, now);
        if (wait > 0) {
          now += wait * 1000;
          expect(limit.take('a', amount, now)).toBe(0);
        }
        passed += amount;
        expect(passed).toBeLessThanOrEqual(7 + (now / 20_000) * 7 + 0.01);
      }
    }),
  );
});
