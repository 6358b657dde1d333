import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import type Database from 'libsql';
import { migrate } from './migrate';
import type { AnswersDatabase } from './tables';

/** Statements that are kept; those of the everyday are fewer. */
const STATEMENTS_LIMIT = 200;

/** The connection as Kysely uses it. */
function prepareOnce(connection: Database.Database): SqliteDatabase {
  const prepared = new Map<string, Database.Statement>();
  return {
    // Kysely runs each statement to its end before the next begins, so that one can be used again
    prepare(sql) {
      // a full disk has ended the transaction already: a second error would hide the first
      if (sql === 'rollback' && !connection.inTransaction) return connection.prepare('select 1');
      const statement = prepared.get(sql) ?? connection.prepare(sql);
      if (prepared.size >= STATEMENTS_LIMIT) prepared.clear();
      prepared.set(sql, statement);
      return statement;
    },
    close() {
      // What was written ahead goes into the file itself, so that a copy of that one file is a whole backup.
      connection.pragma('wal_checkpoint(TRUNCATE)');
      connection.close();
    },
  };
}

/**
 * Opens the file, makes it and its folder where they are not there, and brings its tables up to date.
 * Every commit is on the disk before it returns (`synchronous` FULL), while readers never wait (WAL).
 */
export async function openSqlite(file: string): Promise<AnswersDatabase> {
  mkdirSync(path.dirname(file), { recursive: true });
  // A collector over PostgreSQL runs without this native module.
  const { default: Libsql } = await import('libsql');
  const connection = new Libsql(file);
  try {
    connection.pragma('busy_timeout = 10000'); // first of all: the next lines already wait for others
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    const db: AnswersDatabase = new Kysely({
      dialect: new SqliteDialect({ database: prepareOnce(connection) }),
    });
    // Two commands started at once on a new file: the lock lets the second wait, and then find nothing to do.
    connection.exec('BEGIN IMMEDIATE');
    await migrate(db, { disableTransactions: true });
    connection.exec('COMMIT');
    return db;
  } catch (error) {
    connection.close();
    throw error;
  }
}
