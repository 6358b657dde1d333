import type { Kysely } from 'kysely';

export async function createFirstTables(db: Kysely<unknown>) {
  await db.schema
    .createTable('unit')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('unit_origin')
    .addColumn('unit', 'text', (column) => column.notNull().references('unit.id'))
    .addColumn('origin', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('unit_origin_key', ['unit', 'origin'])
    .execute();
  await db.schema.createIndex('unit_origin_by_origin').on('unit_origin').column('origin').execute();
  await db.schema
    .createTable('token')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('unit', 'text', (column) => column.notNull().references('unit.id'))
    .execute();
  await db.schema
    .createTable('response')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('unit', 'text', (column) => column.notNull().references('unit.id'))
    .addColumn('questionnaire', 'text', (column) => column.notNull())
    .addColumn('purpose_version', 'text', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('comment', 'text')
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('desk', 'text')
    .addColumn('procedure', 'text')
    .addColumn('submitted_on', 'text', (column) => column.notNull())
    .addColumn('seconds', 'integer', (column) => column.notNull())
    .addColumn('flags', 'text')
    .execute();
  // The index alone answers the counting: comments are not even read from the disk.
  await db.schema
    .createIndex('response_by_day')
    .on('response')
    .columns(['unit', 'submitted_on', 'answers'])
    .execute();
}
