import { sql } from 'kysely';
import type { CountedAnswers } from '../shared/satisfaction/compute-index';
import { answersSchema } from '../shared/satisfaction/response-schema';
import type { DayRange } from '../shared/working-time/month';
import type { AnswersDatabase } from './database/tables';
import { type Facet, SQL_IS_FLAGGED, sqlNameInFacet } from './sums/facets';
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

/** `|| ''` keeps the planner from reading all of the unit's answers in place of the few that wait to be summed. */
const ofUnit = (unit: string, { from, to }: DayRange) =>
  sql<boolean>`unit || '' = ${unit} and submitted_on || '' >= ${from} and submitted_on || '' <= ${to}`;

/**
 * Counts a unit's responses by their answers, from the sums by month and, at the ends of the range, by day, and from the
 * few that are not summed yet: its cost does not grow with the number of responses.
 * @param facet what to tell apart
 * @param byMonth one group for each month that has responses, else one for the whole range
 */
export async function countAnswers(
  db: AnswersDatabase,
  unit: string,
  range: DayRange,
  { facet = 'all', byMonth = false }: { facet?: Facet; byMonth?: boolean },
): Promise<CountedGroup[]> {
  const monthOf = (period: string) =>
    byMonth ? sql<string>`substr(${sql.ref(period)}, 1, 7)` : sql<string>`''`;
  const parts = splitRange(range).map(
    ({ span, from, to }) => sql`
      select ${monthOf('period')} as month, name, flagged, answers, n from answer_sum
      where unit = ${unit} and facet = ${facet} and span = ${span} and period >= ${from} and period <= ${to}`,
  );
  parts.push(sql`
    select ${monthOf('submitted_on')} as month, ${sqlNameInFacet(facet)} as name, ${SQL_IS_FLAGGED} as flagged, answers, 1 as n
    from unsummed join response on response.id = unsummed.id
    where ${ofUnit(unit, range)}`);
  // one statement: what is summed meanwhile is counted neither twice nor not at all
  const { rows } = await sql<{
    month: string;
    name: string;
    flagged: number;
    answers: string;
    count: number;
  }>`select month, name, flagged, answers, cast(sum(n) as integer) as count
    from (${sql.join(parts, sql` union all `)}) as part group by month, name, flagged, answers`.execute(db);

  const groups = new Map<string, CountedGroup>();
  const parsed = new Map<string, CountedAnswers['answers']>();
  for (const { month, name, flagged, answers, count } of rows) {
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
  return [...groups.values()];
}
