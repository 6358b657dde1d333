import { type Kysely, sql } from 'kysely';
import { isPostgres } from '../is-postgres';
import { asksForLook } from './note-new-responses';

/**
 * SQLite numbers the answers in the order in which it stores them (`rowid`), one transaction after the other: up to which
 * they are summed is one number, in place of a note for each answer. PostgreSQL stores several at once, of which a later one
 * may be there before an earlier one: it keeps the notes.
 *
 * What was noted as waiting needs no summing here: the next step makes the sums anew, and says up to where.
 *
 * The numbers last: no answer is taken away, and copies of the file (`vacuum into`) have the same ones.
 */
export async function markSummed(db: Kysely<unknown>) {
  if (isPostgres(db)) return;
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
