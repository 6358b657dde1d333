import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely';
import { FACETS, SPANS, SQL_IS_FLAGGED, sqlNameInFacet } from './facets';

/**
 * The sums as they follow from answers: columns unit, facet, span, period, name, flagged, answers, n.
 * @param source a table, or a part of a query with its columns
 */
export function selectSums(source: RawBuilder<unknown> = sql.table('response')): RawBuilder<unknown> {
  const parts = FACETS.flatMap((facet) =>
    Object.entries(SPANS).map(
      ([span, length]) => sql`
        select unit, ${sql.lit(facet)} as facet, ${sql.lit(span)} as span,
          substr(submitted_on, 1, ${sql.lit(length)}) as period, ${sqlNameInFacet(facet)} as name,
          ${SQL_IS_FLAGGED} as flagged, answers, cast(count(*) as integer) as n
        from ${source} group by 1, 4, 5, 6, 7`,
    ),
  );
  return sql.join(parts, sql` union all `);
}

const INSERT = sql`insert into answer_sum (unit, facet, span, period, name, flagged, answers, n)`;

/** Fills the empty table of sums from the answers. */
export async function fillSums(db: QueryExecutorProvider): Promise<void> {
  await sql`${INSERT} ${selectSums()}`.execute(db);
}

/** Adds some answers to the sums. @param chosen a query that gives them */
export async function addToSums(db: QueryExecutorProvider, chosen: RawBuilder<unknown>): Promise<void> {
  await sql`
    ${INSERT}
    with chosen as materialized (${chosen}) ${selectSums(sql.table('chosen'))}
    on conflict (unit, facet, span, period, name, flagged, answers)
    do update set n = answer_sum.n + excluded.n`.execute(db);
}
