import { expect, it } from 'vitest';
import { daysOfPeriod, type Period } from './report-period';

it.each([
  ['week', '2026-11-20T16:55', '2026-11-16', '2026-11-22'],
  ['week', '2026-11-22T23:59', '2026-11-16', '2026-11-22'],
  ['last-week', '2026-11-23T00:00', '2026-11-16', '2026-11-22'],
  ['month', '2026-11-20T16:55', '2026-11-01', '2026-11-30'],
  ['last-month', '2026-03-31T09:00', '2026-02-01', '2026-02-28'],
  ['quarter', '2026-11-20T16:55', '2026-10-01', '2026-12-31'],
  ['last-quarter', '2026-01-02T08:00', '2025-10-01', '2025-12-31'],
  ['year', '2026-11-20T16:55', '2026-01-01', '2026-12-31'],
] as const satisfies [Period, string, string, string][])('%s at %s', (period, now, from, to) => {
  expect(daysOfPeriod(period, new Date(`${now}:00+07:00`))).toEqual({ from, to });
});
