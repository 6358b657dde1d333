import type { Kysely } from 'kysely';

/**
 * Sums of the answers by day and by month, and what of a month has been made public. The sums that were filled here are
 * made anew, in another form, by `sumInNumbers` and `sumInTens`.
 */
export async function createAnswerSums(db: Kysely<unknown>) {
  await db.schema
    .createTable('answer_sum')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('facet', 'text', (column) => column.notNull())
    .addColumn('span', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('flagged', 'integer', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('answer_sum_key', [
      'unit',
      'facet',
      'span',
      'period',
      'name',
      'flagged',
      'answers',
    ])
    .execute();
  await db.schema
    .createTable('published_month')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('taken', 'text', (column) => column.notNull())
    .addColumn('shown', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('published_month_key', ['unit', 'month'])
    .execute();
}
