/**
 * Draws a sample that looks random and is the same for everybody with the same seed: each key has a number made from it
 * and the seed, and the smallest are drawn. One more key changes one of the drawn ones at the most.
 * @param size how many; all where there are no more
 */
export function drawSample<T>(of: readonly T[], keyOf: (one: T) => string, seed: string, size: number): T[] {
  return of
    .map((one) => ({ one, key: keyOf(one), lot: hash(`${seed}|${keyOf(one)}`) }))
    .sort((a, b) => a.lot - b.lot || (a.key < b.key ? -1 : 1))
    .slice(0, size)
    .map(({ one }) => one);
}

/** FNV-1a, its bits mixed once more (as MurmurHash3 ends) so that codes that differ in one figure lie far apart. */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
