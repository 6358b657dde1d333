import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely';
import { FACETS, SPANS, SQL_IS_FLAGGED, sqlNameInFacet } from './facets';

/** The sums as they follow from the answers: columns unit, facet, span, period, name, flagged, answers, n. */
export function selectSums(): RawBuilder<unknown> {
  const parts = FACETS.flatMap((facet) =>
    Object.entries(SPANS).map(
      ([span, length]) => sql`
        select unit, ${sql.lit(facet)} as facet, ${sql.lit(span)} as span,
          substr(submitted_on, 1, ${sql.lit(length)}) as period, ${sqlNameInFacet(facet)} as name,
          ${SQL_IS_FLAGGED} as flagged, answers, cast(count(*) as integer) as n
        from response group by 1, 4, 5, 6, 7`,
    ),
  );
  return sql.join(parts, sql` union all `);
}

/** Fills the empty table of sums from the answers. */
export async function fillSums(db: QueryExecutorProvider): Promise<void> {
  await sql`insert into answer_sum (unit, facet, span, period, name, flagged, answers, n) ${selectSums()}`.execute(
    db,
  );
}
