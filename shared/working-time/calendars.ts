import { compileCalendar } from './compile-calendar';
import holidays from './holidays.json';
import officeHours from './office-hours.json';
import { formatTimeOfDay } from './time-of-day';
import { parseDay } from './viet-nam-day';
import { exceptionsOf, OWN_HOURS, type OwnDay, type WardHours } from './ward-hours';
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

const OWN_NAME = { vi: 'Giờ riêng của đơn vị', en: 'The unit’s own hours' };

/** What office hours are called: a preset’s name, or that they are the ward’s own. */
export const nameOfHours = (officeHours: string): { vi: string; en: string } =>
  OFFICE_HOURS.find(({ id }) => id === officeHours)?.name ?? OWN_NAME;

/** Days for which the source does not decide whether they are off: computed as working days, said in explanations. */
export const UNDECIDED_DAYS: ReadonlyMap<string, { vi: string; en: string }> = new Map(
  holidays.undecided.flatMap(({ dates, reason }) => dates.map((date) => [date, reason] as const)),
);

/** Names of the official days, by their date. */
export const HOLIDAY_NAMES: ReadonlyMap<string, { vi: string; en: string }> = new Map(
  holidays.days.map(({ date, name }) => [date, name]),
);

/** An official day off or worked, with the document that sets it. */
export interface OfficialDay {
  /** YYYY-MM-DD */
  date: string;
  kind: 'holiday' | 'make-up';
  name: { vi: string; en: string };
  source: string;
  confirmed: boolean;
}

/** Official days by their date. */
export const officialDays = (): ReadonlyMap<string, OfficialDay> =>
  new Map((holidays.days as OfficialDay[]).map((day) => [day.date, day]));

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

/** The calendar that was asked for last, and of what: it is asked for at every drawing. */
let lastOfWard: { of: string; calendar: WorkCalendar } | undefined;

/**
 * The calendar of a ward: its hours, the official days, and its own days in place of what is official then. What computes
 * for a ward takes its calendar here; for the same choice it is the same object.
 * @throws RangeError where a time or date cannot be read
 */
export function calendarOfWard({ officeHours, ownHours, ownDays }: WardHours): WorkCalendar {
  const isOwn = officeHours === OWN_HOURS && ownHours !== undefined;
  if (!isOwn && ownDays.length === 0) return calendarOf(officeHours);
  const of = JSON.stringify([officeHours, ownHours, ownDays]);
  if (lastOfWard?.of !== of) {
    const { week, seasons } = isOwn ? ownHours : calendarOf(officeHours);
    lastOfWard = { of, calendar: withOfficialDays({ week, seasons, exceptions: [] }, ownDays) };
  }
  return lastOfWard.calendar;
}

/** The same office with the official holidays and make-up days, and those of its own. */
function withOfficialDays(office: WorkCalendar, ownDays: readonly OwnDay[] = []): WorkCalendar {
  const { regularSessionsOf } = compileCalendar(office);
  const sessionsLike = (date: string): Session[] =>
    regularSessionsOf(parseDay(date) ?? 0).map(({ start, end }) => [
      formatTimeOfDay(start),
      formatTimeOfDay(end),
    ]);
  const own = new Set(ownDays.map(({ date }) => date));
  const official: CalendarException[] = holidays.days
    .filter(({ date }) => !own.has(date))
    .map(({ date, insteadOf, name }) => ({
      date,
      sessions: insteadOf ? sessionsLike(insteadOf) : [],
      reason: name.vi,
    }));
  return {
    ...office,
    exceptions: [...official, ...exceptionsOf(ownDays, office)],
    officialFrom: holidays.officialFrom,
    officialUntil: holidays.officialUntil,
  };
}
