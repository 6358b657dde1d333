import { describe, expect, it } from 'vitest';
import { parseDay } from '../working-time/viet-nam-day';
import { findObsolete, groupObsolete } from './find-obsolete';
import { OBSOLETE, OBSOLETE_KINDS } from './obsolete';
import type { Plan, PlanTask } from './plan';

const TODAY = '2026-11-27';
const planOf = (task: Partial<PlanTask>): Plan => ({
  goals: [],
  heads: [{ title: 'Việc', tasks: [{ id: '1-1', content: 'việc', owners: [], rules: [], ...task }] }],
});
const idsIn = (task: Partial<PlanTask>, today = TODAY) => [
  ...new Set(findObsolete(planOf(task), today).map(({ obsolete }) => obsolete.id)),
];

describe('what is obsolete', () => {
  it('has a last day, a source and successors, each id and each word once', () => {
    expect(new Set(OBSOLETE.map(({ id }) => id)).size).toBe(OBSOLETE.length);
    const words = OBSOLETE.flatMap((one) => one.words);
    expect(new Set(words).size).toBe(words.length);
    for (const { kind, until, source, successors, confidence } of OBSOLETE) {
      expect(OBSOLETE_KINDS).toContain(kind);
      expect(parseDay(until)).toBeDefined();
      expect(source.length).toBeGreaterThan(20);
      expect(successors.length).toBeGreaterThan(0);
      expect('VTSLCRN').toContain(confidence);
    }
  });

  it.each([
    ['báo cáo về UBND huyện (qua Phòng Nội vụ)', ['district-committee', 'district-home-affairs']],
    ['Công chức Văn phòng – Thống kê', ['office-statistics-officer']],
    ['CÔNG CHỨC VĂN PHÒNG-THỐNG KÊ', ['office-statistics-officer']],
    ['công chức VP –TK', ['office-statistics-officer']],
    ['Công chức Văn hoá – Xã hội theo dõi', ['commune-officers']],
    ['theo Nghị định số 61/2018/NĐ- CP ngày 23/4/2018', ['decree-61-2018']],
    ['TTHC trực tuyến mức độ 3, 4', ['service-levels']],
    ['Phòng Văn hóa – Xã hội; UBND xã; Sở Nội vụ', []],
    ['Nghị định 161/2018/NĐ-CP', []],
  ])('%s', (content, ids) => expect(idsIn({ content: content.normalize('NFD') })).toEqual(ids));

  it('is looked for in all texts of a task, and not before its end', () => {
    expect(
      findObsolete(planOf({ owners: ['Phòng Tư pháp'], product: 'Báo cáo gửi Phòng Tư pháp' }), TODAY),
    ).toMatchObject([{ field: 'owners', word: 'Phòng Tư pháp', taskId: '1-1' }, { field: 'product' }]);
    expect(idsIn({ owners: ['Phòng Tư pháp'] }, '2025-06-30')).toEqual([]);
    expect(idsIn({ owners: ['Phòng Tư pháp'] }, '2025-07-01')).toEqual(['district-justice']);
  });

  it('is told once for a plan, with its tasks', () => {
    const plan = planOf({ owners: ['Phòng Tư pháp'], product: 'gửi Phòng Tư pháp' });
    expect(groupObsolete(findObsolete(plan, TODAY))).toMatchObject([
      { obsolete: { id: 'district-justice' }, taskIds: ['1-1'] },
    ]);
  });
});
