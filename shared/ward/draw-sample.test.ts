import { describe, expect, it } from 'vitest';
import { drawSample } from './draw-sample';

const CODES = Array.from({ length: 200 }, (_, i) => `H57.132-261120-${String(i).padStart(4, '0')}`);
const draw = (codes: string[], seed: string, size = 10) => drawSample(codes, (code) => code, seed, size);

describe('a sample', () => {
  it('is the same for the same seed, whatever the order, and another for another seed', () => {
    const sample = draw(CODES, '2026-11-23');
    expect(draw([...CODES].reverse(), '2026-11-23')).toEqual(sample);
    expect(new Set(sample).size).toBe(10);
    expect(draw(CODES, '2026-11-16')).not.toEqual(sample);
  });

  it('changes by one at the most when one more comes', () => {
    for (let more = 0; more < 50; more++) {
      const before = draw(CODES, 'x');
      const after = draw([...CODES, `H57.132-261121-${more}`], 'x');
      expect(after.filter((code) => !before.includes(code)).length).toBeLessThanOrEqual(1);
    }
  });

  it('is all of them where there are no more, and none of none', () => {
    expect(draw(CODES.slice(0, 3), 'x').sort()).toEqual(CODES.slice(0, 3));
    expect(draw([], 'x')).toEqual([]);
  });

  it('draws each about as often as any other', () => {
    const drawn = new Map(CODES.map((code) => [code, 0]));
    for (let seed = 0; seed < 2000; seed++)
      for (const code of draw(CODES, String(seed))) drawn.set(code, (drawn.get(code) ?? 0) + 1);
    // each is drawn 100 times of 2,000, give or take five standard deviations
    for (const count of drawn.values()) {
      expect(count).toBeGreaterThan(100 - 5 * 9.75);
      expect(count).toBeLessThan(100 + 5 * 9.75);
    }
  });
});
