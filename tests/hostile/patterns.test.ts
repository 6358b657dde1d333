import { expect, it } from 'vitest';
import { composedPatterns, findWorst, writtenPatterns } from './patterns';

/** More than a label, a name or a line ever has. What reads whole pages and files has a test of its own (pumped-texts). */
const LENGTH = 2000;
/** A pattern that goes on from each character to the end needs some 20 ms for that; one that is worse needs a second. */
const LIMIT_MS = 100;

it('no pattern grows faster than with the square of a text', async () => {
  const patterns = [...writtenPatterns(), ...(await composedPatterns())];
  expect(patterns.length).toBeGreaterThan(200);
  const slow = patterns.flatMap(({ file, pattern }) => {
    const { piece, ms, length } = findWorst(pattern, LENGTH, LIMIT_MS);
    return ms > LIMIT_MS
      ? [`${file}: ${pattern} takes ${ms} ms for ${JSON.stringify(piece)} of ${length}`]
      : [];
  });
  expect(slow).toEqual([]);
});

it.each([/^(\w+\s?)*$/, /\s*a*\s*b*\s*$/])('%s would be found', (pattern) => {
  expect(findWorst(pattern, LENGTH, LIMIT_MS).ms).toBeGreaterThan(LIMIT_MS);
});
