/** The 97.5 % quantile of the standard normal distribution: 95 % lie between its negative and it. */
export const NORMAL_QUANTILE = 1.959963984540054;

/**
 * The 95 % score interval of a share (Wilson 1927). Unlike the textbook one it is honest for few answers and for shares
 * near 0 and 1.
 * @param share 0…1
 * @param n number of answers, at least 1
 * @returns low and high, 0…1, with low ≤ share ≤ high
 */
export function wilsonInterval(share: number, n: number): [low: number, high: number] {
  const z2n = NORMAL_QUANTILE ** 2 / n;
  const centre = (share + z2n / 2) / (1 + z2n);
  const reach = Math.sqrt((share * (1 - share)) / n) * NORMAL_QUANTILE;
  const half = Math.sqrt(reach ** 2 + (z2n / 2) ** 2) / (1 + z2n);
  // Rounding of the last bit must not put the share outside its own interval.
  return [Math.max(0, Math.min(share, centre - half)), Math.min(1, Math.max(share, centre + half))];
}
