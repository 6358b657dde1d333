import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMachineClock } from './check-machine-clock';

const now = new Date('2026-11-20T09:00:00+07:00');
const at = (iso: string) => new Date(`${iso}+07:00`);

describe('the machine’s clock beside the dates of a page', () => {
  it('is right where everything lies behind it, or a few minutes ahead', () => {
    expect(checkMachineClock([], now)).toBeUndefined();
    expect(checkMachineClock([at('2026-11-20T08:59:00'), at('2026-11-20T09:09:00')], now)).toBeUndefined();
    expect(checkMachineClock([at('2026-11-20T00:00:00')], now)).toBeUndefined();
  });
  it('is slow by what lies furthest ahead', () => {
    expect(
      checkMachineClock(
        [at('2026-11-19T08:00:00'), at('2026-11-20T12:10:00'), at('2026-11-20T10:00:00')],
        now,
      ),
    ).toEqual({
      behindByMinutes: 190,
      text: {
        vi: 'Đồng hồ máy tính có thể chậm ít nhất 3 giờ 10 phút so với trang này: hãy kiểm tra ngày giờ của máy',
        en: 'This computer’s clock may be at least 3 hours 10 minutes slow by this page: please check its date and time',
      },
    });
    expect(checkMachineClock([at('2026-11-21T00:00:00')], now)?.behindByMinutes).toBe(900);
  });
  it('is not accused by one mistyped year, but by most dates of the page', () => {
    const usual = [at('2026-11-18T08:00:00'), at('2026-11-19T08:00:00')];
    expect(checkMachineClock([...usual, at('2062-11-18T08:00:00')], now)).toBeUndefined();
    const all = [at('2027-01-18T08:00:00'), at('2027-01-19T08:00:00'), at('2026-11-19T08:00:00')];
    expect(checkMachineClock(all, now)?.text.vi).toContain('ít nhất 59 ngày');
    expect(checkMachineClock([at('2026-11-21T10:00:00')], now)?.text.en).toContain('at least 1 day slow');
  });
  it('never finds anything where all dates are past', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 10 })), (ages) => {
        const shown = ages.map((age) => new Date(now.getTime() - age));
        expect(checkMachineClock(shown, now)).toBeUndefined();
      }),
    );
  });
});
