/** Numbers that look random and are the same for the same seed. */
export interface SeededRandom {
  /** A whole number between two, both included. */
  between(low: number, high: number): number;
  /** One of a list; the list must not be empty. */
  pick<T>(list: readonly T[]): T;
}

/** Random numbers by Mulberry32: 32 bits of state are plenty for samples. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick(list) {
      const item = list[between(0, list.length - 1)];
      if (item === undefined) throw new RangeError('there is nothing to pick from');
      return item;
    },
  };
}
