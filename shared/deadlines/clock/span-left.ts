import { MINUTE_MS } from '../../working-time/viet-nam-day';
import type { Pause } from './add-term';
import type { Clock } from './clock';
import { isBefore } from './compare-dates';
import { dueDate } from './due-date';
import { joinPauses } from './pauses-of';

/** What is left of a clock lies between a minute and its due date, but for the pauses in between. */
export interface SpanLeft {
  /** The minute of now. */
  minute: Date;
  due: Date;
  /** Pauses between the two that are written ahead: the due date has been moved on by them, and they are no time left. */
  pauses: readonly Pause[];
}

/**
 * The one span that everything counts which says what is left, the same at every instant of a minute. The due date of a
 * term in hours that stands still moves on with the clock; here it does so minute by minute, from that in which it began
 * to stand still.
 */
export function spanLeft(clock: Clock, due: Date): SpanLeft {
  const { now, pauses } = clock;
  const minute = startOfMinute(now);
  if (now > due || pauses.length === 0) return { minute, due, pauses: NO_PAUSES };
  const isStanding = pauses.some(({ to }) => isSame(to, now));
  const dueThen = isStanding && isInHours(clock) ? dueAtMinute(clock, due) : due;
  return { minute, due: dueThen, pauses: pauses.flatMap((pause) => partAhead(pause, clock, dueThen)) };
}

const NO_PAUSES: readonly Pause[] = [];

const isSame = (a: Date, b: Date): boolean => a.getTime() === b.getTime();

const isInHours = ({ term }: Clock): boolean => term !== undefined && /hours$/.test(term.unit);

function dueAtMinute({ version: { limit }, dossier, cycle, calendar, pauses, now }: Clock, due: Date): Date {
  const whole = pauses
    .map((pause) =>
      isSame(pause.to, now) ? { from: startOfMinute(pause.from), to: startOfMinute(now) } : pause,
    )
    .filter(({ from, to }) => isBefore(from, to));
  return (cycle && dueDate({ limit, dossier, cycle, calendar, pauses: joinPauses(whole) }).due) ?? due;
}

/** One that has lasted until now is none. */
function partAhead({ from, to }: Pause, { now }: Clock, due: Date): Pause[] {
  if (!isBefore(now, to) || !isBefore(from, due)) return [];
  const minute = startOfMinute(now);
  return [{ from: isBefore(from, minute) ? minute : from, to: isBefore(due, to) ? due : to }];
}

/** The minute in which an instant lies: people count in minutes, and what is shown must add up. */
export const startOfMinute = (instant: Date): Date =>
  new Date(Math.floor(instant.getTime() / MINUTE_MS) * MINUTE_MS);

/** Whole minutes of a sum of fractions, which is exact to the millisecond and no further. */
export const wholeMinutes = (minutes: number): number =>
  Math.floor(Math.round(minutes * MINUTE_MS) / MINUTE_MS);
