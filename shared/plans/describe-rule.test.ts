import { describe, expect, it } from 'vitest';
import { describeRule } from './describe-rule';
import { readSchedulePhrase } from './schedule-phrase';
import phrases from './schedule-phrases.json';
import type { ScheduleRule } from './schedule-rule';

describe('a rule in words', () => {
  it.each<[ScheduleRule, vi: string, en: string]>([
    [{ kind: 'continuous' }, 'Thường xuyên', 'Continuously'],
    [{ kind: 'by', date: '2026-11-10', exclusive: true }, 'Trước ngày 10/11/2026', 'Before 10/11/2026'],
    [{ kind: 'by', date: '2026-11-10' }, 'Chậm nhất ngày 10/11/2026', 'By 10/11/2026'],
    [{ kind: 'weekly', weekday: 'fri' }, 'Thứ Sáu hằng tuần', 'Each week, Fri'],
    [{ kind: 'monthly', day: 25 }, 'Ngày 25 hằng tháng', 'Each month, day 25'],
    [
      { kind: 'monthly', day: 5, monthOffset: 1 },
      'Ngày 5 của tháng tiếp theo',
      'Each month, day 5, 1 month(s) later',
    ],
    [{ kind: 'monthly', day: 'last' }, 'Ngày cuối tháng hằng tháng', 'Each month, the last day'],
    [
      { kind: 'quarterly', monthOfQuarter: 3, day: 16 },
      'Ngày 16 tháng thứ 3 của quý, hằng quý',
      'Each quarter, day 16 of month 3',
    ],
    [{ kind: 'yearly', month: 12, day: 20 }, 'Ngày 20 tháng 12 hằng năm', 'Each year, day 20 of month 12'],
    [{ kind: 'yearly', times: 2 }, 'Hằng năm (2 lần)', 'Each year (2 times)'],
    [
      { kind: 'after', amount: 5, unit: 'working-days', event: 'có quyết định' },
      'Trong 5 ngày làm việc, kể từ khi có quyết định',
      'Within 5 working days after: có quyết định',
    ],
    [
      { kind: 'after', amount: 0, event: 'có thay đổi' },
      'Ngay sau khi có thay đổi',
      'At once after: có thay đổi',
    ],
    [
      { kind: 'before', amount: 3, unit: 'days', event: 'hết hạn' },
      'Trước hết hạn 3 ngày',
      '3 days before: hết hạn',
    ],
    [
      { kind: 'within', from: '2026-03-01', to: '2026-03-31' },
      'Từ ngày 01/03/2026 đến ngày 31/03/2026',
      'From 01/03/2026 to 31/03/2026',
    ],
    [{ kind: 'daily' }, 'Hằng ngày', 'Each day'],
    [{ kind: 'each-session' }, 'Mỗi buổi làm việc', 'Each half-day of work'],
    [{ kind: 'weekly', times: 2 }, 'Hằng tuần (2 lần)', 'Each week (2 times)'],
    [{ kind: 'monthly' }, 'Hằng tháng', 'Each month'],
    [
      { kind: 'monthly', day: 5, monthOffset: 2 },
      'Ngày 5 hằng tháng, của 2 tháng sau',
      'Each month, day 5, 2 month(s) later',
    ],
    [
      { kind: 'half-yearly', monthOfHalf: 6, day: 'last' },
      'Ngày cuối tháng thứ 6 của mỗi sáu tháng',
      'Each half-year, the last day of month 6',
    ],
    [{ kind: 'half-yearly' }, 'Sáu tháng một lần', 'Each half-year'],
    [{ kind: 'after', event: 'có kết quả' }, 'Khi có kết quả', 'When: có kết quả'],
    [
      { kind: 'after', amount: 3, event: 'có kết quả' },
      'Trong 3 ngày, kể từ khi có kết quả',
      'Within 3 days after: có kết quả',
    ],
  ])('%j', (rule, vi, en) => {
    expect(describeRule(rule, 'vi')).toBe(vi);
    expect(describeRule(rule, 'en')).toBe(en);
  });

  const rules = new Map(
    (phrases as { rules: ScheduleRule[] }[]).flatMap(({ rules: some }) =>
      some.map((rule) => [describeRule(rule, 'vi'), rule] as const),
    ),
  );
  it.each([...rules])('“%s” read again is the same rule', (text, rule) => {
    expect(readSchedulePhrase(text, { year: 2020 })).toEqual({ rules: [rule], problems: [] });
  });
});
