import { expect, it } from 'vitest';
import { dayBefore, firstDay, lastDay, listMonths } from './months';

it('finds the ends of months over years and leap days', () => {
  expect(firstDay('2026-01-31', -1)).toBe('2025-12-01');
  expect(firstDay('2026-07-15', -11)).toBe('2025-08-01');
  expect(lastDay('2024-02-03')).toBe('2024-02-29');
  expect(lastDay('2026-12-31')).toBe('2026-12-31');
  expect(dayBefore('2026-03-01')).toBe('2026-02-28');
});

it('lists months, cut ones too', () => {
  expect(listMonths('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(listMonths('2026-02-10', '2026-02-11')).toEqual(['2026-02']);
});
