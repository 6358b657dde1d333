import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '../working-time/calendars';
import { nextRounds } from './plan-rounds';
import { planSchema } from './plan-schema';
import { readReportDuties } from './report-duties';
import { readSchedulePhrase } from './schedule-phrase';

const plan = readReportDuties();
const tasks = plan.heads.flatMap((head) => head.tasks);

describe('the recurring reports of a ward', () => {
  it('are a plan', () => expect(planSchema.safeParse(plan).success).toBe(true));

  it.each(tasks)('$content names its source and falls due within a year', ({ rules, note }) => {
    expect(note).toMatch(/\d/);
    const rounds = nextRounds(rules, { calendar: defaultCalendar(), from: '2026-01-01', to: '2026-12-31' });
    expect(rounds.length).toBeGreaterThan(0);
  });

  it.each(tasks.filter(({ schedule }) => !schedule?.startsWith('Trước')))(
    '$content: the words say what the rules say',
    ({ schedule = '', rules }) => {
      expect(readSchedulePhrase(schedule, { year: 2026 })).toEqual({ rules, problems: [] });
    },
  );
});
