import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  firstDayOfMonth,
  isWholeMonths,
  lastClosedMonth,
  lastDayOfMonth,
  listMonths,
  monthOfDay,
  shiftMonth,
} from './month';
import { formatDay, parseDay } from './viet-nam-day';

/** Days of the years 1900 to 2200. */
const days = fc.integer({ min: -25_567, max: 84_370 }).map(formatDay);
const dayAfter = (day: string) => formatDay((parseDay(day) ?? Number.NaN) + 1);

it('goes over years in both directions', () => {
  expect(shiftMonth('2026-01', -1)).toBe('2025-12');
  expect(shiftMonth('2026-07', -11)).toBe('2025-08');
  expect(shiftMonth('2025-12', 1)).toBe('2026-01');
  expect(shiftMonth('2026-07', 0)).toBe('2026-07');
});

it('finds the ends of months over years and leap days', () => {
  expect(firstDayOfMonth(monthOfDay('2026-01-31'))).toBe('2026-01-01');
  expect(lastDayOfMonth('2024-02')).toBe('2024-02-29');
  expect(lastDayOfMonth('2026-02')).toBe('2026-02-28');
  expect(lastDayOfMonth('2026-12')).toBe('2026-12-31');
  expect(lastDayOfMonth('9999-12')).toBe('9999-12-31');
});

it.each(['2026-13', '2026-00', '2026', ''])('knows no month "%s"', (month) => {
  expect(() => lastDayOfMonth(month)).toThrow(RangeError);
});

it('closes a month only when it is over', () => {
  expect(lastClosedMonth('2026-10-31')).toBe('2026-09');
  expect(lastClosedMonth('2026-11-01')).toBe('2026-10');
  expect(lastClosedMonth('2026-01-10')).toBe('2025-12');
});

it('lists months, cut ones too', () => {
  const months = ['2025-11', '2025-12', '2026-01', '2026-02'];
  expect(listMonths({ from: '2025-11-30', to: '2026-02-01' })).toEqual(months);
  expect(listMonths({ from: '2026-02-10', to: '2026-02-11' })).toEqual(['2026-02']);
  expect(listMonths({ from: '2026-02-10', to: '2026-01-31' })).toEqual([]);
  expect(listMonths({ from: '9999-11-01', to: '9999-12-31' })).toEqual(['9999-11', '9999-12']);
});

it('tells whole months from cut ones', () => {
  expect(isWholeMonths({ from: '2026-01-01', to: '2026-02-28' })).toBe(true);
  expect(isWholeMonths({ from: '2024-02-01', to: '2024-02-28' })).toBe(false);
  expect(isWholeMonths({ from: '2026-01-02', to: '2026-01-31' })).toBe(false);
});

it('the day after the last of a month is the first of the next', () => {
  fc.assert(
    fc.property(days, (day) => {
      const month = monthOfDay(day);
      expect(dayAfter(lastDayOfMonth(month))).toBe(firstDayOfMonth(shiftMonth(month, 1)));
      expect(shiftMonth(shiftMonth(month, 1), -1)).toBe(month);
      expect(isWholeMonths({ from: firstDayOfMonth(month), to: lastDayOfMonth(month) })).toBe(true);
    }),
  );
});

it('lists each month of a range once, one after the other, from the first day’s to the last’s', () => {
  fc.assert(
    fc.property(days, fc.nat(1_000), (from, length) => {
      const to = formatDay((parseDay(from) ?? Number.NaN) + length);
      const months = listMonths({ from, to });
      expect([months[0], months.at(-1)]).toEqual([monthOfDay(from), monthOfDay(to)]);
      for (const [index, month] of months.slice(1).entries())
        expect(month).toBe(shiftMonth(months[index] ?? '', 1));
    }),
  );
});
