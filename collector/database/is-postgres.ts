import { type Kysely, PostgresAdapter } from 'kysely';

/** Which of the two engines is below: for the few statements that they do not share. */
export const isPostgres = <Tables>(db: Kysely<Tables>): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter;
