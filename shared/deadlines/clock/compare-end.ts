import { dayEndingAt, dayOfInstant } from '../../working-time/viet-nam-day';
import type { DossierEvent } from '../log/dossier';
import { isBefore } from './compare-dates';

/** Whether something ended after it was due; by the day where only the day is known; never where nothing is known. */
export function isLateEnd({ at, precision }: DossierEvent, due: Date): boolean {
  if (!at) return false;
  return precision === 'day' ? dayOfInstant(at.getTime()) > dayEndingAt(due.getTime()) : isBefore(due, at);
}

/** Whether something ended on a day before the one on which it was due: ahead of time, as reports count it. */
export const isEarlyEnd = (ended: Date, due: Date): boolean =>
  dayOfInstant(ended.getTime()) < dayEndingAt(due.getTime());
