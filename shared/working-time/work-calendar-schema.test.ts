import { describe, expect, it } from 'vitest';
import { workCalendarSchema } from './work-calendar-schema';

const base = { week: { mon: [['07:30', '11:30']] }, exceptions: [] };

describe('workCalendarSchema', () => {
  it('takes a calendar', () => {
    expect(
      workCalendarSchema.safeParse({
        ...base,
        seasons: [{ from: '02-29', to: '10-15', week: {} }],
        exceptions: [{ date: '2026-11-24', sessions: [], reason: 'Nghỉ lễ' }],
        officialUntil: '2026-12-31',
      }).success,
    ).toBe(true);
  });
  it.each([
    [
      'overlapping sessions',
      {
        ...base,
        week: {
          mon: [
            ['07:30', '11:30'],
            ['11:00', '12:00'],
          ],
        },
      },
    ],
    [
      'unsorted sessions',
      {
        ...base,
        week: {
          mon: [
            ['13:00', '17:00'],
            ['07:30', '11:30'],
          ],
        },
      },
    ],
    ['a session that ends before it starts', { ...base, week: { mon: [['11:30', '07:30']] } }],
    ['a time without its zero', { ...base, week: { mon: [['7:30', '11:30']] } }],
    ['an unknown weekday', { ...base, week: { monday: [] } }],
    ['a date that does not exist', { ...base, exceptions: [{ date: '2024-11-31', sessions: [] }] }],
    [
      'one date twice',
      {
        ...base,
        exceptions: [
          { date: '2026-11-24', sessions: [] },
          { date: '2026-11-24', sessions: [] },
        ],
      },
    ],
    ['a season on 31/06', { ...base, seasons: [{ from: '06-31', to: '10-15', week: {} }] }],
    ['an unknown field', { ...base, holidays: [] }],
  ])('refuses %s', (_, calendar) => {
    expect(workCalendarSchema.safeParse(calendar).success).toBe(false);
  });
});
