import { expect, it } from 'vitest';
import { type DatedReport, reportDate } from './report-dates';

it.each([
  ['week', '2026-11-16', '2026-11-22', '2026-11-20', false],
  ['officers', '2026-11-01', '2026-11-30', '2026-12-05', true],
  ['officers', '2026-12-01', '2026-12-31', '2027-01-05', true],
  ['quarter', '2026-10-01', '2026-12-31', '2026-12-16', false],
] as const satisfies [DatedReport, string, string, string, boolean][])(
  '%s of %s – %s is due on %s',
  (report, from, to, day, isBefore) => {
    expect(reportDate(report, { from, to })).toMatchObject({ day, isBefore });
    expect(reportDate(report, { from, to }).source).toContain('Kế hoạch của UBND');
  },
);
