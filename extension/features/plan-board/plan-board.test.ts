import { describe, expect, it } from 'vitest';
import type { PlanTask } from '../../../shared/plans/plan';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import { trackTasks } from '../plan-tasks/tracked-task';
import { findTasks } from './find-tasks';
import { groupTasks } from './group-tasks';
import { roundsByDay, stateOfDay } from './rounds-by-day';

const now = new Date('2026-11-18T09:00:00+07:00');
const task = (id: string, more: Partial<PlanTask>): PlanTask => ({
  id,
  content: id,
  owners: [],
  rules: [],
  ...more,
});
const tasks = trackTasks(
  {
    plans: [
      {
        id: 'p',
        plan: {
          year: 2026,
          goals: [],
          heads: [
            {
              number: 'I',
              title: 'Tiếp cận dịch vụ',
              tasks: [
                task('late', {
                  owners: ['Văn phòng', 'Một cửa'],
                  rules: [{ kind: 'by', date: '2026-11-10' }],
                }),
                task('today', { owners: ['VĂN PHÒNG'], rules: [{ kind: 'by', date: '2026-11-18' }] }),
                task('daily', { rules: [{ kind: 'daily' }] }),
              ],
            },
            {
              title: 'Thủ tục',
              tasks: [
                task('week', { product: 'Bảng niêm yết', rules: [{ kind: 'by', date: '2026-11-20' }] }),
                task('month', { rules: [{ kind: 'by', date: '2026-11-27' }] }),
                task('later', { rules: [{ kind: 'by', date: '2026-12-20' }] }),
                task('always', { rules: [{ kind: 'continuous' }] }),
                task('unknown', {}),
              ],
            },
          ],
        },
        events: [],
        startsOn: '2026-11-01',
        changedAt: now,
      },
    ],
    rounds: [],
  },
  { calendar: defaultCalendar(), now },
);
const groups = (by: 'head' | 'owner' | 'date') =>
  groupTasks(tasks, { by, now, language: 'vi' }).map(({ title, tasks: some }) => [
    title,
    ...some.map(({ task: { id } }) => id),
  ]);

describe('the board', () => {
  it('goes by heads as the plan has them', () => {
    expect(groups('head')).toEqual([
      ['I. Tiếp cận dịch vụ', 'late', 'today', 'daily'],
      ['Thủ tục', 'week', 'month', 'later', 'always', 'unknown'],
    ]);
  });
  it('goes by owners, however they are written, those of nobody last', () => {
    expect(groups('owner').map(([title, ...ids]) => [title, ids.length])).toEqual([
      ['Một cửa', 1],
      ['Văn phòng', 2],
      ['Chưa phân công', 6],
    ]);
  });
  it('goes by what must happen first', () => {
    expect(groups('date')).toEqual([
      ['Quá hạn', 'late'],
      ['Hôm nay', 'today', 'daily'],
      ['Trong tuần này', 'week'],
      ['Trong tháng này', 'month'],
      ['Sau đó', 'later'],
      ['Thường xuyên', 'always'],
      ['Chưa rõ hạn', 'unknown'],
    ]);
  });
  it('is searched in all that a task says, marks and case aside', () => {
    const found = (query: string) => findTasks(tasks, query).map(({ task: { id } }) => id);
    expect(found('niem YET')).toEqual(['week']);
    expect(found('mot cua')).toEqual(['late']);
    expect(found('tiếp cận van phong')).toEqual(['late', 'today']);
    expect(found('')).toHaveLength(8);
    expect(found('không có')).toEqual([]);
  });
  it('has the days of a year, but for what comes each day', () => {
    const days = roundsByDay(tasks, '2026');
    expect([...days.keys()].sort()).toEqual([
      '2026-11-10',
      '2026-11-18',
      '2026-11-20',
      '2026-11-27',
      '2026-12-18',
    ]);
    expect(stateOfDay(days.get('2026-11-10') ?? [])).toBe('overdue');
    expect(stateOfDay([])).toBeUndefined();
  });
});
