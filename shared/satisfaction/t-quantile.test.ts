import { expect, it } from 'vitest';
import { tQuantile } from './t-quantile';

// Table of Student's t, two-sided 5 %.
it.each([
  [1, 12.7062],
  [2, 4.3027],
  [9, 2.2622],
  [10, 2.2281],
  [11, 2.201],
  [30, 2.0423],
  [120, 1.9799],
  [100_000, 1.96],
])('%i degrees of freedom', (freedom, quantile) => {
  expect(tQuantile(freedom)).toBeCloseTo(quantile, 4);
});

it('falls with every degree of freedom', () => {
  for (let freedom = 1; freedom < 500; freedom++) {
    expect(tQuantile(freedom + 1)).toBeLessThan(tQuantile(freedom));
  }
});
