import { type Kysely, sql } from 'kysely';

/**
 * What became of answers with a comment or a low step. Those that are there already begin as new; a token that was for all
 * is for these too.
 */
export async function createFollowUps(db: Kysely<unknown>) {
  await db.schema
    .createTable('follow_up')
    .addColumn('id', 'text', (column) => column.primaryKey().references('response.id'))
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('submitted_on', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('handed_to', 'text')
    .addColumn('done', 'text')
    .addColumn('changed_at', 'text')
    .execute();
  await sql`insert into follow_up (id, unit, submitted_on, state)
    select id, unit, submitted_on, 'new' from response
    where trim(coalesce(comment, '')) <> '' or answers like '%:1%' or answers like '%:2%'`.execute(db);
  await db.schema
    .createIndex('follow_up_by_state')
    .on('follow_up')
    .columns(['unit', 'state', 'submitted_on', 'id'])
    .execute();
  await sql`update token set scopes = scopes || ' comments tokens' where scopes = 'index export devices'`.execute(
    db,
  );
}
