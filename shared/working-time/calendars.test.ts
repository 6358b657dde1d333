import { describe, expect, it } from 'vitest';
import { calendarOf, defaultCalendar, OFFICE_HOURS, UNDECIDED_DAYS } from './calendars';
import holidays from './holidays.json';
import { addWorkingDays, workingMinutesBetween } from './index';
import officeHours from './office-hours.json';
import { parseDay, startOfDay, weekdayOfDay } from './viet-nam-day';
import { workCalendarSchema } from './work-calendar-schema';

const minutesOn = (id: string, date: string) => {
  const start = startOfDay(parseDay(date) ?? Number.NaN);
  return workingMinutesBetween(calendarOf(id), new Date(start), new Date(start + 86_400_000));
};
const weekday = (date: string) => weekdayOfDay(parseDay(date) ?? Number.NaN);

describe('official holidays', () => {
  it('every date is real, stands once and has a source', () => {
    const dates = holidays.days.map(({ date }) => date);
    expect(new Set(dates).size).toBe(dates.length);
    expect([...dates].sort()).toEqual(dates);
    for (const day of holidays.days) {
      expect(parseDay(day.date), day.date).toBeDefined();
      expect(day.source.length, day.date).toBeGreaterThan(5);
      expect(typeof day.confirmed).toBe('boolean');
    }
  });
  it('a holiday takes a weekday; a make-up day is a Saturday for a weekday that is off', () => {
    for (const { date, kind, insteadOf } of holidays.days) {
      if (kind === 'make-up') {
        expect(weekday(date), date).toBe(5);
        expect(holidays.days.some((other) => other.date === insteadOf && other.kind === 'holiday')).toBe(
          true,
        );
      } else expect(weekday(date), date).toBeLessThan(5);
    }
  });
  it('has the number of days of the statute: 11, from 2026 on 12, swapped days aside', () => {
    const lost = (year: number) =>
      holidays.days.filter((d) => d.kind === 'holiday' && d.date.startsWith(`${year}`)).length;
    const madeUp = (year: number) =>
      holidays.days.filter((d) => d.kind === 'make-up' && d.date.startsWith(`${year}`)).length;
    // every holiday on a rest day is given back on a weekday, except those of Tết that a break already holds
    expect(lost(2023) - madeUp(2023)).toBe(11);
    expect(lost(2024) - madeUp(2024)).toBe(11);
    expect(lost(2025) - madeUp(2025)).toBe(11);
    expect(lost(2026) - madeUp(2026)).toBe(12);
    expect(lost(2027) + UNDECIDED_DAYS.size / 2).toBe(12);
  });
  it('marks what is not final in 2027', () => {
    expect(holidays.officialUntil).toBe('2026-12-31');
    expect(holidays.days.find(({ date }) => date === '2027-02-08')?.confirmed).toBe(false);
    expect([...UNDECIDED_DAYS.keys()]).toEqual(['2027-02-04', '2027-02-11', '2027-09-01', '2027-09-03']);
  });
});

describe('office hours', () => {
  it('the default is the first preset', () => {
    expect(officeHours.default).toBe(OFFICE_HOURS[0]?.id);
    expect(defaultCalendar()).toBe(calendarOf(officeHours.default));
  });
  it.each(OFFICE_HOURS.map(({ id }) => id))(
    '%s: a valid calendar of eight hours a working day, none on Saturday',
    (id) => {
      const calendar = calendarOf(id);
      expect(workCalendarSchema.safeParse(calendar).success).toBe(true);
      for (const date of ['2026-07-06', '2026-11-20', '2026-12-07'])
        expect(minutesOn(id, date), date).toBe(480);
      expect(minutesOn(id, '2026-08-22'), 'make-up Saturday').toBe(480);
      expect(minutesOn(id, '2026-11-21'), 'a Saturday on which some procedures are received').toBe(0);
      expect(minutesOn(id, '2026-11-24'), 'holiday').toBe(0);
    },
  );
  it('changes with the season', () => {
    const dueOn = (date: string) =>
      addWorkingDays(calendarOf('nghe-an'), new Date(`${date}T08:00:00+07:00`), 0);
    const morning = (date: string) =>
      workingMinutesBetween(
        calendarOf('nghe-an'),
        new Date(`${date}T07:00:00+07:00`),
        new Date(`${date}T07:30:00+07:00`),
      );
    expect(morning('2026-10-15')).toBe(30);
    expect(morning('2026-10-16')).toBe(0);
    expect(dueOn('2026-10-16').toISOString()).toBe('2026-10-16T10:00:00.000Z');
  });
  it('names the preset that is not there', () => {
    expect(() => calendarOf('khong-co')).toThrow(/khong-co/);
  });
});
