import type { OfficialDay } from '../../../shared/working-time/calendars';
import { type DayDescription, describeDay } from '../../../shared/working-time/describe-day';
import { readDay } from '../../../shared/working-time/viet-nam-day';
import type { OwnDay } from '../../../shared/working-time/ward-hours';
import type { Session, WorkCalendar } from '../../../shared/working-time/work-calendar';

/** What a day is, as the year calendar marks it. */
export const DAY_KINDS = [
  'working',
  'rest',
  'holiday',
  'make-up',
  'own-rest',
  'own-half',
  'own-work',
] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** A day of the year calendar. */
export interface DayCell {
  /** YYYY-MM-DD */
  date: string;
  kind: DayKind;
  sessions: Session[];
  /** Why it differs from its week. */
  reason?: string;
  weekday: DayDescription['weekday'];
}

/** What is known of days beside the calendar that is computed with. */
export interface DaySources {
  calendar: WorkCalendar;
  own: ReadonlyMap<string, OwnDay>;
  official: ReadonlyMap<string, OfficialDay>;
}

/** A day as it is worked, and by whose word. */
export function describeCell(date: string, { calendar, own, official }: DaySources): DayCell {
  const { sessions, reason, weekday, kind } = describeDay(calendar, readDay(date));
  const day = own.get(date);
  const isHoliday = official.get(date)?.kind === 'holiday';
  const plain = kind === 'working' || kind === 'rest' ? kind : isHoliday ? 'holiday' : 'make-up';
  return { date, weekday, sessions, ...(reason && { reason }), kind: day ? ownKind(day) : plain };
}

const ownKind = ({ work }: OwnDay): DayKind =>
  work === 'rest' ? 'own-rest' : work === 'morning' || work === 'afternoon' ? 'own-half' : 'own-work';
