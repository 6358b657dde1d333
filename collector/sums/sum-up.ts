import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { isPostgres } from '../database/is-postgres';
import { selectGiven } from '../database/select-given';
import type { AnswersDatabase } from '../database/tables';
import { describeError, logError } from '../log';
import { addToSums } from './fill-sums';

/** Answers of one transaction: few enough that an answer which comes meanwhile waits some milliseconds only. */
const PART = 300;
/** Between two looks at what has come, in milliseconds. */
const PAUSE_MS = 1_000;
/** Answers between two looks from which on there is a rush, and how many may wait for its end. */
const RUSH = 100;
const MOST_WAITING = 30_000;
/** Any number that is always the same: of several collectors on one PostgreSQL one sums at a time. */
const LOCK = 5_201_314;

/** Adds a part of the answers that wait for it to the sums. @returns how many it were; 0 also where another is at it */
async function sumPart(db: AnswersDatabase): Promise<number> {
  return db.transaction().execute(async (change) => {
    if (isPostgres(change)) {
      const { rows } = await sql<{
        free: boolean;
      }>`select pg_try_advisory_xact_lock(${LOCK}) as free`.execute(change);
      if (!rows[0]?.free) return 0;
    }
    // written first of all: SQLite refuses to write in a transaction that has read what others have changed since
    const { rows: taken } = await sql<{ id: string }>`
      delete from unsummed where id in (select id from unsummed limit ${sql.lit(PART)}) returning id`.execute(
      change,
    );
    if (taken.length === 0) return 0;
    await addToSums(change, selectGiven(change, { id: 'text' }, taken));
    return taken.length;
  });
}

/** Adds all answers that wait for it to the sums. */
export async function sumUp(db: AnswersDatabase): Promise<void> {
  while ((await sumPart(db)) > 0);
}

/**
 * Goes on adding what comes to the sums, until `stop` is aborted; then the part under way is finished. In a rush it waits
 * for the end of it, as the answers that come in have the right of way. What waits is counted all the same
 * (`countAnswers`), and is still there after a crash.
 * @param countStored how many answers have been stored so far
 */
export async function keepSummed(
  db: AnswersDatabase,
  stop: AbortSignal,
  countStored: () => number,
): Promise<void> {
  let before = 0;
  let passed = 0;
  while (!stop.aborted) {
    const came = countStored() - before;
    before += came;
    passed += came;
    if (came < RUSH || passed > MOST_WAITING) {
      try {
        while (!stop.aborted && (await sumPart(db)) > 0);
        passed = 0;
      } catch (error) {
        logError({ error: describeError(error) });
      }
    }
    await pause(PAUSE_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}
