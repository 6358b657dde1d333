import * as z from 'zod/mini';
import { INDEX_METHODS, type IndexMethod } from '../shared/satisfaction/index-report';
import { type FieldError, listErrors } from '../shared/satisfaction/list-errors';
import { realDay } from '../shared/satisfaction/response-schema';
import {
  type DayRange,
  firstDayOfMonth,
  isWholeMonths,
  lastClosedMonth,
  lastDayOfMonth,
  listMonths,
  monthOfDay,
  shiftMonth,
} from '../shared/working-time/month';
import { describeProblem, ProblemError } from './problem';

const MONTHS_LIMIT = 120;

/** What the groups of an index can be. Desks and procedures are for the unit itself. */
const GROUPINGS = ['month', 'desk', 'procedure', 'channel'] as const;

export const indexQuerySchema = z.strictObject({
  from: z.optional(realDay()),
  to: z.optional(realDay()),
  by: z.optional(z.enum(GROUPINGS, { error: `Phải là một trong: ${GROUPINGS.join(', ')}.` })),
  method: z._default(
    z.enum(INDEX_METHODS, { error: `Phải là một trong: ${INDEX_METHODS.join(', ')}.` }),
    'share',
  ),
});

/** The range (days of Viet Nam) and manner of an index that is asked for. */
export interface IndexQuery extends DayRange {
  by?: (typeof GROUPINGS)[number];
  method: IndexMethod;
}

const refuse = (errors: FieldError[]): never => {
  throw new ProblemError(
    describeProblem('invalid', 'Khoảng thời gian yêu cầu chưa hợp lệ, xem errors.', errors),
  );
};

/** Last day of the month before today's. */
const lastClosedDay = (today: string) => lastDayOfMonth(lastClosedMonth(today));

/**
 * Reads `from`, `to`, `by`, `method`. Without `to` the range ends with the last closed month (or today, where `from` is
 * later than that); without `from` it is the twelve months up to `to`.
 * @throws ProblemError 422, its pointers name the parameters
 */
export function readIndexQuery(query: Record<string, string>, today: string): IndexQuery {
  const { data, error } = indexQuerySchema.safeParse(query);
  if (error) return refuse(listErrors(error));
  const closed = lastClosedDay(today);
  const to = data.to ?? (data.from !== undefined && data.from > closed ? today : closed);
  const from = data.from ?? firstDayOfMonth(shiftMonth(monthOfDay(to), -11));
  if (from > to) return refuse([{ pointer: '/from', detail: 'Ngày đầu phải không sau ngày cuối.' }]);
  if (data.by === 'month' && listMonths({ from, to }).length > MONTHS_LIMIT) {
    return refuse([{ pointer: '/from', detail: `Không được quá ${MONTHS_LIMIT} tháng mỗi lần.` }]);
  }
  return { ...data, from, to };
}

/**
 * Whether an index may be read by anyone: whole months, all of them over. A shorter one could be one person's visit; of a
 * desk it would be about one official, and from one more way to divide the same answers small groups could be computed
 * (months and channels are divided so that they cannot, see `publishAnswers`).
 */
export function isPublic(query: IndexQuery, today: string): boolean {
  const isOpen = query.by === undefined || query.by === 'month' || query.by === 'channel';
  return isOpen && isWholeMonths(query) && query.to <= lastClosedDay(today);
}

/** @throws ProblemError 422 where the range ends after today */
export function refuseFuture({ to }: IndexQuery, today: string): void {
  if (to > today) refuse([{ pointer: '/to', detail: 'Ngày này chưa tới.' }]);
}
