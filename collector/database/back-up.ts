import { sql } from 'kysely';
import { isPostgres } from './is-postgres';
import { DatabaseError, explainDatabaseError } from './open-database';
import type { AnswersDatabase } from './tables';

/**
 * Copies a SQLite database into a new file while others go on writing: the copy is of one moment and whole.
 * @returns false on PostgreSQL, which has `pg_dump` for this
 * @throws DatabaseError where the file is there already or cannot be written
 */
export async function backUp(db: AnswersDatabase, file: string): Promise<boolean> {
  if (isPostgres(db)) return false;
  try {
    await sql`vacuum into ${file}`.execute(db);
  } catch (error) {
    throw new DatabaseError(`Không sao lưu được vào ${file}: ${explainDatabaseError(error)}`, {
      cause: error,
    });
  }
  return true;
}
