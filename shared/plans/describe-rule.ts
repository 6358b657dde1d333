import type { BilingualText, Language } from '../text/bilingual-text';
import { formatIsoDate } from '../text/format-date';
import { WEEKDAY_TEXTS } from '../working-time/day-texts';
import type { DayOfMonth, ScheduleRule, ScheduleUnit } from './schedule-rule';

const UNITS: Record<ScheduleUnit, BilingualText> = {
  hours: { vi: 'giờ', en: 'hours' },
  'working-hours': { vi: 'giờ làm việc', en: 'working hours' },
  days: { vi: 'ngày', en: 'days' },
  'working-days': { vi: 'ngày làm việc', en: 'working days' },
  months: { vi: 'tháng', en: 'months' },
};

const EVERY = {
  weekly: { vi: 'hằng tuần', en: 'each week' },
  monthly: { vi: 'hằng tháng', en: 'each month' },
  quarterly: { vi: 'hằng quý', en: 'each quarter' },
  'half-yearly': { vi: 'sáu tháng một lần', en: 'each half-year' },
  yearly: { vi: 'hằng năm', en: 'each year' },
} as const;

/** What was made of a schedule phrase, in words that can be held against it: `Ngày 25 hằng tháng`. */
export function describeRule(rule: ScheduleRule, language: Language): string {
  const text = language === 'vi' ? inVietnamese(rule) : inEnglish(rule);
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** How often in its period, where more than once or where it is said. */
const timesOf = (rule: ScheduleRule): number | undefined => ('times' in rule ? rule.times : undefined);

const dayVi = (day: DayOfMonth): string => (day === 'last' ? 'ngày cuối tháng' : `ngày ${day}`);
const dayEn = (day: DayOfMonth): string => (day === 'last' ? 'the last day' : `day ${day}`);

function inVietnamese(rule: ScheduleRule): string {
  const times = timesOf(rule);
  const often = times ? ` (${times} lần)` : '';
  switch (rule.kind) {
    case 'continuous':
      return 'thường xuyên';
    case 'by':
      return `${rule.exclusive ? 'trước ngày' : 'chậm nhất ngày'} ${formatIsoDate(rule.date)}`;
    case 'within':
      return `từ ngày ${formatIsoDate(rule.from)} đến ngày ${formatIsoDate(rule.to)}`;
    case 'daily':
      return 'hằng ngày';
    case 'each-session':
      return 'mỗi buổi làm việc';
    case 'weekly':
      return `${rule.weekday ? `${WEEKDAY_TEXTS[rule.weekday].vi} ` : ''}${EVERY.weekly.vi}${often}`;
    case 'monthly': {
      const day = rule.day === undefined ? '' : `${dayVi(rule.day)} `;
      if (rule.monthOffset === 1) return `${day}của tháng tiếp theo${often}`;
      const after = rule.monthOffset ? `, của ${rule.monthOffset} tháng sau` : '';
      return `${day}${EVERY.monthly.vi}${after}${often}`;
    }
    case 'quarterly':
      return `${monthDayVi(rule.day, rule.monthOfQuarter, 'của quý')}${EVERY.quarterly.vi}${often}`;
    case 'half-yearly':
      if (rule.monthOfHalf !== undefined)
        return monthDayVi(rule.day, rule.monthOfHalf, 'của mỗi sáu tháng').replace(/, $/, '');
      // `ngày 15, sáu tháng` would be the 15th and the 6th
      return `${rule.day === undefined ? '' : `${dayVi(rule.day)}, định kỳ `}${EVERY['half-yearly'].vi}`;
    case 'yearly':
      return `${monthDayVi(rule.day, rule.month, '')}${EVERY.yearly.vi}${often}`;
    case 'after':
      if (rule.amount === undefined) return `khi ${rule.event}`;
      if (rule.amount === 0) return `ngay sau khi ${rule.event}`;
      return `trong ${rule.amount} ${UNITS[rule.unit ?? 'days'].vi}, kể từ khi ${rule.event}`;
    case 'before':
      return `trước ${rule.event} ${rule.amount} ${UNITS[rule.unit].vi}`;
  }
}

function monthDayVi(day: DayOfMonth | undefined, month: number | undefined, of: string): string {
  const place = month === undefined ? '' : of ? `tháng thứ ${month} ${of}, ` : `tháng ${month} `;
  if (day === 'last' && place) return `${of ? 'ngày cuối' : 'cuối'} ${place}`;
  return `${day === undefined ? '' : `${dayVi(day)}${place ? ' ' : ', '}`}${place}`;
}

function inEnglish(rule: ScheduleRule): string {
  const times = timesOf(rule);
  const often = times ? ` (${times} times)` : '';
  switch (rule.kind) {
    case 'continuous':
      return 'continuously';
    case 'by':
      return `${rule.exclusive ? 'before' : 'by'} ${formatIsoDate(rule.date)}`;
    case 'within':
      return `from ${formatIsoDate(rule.from)} to ${formatIsoDate(rule.to)}`;
    case 'daily':
      return 'each day';
    case 'each-session':
      return 'each half-day of work';
    case 'weekly':
      return `${EVERY.weekly.en}${rule.weekday ? `, ${WEEKDAY_TEXTS[rule.weekday].en}` : ''}${often}`;
    case 'monthly': {
      const after = rule.monthOffset ? `, ${rule.monthOffset} month(s) later` : '';
      return `${EVERY.monthly.en}${rule.day === undefined ? '' : `, ${dayEn(rule.day)}`}${after}${often}`;
    }
    case 'quarterly':
      return `${EVERY.quarterly.en}${monthDayEn(rule.day, rule.monthOfQuarter)}${often}`;
    case 'half-yearly':
      return `${EVERY['half-yearly'].en}${monthDayEn(rule.day, rule.monthOfHalf)}`;
    case 'yearly':
      return `${EVERY.yearly.en}${monthDayEn(rule.day, rule.month)}${often}`;
    case 'after':
      if (rule.amount === undefined) return `when: ${rule.event}`;
      if (rule.amount === 0) return `at once after: ${rule.event}`;
      return `within ${rule.amount} ${UNITS[rule.unit ?? 'days'].en} after: ${rule.event}`;
    case 'before':
      return `${rule.amount} ${UNITS[rule.unit].en} before: ${rule.event}`;
  }
}

function monthDayEn(day: DayOfMonth | undefined, month: number | undefined): string {
  return `${day === undefined ? '' : `, ${dayEn(day)}`}${month === undefined ? '' : ` of month ${month}`}`;
}
