import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDay, readDay } from '../../shared/working-time/viet-nam-day';
import { periodOf } from './facets';
import { splitRange } from './split-range';

it.each([
  ['2026-01-01', '2026-03-31', ['month 2026-01…2026-03']],
  ['2026-02-01', '2026-02-28', ['month 2026-02…2026-02']],
  ['2026-02-01', '2026-02-27', ['day 2026-02-01…2026-02-27']],
  ['2026-01-15', '2026-02-10', ['day 2026-01-15…2026-02-10']],
  [
    '2026-01-31',
    '2026-03-01',
    ['day 2026-01-31…2026-01-31', 'month 2026-02…2026-02', 'day 2026-03-01…2026-03-01'],
  ],
  ['2025-12-02', '2026-01-31', ['day 2025-12-02…2025-12-31', 'month 2026-01…2026-01']],
  ['2024-02-01', '2024-03-05', ['month 2024-02…2024-02', 'day 2024-03-01…2024-03-05']],
])('%s to %s', (from, to, parts) => {
  expect(
    splitRange({ from, to }, ['month', 'day']).map((part) => `${part.span} ${part.from}…${part.to}`),
  ).toEqual(parts);
});

it.each([
  [
    '2025-12-10',
    '2026-06-27',
    [
      'ten 2025-12-1…2025-12-3',
      'month 2026-01…2026-05',
      'ten 2026-06-0…2026-06-1',
      'day 2026-06-20…2026-06-27',
    ],
  ],
  [
    '2026-02-18',
    '2026-03-04',
    ['day 2026-02-18…2026-02-19', 'ten 2026-02-2…2026-02-2', 'day 2026-03-01…2026-03-04'],
  ],
  ['2026-03-30', '2026-04-09', ['ten 2026-03-3…2026-04-0']],
  ['2026-03-31', '2026-04-08', ['day 2026-03-31…2026-04-08']],
  ['0001-01-01', '9999-12-31', ['month 0001-01…9999-12']],
])('%s to %s by tens', (from, to, parts) => {
  const split = splitRange({ from, to }, ['month', 'ten']);
  expect(split.map((part) => `${part.span} ${part.from}…${part.to}`)).toEqual(parts);
});

it('covers each day of a range once, with less than two tens of single days', () => {
  const first = readDay('2023-01-01');
  fc.assert(
    fc.property(fc.nat(800), fc.nat(800), (start, length) => {
      const [from, to] = [formatDay(first + start), formatDay(first + start + length)];
      const parts = splitRange({ from, to }, ['month', 'ten']);
      let single = 0;
      for (let day = first + start - 40; day <= first + start + length + 40; day++) {
        const name = formatDay(day);
        const holds = parts.filter(
          (part) => periodOf(name, part.span) >= part.from && periodOf(name, part.span) <= part.to,
        );
        expect(holds).toHaveLength(name >= from && name <= to ? 1 : 0);
        if (holds[0]?.span === 'day') single++;
      }
      expect(single).toBeLessThan(20);
    }),
  );
});
