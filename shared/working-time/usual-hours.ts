import type { BilingualText, Language } from '../text/bilingual-text';
import { compileCalendar } from './compile-calendar';
import { WEEKDAY_TEXTS } from './day-texts';
import { formatTimeOfDay } from './time-of-day';
import { weekdayOfDay } from './viet-nam-day';
import { type Session, WEEKDAYS, type Weekday, type WorkCalendar } from './work-calendar';

/** Weekdays after each other that have the same hours. */
export interface UsualHours {
  days: Weekday[];
  sessions: Session[];
}

/** The hours of the week that holds a day, exceptions aside, Monday first; rest days are left out. */
export function usualHours(calendar: WorkCalendar, day: number): UsualHours[] {
  const { regularSessionsOf } = compileCalendar(calendar);
  const monday = day - weekdayOfDay(day);
  const lines: UsualHours[] = [];
  for (const [place, weekday] of WEEKDAYS.entries()) {
    const sessions = regularSessionsOf(monday + place).map(
      ({ start, end }): Session => [formatTimeOfDay(start), formatTimeOfDay(end)],
    );
    const last = lines[lines.length - 1];
    if (last && String(last.sessions) === String(sessions)) last.days.push(weekday);
    else lines.push({ days: [weekday], sessions });
  }
  return lines.filter(({ sessions }) => sessions.length > 0);
}

const FULL_NAMES: Record<Weekday, BilingualText> = {
  ...WEEKDAY_TEXTS,
  mon: { vi: WEEKDAY_TEXTS.mon.vi, en: 'Monday' },
  tue: { vi: WEEKDAY_TEXTS.tue.vi, en: 'Tuesday' },
  wed: { vi: WEEKDAY_TEXTS.wed.vi, en: 'Wednesday' },
  thu: { vi: WEEKDAY_TEXTS.thu.vi, en: 'Thursday' },
  fri: { vi: WEEKDAY_TEXTS.fri.vi, en: 'Friday' },
  sat: { vi: WEEKDAY_TEXTS.sat.vi, en: 'Saturday' },
  sun: { vi: WEEKDAY_TEXTS.sun.vi, en: 'Sunday' },
};

/** A weekday in full. */
export const weekdayName = (weekday: Weekday, language: Language): string => FULL_NAMES[weekday][language];

/** `Thứ Hai đến thứ Sáu`, `Monday to Friday`. */
export function nameDays(days: readonly Weekday[], language: Language): string {
  const [first, ...others] = days;
  if (!first) return '';
  const last = others[others.length - 1];
  const start = weekdayName(first, language);
  if (!last) return start;
  if (language === 'en') return `${start} to ${weekdayName(last, language)}`;
  const end = weekdayName(last, language);
  return `${start} đến ${end.charAt(0).toLocaleLowerCase('vi')}${end.slice(1)}`;
}
