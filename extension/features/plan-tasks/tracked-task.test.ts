import { describe, expect, it } from 'vitest';
import type { Plan, PlanTask } from '../../../shared/plans/plan';
import type { ScheduleRule } from '../../../shared/plans/schedule-rule';
import { defaultCalendar } from '../../../shared/working-time/calendars';
import type { StoredPlan, StoredRound } from '../../platform/plan-records';
import { countProgress } from './count-progress';
import { dueTasks } from './due-task';
import { describeTask, trackTasks } from './tracked-task';

const calendar = defaultCalendar();
const at = (text: string) => new Date(`2026-${text}:00+07:00`);
const now = at('11-20T09:00');

function stored(
  rules: ScheduleRule[],
  more: Partial<PlanTask> = {},
  plan: Partial<StoredPlan> = {},
): StoredPlan {
  const task: PlanTask = { id: '1', content: 'Báo cáo', owners: [], rules, ...more };
  const of: Plan = { year: 2026, goals: [], heads: [{ title: 'Tiếp cận', tasks: [task] }] };
  return { id: 'p', plan: of, events: [], startsOn: '2026-11-01', changedAt: now, ...plan };
}
const said = (key: string, more: Partial<StoredRound> = {}): StoredRound => ({
  plan: 'p',
  taskId: '1',
  key,
  evidence: [],
  at: now,
  ...more,
});
function track(plan: StoredPlan, rounds: StoredRound[] = [], when = now) {
  const [tracked] = trackTasks({ plans: [plan], rounds }, { calendar, now: when });
  if (!tracked) throw new Error('no task');
  return tracked;
}
const words = (plan: StoredPlan, rounds: StoredRound[] = [], when = now) =>
  describeTask(track(plan, rounds, when), { calendar, now: when, language: 'vi' });
const weekly: ScheduleRule = { kind: 'weekly', weekday: 'fri' };

describe('how a task stands', () => {
  it.each<[string, StoredPlan, state: string, words: string]>([
    ['late', stored([{ kind: 'by', date: '2026-11-18' }]), 'overdue', 'Quá hạn 2 ngày làm việc'],
    ['due today', stored([{ kind: 'by', date: '2026-11-20' }]), 'urgent', 'Hạn hôm nay'],
    ['due soon', stored([{ kind: 'by', date: '2026-11-23' }]), 'soon', 'Còn 1 ngày làm việc'],
    ['due later', stored([{ kind: 'by', date: '2026-12-20' }]), 'ok', 'Còn 19 ngày làm việc'],
    ['continuous', stored([{ kind: 'continuous' }]), 'ok', 'Thường xuyên'],
    ['each day', stored([{ kind: 'daily' }]), 'ok', 'Hạn hôm nay'],
    ['without a date', stored([]), 'unknown', 'Chưa rõ hạn'],
    [
      'awaiting',
      stored([{ kind: 'after', amount: 3, unit: 'days', event: 'họp' }]),
      'unknown',
      'Chờ sự việc',
    ],
    [
      'once its event has happened',
      stored(
        [{ kind: 'after', amount: 1, unit: 'working-days', event: 'họp' }],
        {},
        {
          events: [{ taskId: '1', event: 'họp', on: '2026-11-20' }],
        },
      ),
      'soon',
      'Còn 1 ngày làm việc',
    ],
  ])('%s', (_name, plan, state, text) => {
    expect(track(plan).state).toBe(state);
    expect(words(plan)).toBe(text);
  });

  it('of a year that is over asks for nothing', () => {
    const plan = stored([weekly], {}, { startsOn: '2027-01-01' });
    expect(track(plan, [], new Date('2027-02-01T02:00:00Z'))).toMatchObject({ state: 'unknown', late: [] });
  });

  it('is late once the day’s work is over, not before', () => {
    const plan = stored([{ kind: 'by', date: '2026-11-20' }]);
    expect(track(plan, [], at('11-20T16:59')).state).toBe('urgent');
    expect(words(plan, [], at('11-20T19:00'))).toBe('Quá hạn');
    expect(track(plan, [said('2026-11-20', { doneOn: '2026-11-19' })], at('11-20T19:00')).state).toBe('done');
  });

  it('is not late for what was due before the plan was followed', () => {
    const tracked = track(stored([weekly]));
    expect(tracked.late.map(({ key }) => key)).toEqual(['2026-11-06', '2026-11-13']);
    expect(tracked.rounds.length).toBeGreaterThan(50);
  });

  it('of what comes again, an explained time is settled when the next one has come', () => {
    const plan = stored([weekly]);
    const explained = [
      said('2026-11-06', { explanation: 'không họp' }),
      said('2026-11-13', { doneOn: '2026-11-13' }),
    ];
    expect(track(plan, explained).late).toEqual([]);
    expect(track(plan, [said('2026-11-13', { explanation: 'không họp' })]).late).toHaveLength(2);
  });

  it('keeps what was said of a round that the ward’s calendar has moved', () => {
    const holiday = {
      ...calendar,
      exceptions: [...calendar.exceptions, { date: '2026-11-13', sessions: [] }],
    };
    const [tracked] = trackTasks(
      { plans: [stored([weekly])], rounds: [said('2026-11-13', { doneOn: '2026-11-12' })] },
      { calendar: holiday, now },
    );
    expect(tracked?.rounds.find(({ key }) => key === '2026-11-12')).toMatchObject({
      state: 'done',
      round: { named: '2026-11-13' },
    });
  });
});

describe('what must happen soon', () => {
  it('has of each task the last late time and the next', () => {
    const due = dueTasks({ plans: [stored([weekly])], rounds: [] }, calendar, now);
    expect(due.map(({ round, state, lateBefore }) => [round.key, state, lateBefore])).toEqual([
      ['2026-11-13', 'overdue', 1],
      ['2026-11-20', 'urgent', 0],
    ]);
  });
});

describe('a task that counts', () => {
  const monthly: ScheduleRule = { kind: 'monthly', day: 25 };
  it('adds up what was reached in the period of now', () => {
    const counts = [{ figure: 20, unit: 'tin', per: 'year' as const }];
    const rounds = [said('2026-09-25', { count: 12 }), said('2026-10-23', { count: 7 })];
    const [progress] = countProgress(track(stored([monthly], { counts }), rounds), now);
    expect(progress).toMatchObject({ reached: 19, isReached: false });
    const quarter = [{ figure: 5, unit: 'tin', per: 'quarter' as const }];
    expect(countProgress(track(stored([monthly], { counts: quarter }), rounds), now)).toMatchObject([
      { reached: 7, isReached: true },
    ]);
  });
  it('takes the last figure of a share, for each milestone until its day', () => {
    const counts = [
      { figure: 60, unit: '%', by: '2026-08-25' },
      { figure: 85, unit: '%', by: '2026-12-25' },
    ];
    const rounds = [said('2026-08-25', { count: 61 }), said('2026-10-23', { count: 70 })];
    expect(countProgress(track(stored([monthly], { counts }), rounds), now)).toMatchObject([
      { reached: 61, isReached: true },
      { reached: 70, isReached: false },
    ]);
  });
  it('without an end counts by months', () => {
    const counts = [{ figure: 20, unit: 'tin', per: 'year' as const }];
    const plan = stored([{ kind: 'continuous' }], { counts });
    expect(countProgress(track(plan, [said('2026-03', { count: 4 })]), now)).toMatchObject([{ reached: 4 }]);
    expect(track(plan).rounds.map(({ key }) => key)).toHaveLength(11);
  });
});
