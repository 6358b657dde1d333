import { sql } from 'kysely';
import type { CountedAnswers } from '../shared/satisfaction/compute-index';
import { answersSchema } from '../shared/satisfaction/response-schema';
import type { AnswersDatabase } from './database/tables';

/** Days of Viet Nam, YYYY-MM-DD, both included. */
export interface DayRange {
  from: string;
  to: string;
}

/**
 * Counts a unit's responses by their answers. The database counts; what comes back is at most one row for each
 * combination of answers (7,776 for five questions), however many responses there are, and no comment.
 * @param byMonth one list for each month that has responses, else one for the whole range
 * @returns `YYYY-MM`, or `''` for the whole range → counted answers
 */
export async function countAnswers(
  db: AnswersDatabase,
  unit: string,
  { from, to }: DayRange,
  byMonth: boolean,
): Promise<Map<string, CountedAnswers[]>> {
  const period = byMonth ? sql<string>`substr(submitted_on, 1, 7)` : sql<string>`''`;
  const rows = await db
    .selectFrom('response')
    .select([period.as('period'), 'answers', sql<number>`cast(count(*) as integer)`.as('count')])
    .where('unit', '=', unit)
    .where('submitted_on', '>=', from)
    .where('submitted_on', '<=', to)
    .groupBy(['period', 'answers'])
    .execute();
  const counted = new Map<string, CountedAnswers[]>();
  for (const { period, answers, count } of rows) {
    const list = counted.get(period) ?? [];
    list.push({ answers: answersSchema.parse(JSON.parse(answers)), count });
    counted.set(period, list);
  }
  return counted;
}
