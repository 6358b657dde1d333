import { type Kysely, sql } from 'kysely';
import { SumCollection } from '../../sums/collect-sums';
import { type ReadAnswer, SUMMED_COLUMNS } from '../../sums/fill-sums';
import { addKept, writeSums } from '../../sums/sum-rows';
import { isPostgres } from '../is-postgres';
import { asksForLook } from './note-new-responses';

/** Answers of one query. */
const PAGE = 5_000;

/** Adds the answers that are noted as waiting to the sums. */
async function sumNoted(db: Kysely<unknown>): Promise<void> {
  for (;;) {
    const { rows: taken } = await sql<{ id: string }>`
      delete from unsummed where id in (select id from unsummed limit ${sql.lit(PAGE)}) returning id`.execute(
      db,
    );
    const { rows } = await sql<ReadAnswer>`
      select id, ${SUMMED_COLUMNS} from response
      where id in (select value from json_each(${JSON.stringify(taken.map(({ id }) => id))}))`.execute(db);
    const collection = new SumCollection();
    for (const row of rows) collection.add(row);
    await addKept(db, collection);
    await writeSums(db, collection.list());
    if (taken.length < PAGE) return;
  }
}

/**
 * SQLite numbers the answers in the order in which it stores them (`rowid`), one transaction after the other: up to which
 * they are summed is one number, in place of a note for each answer. PostgreSQL stores several at once, of which a later one
 * may be there before an earlier one: it keeps the notes.
 *
 * The numbers last: no answer is taken away, and copies of the file (`vacuum into`) have the same ones.
 */
export async function markSummed(db: Kysely<unknown>) {
  if (isPostgres(db)) return;
  await sumNoted(db);
  await sql`drop trigger note_new_responses`.execute(db);
  await sql`drop table unsummed`.execute(db);
  await sql`create table summed_up_to (number integer not null)`.execute(db);
  await sql`insert into summed_up_to select coalesce(max(rowid), 0) from response`.execute(db);
  await sql`create view unsummed as
    select id from response where rowid > (select number from summed_up_to)`.execute(db);
  await sql`
    create trigger note_new_responses after insert on response when ${asksForLook('new')} begin
      insert into follow_up (id, unit, submitted_on, state) values (new.id, new.unit, new.submitted_on, 'new');
    end`.execute(db);
}
