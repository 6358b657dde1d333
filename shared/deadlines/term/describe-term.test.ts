import { expect, it } from 'vitest';
import { describeTerm, describeTermInBoth } from './describe-term';

it.each([
  [{ amount: 8, unit: 'working-hours' }, '8 giờ làm việc', '8 working hours'],
  [{ amount: 1.5, unit: 'hours' }, '1,5 giờ', '1.5 hours'],
  [{ amount: 20, unit: 'working-days' }, '20 ngày làm việc', '20 working days'],
  [{ amount: 1, unit: 'days' }, '1 ngày', '1 day'],
  [{ amount: 1, unit: 'months' }, '1 tháng', '1 month'],
] as const)('says %j as %s and %s', (term, vi, en) => {
  expect(describeTerm(term, 'vi')).toBe(vi);
  expect(describeTermInBoth(term)).toEqual({ vi, en });
});
