import { NORMAL_QUANTILE as z } from './wilson-interval';

/** The 97.5 % quantiles for 1…9 degrees of freedom, where the expansion below is not yet good to four decimals. */
const SMALL = [
  12.706204736, 4.30265273, 3.182446305, 2.776445105, 2.570581836, 2.446911851, 2.364624252, 2.306004135,
  2.262157163,
];

/**
 * The 97.5 % quantile of Student's t distribution, right to 0.00001; from 10 degrees of freedom by the expansion of
 * Cornish and Fisher (Abramowitz and Stegun 26.7.5).
 * @param freedom degrees of freedom, a whole number of at least 1
 */
export function tQuantile(freedom: number): number {
  const small = SMALL[freedom - 1];
  if (small !== undefined) return small;
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92160 * freedom ** 4)
  );
}
