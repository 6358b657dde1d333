import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findObsolete, groupObsolete } from './find-obsolete';
import type { Plan, PlanTask } from './plan';
import { planSchema } from './plan-schema';
import { startPlan } from './start-plan';
import { PLAN_TEMPLATES } from './templates';

const task = (rest: Partial<PlanTask>): PlanTask => ({
  id: '1-1',
  content: 'việc',
  owners: [],
  rules: [],
  ...rest,
});
const planOf = (one: PlanTask, year = 2024): Plan => ({
  unit: 'UBND xã Cũ',
  year,
  number: '1/KH-UBND',
  date: `${year}-02-01`,
  goals: [{ text: 'Chỉ số hài lòng năm 2024 từ 90%', comparison: 'at-least', figure: 90, unit: '%' }],
  heads: [{ title: 'Việc năm 2024', tasks: [one] }],
});
const moved = (rest: Partial<PlanTask>, year: number) => {
  const { plan, problems } = startPlan(planOf(task(rest)), { year, unit: 'UBND xã Mới' });
  return { task: plan.heads[0]?.tasks[0], problems };
};

describe('a new year’s plan', () => {
  it('empty has its year and unit', () => {
    expect(startPlan(undefined, { year: 2027, unit: 'UBND xã Mới' })).toEqual({
      plan: { unit: 'UBND xã Mới', year: 2027, goals: [], heads: [] },
      problems: [],
    });
  });

  it('from last year’s: dates and words moved, number and date left out, instruments as they are', () => {
    const before = task({
      content: 'Hoàn thành kế hoạch năm 2024 theo Quyết định 23/QĐ-UBND ngày 16/01/2024',
      schedule: 'Trước ngày 10/11/2024; báo cáo năm trước ngày 05/01/2025',
      rules: [
        { kind: 'by', date: '2024-11-10', exclusive: true },
        { kind: 'by', date: '2025-01-05', exclusive: true },
        { kind: 'monthly', day: 25 },
      ],
      counts: [{ figure: 60, unit: '%', by: '2024-08-25' }],
    });
    // what last year's plan said before its successors were written is not of this year's
    const last = planOf({ ...before, planWords: { content: 'gửi Phòng Nội vụ' } });
    const { plan, problems } = startPlan(last, { year: 2026 });
    expect(problems).toEqual([]);
    expect(plan).toEqual({
      unit: 'UBND xã Cũ',
      year: 2026,
      goals: [{ text: 'Chỉ số hài lòng năm 2026 từ 90%', comparison: 'at-least', figure: 90, unit: '%' }],
      heads: [
        {
          title: 'Việc năm 2026',
          tasks: [
            {
              ...before,
              content: 'Hoàn thành kế hoạch năm 2026 theo Quyết định 23/QĐ-UBND ngày 16/01/2024',
              schedule: 'Trước ngày 10/11/2026; báo cáo năm trước ngày 05/01/2027',
              rules: [
                { kind: 'by', date: '2026-11-10', exclusive: true },
                { kind: 'by', date: '2027-01-05', exclusive: true },
                { kind: 'monthly', day: 25 },
              ],
              counts: [{ figure: 60, unit: '%', by: '2026-08-25' }],
            },
          ],
        },
      ],
    });
  });

  it('says where a date cannot be moved', () => {
    expect(
      moved({ schedule: 'Ngày 29/02/2024', rules: [{ kind: 'by', date: '2024-02-29' }] }, 2025),
    ).toMatchObject({
      task: { rules: [] },
      problems: [{ text: 'Ngày 29/02/2025', reason: 'năm 2025 không có ngày này', taskId: '1-1' }],
    });
    expect(moved({ schedule: 'Trước ngày 31/11/2024' }, 2025).problems).toMatchObject([
      { text: 'Trước ngày 31/11/2025', reason: 'không có ngày này' },
    ]);
  });

  it('says it of a task without words for its time, of a span and of a figure', () => {
    const by = '2024-02-29';
    expect(moved({ rules: [{ kind: 'by', date: by }] }, 2025).problems).toEqual([
      { text: 'việc', reason: 'năm 2025 không có ngày này', taskId: '1-1' },
    ]);
    expect(moved({ rules: [{ kind: 'within', from: by, to: '2024-03-31' }] }, 2025)).toMatchObject({
      task: { rules: [] },
      problems: [{ text: 'việc' }],
    });
    const counts = [{ figure: 60, unit: '%', by }];
    expect(moved({ counts }, 2025)).toMatchObject({
      task: { counts: [{ figure: 60, unit: '%' }] },
      problems: [{ text: 'việc', reason: 'năm 2025 không có ngày này' }],
    });
    expect(moved({ counts, product: 'Giải ngân 60% năm 2024' }, 2025)).toMatchObject({
      task: { product: 'Giải ngân 60% năm 2025' },
      problems: [{ text: 'Giải ngân 60% năm 2024' }],
    });
  });

  it('of a plan without a year keeps its words and dates, and what its offices are called now', () => {
    const { year: _, ...plan } = planOf(
      task({
        schedule: 'Trước ngày 10/11/2024',
        rules: [{ kind: 'by', date: '2024-11-10', exclusive: true }],
      }),
    );
    const successors = { 'one-stop-department': 'Trung tâm Phục vụ hành chính công' };
    expect(startPlan({ ...plan, successors }, { year: 2027 })).toMatchObject({
      plan: {
        year: 2027,
        successors,
        heads: [
          {
            title: 'Việc năm 2024',
            tasks: [{ schedule: 'Trước ngày 10/11/2024', rules: [{ kind: 'by', date: '2024-11-10' }] }],
          },
        ],
      },
      problems: [],
    });
  });

  it('a span to the end of February ends there in each year', () => {
    const spanOf = (from: string, to: string, year: number) =>
      moved({ rules: [{ kind: 'within', from, to }] }, year).task?.rules;
    expect(spanOf('2025-01-01', '2025-02-28', 2027)).toEqual([
      { kind: 'within', from: '2028-01-01', to: '2028-02-29' },
    ]);
    expect(spanOf('2024-02-01', '2024-02-29', 2025)).toEqual([
      { kind: 'within', from: '2025-02-01', to: '2025-02-28' },
    ]);
  });

  it('of any year is a plan', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2090 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        (year, day, month) => {
          const date = `2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const { plan } = startPlan(planOf(task({ rules: [{ kind: 'by', date }] })), { year });
          expect(planSchema.safeParse(plan).success).toBe(true);
          expect(plan.heads[0]?.tasks[0]?.rules).toEqual([{ kind: 'by', date: `${year}${date.slice(4)}` }]);
        },
      ),
    );
  });
});

describe('templates', () => {
  it.each(PLAN_TEMPLATES)('$id is a plan with short titles, and starts another', async ({ load, tasks }) => {
    const template = await load();
    expect(planSchema.safeParse(template).error?.issues ?? []).toEqual([]);
    const all = template.heads.flatMap((head) => head.tasks);
    expect(all).toHaveLength(tasks);
    for (const { content } of all) expect(content.length, content).toBeLessThanOrEqual(80);
    const { plan } = startPlan(template, { year: 2027, unit: 'UBND xã Mới' });
    expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
    expect(JSON.stringify(plan)).not.toMatch(new RegExp(`"date":"${template.year}`));
  });

  it('what is obsolete in them is flagged, each with successors', async () => {
    const flags = await Promise.all(
      PLAN_TEMPLATES.map(async ({ load }) => groupObsolete(findObsolete(await load(), '2026-11-27'))),
    );
    const ids = new Set(flags.flat().map(({ obsolete }) => obsolete.id));
    expect([...ids]).toEqual(
      expect.arrayContaining(['office-statistics-officer', 'commune-officers', 'one-stop-department']),
    );
    for (const { obsolete } of flags.flat()) expect(obsolete.successors.length).toBeGreaterThan(0);
  });
});
