import { type WorkCalendar, workingDaysBetween } from '../../working-time';
import { readTimeOfDay } from '../../working-time/time-of-day';
import { DAY_MS, dayEndingAt, dayOfInstant, MINUTE_MS, startOfDay } from '../../working-time/viet-nam-day';
import type { Appointment, Dossier, DossierEvent } from '../log/dossier';
import type { Cycle } from '../rule-set/find-cycles';
import type { Limit } from '../rule-set/rule';
import type { Term } from '../term/term';
import { addTerm, type Pause, workingDayAt } from './add-term';
import { isBefore as isEarlier } from './compare-dates';

/** Why no due date can be told. */
export type UnknownReason =
  | 'start-not-shown'
  | 'appointment-not-shown'
  | 'appointment-before-start'
  | 'appointment-overtaken'
  | 'term-not-known'
  | 'limit-not-set'
  | 'too-short'
  | 'awaiting-supplement';

/** When a clock is due, or why that cannot be told; the term where it is one. */
export interface DueDate {
  due?: Date;
  unknown?: UnknownReason;
  term?: Term;
}

/** What a due date is computed from. */
export interface DueDateSource {
  limit: Limit;
  dossier: Dossier;
  cycle: Cycle;
  calendar: WorkCalendar;
  /** Dated, sorted and disjoint. */
  pauses: readonly Pause[];
}

/** The one way to a due date, for all kinds of limits. */
export function dueDate(source: DueDateSource): DueDate {
  const { limit, dossier, cycle, calendar } = source;
  switch (limit.kind) {
    case 'term':
      return dueByTerm(source, limit);
    case 'procedure-term':
      return dueByTerm(source, termOf(dossier, cycle));
    case 'close-after':
      return dueByTerm(source, dossier.afterSupplement?.closeAfter);
    case 'own-term':
      return dueByOwnTerm(source);
    case 'appointment':
      return dueByAppointment(source, 'appointment-not-shown');
    case 'before-due': {
      const { due, unknown } = dueDate({ ...source, limit: { kind: limit.of } });
      if (!due) return { unknown };
      const before = workingDayAt(calendar, dayEndingAt(due.getTime()) - limit.days, -1);
      const { at } = cycle.start;
      return at && isEarlier(before, at) ? { unknown: 'too-short' } : { due: before };
    }
    case 'same-day':
      return dueOnDay(source, limit.cutoff);
    case 'ward-term':
      return { unknown: 'limit-not-set' };
  }
}

/** Of a procedure with a term of its own after the supplement that one, and none where it is not known. */
const termOf = ({ term, afterSupplement }: Dossier, { restartedBy }: Cycle): Term | undefined =>
  restartedBy && afterSupplement?.mode === 'new-term' ? afterSupplement.term : term;

/**
 * From when a term counts. Of a day without an hour the latest it can have been, its last session's end, so that nothing
 * is called late that may not be.
 */
export const countsFrom = (calendar: WorkCalendar, { at, precision }: DossierEvent): Date | undefined =>
  at && precision === 'day' ? workingDayAt(calendar, dayOfInstant(at.getTime()), 1) : at;

function dueByTerm({ cycle, calendar, pauses }: DueDateSource, term: Term | undefined): DueDate {
  if (!term || !isUsable(term)) return { unknown: 'term-not-known' };
  const { start } = cycle;
  // the day of the event is not counted in days and months, so its hour does not matter there
  const from = /hours$/.test(term.unit) ? countsFrom(calendar, start) : start.at;
  return from
    ? { due: addTerm(calendar, from, term, 1, pauses), term }
    : { unknown: 'start-not-shown', term };
}

/** A term that can be counted; what a page or a file says otherwise is as good as none. */
export const isUsable = ({ amount, unit }: Term): boolean =>
  amount > 0 && (Number.isInteger(amount) || (/hours$/.test(unit) && Number.isFinite(amount)));

/** A date set since the start wins over the one that came with it. */
function dueByOwnTerm(source: DueDateSource): DueDate {
  const { start, appointment } = source.cycle;
  if (appointment) return dueByAppointment(source, 'term-not-known');
  if (start.appointment && !Number.isNaN(start.appointment.at.getTime()))
    return { due: dueByPromise(start.appointment, undefined, source) };
  return dueByTerm(source, start.term);
}

