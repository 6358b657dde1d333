import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../database/is-postgres';
import type { ResponseTable } from '../database/tables';
import { SUMMED_FIELDS, SumCollection } from './collect-sums';
import { writeSums } from './sum-rows';

/** Answers of one query. */
const PAGE = 5_000;
/** The columns of `ReadAnswer` but its id. */
export const SUMMED_COLUMNS = sql.join(SUMMED_FIELDS.map((name) => sql.ref(name)));

export type ReadAnswer = Pick<ResponseTable, 'id' | (typeof SUMMED_FIELDS)[number]>;

export async function listUnits<Tables>(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from unit order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/**
 * The sums of a unit as they follow from its answers, read page by page.
 * @param isSummed whether only those answers count that are among the kept sums already
 */
export async function collectUnit<Tables>(
  db: Kysely<Tables>,
  unit: string,
  isSummed = false,
): Promise<SumCollection> {
  const collection = new SumCollection();
  const waits = isSummed ? sql`and id not in (select id from unsummed)` : sql``;
  let last = { submitted_on: '', id: '' };
  for (;;) {
    const { rows } = await sql<ReadAnswer>`
      select id, ${SUMMED_COLUMNS} from response
      where unit = ${unit} and (submitted_on, id) > (${last.submitted_on}, ${last.id}) ${waits}
      order by submitted_on, id limit ${sql.lit(PAGE)}`.execute(db);
    for (const row of rows) collection.add(row);
    if (rows.length < PAGE) break;
    last = rows.at(-1) ?? last;
  }
  collection.addUp();
  return collection;
}

/** Fills the empty table of sums from the answers, unit by unit. */
async function fillSums<Tables>(db: Kysely<Tables>): Promise<void> {
  for (const unit of await listUnits(db)) await writeSums(db, (await collectUnit(db, unit)).list());
}

/** Takes all answers for summed; nobody may store one until the transaction ends. */
async function takeAllForSummed<Tables>(change: Kysely<Tables>): Promise<void> {
  if (isPostgres(change)) {
    await sql`lock table response, answer_sum, unsummed in share row exclusive mode`.execute(change);
    await sql`delete from unsummed`.execute(change);
  } else {
    await sql`update summed_up_to set number = (select coalesce(max(rowid), 0) from response)`.execute(
      change,
    );
  }
}

/** Makes the sums anew from all answers, in a transaction that has not done anything yet. */
export async function refillSums<Tables>(change: Kysely<Tables>): Promise<void> {
  await takeAllForSummed(change);
  await sql`delete from answer_sum`.execute(change);
  await fillSums(change);
}
