import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../shared/plans/plan';
import { comparePlans, isSamePlan } from './compare-plans';
import { proposePlanFile } from './proposed-plan';
import { proposeDocument } from './read-source';

const plan: Plan = {
  unit: 'UBND phường Mẫu',
  year: 2025,
  number: '12/KH-UBND',
  date: '2025-02-10',
  title: 'Kế hoạch năm 2025',
  goals: [],
  heads: [
    {
      title: 'Tiếp cận',
      tasks: [
        {
          id: '1',
          content: 'Tổng kết',
          owners: ['Văn phòng'],
          schedule: 'Trước ngày 10/11/2025',
          rules: [{ kind: 'by', date: '2025-11-10', exclusive: true }],
          counts: [{ figure: 60, unit: '%', by: '2025-08-25' }],
        },
        { id: '2', content: 'Báo cáo', owners: [], rules: [{ kind: 'monthly', day: 25 }] },
      ],
    },
  ],
};

describe('a plan that takes another’s place', () => {
  it('says what is new, gone, changed and the same', () => {
    const after = structuredClone(plan);
    const [one] = after.heads[0]?.tasks ?? [];
    if (one) one.owners = ['Một cửa'];
    after.heads[0]?.tasks.splice(1, 1, { id: '3', content: 'Mới', owners: [], rules: [] });
    const comparison = comparePlans(plan, after);
    expect(comparison.added.map(({ id }) => id)).toEqual(['3']);
    expect(comparison.removed.map(({ id }) => id)).toEqual(['2']);
    expect(comparison.changed).toMatchObject([{ task: { id: '1' }, parts: ['owners'] }]);
    expect(comparePlans(plan, structuredClone(plan))).toEqual({
      added: [],
      removed: [],
      changed: [],
      same: 2,
      isHeadChanged: false,
    });
  });
  it.each([
    [{ ...plan, number: '12/kh-ubnd' }, true],
    [{ ...plan, year: 2026 }, false],
    [{ ...plan, number: '13/KH-UBND', title: 'Kế hoạch khác' }, false],
    [{ ...plan, unit: 'UBND xã Khác', title: 'Kế hoạch khác' }, false],
  ])('%#', (other, isSame) => expect(isSamePlan(plan, other)).toBe(isSame));
});

it('a page is kept as its lines, as problems count them', () => {
  const html =
    '<p>KẾ HOẠCH</p><table><tr><td>TT</td><td>Nội dung</td></tr><tr><td>1</td><td>a<br>b</td></tr></table>';
  expect(proposeDocument('x', { html }).source).toBe('KẾ HOẠCH\nTT | Nội dung\n1 | a ⏎ b');
});

it('a file that cannot be taken says why', () => {
  expect(() => proposePlanFile('a.json', '{', 'vi')).toThrow(
    'a.json: tệp JSON có lỗi: dòng 1, cột 2: tệp bị cắt ngang ở đây',
  );
  expect(() => proposePlanFile('a.json', '{"version": 9}', 'vi')).toThrow(
    'a.json: không đúng dạng plan.json: version: cần một trong các giá trị: 1',
  );
});
