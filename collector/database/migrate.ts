import { Migrator } from 'kysely';
import { MIGRATIONS } from './migrations';
import type { AnswersDatabase } from './tables';

/** Brings the tables up to date. A database that a newer version has already changed is refused. */
export async function migrate(
  db: AnswersDatabase,
  options: { disableTransactions?: boolean } = {},
): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS }, ...options });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
