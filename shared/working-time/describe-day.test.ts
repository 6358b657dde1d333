import { describe, expect, it } from 'vitest';
import { defaultCalendar } from './calendars';
import { describeDay } from './describe-day';
import { parseDay } from './viet-nam-day';

const on = (date: string) => describeDay(defaultCalendar(), parseDay(date) ?? Number.NaN);

describe('describeDay', () => {
  it.each([
    ['2026-11-20', 'working', undefined],
    ['2026-11-21', 'rest', undefined],
    ['2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam'],
    ['2026-08-22', 'make-up', 'Làm bù cho ngày 31/08/2026'],
  ])('%s is %s', (date, kind, reason) => {
    expect(on(date)).toMatchObject({ date, kind, ...(reason && { reason }) });
  });
  it('gives the sessions', () => {
    expect(on('2026-11-20')).toMatchObject({
      weekday: 'fri',
      sessions: [
        ['07:30', '11:30'],
        ['13:00', '17:00'],
      ],
    });
  });
  it('calls a half day changed', () => {
    const calendar = {
      ...defaultCalendar(),
      exceptions: [{ date: '2026-11-20', sessions: [['07:30', '11:30'] as [string, string]] }],
    };
    expect(describeDay(calendar, parseDay('2026-11-20') ?? 0)).toMatchObject({ kind: 'changed' });
  });
  it('says from when on no official holidays are known', () => {
    expect(on('2026-12-31').official).toBe(true);
    expect(on('2027-01-04').official).toBe(false);
  });
});
