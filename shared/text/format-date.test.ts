import { expect, it } from 'vitest';
import { formatDate, formatDateTime, formatIso, formatIsoDate } from './format-date';

it('shows an instant as it is in Viet Nam, whatever the zone of the machine', () => {
  const instant = new Date('2026-11-20T17:30:05.400Z');
  expect(formatDate(instant)).toBe('21/11/2026');
  expect(formatDateTime(instant)).toBe('00:30 21/11/2026');
  expect(formatIso(instant)).toBe('2026-11-21T00:30:05+07:00');
  expect(new Date(formatIso(instant)).getTime()).toBe(instant.getTime() - 400);
});

it('writes a date as people do, and leaves what is none', () => {
  expect(formatIsoDate('2026-06-10')).toBe('10/06/2026');
  expect(formatIsoDate('2026-06')).toBe('2026-06');
});
