import { describe, expect, it } from 'vitest';
import type { Defect } from './defects';
import { type CaseRows, readCases } from './read-cases';

/** What is read of cases, and the defects that were met with how often. */
function read(...cases: CaseRows[]) {
  const met = new Map<Defect, number>();
  const read = readCases(cases, (defect, times = 1) => {
    if (times > 0) met.set(defect, (met.get(defect) ?? 0) + times);
  });
  return { cases: read, met: Object.fromEntries(met) };
}

describe('papers of the portal', () => {
  it('are those of which an original or a copy is asked for; notes are counted, not carried over', () => {
    const { cases, met } = read({
      title: '- Giấy tờ phải nộp:',
      rows: [
        { name: '* Tờ khai theo mẫu', originals: 1, copies: 0 },
        { name: 'Bản sao giấy tờ chứng minh', originals: 0, copies: 2 },
        { name: 'Lưu ý khi nộp hồ sơ', originals: 0, copies: 0 },
      ],
    });
    expect(cases).toEqual([
      {
        title: 'Giấy tờ phải nộp',
        papers: [
          { name: 'Tờ khai theo mẫu', originals: 1, copies: 0 },
          { name: 'Bản sao giấy tờ chứng minh', originals: 0, copies: 2 },
        ],
        notes: 1,
      },
    ]);
    expect(met).toEqual({ noteRow: 1 });
  });

  it('without a name are asked for all the same', () => {
    const { cases, met } = read({
      rows: [
        { name: null, originals: 1, copies: 0 },
        { name: ' ', originals: 1, copies: 0 },
      ],
    });
    expect(cases[0]?.papers.map(({ name }) => name)).toEqual([null, null]);
    expect(cases[0]?.title).toBe('');
    expect(met).toEqual({ paperWithoutName: 2 });
  });

  it('carry their forms, each once', () => {
    const { cases } = read({
      rows: [
        { name: 'Tờ khai', originals: 1, copies: 0, forms: ['Mẫu số 01', '', 'Mẫu số 01 ', 'Mẫu số 02'] },
      ],
    });
    expect(cases[0]?.papers[0]?.forms).toEqual(['Mẫu số 01', 'Mẫu số 02']);
    const { cases: bare } = read({ rows: [{ name: 'Tờ khai', originals: 1, copies: 0, forms: [' '] }] });
    expect(bare[0]?.papers[0]).not.toHaveProperty('forms');
  });

  it('are said to be missing where a case has notes only, or nothing is there', () => {
    const notes = read({ title: 'Trường hợp khác', rows: [{ name: 'Xem thêm', originals: 0, copies: 0 }] });
    expect(notes.cases).toEqual([{ title: 'Trường hợp khác', papers: [], notes: 1 }]);
    expect(notes.met).toEqual({ noteRow: 1, caseWithoutPapers: 1, noCases: 1 });
    expect(read().met).toEqual({ noCases: 1 });
  });
});
