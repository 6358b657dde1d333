import { describe, expect, it } from 'vitest';
import { calendarOfWard, officialDays } from '../../../shared/working-time/calendars';
import type { OwnDay } from '../../../shared/working-time/ward-hours';
import { weeksOfMonth } from '../../../shared/working-time/weeks-of-month';
import { stepDay } from '../../ui/step-day';
import { describeCell } from './day-cell';

const OWN: OwnDay[] = [
  { date: '2026-11-20', work: 'morning', reason: 'Kỷ niệm' },
  { date: '2026-11-24', work: 'whole' },
  { date: '2026-11-25', work: 'rest' },
];

describe('a day of the calendar', () => {
  it.each([
    ['2026-11-19', 'working'],
    ['2026-11-20', 'own-half'],
    ['2026-11-21', 'rest'],
    ['2026-11-24', 'own-work'],
    ['2026-11-25', 'own-rest'],
    ['2026-09-02', 'holiday'],
    ['2026-08-22', 'make-up'],
  ])('%s is %s', (date, kind) => {
    const calendar = calendarOfWard({ officeHours: 'hue-one-stop', ownDays: OWN });
    const own = new Map(OWN.map((day) => [day.date, day]));
    expect(describeCell(date, { calendar, own, official: officialDays() })).toMatchObject({ date, kind });
  });
  it('every official day has the document that sets it', () => {
    for (const { source } of officialDays().values()) expect(source).not.toBe('');
  });
});

describe('a month', () => {
  it('begins on its weekday, and has all its days', () => {
    const weeks = weeksOfMonth('2026-02');
    expect(weeks[0]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      '2026-02-01',
    ]);
    expect(weeks.flat().filter(Boolean)).toHaveLength(28);
    expect(weeksOfMonth('2024-02').flat().filter(Boolean)).toHaveLength(29);
  });
});

describe('keys', () => {
  it.each([
    ['2026-11-01', 'ArrowLeft', '2026-10-31'],
    ['2026-12-31', 'ArrowRight', '2027-01-01'],
    ['2026-11-20', 'ArrowUp', '2026-11-13'],
    ['2026-11-20', 'ArrowDown', '2026-11-27'],
    ['2026-11-20', 'Home', '2026-11-16'],
    ['2026-11-20', 'End', '2026-11-22'],
    ['2026-01-31', 'PageDown', '2026-02-28'],
    ['2026-01-31', 'PageUp', '2025-12-31'],
    ['2026-11-20', 'x', undefined],
  ])('from %s %s leads to %s', (date, key, to) => {
    expect(stepDay(date, key)).toBe(to);
  });
});
