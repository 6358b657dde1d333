import { type Kysely, sql } from 'kysely';
import { type ColumnKinds, selectGiven } from '../database/select-given';
import type { AnswerSumTable } from '../database/tables';
import type { CollectedSum, SumCollection } from './collect-sums';

const KEY = { unit: 'text', facet: 'text', span: 'text', period: 'text', name: 'text' } as const;
const KINDS: ColumnKinds<AnswerSumTable> = { ...KEY, flagged: 'integer', sums: 'text' };
const COLUMNS = sql.join(Object.keys(KINDS).map((name) => sql.ref(name)));
const KEY_COLUMNS = sql.join(Object.keys(KEY).map((name) => sql.ref(name)));

/** Sums of one statement, half a kilobyte each: on its way to the database a statement is there several times. */
const PART = 500;

const toRow = (sum: CollectedSum): AnswerSumTable => ({ ...sum, sums: JSON.stringify(sum.sums) });

export const fromRow = (row: AnswerSumTable): CollectedSum => ({ ...row, sums: JSON.parse(row.sums) });

/** Adds to each of some sums what is kept under the same key. */
export async function addKept<Tables>(db: Kysely<Tables>, collection: SumCollection): Promise<void> {
  const keys = collection
    .list()
    .map(({ unit, facet, span, period, name }) => ({ unit, facet, span, period, name }));
  for (let i = 0; i < keys.length; i += PART) {
    const { rows } = await sql<AnswerSumTable>`
      select ${COLUMNS} from answer_sum
      where (${KEY_COLUMNS}) in (${selectGiven(db, KEY, keys.slice(i, i + PART))})`.execute(db);
    for (const row of rows) collection.addSum(fromRow(row));
  }
}

/** Keeps sums in place of those under the same keys. */
export async function writeSums<Tables>(db: Kysely<Tables>, sums: readonly CollectedSum[]): Promise<void> {
  for (let i = 0; i < sums.length; i += PART) {
    const rows = sums.slice(i, i + PART).map(toRow);
    await sql`insert into answer_sum (${COLUMNS}) ${selectGiven(db, KINDS, rows)}
      on conflict (${KEY_COLUMNS}) do update set flagged = excluded.flagged, sums = excluded.sums`.execute(
      db,
    );
  }
}
