import { describe, expect, it } from 'vitest';
import type { PlanTask } from '../../../shared/plans/plan';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import type { StoredRound } from '../../platform/plan-records';
import { trackTasks } from '../plan-tasks/tracked-task';
import { reportSpans } from './report-span';
import { planReportTables } from './report-tables';
import { reportTasks } from './report-tasks';
import { weekParts, writeWeek } from './write-week';

const calendar = defaultCalendar();
const at = (text: string) => new Date(`2026-${text}:00+07:00`);
const now = at('11-20T09:00');

const TASKS: PlanTask[] = [
  {
    id: 'monthly',
    number: '1',
    content: 'Báo cáo',
    owners: ['Văn phòng'],
    rules: [{ kind: 'monthly', day: 25 }],
  },
  { id: 'late', content: 'Niêm yết', owners: [], rules: [{ kind: 'by', date: '2026-11-12' }] },
  { id: 'always', content: 'Ứng xử', owners: [], rules: [{ kind: 'continuous' }] },
  { id: 'far', content: 'Tổng kết', owners: [], rules: [{ kind: 'by', date: '2026-12-20' }] },
];
const said = (taskId: string, key: string, more: Partial<StoredRound>): StoredRound => ({
  plan: 'p',
  taskId,
  key,
  evidence: [],
  at: now,
  ...more,
});
const track = (rounds: StoredRound[] = []) =>
  trackTasks(
    {
      plans: [
        {
          id: 'p',
          plan: { year: 2026, goals: [], heads: [{ title: 'Tiếp cận', tasks: TASKS }] },
          events: [],
          startsOn: '2026-10-01',
          changedAt: now,
        },
      ],
      rounds,
    },
    { calendar, now },
  );
const SPAN = { from: '2026-10-26', to: '2026-11-25' };

describe('the periods of a report', () => {
  it.each([
    [25, '11-20T09:00', '2026-10-26', '2026-11-25'],
    [25, '11-26T09:00', '2026-11-26', '2026-12-25'],
    [20, '11-20T09:00', '2026-10-21', '2026-11-20'],
    ['last', '11-30T23:00', '2026-11-01', '2026-11-30'],
    ['last', '02-10T09:00', '2026-02-01', '2026-02-28'],
  ] as const)('of a month end on the plan’s day: %s, seen on %s', (day, when, from, to) => {
    expect(reportSpans('month', day, at(when))[0]).toMatchObject({ from, to });
  });
  it('follow each other without a gap', () => {
    for (const day of [20, 25, 'last'] as const) {
      const spans = reportSpans('month', day, now);
      expect(spans).toHaveLength(13);
      for (const [i, { from }] of spans.entries()) {
        const before = spans[i + 1];
        if (before)
          expect(new Date(`${before.to}T00:00:00Z`).getTime() + 86_400_000).toBe(
            new Date(`${from}T00:00:00Z`).getTime(),
          );
      }
    }
  });
  it('are named as offices name them', () => {
    expect(reportSpans('quarter', 25, now)[0]).toMatchObject({
      from: '2026-10-01',
      to: '2026-12-31',
      name: { vi: 'quý IV năm 2026' },
    });
    expect(reportSpans('half-year', 25, at('05-05T09:00'))[0]?.name.vi).toBe('6 tháng đầu năm 2026');
    expect(reportSpans('year', 25, now).map(({ name }) => name.vi)).toEqual(['năm 2026', 'năm 2025']);
  });
});

describe('what is reported of each task', () => {
  const resultsOf = (rounds: StoredRound[] = []) =>
    reportTasks(track(rounds), SPAN, now).map(({ tracked, result, lacksEvidence }) => [
      tracked.task.id,
      result,
      lacksEvidence,
    ]);
  it('is what is due in the period, and what goes on always', () => {
    expect(resultsOf()).toEqual([
      ['monthly', 'open', false],
      ['late', 'late', false],
      ['always', 'continuous', false],
    ]);
  });
  it('is done in time, late, and with or without evidence', () => {
    expect(
      resultsOf([
        said('monthly', '2026-11-25', {
          doneOn: '2026-11-19',
          evidence: [{ kind: 'document', number: '15/BC' }],
        }),
        said('late', '2026-11-12', { doneOn: '2026-11-16' }),
        said('always', '2026-11', { doneOn: '2026-11-16', evidence: [{ kind: 'text', text: 'đã nhắc' }] }),
      ]),
    ).toEqual([
      ['monthly', 'done', false],
      ['late', 'done-late', true],
      ['always', 'done', false],
    ]);
  });
  it('of a single thing is told in each period until it is done', () => {
    const december = { from: '2026-11-26', to: '2026-12-25' };
    const later = trackTasks(
      {
        plans: track()
          .slice(0, 1)
          .map(({ stored }) => stored),
        rounds: [],
      },
      { calendar, now: at('12-10T09:00') },
    );
    expect(reportTasks(later, december, at('12-10T09:00')).map(({ tracked }) => tracked.task.id)).toContain(
      'late',
    );
  });
  it('stands in tables: how many went how, then each head', () => {
    const reported = reportTasks(track([said('late', '2026-11-12', { explanation: 'chờ mẫu' })]), SPAN, now);
    const [summary, head] = planReportTables(reported, 'vi');
    expect(summary?.rows).toEqual([
      ['Quá hạn, chưa thực hiện', 1],
      ['Đang thực hiện, còn hạn', 1],
      ['Thường xuyên, chưa ghi kết quả', 1],
    ]);
    expect(head?.rows[1]).toEqual([
      '2',
      'Niêm yết',
      '',
      'Quá hạn, chưa thực hiện',
      '',
      'hạn 12/11/2026: chờ mẫu',
    ]);
  });
});

describe('the list for Monday’s meeting', () => {
  it('has what is late, what is due day by day, and what was done the week before', () => {
    const rounds = [
      said('far', '2026-12-18', { doneOn: '2026-11-13', evidence: [{ kind: 'text', text: 'đã gửi' }] }),
    ];
    const text = writeWeek(weekParts(track(rounds), now, 'vi'), now, 'vi');
    expect(text).toBe(`Việc trong tuần 16/11/2026 – 22/11/2026

QUÁ HẠN (2)
- Báo cáo (Văn phòng), hạn 23/10/2026
- Niêm yết (chưa phân công), hạn 12/11/2026

TRONG TUẦN (0)
- không có

ĐÃ LÀM TUẦN TRƯỚC (1)
- Tổng kết (chưa phân công): đã gửi`);
  });
  it('on a Saturday is of the coming week', () => {
    const saturday = at('11-21T09:00');
    const parts = weekParts(track(), saturday, 'vi');
    expect(parts[1]?.lines).toEqual(['Thứ Tư 25/11/2026: Báo cáo (Văn phòng)']);
  });
});
