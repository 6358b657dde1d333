import { expect, it } from 'vitest';
import { defaultCalendar } from './calendars';
import { endOfHalfDay } from './half-day';

const at = (text: string) => new Date(`${text}:00+07:00`);

it.each([
  ['2026-11-20T06:00', '2026-11-20T11:30'],
  ['2026-11-20T11:29', '2026-11-20T11:30'],
  ['2026-11-20T11:30', '2026-11-20T17:00'],
  ['2026-11-20T16:59', '2026-11-20T17:00'],
  ['2026-11-20T17:00', undefined],
  ['2026-11-21T09:00', undefined],
])('at %s the half-day ends at %s', (now, end) => {
  expect(endOfHalfDay(defaultCalendar(), at(now))).toEqual(end && at(end));
});
