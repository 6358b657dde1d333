import { sql } from 'kysely';
import { isPostgres } from '../database/is-postgres';
import type { AnswersDatabase } from '../database/tables';
import { SumCollection } from './collect-sums';
import { type ReadAnswer, SUMMED_COLUMNS } from './fill-sums';
import { addKept, writeSums } from './sum-rows';

/**
 * A part, which is one transaction, is full with so many answers, or with so many sums: these are held in memory and written.
 * Of a hall's day thousands of answers are of the same fifty sums, which are then written once.
 */
const PART = 30_000;
const FULL_SUMS = 4_000;
/** Answers of one query: few enough that an answer which comes meanwhile waits some milliseconds only. */
const PAGE = 500;
/** Any number that is always the same: of several collectors on one PostgreSQL one sums at a time. */
const LOCK = 5_201_314;

/** Collects what waits, page by page, until a part is full or nothing waits any more. */
async function collectPart(readPage: () => Promise<ReadAnswer[]>) {
  const collection = new SumCollection();
  let answers = 0;
  for (;;) {
    const page = await readPage();
    for (const answer of page) collection.add(answer);
    answers += page.length;
    if (page.length < PAGE || answers >= PART || collection.size >= FULL_SUMS) break;
  }
  collection.addUp();
  return { collection, answers };
}

/** On PostgreSQL each answer that waits is noted, and nobody waits for the transaction that takes the notes and sums. */
async function sumNoted(db: AnswersDatabase): Promise<number> {
  return db.transaction().execute(async (change) => {
    const { rows } = await sql<{
      free: boolean;
    }>`select pg_try_advisory_xact_lock(${LOCK}) as free`.execute(change);
    if (!rows[0]?.free) return 0;
    const { collection, answers } = await collectPart(async () => {
      const page = await sql<ReadAnswer>`
        with taken as (
          delete from unsummed where id in (select id from unsummed limit ${sql.lit(PAGE)}) returning id
        )
        select id, ${SUMMED_COLUMNS} from response where id in (select id from taken)`.execute(change);
      return page.rows;
    });
    if (answers === 0) return 0;
    await addKept(change, collection);
    await writeSums(change, collection.list());
    return answers;
  });
}

/**
 * SQLite stores one answer after the other and numbers them (`markSummed`). It does one thing at a time, so all is read
 * beforehand and the transaction is for the writing only; it has no effect where another has summed meanwhile.
 */
async function sumNumbered(db: AnswersDatabase): Promise<number> {
  const { number: before } = await db.selectFrom('summed_up_to').select('number').executeTakeFirstOrThrow();
  let last = before;
  const { collection, answers } = await collectPart(async () => {
    const { rows } = await sql<ReadAnswer & { number: number }>`
      select rowid as number, id, ${SUMMED_COLUMNS} from response
      where rowid > ${last} order by rowid limit ${sql.lit(PAGE)}`.execute(db);
    last = rows.at(-1)?.number ?? last;
    return rows;
  });
  if (answers === 0) return 0;
  await addKept(db, collection);
  return db.transaction().execute(async (change) => {
    const { numUpdatedRows } = await change
      .updateTable('summed_up_to')
      .set({ number: last })
      .where('number', '=', before)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return 0;
    await writeSums(change, collection.list());
    return answers;
  });
}

/** Adds a part of the answers that wait for it to the sums. @returns how many it were; 0 also where another is at it */
export const sumPart = (db: AnswersDatabase): Promise<number> =>
  isPostgres(db) ? sumNoted(db) : sumNumbered(db);
