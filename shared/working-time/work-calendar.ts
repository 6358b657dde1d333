export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** From and to, `HH:mm` in Viet Nam; `24:00` ends a day. */
export type Session = [start: string, end: string];

/** The sessions of each weekday, sorted and disjoint. A weekday that is missing is a rest day. */
export type Week = Partial<Record<Weekday, Session[]>>;

/** A part of the year with other office hours; `MM-DD`, both days included; it may run over the new year. */
export interface Season {
  from: string;
  to: string;
  week: Week;
}

/** A day whose sessions differ from its week: `[]` is a holiday, anything else a make-up or a half day. */
export interface CalendarException {
  /** YYYY-MM-DD */
  date: string;
  /** Replace the day's sessions whole. */
  sessions: Session[];
  reason?: string;
}

/** When an office works. Immutable: what is derived from it is kept as long as the object itself. */
export interface WorkCalendar {
  week: Week;
  /** The first season that holds a day gives its week. */
  seasons?: Season[];
  exceptions: CalendarException[];
  /** First and last date (YYYY-MM-DD) for which the official holidays are known; unbounded where absent. */
  officialFrom?: string;
  officialUntil?: string;
}
