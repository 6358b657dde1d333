import { describe, expect, it } from 'vitest';
import type { PortalDescription } from '../../portals/descriptions/portal-description';
import { compareDescriptions } from './compare-descriptions';

const ONE: PortalDescription = {
  version: 1,
  id: 'tinh-mau',
  name: 'Tỉnh Mẫu',
  origins: ['https://motcua.example.gov.vn'],
  author: 'Phường Mẫu',
  date: '2026-11-20',
  fields: { code: { words: ['Số phiếu'] }, dueAt: { column: 5 } },
};

describe('what a description changes', () => {
  it('is nothing beside itself, whoever wrote it and when', () => {
    expect(compareDescriptions(ONE, { ...ONE, author: 'Phường khác', date: '2026-12-01' })).toEqual([]);
  });
  it('is each word that comes or goes, and where', () => {
    const other: PortalDescription = {
      ...ONE,
      fields: { code: { words: ['Số phiếu', 'Số BN'] }, dueAt: { words: ['Hạn'] } },
      stages: { settled: ['Xong'] },
    };
    expect(compareDescriptions(ONE, other)).toEqual([
      { path: 'fields.code.words', after: 'Số BN' },
      { path: 'fields.dueAt.column', before: '5' },
      { path: 'fields.dueAt.words', after: 'Hạn' },
      { path: 'stages.settled', after: 'Xong' },
    ]);
  });
  it('is all of it where there was none', () => {
    expect(compareDescriptions(undefined, ONE).map(({ path }) => path)).toEqual([
      'id',
      'name',
      'origins',
      'fields.code.words',
      'fields.dueAt.column',
    ]);
  });
});
