import { sql } from 'kysely';
import type { CountedAnswers } from '../shared/satisfaction/compute-index';
import { answersSchema } from '../shared/satisfaction/response-schema';
import type { DayRange } from '../shared/working-time/month';
import type { AnswersDatabase } from './database/tables';
import type { Facet, Span } from './sums/facets';
import { splitRange } from './sums/split-range';

/** Answers of one month, or of the whole range, and of one desk, procedure or channel where these are told apart. */
export interface CountedGroup {
  /** `YYYY-MM`, or `''` for the whole range. */
  month: string;
  /** `''` where the field was left out or all are counted together. */
  name: string;
  counted: CountedAnswers[];
  /** Suspicious answers, which are not among the counted. */
  flagged: number;
}

/**
 * Counts a unit's responses by their answers, from the sums by month and, at the ends of the range, by day: its cost does
 * not grow with the number of responses.
 * @param facet what to tell apart
 * @param byMonth one group for each month that has responses, else one for the whole range
 */
export async function countAnswers(
  db: AnswersDatabase,
  unit: string,
  range: DayRange,
  { facet = 'all', byMonth = false }: { facet?: Facet; byMonth?: boolean },
): Promise<CountedGroup[]> {
  const month = byMonth ? sql<string>`substr(period, 1, 7)` : sql<string>`''`;
  const read = (span: Span, { from, to }: DayRange) =>
    db
      .selectFrom('answer_sum')
      .select([
        month.as('month'),
        'name',
        'flagged',
        'answers',
        sql<number>`cast(sum(n) as integer)`.as('count'),
      ])
      .where('unit', '=', unit)
      .where('facet', '=', facet)
      .where('span', '=', span)
      .where('period', '>=', from)
      .where('period', '<=', to)
      .groupBy(['month', 'name', 'flagged', 'answers'])
      .execute();

  const parts = splitRange(range);
  const groups = new Map<string, CountedGroup>();
  const parsed = new Map<string, CountedAnswers['answers']>();
  for (const { span, ...part } of parts) {
    for (const { month, name, flagged, answers, count } of await read(span, part)) {
      const key = `${month}\n${name}`;
      const group = groups.get(key) ?? { month, name, counted: [], flagged: 0 };
      groups.set(key, group);
      if (flagged) {
        group.flagged += count;
        continue;
      }
      const known = parsed.get(answers) ?? answersSchema.parse(JSON.parse(answers));
      parsed.set(answers, known);
      group.counted.push({ answers: known, count });
    }
  }
  return [...groups.values()];
}
