import { describe, expect, it } from 'vitest';
import type { StoredIndex } from '../../platform/plan-records';
import { listAskedMonths } from './asked-months';
import { compareIndex, toStoredIndex } from './compare-index';
import { currentFigures } from './current-figures';
import type { CollectorMonth } from './read-collector-index';

const at = new Date('2026-11-20T09:00:00+07:00');
const month = (number: string, value: number, change: Partial<CollectorMonth> = {}): CollectorMonth => ({
  from: `2026-${number}-01`,
  to: `2026-${number}-${number === '10' ? 31 : 30}`,
  n: 46,
  isWithheld: false,
  overall: value,
  criteria: { access: value },
  intervals: { access: [value - 5, value + 5] },
  ...change,
});
const typed = (from: string, to: string, value: number, unit = ''): StoredIndex => ({
  unit,
  from,
  to,
  overall: value,
  criteria: { access: value },
  by: 'typed',
  at,
});
const standings = (months: CollectorMonth[], stored: StoredIndex[]) =>
  compareIndex(months, stored).map(({ standing }) => standing);

describe('compareIndex', () => {
  it('tells what is new, the same, newer, and what was typed in otherwise', () => {
    const october = month('10', 91.304_347_8);
    expect(standings([october], [])).toEqual(['new']);
    expect(standings([october], [toStoredIndex(october, at)])).toEqual(['same']);
    expect(standings([october], [toStoredIndex({ ...october, n: 40 }, at)])).toEqual(['newer']);
    expect(standings([october], [typed('2026-10-01', '2026-10-31', 91.3)])).toEqual(['same']);
    expect(standings([october], [typed('2026-10-01', '2026-10-31', 82)])).toEqual(['differs']);
  });
  it('does not take a year, or another unit, for the month that begins with it', () => {
    const stored = [typed('2026-10-01', '2026-12-31', 82), typed('2026-10-01', '2026-10-31', 82, 'xã Cũ')];
    expect(standings([month('10', 91)], stored)).toEqual(['new']);
  });
  it('a month without answers or held back takes the place of nothing', () => {
    const stored = [typed('2026-09-01', '2026-09-30', 82)];
    expect(standings([month('09', 0, { n: 0 })], stored)).toEqual(['none']);
    expect(standings([month('09', 0, { n: 0, isWithheld: true })], stored)).toEqual(['withheld']);
  });
});

describe('currentFigures', () => {
  it('holds a month against the month before, not against the year that was typed in', () => {
    const stored = [
      typed('2025-01-01', '2025-12-31', 70),
      toStoredIndex(month('09', 88), at),
      toStoredIndex(month('10', 91), at),
    ];
    expect(currentFigures(stored)).toEqual({
      figures: [{ criterion: 'access', value: 91, interval: [86, 96], before: 88 }],
      last: { from: '2026-10-01', to: '2026-10-31', n: 46 },
      isMean: false,
    });
    expect(currentFigures(stored.slice(0, 2)).figures).toMatchObject([{ value: 88, before: 70 }]);
  });
  it('is the mean of the former units where the ward has none', () => {
    const of = (unit: string, value: number) => typed('2025-01-01', '2025-12-31', value, unit);
    expect(currentFigures([of('A', 80), of('B', 90)])).toMatchObject({
      figures: [{ criterion: 'access', value: 85 }],
      isMean: true,
    });
    expect(currentFigures([])).toEqual({ figures: [], isMean: false });
  });
});

it('what can be asked for are whole months that are over', () => {
  const of = (today: string) => listAskedMonths(today).map(({ id, from, to }) => [id, from, to]);
  expect(of('2026-11-27')).toEqual([
    ['last-12', '2025-11-01', '2026-10-31'],
    ['last-24', '2024-11-01', '2026-10-31'],
    ['year-2026', '2026-01-01', '2026-10-31'],
    ['year-2025', '2025-01-01', '2025-12-31'],
  ]);
  expect(of('2027-01-03').map(([id]) => id)).toEqual(['last-12', 'last-24', 'year-2026']);
});
