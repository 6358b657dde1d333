import publishAnswer from '../deadlines/rules/local/publish-answer.json';
import { addWorkingDays, type WorkCalendar } from '../working-time';
import { dayEndingAt, readDay, startOfDay } from '../working-time/viet-nam-day';
import type { PublicAnswer } from './answers';

/** Within how many working days of its issue an answer is published (local rule `publish-answer`). */
export const PUBLISH_DAYS: number = publishAnswer.limit.amount;

/**
 * Whether an answer was published later than the rule has it; undefined where it is not known when it was issued.
 * @throws RangeError where the calendar has no working time, or a day is none
 */
export function isPublishedLate(
  { issued, published }: Pick<PublicAnswer, 'issued' | 'published'>,
  calendar: WorkCalendar,
): boolean | undefined {
  if (issued === undefined) return undefined;
  const due = addWorkingDays(calendar, new Date(startOfDay(readDay(issued))), PUBLISH_DAYS);
  return readDay(published) > dayEndingAt(due.getTime());
}
