import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from '../deadlines/rule-set/rule';
import { INDEX_MEASURES, SERVICE_INDEX } from './index-766';

describe('the index of QĐ 766', () => {
  const parts = SERVICE_INDEX.groups.flatMap((group) => group.parts);

  it('has a hundred points in five groups, and no part has more than its group', () => {
    expect(SERVICE_INDEX.groups.map(({ max }) => max)).toEqual([18, 20, 22, 22, 18]);
    for (const group of SERVICE_INDEX.groups)
      expect(group.parts.reduce((sum, { max = 0 }) => sum + max, 0)).toBeLessThanOrEqual(group.max);
  });

  it('names each part once, in both languages, with its source and how sure that is', () => {
    expect(new Set(parts.map(({ code }) => code)).size).toBe(parts.length);
    for (const { name } of parts) expect(name.vi && name.en).toBeTruthy();
    expect(SERVICE_INDEX.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(CONFIDENCES).toContain(SERVICE_INDEX.confidence);
  });

  it('every measure stands at one part', () => {
    expect(parts.flatMap(({ measure }) => measure ?? []).sort()).toEqual([...INDEX_MEASURES].sort());
  });
});
