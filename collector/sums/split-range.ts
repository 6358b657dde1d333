import type { DayRange } from '../../shared/working-time/month';
import { formatDay, readDay } from '../../shared/working-time/viet-nam-day';
import { periodOf, type Span } from './facets';

/** A part of a range that is read from sums of one span; `from` and `to` name sums of it, both included. */
export interface RangePart extends DayRange {
  span: Span;
}

/** Whether another sum of the span begins with a day (as a whole number). */
const begins = (day: number, span: Span) =>
  periodOf(formatDay(day), span) !== periodOf(formatDay(day - 1), span);

/** @param from, to days as whole numbers, both included */
function split(from: number, to: number, [span = 'day', ...shorter]: readonly Span[]): RangePart[] {
  if (from > to) return [];
  if (span === 'day') return [{ span, from: formatDay(from), to: formatDay(to) }];
  let first = from;
  while (!begins(first, span)) first++;
  let after = to + 1;
  while (!begins(after, span)) after--;
  if (first >= after) return split(from, to, shorter);
  return [
    ...split(from, first - 1, shorter),
    { span, from: periodOf(formatDay(first), span), to: periodOf(formatDay(after - 1), span) },
    ...split(after, to, shorter),
  ];
}

/**
 * Cuts a range of days into parts as long as there are sums of.
 * @param spans the longest first; what none of them covers whole is left as days
 */
export const splitRange = ({ from, to }: DayRange, spans: readonly Span[]): RangePart[] =>
  split(readDay(from), readDay(to), spans);
