const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/**
 * Milliseconds to wait after so many failures in a row (1 or more): doubles each time up to a quarter of an hour.
 * Half of it is random, so that the devices of a ward do not all come back at the same moment.
 */
export function backOff(failures: number, random: () => number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
  return (longest / 2) * (1 + random());
}
