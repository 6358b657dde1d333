import type { BilingualText } from '../../text/bilingual-text';
import { DAY_MS, MINUTE_MS } from '../../working-time/viet-nam-day';
import { describeSpan } from './describe-span';

/** A machine’s clock that cannot be right. */
interface MachineClockProblem {
  /** Whole minutes, at least. */
  behindByMinutes: number;
  text: BilingualText;
}

/** Clocks of a portal and of an office's machine differ by some minutes without harm. */
const TOLERANCE_MS = 10 * MINUTE_MS;
/** A date further ahead is a typing error on the page rather than a wrong clock, unless most dates are. */
const TYPING_ERROR_MS = 2 * DAY_MS;

/**
 * Whether the machine's clock is slow: what has happened cannot lie after now. Dates far ahead are left out while most
 * dates are not, since one mistyped year must not accuse the clock. A clock that is fast cannot be told from a page.
 * @param shown dates of what has happened; of a day without an hour its midnight
 */
export function checkMachineClock(shown: readonly Date[], now: Date): MachineClockProblem | undefined {
  const ahead = shown.map((at) => at.getTime() - now.getTime()).filter((ms) => ms > TOLERANCE_MS);
  const far = ahead.filter((ms) => ms > TYPING_ERROR_MS);
  const counted = far.length * 2 > shown.length ? ahead : ahead.filter((ms) => ms <= TYPING_ERROR_MS);
  if (counted.length === 0) return undefined;
  const behindByMinutes = Math.floor(Math.max(...counted) / MINUTE_MS);
  return {
    behindByMinutes,
    text: {
      vi: `Đồng hồ máy tính có thể chậm ít nhất ${describe(behindByMinutes, 'vi')} so với trang này: hãy kiểm tra ngày giờ của máy`,
      en: `This computer’s clock may be at least ${describe(behindByMinutes, 'en')} slow by this page: please check its date and time`,
    },
  };
}

function describe(minutes: number, language: 'vi' | 'en'): string {
  const days = Math.floor((minutes * MINUTE_MS) / DAY_MS);
  if (days < 1) return describeSpan(minutes, language);
  return language === 'vi' ? `${days} ngày` : `${days} ${days === 1 ? 'day' : 'days'}`;
}
