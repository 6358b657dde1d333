import { tQuantile } from './t-quantile';
import { wilsonInterval } from './wilson-interval';

/** Below this a variance is what adding up decimals leaves of zero. */
const NO_SPREAD = 1e-18;

/**
 * The 95 % t interval of a mean of values between 0 and 1, cut to 0…1.
 *
 * t measures the spread that the answers show. One answer, or answers that are all the same, show none, and t would call
 * three times "very satisfied" certain. There Wilson's interval stands in: it assumes the widest spread that values
 * between 0 and 1 can have with this mean, so for 100 % it says the same as for a share.
 * @param mean 0…1
 * @param variance of the mean itself, not of the single value
 * @param n number of values, at least 1; n − 1 degrees of freedom
 * @returns low and high with low ≤ mean ≤ high
 */
export function meanInterval(mean: number, variance: number, n: number): [low: number, high: number] {
  if (n < 2 || variance < NO_SPREAD) return wilsonInterval(mean, n);
  const reach = tQuantile(n - 1) * Math.sqrt(variance);
  return [Math.max(0, mean - reach), Math.min(1, mean + reach)];
}
