import { expect, it } from 'vitest';
import { descriptionsInUse } from './portal-descriptions';

const one = (date?: string) => ({ id: 'tinh-mau', ...(date && { date }) });
const other = { id: 'taught-motcua', date: '2026-11-20' };

it.each([
  ['of one id the newer', [one('2026-11-01')], [one('2026-11-02')], [one('2026-11-02')]],
  ['also where it is the official’s', [one('2026-11-03')], [one('2026-11-02')], [one('2026-11-03')]],
  [
    'on the same day the official’s',
    [{ ...one('2026-11-02'), own: 1 }],
    [one('2026-11-02')],
    [{ ...one('2026-11-02'), own: 1 }],
  ],
  ['without a date is the oldest', [one()], [one('2026-11-02')], [one('2026-11-02')]],
  ['of two ids both, the administrator’s before', [other], [one()], [one(), other]],
])('counts %s', (_, own, set, inUse) => expect(descriptionsInUse<{ id: string }>(own, set)).toEqual(inUse));
