import type { Kysely } from 'kysely';

/**
 * Answers that are stored, but not yet among the sums. The sums alone are counted since there are any, so the index that
 * counting the answers needed goes: it would be written with each answer.
 */
export async function createUnsummed(db: Kysely<unknown>) {
  await db.schema
    .createTable('unsummed')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .execute();
  await db.schema.dropIndex('response_by_day').execute();
}
