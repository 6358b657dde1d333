import {
  type DayRange,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOfDay,
  shiftMonth,
} from '../../shared/working-time/month';
import type { Span } from './facets';

/** A part of a range that is read from sums of one span; `from` and `to` name sums of it, both included. */
export interface RangePart extends DayRange {
  span: Span;
}

/** Cuts a range of days into its whole months and the days before and after them. */
export function splitRange({ from, to }: DayRange): RangePart[] {
  const first =
    firstDayOfMonth(monthOfDay(from)) === from ? monthOfDay(from) : shiftMonth(monthOfDay(from), 1);
  const last = lastDayOfMonth(monthOfDay(to)) === to ? monthOfDay(to) : shiftMonth(monthOfDay(to), -1);
  if (first > last) return [{ span: 'day', from, to }];
  const parts: RangePart[] = [];
  if (from < firstDayOfMonth(first)) {
    parts.push({ span: 'day', from, to: lastDayOfMonth(shiftMonth(first, -1)) });
  }
  parts.push({ span: 'month', from: first, to: last });
  if (to > lastDayOfMonth(last)) {
    parts.push({ span: 'day', from: firstDayOfMonth(shiftMonth(last, 1)), to });
  }
  return parts;
}
