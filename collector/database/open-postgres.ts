import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { logError } from '../log';
import { migrate } from './migrate';
import type { AnswersDatabase } from './tables';

const CONNECTIONS = 10;
const PATIENCE_MS = 10_000;

/** Connects to the server and brings the tables up to date. The database itself must be there. */
export async function openPostgres(url: string): Promise<AnswersDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
  });
  // A connection that breaks while nobody uses it is replaced at the next request; unheard, it would end the process.
  pool.on('error', (error) => logError({ error: `PostgreSQL: ${error.message}` }));
  // The same while a request uses it: the request itself is told by its query that fails, so nothing more is to do here.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db: AnswersDatabase = new Kysely({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
