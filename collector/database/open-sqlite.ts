import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely, sql } from 'kysely';
import { migrate } from './migrate';
import { SqliteThreadDialect } from './sqlite-thread-dialect';
import type { AnswersDatabase } from './tables';

/** Opens the file, makes it and its folder where they are not there, and brings its tables up to date. */
export async function openSqlite(file: string): Promise<AnswersDatabase> {
  mkdirSync(path.dirname(file), { recursive: true });
  const db: AnswersDatabase = new Kysely({ dialect: new SqliteThreadDialect(file) });
  try {
    // Two commands started at once on a new file: the lock lets the second wait, and then find nothing to do.
    await sql`begin immediate`.execute(db);
    await migrate(db, { disableTransactions: true });
    await sql`commit`.execute(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
