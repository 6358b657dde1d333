import { expect, it } from 'vitest';
import { calendarOf, defaultCalendar } from './calendars';
import { nameDays, usualHours } from './usual-hours';
import { readDay } from './viet-nam-day';

it('days with the same hours are one line, holidays make no difference', () => {
  expect(usualHours(defaultCalendar(), readDay('2026-09-02'))).toEqual([
    {
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      sessions: [
        ['07:30', '11:30'],
        ['13:00', '17:00'],
      ],
    },
  ]);
});

it('follows the season', () => {
  const of = (day: string) => usualHours(calendarOf('nghe-an'), readDay(day))[0]?.sessions[0]?.[0];
  expect([of('2026-06-10'), of('2026-12-10')]).toEqual(['07:00', '07:30']);
});

it('a day with other hours stands apart', () => {
  const week = { mon: [['08:00', '12:00']], tue: [['08:00', '12:00']], sat: [['08:00', '11:30']] } as const;
  const calendar = { week: structuredClone(week) as never, exceptions: [] };
  expect(usualHours(calendar, readDay('2026-11-27')).map(({ days }) => nameDays(days, 'vi'))).toEqual([
    'Thứ Hai đến thứ Ba',
    'Thứ Bảy',
  ]);
});

it('names days in both languages', () => {
  expect(nameDays(['mon', 'fri'], 'vi')).toBe('Thứ Hai đến thứ Sáu');
  expect(nameDays(['sat', 'sun'], 'vi')).toBe('Thứ Bảy đến chủ nhật');
  expect(nameDays(['mon', 'tue'], 'en')).toBe('Monday to Tuesday');
  expect(nameDays([], 'vi')).toBe('');
});
