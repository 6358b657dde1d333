import { type Kysely, sql } from 'kysely';
import { type CountedAnswers, sumAnswers } from '../../../shared/satisfaction/answer-sums';

interface PublishedRow {
  unit: string;
  month: string;
  taken: string;
  shown: string;
}

/** What was public of a month was one list of all; it stands under `''`, as channels were not told apart then. */
const toSums = (json: string): string => {
  const counted: CountedAnswers[] = JSON.parse(json);
  return JSON.stringify({ '': sumAnswers(counted) });
};

/**
 * Sums are as large for many different answers as for one (`AnswerSums`), in place of a row for each different answer. The
 * table is left empty here: `sumInTens`, which is in the same transaction, makes the sums anew from the answers. What has
 * been made public of a month stays as it was.
 */
export async function sumInNumbers(db: Kysely<unknown>) {
  await sql`drop table answer_sum`.execute(db);
  await db.schema
    .createTable('answer_sum')
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('facet', 'text', (column) => column.notNull())
    .addColumn('span', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('flagged', 'integer', (column) => column.notNull())
    .addColumn('sums', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answer_sum_key', ['unit', 'facet', 'span', 'period', 'name'])
    .execute();
  const { rows } = await sql<PublishedRow>`select unit, month, taken, shown from published_month`.execute(db);
  for (const { unit, month, taken, shown } of rows) {
    await sql`update published_month set taken = ${toSums(taken)}, shown = ${toSums(shown)}
      where unit = ${unit} and month = ${month}`.execute(db);
  }
}
