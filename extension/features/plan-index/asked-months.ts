import type { BilingualText } from '../../../shared/text/bilingual-text';
import {
  type DayRange,
  firstDayOfMonth,
  lastClosedMonth,
  lastDayOfMonth,
  shiftMonth,
} from '../../../shared/working-time/month';

/** A span of whole months that are over, which can be asked for. */
export interface AskedMonths extends DayRange {
  id: string;
  name: BilingualText;
}

/**
 * What a collector can be asked for on a day: the last twelve and twenty-four months, this year as far as its months are
 * over, the year before.
 */
export function listAskedMonths(today: string): AskedMonths[] {
  const last = lastClosedMonth(today);
  const year = Number(today.slice(0, 4));
  const span = (id: string, [first, end]: [string, string], name: BilingualText): AskedMonths => ({
    id,
    name,
    from: firstDayOfMonth(first),
    to: lastDayOfMonth(end),
  });
  const back = (count: number) =>
    span(`last-${count}`, [shiftMonth(last, 1 - count), last], {
      vi: `${count} tháng gần nhất đã kết thúc`,
      en: `The last ${count} months that are over`,
    });
  const ofYear = (one: number, end: string) =>
    span(`year-${one}`, [`${one}-01`, end], { vi: `Năm ${one}`, en: `${one}` });
  return [
    back(12),
    back(24),
    ...(last.startsWith(`${year}-`) ? [ofYear(year, last)] : []),
    ofYear(year - 1, `${year - 1}-12`),
  ];
}
