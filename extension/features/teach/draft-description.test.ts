import { describe, expect, it } from 'vitest';
import type { PortalDescription } from '../../portals/descriptions/portal-description';
import { draftDescription } from './draft-description';

const ORIGIN = 'https://motcua.example.gov.vn';
const DATE = '2026-11-20';

describe('what was taught, as a description', () => {
  it('names the site, the words of its columns, and what its statuses mean', () => {
    const lesson = {
      fields: { code: { words: 'Số phiếu' }, dueAt: { column: 5 } },
      stages: [{ status: 'Đang ở bộ phận chuyên môn', stage: 'processing' as const }],
    };
    expect(draftDescription(ORIGIN, undefined, lesson, DATE)).toEqual({
      version: 1,
      id: 'taught-motcua-example-gov-vn',
      name: 'motcua.example.gov.vn',
      origins: [ORIGIN],
      date: DATE,
      fields: { code: { words: ['Số phiếu'] }, dueAt: { column: 5 } },
      stages: { processing: ['Đang ở bộ phận chuyên môn'] },
    });
  });
  it('keeps what the site’s description knew, and writes no word twice', () => {
    const known: PortalDescription = {
      version: 1,
      id: 'tinh-mau',
      name: 'Tỉnh Mẫu',
      origins: [ORIGIN],
      author: 'Phường Mẫu',
      fields: { code: { words: ['Số phiếu'] }, officer: { words: ['Người giữ'] } },
      stages: { settled: ['Xong'] },
      dateOrder: 'ymd',
    };
    const lesson = {
      fields: { code: { words: 'Số phiếu' } },
      stages: [{ status: 'Hết', stage: 'settled' as const }],
    };
    expect(draftDescription(ORIGIN, known, lesson, DATE)).toEqual({
      ...known,
      date: DATE,
      stages: { settled: ['Xong', 'Hết'] },
    });
  });
  it('without anything taught describes nothing', () => {
    const draft = draftDescription(ORIGIN, undefined, { fields: {}, stages: [] }, DATE);
    expect(draft).not.toHaveProperty('fields');
    expect(draft).not.toHaveProperty('stages');
  });
});