function dueByAppointment(source: DueDateSource, missing: UnknownReason): DueDate {
  const { appointment: event, overtakenAppointment, start } = source.cycle;
  if (!event?.appointment) return { unknown: overtakenAppointment ? 'appointment-overtaken' : missing };
  if (isBefore(event.appointment, start)) return { unknown: 'appointment-before-start' };
  return { due: dueByPromise(event.appointment, event.at, source) };
}

/** Whether something was promised for a time before it began: by the hour where both have one, else by the day. */
function isBefore({ at, precision }: Appointment, start: DossierEvent): boolean {
  if (!start.at || start.appointment) return false;
  if (precision === 'minute' && !start.precision) return at < start.at;
  return dayOfInstant(at.getTime()) < dayOfInstant(start.at.getTime());
}

/**
 * A promise is kept to its hour; one without an hour is due at the end of that day's last session. On a rest day it moves
 * to the next working day (Bộ luật Dân sự 2015, Điều 148 khoản 5). Pauses since it was given move it on by the working
 * days they touch; where it is not known when it was given, it is taken as it stands now.
 */
function dueByPromise(
  { at, precision }: Appointment,
  given: Date | undefined,
  { calendar, pauses }: DueDateSource,
): Date {
  const promisedDay = dayOfInstant(at.getTime());
  const since = given ? pauses.flatMap((pause) => pausedSince(pause, given)) : [];
  const end =
    since.length > 0 ? endAfterPauses(calendar, promisedDay, since) : workingDayAt(calendar, promisedDay, 1);
  if (precision === 'day') return end;
  const day = dayEndingAt(end.getTime());
  if (day === promisedDay) return at;
  const promised = new Date(startOfDay(day) + (at.getTime() - startOfDay(promisedDay)));
  return promised < end ? promised : end;
}

/** What of a pause lies behind the moment in which a promise was given: it knew what lay before. */
const pausedSince = ({ from, to }: Pause, given: Date): Pause[] =>
  isEarlier(given, to) ? [{ from: isEarlier(from, given) ? given : from, to }] : [];

/** The working day of the promise, counted from the working day before it with the days lost to pauses. */
function endAfterPauses(calendar: WorkCalendar, promisedDay: number, pauses: readonly Pause[]): Date {
  const first = dayOfInstant(pauses[0]?.from.getTime() ?? 0);
  const promised = workingDayAt(calendar, promisedDay, 1);
  if (first > dayEndingAt(promised.getTime())) return promised;
  const before = new Date(Math.min(startOfDay(first), startOfDay(promisedDay)) - DAY_MS);
  const days = workingDaysBetween(calendar, before, promised);
  return addTerm(calendar, before, { amount: days, unit: 'working-days' }, 1, pauses);
}

/** Received after the hour of the cut-off: the next working day. Of a day without an hour the later is taken. */
function dueOnDay({ cycle: { start }, calendar }: DueDateSource, cutoff: string): DueDate {
  if (!start.at) return { unknown: 'start-not-shown' };
  const time = start.at.getTime() - startOfDay(dayOfInstant(start.at.getTime()));
  const sameDay = workingDayAt(calendar, dayOfInstant(start.at.getTime()), 1);
  // nothing can be done on a day that is over, as on a half day's afternoon
  const isOver = start.at.getTime() >= sameDay.getTime();
  const late = start.precision === 'day' || isOver || time > minuteOf(cutoff) * MINUTE_MS;
  return { due: late ? addTerm(calendar, start.at, ONE_WORKING_DAY, 1) : sameDay };
}

const ONE_WORKING_DAY = { amount: 1, unit: 'working-days' } as const;

const minutesOfDay = new Map<string, number>();

/** Rules name few hours, and dossiers are many. */
function minuteOf(time: string): number {
  let minute = minutesOfDay.get(time);
  if (minute === undefined) {
    minute = readTimeOfDay(time);
    minutesOfDay.set(time, minute);
  }
  return minute;
}
