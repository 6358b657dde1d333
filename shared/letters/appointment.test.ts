import { describe, expect, it } from 'vitest';
import { calendarOf, OFFICE_HOURS } from '../working-time/calendars';
import { checkAppointment, proposeAppointment } from './appointment';

const calendar = calendarOf(OFFICE_HOURS[0]?.id ?? '');
const at = (text: string) => new Date(`${text}:00+07:00`);
const now = at('2026-11-20T10:00'); // a Friday; Tuesday 24/11 is a holiday

describe('a proposed appointment', () => {
  it('counts working days from the old one', () => {
    expect(proposeAppointment(calendar, { dueAt: at('2026-11-23T00:00'), now, days: 2 })).toBe('2026-11-26');
  });
  it('counts from today where that is past or not known', () => {
    expect(proposeAppointment(calendar, { dueAt: at('2026-11-10T00:00'), now, days: 2 })).toBe('2026-11-25');
    expect(proposeAppointment(calendar, { dueAt: undefined, now, days: 1 })).toBe('2026-11-23');
  });
});

describe('a new appointment', () => {
  const check = (date: string, dueAt?: Date) => checkAppointment(calendar, date, { dueAt, now });
  it.each([
    ['2026-11-25', undefined],
    ['2026-11-20', undefined],
    ['2026-11-19', 'past'],
    ['2026-11-22', 'rest-day'],
    ['2026-11-24', 'rest-day'],
    ['2027-05-12', 'unsure'],
    ['', 'no-date'],
    ['2026-11-31', 'no-date'],
  ])('%s: %s', (date, problem) => expect(check(date)).toBe(problem));
  it('lies after the old one', () => {
    expect(check('2026-11-23', at('2026-11-23T16:00'))).toBe('not-later');
    expect(check('2026-11-25', at('2026-11-23T16:00'))).toBeUndefined();
  });
});
