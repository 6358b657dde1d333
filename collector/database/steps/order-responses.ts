import type { Kysely } from 'kysely';

/** Downloads read a unit's answers page by page in this order. */
export async function orderResponses(db: Kysely<unknown>) {
  await db.schema
    .createIndex('response_by_order')
    .on('response')
    .columns(['unit', 'submitted_on', 'id'])
    .execute();
}
