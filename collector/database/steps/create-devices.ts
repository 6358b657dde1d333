import type { Kysely } from 'kysely';

/** A unit's tablets, and what each offered on each day. */
export async function createDevices(db: Kysely<unknown>) {
  await db.schema
    .createTable('device')
    .addColumn('unit', 'text', (column) => column.notNull().references('unit.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('desk', 'text')
    .addColumn('heard_at', 'text', (column) => column.notNull())
    .addColumn('unsent', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('device_key', ['unit', 'id'])
    .execute();
  await db.schema
    .createTable('device_day')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('device', 'text', (column) => column.notNull())
    .addColumn('offered', 'integer', (column) => column.notNull())
    .addColumn('answered', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('device_day_key', ['unit', 'day', 'device'])
    .addForeignKeyConstraint('device_day_device', ['unit', 'device'], 'device', ['unit', 'id'])
    .execute();
}
