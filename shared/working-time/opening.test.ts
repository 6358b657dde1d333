import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, defaultCalendar } from './calendars';
import { nextChangeOf, openingAt } from './opening';
import { workingMinutesBetween } from './working-minutes-between';

const at = (text: string) => new Date(`${text}:00+07:00`);
const calendar = defaultCalendar(); // 7:30–11:30, 13:00–17:00

describe('openingAt', () => {
  it.each([
    ['2026-11-26T07:30', { state: 'open', until: at('2026-11-26T11:30') }],
    ['2026-11-26T11:29', { state: 'open', until: at('2026-11-26T11:30') }],
    ['2026-11-26T11:30', { state: 'closed', why: 'break', opensAt: at('2026-11-26T13:00') }],
    ['2026-11-26T13:00', { state: 'open', until: at('2026-11-26T17:00') }],
    ['2026-11-26T00:00', { state: 'closed', why: 'before', opensAt: at('2026-11-26T07:30') }],
    ['2026-11-27T17:00', { state: 'closed', why: 'after', opensAt: at('2026-11-30T07:30') }],
    ['2026-11-28T09:00', { state: 'closed', why: 'rest', opensAt: at('2026-11-30T07:30') }],
    ['2026-09-02T09:00', { state: 'closed', why: 'holiday', opensAt: at('2026-09-03T07:30') }],
  ])('%s', (now, opening) => {
    expect(openingAt(calendar, at(now))).toMatchObject(opening);
  });

  it('names the holiday', () => {
    const opening = openingAt(calendar, at('2026-09-02T09:00'));
    expect(opening.state === 'closed' && opening.reason).toMatch(/Quốc khánh/);
  });

  it('is open exactly while working time runs, and nothing changes before the next change', () => {
    const summer = calendarOf('nghe-an');
    const first = at('2026-01-01T00:00').getTime();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 24 * 60 }), (minute) => {
        const now = new Date(first + minute * 60_000);
        const opening = openingAt(summer, now);
        const works = workingMinutesBetween(summer, now, new Date(now.getTime() + 60_000)) > 0;
        expect(opening.state === 'open').toBe(works);
        const change = nextChangeOf(opening, now);
        expect(change.getTime()).toBeGreaterThan(now.getTime());
        expect(openingAt(summer, new Date(change.getTime() - 1))).toEqual(opening);
      }),
    );
  });
});
