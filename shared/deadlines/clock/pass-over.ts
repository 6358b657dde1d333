import type { DayRange } from './paused-days';

/** Pauses, or ranges of days, in the order in which a term meets them. */
export const inDirection = <T>(list: readonly T[], direction: 1 | -1): readonly T[] =>
  direction === 1 || list.length < 2 ? list : [...list].reverse();

/** Moves the last of a row of days on by those behind its start that it meets in ranges. */
export function passOver(ranges: readonly DayRange[], start: number, end: number, direction: 1 | -1): number {
  let last = end;
  for (const range of inDirection(ranges, direction)) {
    const isMet = direction === 1 ? range.first <= last : range.last >= last;
    const lost =
      direction === 1
        ? range.last - Math.max(range.first, start + 1) + 1
        : Math.min(range.last, start - 1) - range.first + 1;
    if (isMet && lost > 0) last += direction * lost;
  }
  return last;
}
