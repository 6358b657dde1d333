import { describe, expect, it } from 'vitest';
import { addWorkingDays } from './add-working-days';
import { calendarOf, calendarOfWard } from './calendars';
import { describeDay } from './describe-day';
import { readDay } from './viet-nam-day';
import { OWN_HOURS, type OwnDay, type WardHours } from './ward-hours';
import { workingMinutesBetween } from './working-minutes-between';

const at = (text: string) => new Date(`${text}:00+07:00`);
const PRESET = 'hue-one-stop';
const ward = (ownDays: OwnDay[], rest: Partial<WardHours> = {}): WardHours => ({
  officeHours: PRESET,
  ownDays,
  ...rest,
});
const dayOf = (hours: WardHours, date: string) => describeDay(calendarOfWard(hours), readDay(date));

describe('the calendar of a ward', () => {
  it('is the preset’s where it has nothing of its own', () => {
    expect(calendarOfWard(ward([]))).toBe(calendarOf(PRESET));
  });
  it('is the same object for the same choice, however it came', () => {
    const days: OwnDay[] = [{ date: '2026-11-20', work: 'rest' }];
    const calendar = calendarOfWard(ward(days));
    expect(calendarOfWard(ward(structuredClone(days)))).toBe(calendar);
    expect(calendarOfWard(ward([{ date: '2026-11-23', work: 'rest' }]))).not.toBe(calendar);
  });
  it.each([
    ['rest', []],
    ['morning', [['07:30', '11:30']]],
    ['afternoon', [['13:00', '17:00']]],
    [
      'whole',
      [
        ['07:30', '11:30'],
        ['13:00', '17:00'],
      ],
    ],
  ] as const)('works a day as %s', (work, sessions) => {
    const day = dayOf(ward([{ date: '2026-11-20', work, reason: 'Họp' }]), '2026-11-20');
    expect(day).toMatchObject({ sessions, reason: 'Họp' });
  });
  it('makes a Saturday a working day with the hours of its Friday', () => {
    const hours = ward([{ date: '2026-11-28', work: 'morning' }]);
    expect(dayOf(hours, '2026-11-28')).toMatchObject({ kind: 'make-up', sessions: [['07:30', '11:30']] });
    expect(addWorkingDays(calendarOfWard(hours), at('2026-11-27T08:00'), 1)).toEqual(at('2026-11-28T11:30'));
  });
  it('a half day follows the hours when they change, times of its own do not', () => {
    const days: OwnDay[] = [
      { date: '2026-11-20', work: 'morning' },
      { date: '2026-11-23', work: 'own', sessions: [['09:00', '10:00']] },
    ];
    const other = ward(days, { officeHours: 'early-morning' });
    expect(dayOf(other, '2026-11-20').sessions).toEqual([['07:00', '11:30']]);
    expect(dayOf(other, '2026-11-23').sessions).toEqual([['09:00', '10:00']]);
  });
  it('takes the place of what is official on a day, and the official comes back with it gone', () => {
    const worked = ward([{ date: '2026-11-24', work: 'whole' }]);
    expect(dayOf(worked, '2026-11-24').sessions).toHaveLength(2);
    expect(dayOf(ward([]), '2026-11-24')).toMatchObject({ kind: 'holiday', reason: 'Ngày Văn hóa Việt Nam' });
    expect(dayOf(worked, '2026-09-01').kind).toBe('holiday');
  });
  it('counts in typed hours, with their seasons and the official days', () => {
    const hours = ward([], {
      officeHours: OWN_HOURS,
      ownHours: {
        week: { mon: [['08:00', '12:00']], fri: [['06:00', '18:00']] },
        seasons: [{ from: '04-01', to: '10-31', week: { mon: [['07:00', '12:00']] } }],
      },
    });
    const minutes = (from: string, to: string) =>
      workingMinutesBetween(calendarOfWard(hours), at(`${from}T00:00`), at(`${to}T24:00`));
    expect(minutes('2026-11-16', '2026-11-22')).toBe((4 + 12) * 60);
    expect(minutes('2026-06-01', '2026-06-07')).toBe(5 * 60);
    expect(minutes('2026-08-31', '2026-08-31')).toBe(0);
    // a single session is cut at noon
    const halved = { ...hours, ownDays: [{ date: '2026-11-20', work: 'afternoon' as const }] };
    expect(dayOf(halved, '2026-11-20').sessions).toEqual([['12:00', '18:00']]);
  });
  it('cannot be where there is no working time', () => {
    expect(() => calendarOfWard(ward([], { officeHours: OWN_HOURS, ownHours: { week: {} } }))).toThrow(
      /no working time/,
    );
  });
});
