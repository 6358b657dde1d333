import { expect, it } from 'vitest';
import type { DossierStock } from '../../platform/dossier-store';
import { findAhead } from './find-ahead';

const NOW = new Date('2026-11-20T09:00:00+07:00');
const seen = (...times: string[]) =>
  ({ dossiers: times.map((time) => ({ seenAt: new Date(time) })) }) as Pick<DossierStock, 'dossiers'>;

it('finds the latest of the times after now, beyond the minutes by which clocks differ', () => {
  const found = findAhead(
    seen('2026-11-28T19:28:00+07:00', '2026-11-20T08:00:00+07:00', '2026-11-28T19:30:00+07:00'),
    NOW,
  );
  expect(found).toEqual(new Date('2026-11-28T19:30:00+07:00'));
});

it.each([[[]], [['2026-11-20T08:59:00+07:00', '2026-11-20T09:09:00+07:00']]])('finds none in %j', (times) => {
  expect(findAhead(seen(...times), NOW)).toBeUndefined();
});
