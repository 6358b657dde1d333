import type { Kysely } from 'kysely';

/** Tokens may do only some things, and only until a day. Those that are there already may do all, for ever. */
export async function giveTokensScopes(db: Kysely<unknown>) {
  await db.schema
    .alterTable('token')
    .addColumn('scopes', 'text', (column) => column.notNull().defaultTo('index export devices'))
    .execute();
  await db.schema.alterTable('token').addColumn('expires_on', 'text').execute();
}
