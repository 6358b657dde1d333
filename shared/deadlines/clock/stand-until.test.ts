import { expect, it } from 'vitest';
import { defaultCalendar } from '../../working-time/calendars';
import { MINUTE_MS } from '../../working-time/viet-nam-day';
import type { Dossier, DossierEvent } from '../log/dossier';
import { NATIONAL_RULES } from '../rule-set/rules';
import { clocksOf } from './clocks-of';
import { standUntil } from './stand-until';

const NOW = new Date('2026-01-05T00:00:00+07:00');
const PROMISED: DossierEvent = {
  kind: 'appointment-set',
  at: NOW,
  appointment: { at: new Date('2026-01-07T00:00:00+07:00'), precision: 'day' },
};

function stand(...events: DossierEvent[]): Date {
  const dossier: Dossier = { code: 'H32.21-260105-0001', events };
  return standUntil(clocksOf(dossier, NATIONAL_RULES, defaultCalendar(), NOW), NOW);
}

it('what is paused from this very minute on is looked at again in the next, settled or not', () => {
  const nextMinute = new Date(NOW.getTime() + MINUTE_MS);
  expect(stand(PROMISED, { kind: 'suspended', at: NOW })).toEqual(nextMinute);
  expect(stand({ kind: 'returned' }, { kind: 'suspended', at: NOW }, PROMISED)).toEqual(nextMinute);
});
