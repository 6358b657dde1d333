import { sql } from 'kysely';
import { isPostgres } from '../database/is-postgres';
import type { AnswersDatabase } from '../database/tables';
import { fillSums, selectSums } from './fill-sums';

/**
 * Compares the sums with the answers that are among them, in one transaction.
 * @returns how many sums there are, and how many are missing, wrong or too many
 */
export async function checkSums(db: AnswersDatabase): Promise<{ sums: number; wrong: number }> {
  return db
    .transaction()
    .setIsolationLevel('serializable')
    .execute(async (look) => {
      const { rows } = await sql<{ sums: number; wrong: number }>`
        with kept as (select unit, facet, span, period, name, flagged, answers, n from answer_sum),
          summed as (select * from response where id not in (select id from unsummed)),
          true_ones as (${selectSums(sql.table('summed'))}),
          wrong as (
            select unit, facet, span, period, name, flagged, answers from
              (select * from kept except select * from true_ones) as untrue
            union
            select unit, facet, span, period, name, flagged, answers from
              (select * from true_ones except select * from kept) as missing
          )
        select cast((select count(*) from kept) as integer) as sums,
          cast((select count(*) from wrong) as integer) as wrong`.execute(look);
      return rows[0] ?? { sums: 0, wrong: 0 };
    });
}

/** Makes the sums anew from all answers; a collector that runs meanwhile waits. */
export async function rebuildSums(db: AnswersDatabase): Promise<void> {
  await db.transaction().execute(async (change) => {
    if (isPostgres(change))
      await sql`lock table response, answer_sum, unsummed in share row exclusive mode`.execute(change);
    await change.deleteFrom('unsummed').execute();
    await change.deleteFrom('answer_sum').execute();
    await fillSums(change);
  });
}
