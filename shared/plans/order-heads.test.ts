import { describe, expect, it } from 'vitest';
import { criterionOf, inFiveCriteria } from './criterion-of';
import { orderHeads, type TaskStanding } from './order-heads';
import type { Plan, PlanCriterion, PlanGoal, PlanTask } from './plan';

const task = (id: string, rules: PlanTask['rules']): PlanTask => ({
  id,
  content: `việc ${id}`,
  owners: [],
  rules,
});
const plan: Plan = {
  year: 2026,
  goals: [
    { text: 'Mức độ hài lòng đạt từ 90% trở lên', comparison: 'at-least', figure: 90, unit: '%' },
    { text: 'Hồ sơ trễ hạn dưới 0,1%', comparison: 'below', figure: 0.1, unit: '%' },
  ],
  heads: [
    {
      number: 'I',
      title: 'Tiêu chí Tiếp cận dịch vụ',
      criterion: 'access',
      tasks: [task('1-1', [{ kind: 'continuous' }])],
    },
    {
      number: 'II',
      title: 'Tiêu chí Thủ tục hành chính',
      criterion: 'procedures',
      tasks: [task('2-1', [{ kind: 'monthly', day: 25 }]), task('2-2', [{ kind: 'by', date: '2026-12-10' }])],
    },
    { number: 'III', title: 'Khác', tasks: [] },
    { number: 'IV', title: 'Tiêu chí Kết quả', criterion: 'results', tasks: [] },
  ],
};
const order = (figures: Parameters<typeof orderHeads>[1], standings: Record<string, TaskStanding> = {}) =>
  orderHeads(plan, figures, ({ id }) => standings[id] && { id, ...standings[id] });

describe('orderHeads', () => {
  it('what misses its goal by most comes first, a fall counts as missing, what has no figure comes last', () => {
    const heads = order([
      { criterion: 'access', value: 88 },
      { criterion: 'procedures', value: 89, before: 93 },
      { criterion: 'results', value: 95, before: 90 },
    ]);
    expect(heads.map(({ head, gap, fall }) => [head.number, gap, fall])).toEqual([
      ['II', 1, 4],
      ['I', 2, undefined],
      ['IV', -5, -5],
      ['III', undefined, undefined],
    ]);
  });

  it('without figures heads stand as in the plan', () => {
    expect(order([]).map(({ head }) => head.number)).toEqual(['I', 'II', 'III', 'IV']);
  });

  it('a criterion is held against its own goal, else the one for all, else any, else 100 %', () => {
    const goal = (figure: number, criterion?: PlanCriterion): PlanGoal => ({
      text: 'Mức độ hài lòng',
      comparison: 'at-least',
      figure,
      unit: '%',
      ...(criterion && { criterion }),
    });
    const figures = [
      { criterion: 'access', value: 88 },
      { criterion: 'procedures', value: 91 },
    ] as const;
    const of = (goals: PlanGoal[]) =>
      orderHeads({ ...plan, goals }, figures, () => undefined)
        .slice(0, 2)
        .map(({ head, goal: wanted }) => [head.number, wanted]);
    expect(of([goal(90), goal(99, 'reception'), goal(92, 'procedures')])).toEqual([
      ['I', 99],
      ['II', 92],
    ]);
    expect(of([goal(90), goal(85), goal(96, 'procedures')])).toEqual([
      ['II', 96],
      ['I', 90],
    ]);
    expect(of([goal(93, 'staff')])).toEqual([
      ['I', 93],
      ['II', 93],
    ]);
    expect(of([])).toEqual([
      ['I', undefined],
      ['II', undefined],
    ]);
  });

  it('names tasks that are late or lack evidence, as the caller knows them', () => {
    const [settled, late, unproved] = [
      { late: [], lacksEvidence: false },
      { late: ['2026-02-25'], lacksEvidence: false },
      { late: [], lacksEvidence: true },
    ];
    const of = (standings: Record<string, TaskStanding>) =>
      order([], standings).map(({ needing }) => needing.map(({ id }) => id));
    expect(of({})).toEqual([[], [], [], []]);
    expect(of({ '1-1': unproved, '2-1': settled, '2-2': late })).toEqual([['1-1'], ['2-2'], [], []]);
    expect(of({ '2-2': unproved, '2-1': late })).toEqual([[], ['2-1', '2-2'], [], []]);
  });
});

describe('criteria', () => {
  it.each([
    ['TIÊU CHÍ TIẾP CẬN DỊCH VỤ', 'access'],
    ['Tiêu chí Điều kiện tiếp đón và phục vụ', 'reception'],
    ['Tiêu chí Thủ tục hành chính', 'procedures'],
    ['Tiêu chí Sự phục vụ của cán bộ, công chức', 'staff'],
    ['Tiêu chí Kết quả, tiến độ giải quyết công việc', 'results'],
    ['Tiêu chí Tiếp nhận và xử lý thông tin phản hồi', 'feedback'],
    ['Tiêu chí xử lý phản ánh, kiến nghị', 'feedback'],
    ['Thủ tục hành chính', 'procedures'],
    ['CẢI CÁCH THỦ TỤC HÀNH CHÍNH', undefined],
    ['Công tác chỉ đạo, điều hành', undefined],
  ])('%s', (title, criterion) => expect(criterionOf(title)).toBe(criterion));

  it('the old six are told in the five of today', () => {
    expect(inFiveCriteria('reception')).toBe('access');
    expect(inFiveCriteria('staff')).toBe('staff');
  });
});
