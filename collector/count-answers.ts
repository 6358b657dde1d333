import { sql } from 'kysely';
import { type AnswerSums, addSums } from '../shared/satisfaction/answer-sums';
import type { DayRange } from '../shared/working-time/month';
import type { AnswersDatabase } from './database/tables';
import { isFlagged, readAnswers } from './sums/collect-sums';
import { FACETS, type Facet, hasDays } from './sums/facets';
import { splitRange } from './sums/split-range';

/** Answers of one month, or of the whole range, and of one desk, procedure or channel where these are told apart. */
export interface CountedGroup {
  /** `YYYY-MM`, or `''` for the whole range. */
  month: string;
  /** `''` where the field was left out or all are counted together. */
  name: string;
  sums: AnswerSums;
  /** Suspicious answers, which are not among the sums. */
  flagged: number;
}

/** A kept sum, or (where `answers` is not null) one answer. */
interface CountedRow {
  period: string;
  name: string | null;
  sums: string | null;
  flagged: number;
  answers: string | null;
  flags: string | null;
}

/**
 * Counts a unit's responses, from the sums by month and, at the ends of the range, by day, and from the few that are not
 * summed yet: its cost does not grow with the number of responses. By procedure there are sums of ten days at the ends, and
 * the responses of the days that are left (fewer than twenty) are read themselves.
 * @param facet what to tell apart; all are counted together where it is left out
 * @param byMonth one group for each month that has responses, else one for the whole range
 */
export async function countAnswers(
  db: AnswersDatabase,
  unit: string,
  range: DayRange,
  { facet, byMonth = false }: { facet?: Facet; byMonth?: boolean },
): Promise<CountedGroup[]> {
  const field = facet ?? 'channel';
  const ofAnswers = sql`submitted_on as period, ${sql.ref(field)} as name, null as sums, 0 as flagged, answers, flags`;
  const parts = splitRange(range, FACETS[field]).map(({ span, from, to }) =>
    span !== 'day' || hasDays(field)
      ? sql`
        select period, name, sums, flagged, null as answers, null as flags from answer_sum
        where unit = ${unit} and facet = ${field} and span = ${span} and period >= ${from} and period <= ${to}`
      : sql`
        select ${ofAnswers} from response
        where unit = ${unit} and submitted_on >= ${from} and submitted_on <= ${to}
          and id not in (select id from unsummed)`,
  );
  // `cross join` and `|| ''` keep the planners from reading all answers in place of the few that wait to be summed
  parts.push(sql`
    select ${ofAnswers} from unsummed cross join response
    where response.id = unsummed.id and unit || '' = ${unit} and submitted_on || '' >= ${range.from} and submitted_on || '' <= ${range.to}`);
  // one statement: what is summed meanwhile is counted neither twice nor not at all
  const { rows } = await sql<CountedRow>`${sql.join(parts, sql` union all `)}`.execute(db);

  const groups = new Map<string, CountedGroup>();
  for (const row of rows) {
    const month = byMonth ? row.period.slice(0, 7) : '';
    const name = facet ? (row.name ?? '') : '';
    const key = `${month}\n${name}`;
    const group = groups.get(key) ?? { month, name, sums: {}, flagged: 0 };
    groups.set(key, group);
    group.flagged += row.flagged;
    if (row.sums !== null) addSums(group.sums, JSON.parse(row.sums));
    else if (isFlagged(row)) group.flagged++;
    else if (row.answers !== null) addSums(group.sums, readAnswers(row.answers));
  }
  return [...groups.values()];
}
