import { compileCalendar } from './compile-calendar';
import holidays from './holidays.json';
import officeHours from './office-hours.json';
import { formatTimeOfDay } from './time-of-day';
import { parseDay } from './viet-nam-day';
import type { CalendarException, Season, Session, Week, WorkCalendar } from './work-calendar';

/** Office hours that a ward can choose from, with their season changes. */
export interface OfficeHours {
  id: string;
  name: { vi: string; en: string };
  /** Where they are in use. */
  place: string;
  /** Whether they were read in a decision of that place. */
  confirmed: boolean;
  week: Week;
  seasons?: Season[];
}

/** The presets; the first is taken until the ward chooses. */
export const OFFICE_HOURS = officeHours.presets as OfficeHours[]; // its shape is checked by calendars.test.ts

/** Days for which the source does not decide whether they are off: computed as working days, said in explanations. */
export const UNDECIDED_DAYS: ReadonlyMap<string, { vi: string; en: string }> = new Map(
  holidays.undecided.flatMap(({ dates, reason }) => dates.map((date) => [date, reason] as const)),
);

/** Names of the official days, by their date. */
export const HOLIDAY_NAMES: ReadonlyMap<string, { vi: string; en: string }> = new Map(
  holidays.days.map(({ date, name }) => [date, name]),
);

/** Days off or worked that were not checked against the document that sets them. */
const UNCONFIRMED: ReadonlySet<string> = new Set(
  holidays.days.filter(({ confirmed }) => !confirmed).map(({ date }) => date),
);

/** What is not certain of a day: whether it is off, or that it is; undefined where all is known. */
export const doubtAbout = (date: string): { vi: string; en: string } | undefined =>
  UNDECIDED_DAYS.get(date) ?? (UNCONFIRMED.has(date) ? UNCHECKED : undefined);

const UNCHECKED = {
  vi: 'Có ngày nghỉ lễ chưa đối chiếu lại văn bản công bố',
  en: 'A holiday was not checked against the document that sets it',
};

const calendars = new Map<string, WorkCalendar>();

/**
 * The calendar of an office: its hours, and the official holidays and make-up days (holidays.json). A make-up day has
 * the hours of the day it stands for. The windows in which some procedures are received on a Saturday are no working
 * time (rules: a term never counts them).
 * @throws RangeError where there is no preset of that id
 */
export function calendarOf(officeHoursId: string): WorkCalendar {
  let calendar = calendars.get(officeHoursId);
  if (!calendar) {
    const preset = OFFICE_HOURS.find(({ id }) => id === officeHoursId);
    if (!preset) throw new RangeError(`no office hours of the name ${officeHoursId}`);
    calendar = withOfficialDays({ week: preset.week, seasons: preset.seasons, exceptions: [] });
    calendars.set(officeHoursId, calendar);
  }
  return calendar;
}

/** The calendar of the first preset. */
export const defaultCalendar = (): WorkCalendar => calendarOf(officeHours.default);

/** The same office with the official holidays and make-up days. */
function withOfficialDays(office: WorkCalendar): WorkCalendar {
  const { regularSessionsOf } = compileCalendar(office);
  const sessionsLike = (date: string): Session[] =>
    regularSessionsOf(parseDay(date) ?? 0).map(({ start, end }) => [
      formatTimeOfDay(start),
      formatTimeOfDay(end),
    ]);
  const exceptions: CalendarException[] = holidays.days.map(({ date, insteadOf, name }) => ({
    date,
    sessions: insteadOf ? sessionsLike(insteadOf) : [],
    reason: name.vi,
  }));
  return {
    ...office,
    exceptions,
    officialFrom: holidays.officialFrom,
    officialUntil: holidays.officialUntil,
  };
}
