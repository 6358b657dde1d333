import { describe, expect, it } from 'vitest';
import { PAYLOADS } from './payloads';
import { READERS } from './readers';

const LENGTH = 100_000;
/**
 * What a quadratic reader takes many times over (100,000² steps are some 30 s), and a linear one never, not even on a busy
 * machine. A whole plan is many lines, each of which is read.
 */
const LIMIT_MS = 5000;

const pump = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

describe.each(Object.entries(READERS))('100 kB of a hostile text cannot hold up who reads %s', (_, read) => {
  it.each(PAYLOADS.pumped)('%j', (piece) => {
    for (const text of [pump(piece), `Mã ${pump(piece)}\u0000!`]) {
      const start = performance.now();
      read(text);
      expect(performance.now() - start).toBeLessThan(LIMIT_MS);
    }
  });
});
