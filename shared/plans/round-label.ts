import type { BilingualText } from '../text/bilingual-text';
import { formatIsoDate } from '../text/format-date';
import { WEEKDAY_TEXTS } from '../working-time/day-texts';
import { isWholeMonths, listMonths } from '../working-time/month';
import { formatDay, weekdayOfDay } from '../working-time/viet-nam-day';
import { WEEKDAYS, type Weekday } from '../working-time/work-calendar';
import type { Days, Period } from './rule-periods';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** What a period of the year is called: `Quý IV/2026`. */
export function nameOfPeriod(period: Period): BilingualText {
  const [year, month] = formatDay(period.first).split('-').map(Number) as [number, number];
  switch (period.months) {
    case 0:
      return weekName(period);
    case 1:
      return { vi: `Tháng ${month}/${year}`, en: `${String(month).padStart(2, '0')}/${year}` };
    case 3: {
      const quarter = Math.floor((month - 1) / 3);
      return { vi: `Quý ${ROMAN[quarter]}/${year}`, en: `Q${quarter + 1}/${year}` };
    }
    case 6:
      return month === 1
        ? { vi: `6 tháng đầu năm ${year}`, en: `First half of ${year}` }
        : { vi: `6 tháng cuối năm ${year}`, en: `Second half of ${year}` };
    case 12:
      return { vi: `Năm ${year}`, en: `${year}` };
  }
}

/** Weeks by their days: offices do not number them. */
function weekName({ first, last }: Days): BilingualText {
  const [from, to] = [formatIsoDate(formatDay(first)), formatIsoDate(formatDay(last))];
  return { vi: `Tuần ${from.slice(0, 5)} – ${to}`, en: `Week ${from.slice(0, 5)} – ${to}` };
}

/** `Thứ Sáu 27/11/2026`. */
export function nameOfDay(day: number): BilingualText {
  const weekday = WEEKDAY_TEXTS[WEEKDAYS[weekdayOfDay(day)] as Weekday];
  const date = formatIsoDate(formatDay(day));
  return { vi: `${weekday.vi} ${date}`, en: `${weekday.en} ${date}` };
}

/** Whole parts of a year, in months. */
const PARTS = [1, 3, 6, 12];

/** A span of days: what it is called where it is a whole part of the year, else its first and last day. */
export function nameOfSpan(days: Days): BilingualText {
  const [from, to] = [formatDay(days.first), formatDay(days.last)];
  const months = listMonths({ from, to }).length;
  const isPart = PARTS.find((part) => part === months) && (Number(from.slice(5, 7)) - 1) % months === 0;
  if (isPart && isWholeMonths({ from, to }))
    return nameOfPeriod({ ...days, months: months as 1 | 3 | 6 | 12 });
  const text = `${formatIsoDate(from)} – ${formatIsoDate(to)}`;
  return { vi: text, en: text };
}
