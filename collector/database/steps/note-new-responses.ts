import { type Kysely, type RawBuilder, sql } from 'kysely';
import { isPostgres } from '../is-postgres';

/** What `String.trim` takes away, so that a comment of blanks is none here either. */
const BLANKS =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';

/** An answer with a comment, or with step 1 or 2 (not satisfied), asks for a look. `answers` is JSON without blanks. */
export const asksForLook = (row: 'new' | 'added'): RawBuilder<boolean> => {
  const [comment, answers] = [sql.ref(`${row}.comment`), sql.ref(`${row}.answers`)];
  return sql`trim(coalesce(${comment}, ''), ${sql.lit(BLANKS)}) <> '' or ${answers} like '%:1%' or ${answers} like '%:2%'`;
};

/**
 * From now on the database itself notes of each new answer that it waits to be summed and, where it asks for a look, that
 * nobody has seen it: storing answers is one statement, and none can be stored without these.
 */
export async function noteNewResponses(db: Kysely<unknown>) {
  if (isPostgres(db)) {
    await sql`
      create function note_new_responses() returns trigger language plpgsql as $$
      begin
        insert into unsummed (id) select id from added;
        insert into follow_up (id, unit, submitted_on, state)
          select id, unit, submitted_on, 'new' from added where ${asksForLook('added')};
        return null;
      end $$`.execute(db);
    await sql`
      create trigger note_new_responses after insert on response
      referencing new table as added for each statement execute function note_new_responses()`.execute(db);
  } else {
    await sql`
      create trigger note_new_responses after insert on response begin
        insert into unsummed (id) values (new.id);
        insert into follow_up (id, unit, submitted_on, state)
          select new.id, new.unit, new.submitted_on, 'new' where ${asksForLook('new')};
      end`.execute(db);
  }
}
