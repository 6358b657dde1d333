import { type WorkCalendar, workingMinutesBetween } from '../../working-time';
import { doubtAbout } from '../../working-time/calendars';
import { type DayDescription, describeDay } from '../../working-time/describe-day';
import { dayEndingAt, dayOfInstant, MINUTE_MS, startOfDay } from '../../working-time/viet-nam-day';
import { addMonths } from '../clock/add-months';
import type { Pause } from '../clock/add-term';
import type { Term } from '../term/term';

/** A day of a span, and what of it counts. */
export interface CountedDay extends DayDescription {
  /** Working minutes of the day within the span, without pauses; of a term by the clock, minutes of the clock. */
  minutes: number;
  /** Minutes of it that a pause took, measured likewise. */
  pausedMinutes: number;
  /** Whether it is one of the days of a term in days. */
  counts: boolean;
  /**
   * Why it does not count: the day of the event itself, a rest day or holiday, a pause that touches it, a rest day behind
   * the last day of the term (`used-up`), or the working day to which it moved (`moved-to`).
   */
  skipped?: 'start-day' | 'rest' | 'paused' | 'used-up' | 'moved-to';
  /** Why it is not certain that it is a working day, or a holiday. */
  undecided?: { vi: string; en: string };
}

/** Days counted one by one. */
export interface DayCount {
  /** First and last instant, in the order of time. */
  from: Date;
  to: Date;
  days: CountedDay[];
  /** Sum of the days' minutes. */
  minutes: number;
  /** How many of the days count as days of the term. */
  countedDays: number;
}

interface Span {
  calendar: WorkCalendar;
  from: Date;
  to: Date;
  pauses: readonly Pause[];
  /** In days or months, whole days count; else minutes. */
  term?: Term;
}

/** Lists every day of a span with what of it counts, and why the rest does not. */
export function countDays(span: Span): DayCount {
  const { from, to } = span;
  const first = dayOfInstant(from.getTime());
  const last = Math.max(first, dayEndingAt(to.getTime()));
  const count: DayCount = { from, to, days: [], minutes: 0, countedDays: 0 };
  for (let day = first; day <= last; day++) {
    const counted = countDay(span, day, day === first, count);
    count.days.push(counted);
    count.minutes += counted.minutes;
    if (counted.counts) count.countedDays++;
  }
  return count;
}

function countDay(span: Span, day: number, isFirst: boolean, before: DayCount): CountedDay {
  const { calendar, from, to, pauses, term } = span;
  const measure = measureFor(calendar, term);
  const start = new Date(Math.max(from.getTime(), startOfDay(day)));
  const end = new Date(Math.min(to.getTime(), startOfDay(day + 1)));
  const description = describeDay(calendar, day);
  const pausedMinutes = sumWithin(pauses, start, end, measure);
  // hours begin at once, so the day of the event is one like the others
  const isStart = isFirst && !inHours(term);
  const skipped = isStart ? 'start-day' : whySkipped(span, day, description, before);
  const undecided = doubtAbout(description.date);
  return {
    ...description,
    minutes: Math.min(measure(start, end) - pausedMinutes, minutesLeft(term, before)),
    pausedMinutes,
    counts: skipped === undefined,
    ...(skipped && { skipped }),
    ...(undecided && { undecided }),
  };
}

type Measure = (from: Date, to: Date) => number;

/** Minutes of the clock for terms that run by it, else working minutes. */
const measureFor = (calendar: WorkCalendar, term: Term | undefined): Measure =>
  term && runsByTheClock(term)
    ? (from, to) => (to.getTime() - from.getTime()) / MINUTE_MS
    : (from, to) => workingMinutesBetween(calendar, from, to);

const inHours = (term: Term | undefined): boolean => term !== undefined && /hours$/.test(term.unit);

const runsByTheClock = ({ unit }: Term) => unit === 'hours' || unit === 'days' || unit === 'months';

/** A term in hours of the clock can end on a rest day and move on: what lies behind its end does not count. */
const minutesLeft = (term: Term | undefined, { minutes }: DayCount): number =>
  term?.unit === 'hours' ? term.amount * 60 - minutes : Number.POSITIVE_INFINITY;

function whySkipped(
  { calendar, from, pauses, term }: Span,
  day: number,
  { sessions }: DayDescription,
  { countedDays }: DayCount,
): CountedDay['skipped'] {
  const byTheClock = term !== undefined && runsByTheClock(term);
  if (sessions.length === 0 && !byTheClock) return 'rest';
  const paused = sumWithin(
    pauses,
    new Date(startOfDay(day)),
    new Date(startOfDay(day + 1)),
    measureFor(calendar, term),
  );
  if (paused > 0) return 'paused';
  if (!term || countedDays < lengthInDays(term, from)) return undefined;
  return sessions.length === 0 ? 'used-up' : 'moved-to';
}

/** Days of the calendar in a term of days or months from a day on; endless for others, which move no further. */
function lengthInDays({ amount, unit }: Term, from: Date): number {
  const day = dayOfInstant(from.getTime());
  if (unit === 'days') return amount;
  return unit === 'months' ? addMonths(day, amount) - day : Number.POSITIVE_INFINITY;
}

function sumWithin(pauses: readonly Pause[], start: Date, end: Date, measure: Measure): number {
  let sum = 0;
  for (const { from, to } of pauses) {
    const first = from > start ? from : start;
    const last = to < end ? to : end;
    if (last > first) sum += measure(first, last);
  }
  return sum;
}
