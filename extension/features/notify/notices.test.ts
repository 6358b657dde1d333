import { describe, expect, it } from 'vitest';
import type { SeenDossier } from '../../../shared/deadlines/log/seen-dossier';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import type { StoredPlan } from '../../platform/plan-records';
import { openDossiers } from '../open-dossiers';
import { dueTasks } from '../plan-tasks/due-task';
import { findNotices } from './find-notices';
import { writeNotice } from './write-notice';

const at = (text: string) => new Date(`2026-11-${text}:00+07:00`);
const due = (code: string, dueAt: Date, more: Partial<SeenDossier> = {}): SeenDossier => ({
  code,
  status: 'Đang xử lý',
  stage: 'processing',
  receivedAt: at('02T08:00'),
  dueAt,
  ...more,
});
const DOSSIERS = [
  due('A', at('20T11:30')),
  due('B', at('20T17:00')),
  due('C', at('23T11:30')),
  due('D', at('20T10:00'), { stage: 'suspended', status: 'Tạm dừng' }),
  due('E', at('20T10:00'), { stage: 'returned', status: 'Đã trả kết quả' }),
];
const between = (since: Date, now: Date) =>
  findNotices(openDossiers(DOSSIERS, defaultCalendar(), now, 'vi'), [], since, now);

describe('what has come to press', () => {
  it.each([
    ['19T17:00', '20T07:30', { overdue: [], urgent: ['A'] }],
    ['20T07:30', '20T08:00', { overdue: [], urgent: [] }],
    ['20T11:25', '20T11:30', { overdue: [], urgent: [] }],
    ['20T11:30', '20T13:05', { overdue: ['A'], urgent: ['B'] }],
    // over the weekend, together
    ['20T16:55', '23T07:30', { overdue: ['B'], urgent: ['C'] }],
    ['23T07:30', '23T07:35', { overdue: [], urgent: [] }],
  ] as const)('between %s and %s', (since, now, notices) => {
    expect(between(at(since), at(now))).toMatchObject(notices);
  });

  it('however often it is asked, each is told once', () => {
    const told: string[] = [];
    for (let now = at('20T07:30'); now <= at('23T11:40'); now = new Date(now.getTime() + 5 * 60_000)) {
      const { overdue, urgent } = between(new Date(now.getTime() - 5 * 60_000), now);
      told.push(...overdue.map((code) => `${code} overdue`), ...urgent.map((code) => `${code} urgent`));
    }
    expect(told.sort()).toEqual(['A overdue', 'A urgent', 'B overdue', 'B urgent', 'C overdue', 'C urgent']);
  });
});

/** A plan with a task of each Friday and one of a day, of which one may be done. */
const PLAN: StoredPlan = {
  id: 'p',
  startsOn: '2026-11-16',
  events: [],
  changedAt: at('16T08:00'),
  plan: {
    year: 2026,
    goals: [],
    heads: [
      {
        title: 'Tiếp cận',
        tasks: [
          { id: '1', content: 'Báo cáo tuần', owners: [], rules: [{ kind: 'weekly', weekday: 'fri' }] },
          { id: '2', content: 'Niêm yết', owners: [], rules: [{ kind: 'by', date: '2026-11-23' }] },
        ],
      },
    ],
  },
};
const tasksBetween = (since: Date, now: Date, doneOn?: string) => {
  const rounds = doneOn
    ? [{ plan: 'p', taskId: '1', key: doneOn, doneOn, evidence: [], at: at('20T10:00') }]
    : [];
  const tasks = dueTasks({ plans: [PLAN], rounds }, defaultCalendar(), now);
  const { tasksOverdue, tasksToday } = findNotices([], tasks, since, now);
  return { tasksOverdue, tasksToday };
};

describe('what of the plans has come to press', () => {
  it.each([
    ['19T16:55', '20T07:30', [], ['Báo cáo tuần']],
    ['20T07:30', '20T07:35', [], []],
    ['20T16:50', '20T16:55', [], []],
    // Friday's is late after the weekend, when Monday's begins
    ['20T16:55', '23T07:30', ['Báo cáo tuần'], ['Niêm yết']],
    ['23T07:30', '23T07:35', [], []],
    // the 24th is a holiday
    ['23T16:55', '25T07:30', ['Niêm yết'], []],
  ])('between %s and %s', (since, now, tasksOverdue, tasksToday) => {
    expect(tasksBetween(at(since), at(now))).toEqual({ tasksOverdue, tasksToday });
  });

  it('what is done is not told', () => {
    const friday = '2026-11-20';
    expect(tasksBetween(at('20T16:55'), at('23T07:30'), friday).tasksOverdue).toEqual([]);
  });
});

const NONE = { overdue: [], urgent: [], tasksOverdue: [], tasksToday: [] };

describe('one notification for all', () => {
  it('says how many, and names the first', () => {
    expect(writeNotice({ ...NONE, overdue: ['A'], urgent: ['B', 'C', 'D', 'E'] }, 'vi')).toEqual({
      title: '1 hồ sơ vừa quá hạn, 4 hồ sơ cần xử lý ngay',
      message: 'A\nB\nC\nD\nvà còn nữa…',
    });
    expect(writeNotice({ ...NONE, urgent: ['B'] }, 'en')).toEqual({
      title: '1 to act on now',
      message: 'B',
    });
  });

  it('names tasks after dossiers, cut to a line', () => {
    const long =
      'Niêm yết công khai đầy đủ, kịp thời các thủ tục hành chính mới ban hành tại quầy và trên trang thông tin';
    const notice = writeNotice(
      { ...NONE, urgent: ['B'], tasksOverdue: ['Báo cáo tuần'], tasksToday: [long] },
      'vi',
    );
    expect(notice?.title).toBe(
      '1 hồ sơ cần xử lý ngay, 1 việc trong kế hoạch vừa quá hạn, 1 việc trong kế hoạch đến hạn hôm nay',
    );
    expect(notice?.message).toMatch(/^B\nBáo cáo tuần\nNiêm yết công khai .{40,80}…$/);
  });

  it('is none where nothing presses', () => {
    expect(writeNotice(NONE, 'vi')).toBeUndefined();
  });
});
