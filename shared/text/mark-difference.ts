/** A text in three parts; what is different stands in the middle. */
export interface MarkedText {
  start: string;
  different: string;
  end: string;
}

/** Where two texts differ, in whole words: what stands before and after is the same in both, so far as it is marked. */
export function markDifference(before: string, after: string): [before: MarkedText, after: MarkedText] {
  const [left, right] = [before, after].map((text) => text.split(/(?<=\s)/)) as [string[], string[]];
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start]?.trim() === right[start]?.trim()) start++;
  let end = 0;
  while (end < shorter - start && left.at(-1 - end)?.trim() === right.at(-1 - end)?.trim()) end++;
  const cut = (words: string[]): MarkedText => ({
    start: words.slice(0, start).join(''),
    different: words.slice(start, words.length - end).join(''),
    end: words.slice(words.length - end).join(''),
  });
  return [cut(left), cut(right)];
}
