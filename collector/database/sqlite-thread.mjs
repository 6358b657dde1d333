// The thread that holds the SQLite file: a commit waits for the disk here, while the main thread reads the next requests.
// Plain JavaScript, so that a thread can start it as it stands, from the source, in tests and beside the bundled file.
import { parentPort, workerData } from 'node:worker_threads';

/**
 * @typedef {{ sql: string, parameters: readonly unknown[] }} Statement what is asked; `null` asks to close the file
 * @typedef {{ rows: unknown[], changes?: number }} Done rows of a query, or how many a change has touched
 * @typedef {{ done: Done } | { error: { message: string, code?: string } }} Reply one for the opening, then one for each
 *   statement in the order of asking
 */

/** Statements that are kept prepared; those of the everyday are fewer. */
const STATEMENTS_LIMIT = 200;

/**
 * Pages of 4 KiB that are written ahead before they go into the file itself. Ids are random, so the same pages are
 * written again and again: the more commits are carried over at once, the fewer times each page is written.
 */
const PAGES_AHEAD = 4000;

/** @type {Map<string, import('libsql').Statement>} */
const prepared = new Map();

/** @param {import('libsql').Database} connection @param {string} sql */
function prepare(connection, sql) {
  const statement = prepared.get(sql) ?? connection.prepare(sql);
  if (prepared.size >= STATEMENTS_LIMIT) prepared.clear();
  prepared.set(sql, statement);
  return statement;
}

/** @param {import('libsql').Database} connection @param {Statement} asked @returns {Done} */
function run(connection, { sql, parameters }) {
  // a full disk has ended the transaction already: a second error would hide the first
  if (sql === 'rollback' && !connection.inTransaction) return { rows: [] };
  const statement = prepare(connection, sql);
  if (statement.reader) return { rows: statement.all(parameters) };
  return { rows: [], changes: statement.run(parameters).changes };
}

/** @param {string} file */
async function open(file) {
  const { default: Libsql } = await import('libsql'); // here, so that where it is missing that is told like any other failure
  const connection = new Libsql(file);
  try {
    connection.pragma('busy_timeout = 10000'); // first of all: the next lines already wait for others
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('foreign_keys = ON');
    connection.pragma(`wal_autocheckpoint = ${PAGES_AHEAD}`);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** @param {import('libsql').Database} connection */
function close(connection) {
  try {
    if (connection.inTransaction) connection.exec('rollback');
    // What was written ahead goes into the file itself, so that a copy of that one file is a whole backup.
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    connection.close();
  }
}

/** @param {unknown} error @returns {Reply} an Error loses its code on the way to another thread */
function describe(error) {
  const { message, code } = /** @type {Error & { code?: string }} */ (error);
  return { error: { message, code } };
}

/** @param {() => Done} work @returns {Reply} */
function attempt(work) {
  try {
    return { done: work() };
  } catch (error) {
    return describe(error);
  }
}

const main = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);
try {
  const connection = await open(workerData.file);
  main.on('message', (/** @type {Statement | null} */ asked) => {
    if (asked) {
      main.postMessage(attempt(() => run(connection, asked)));
      return;
    }
    main.postMessage(
      attempt(() => {
        close(connection);
        return { rows: [] };
      }),
    );
    main.close();
  });
  main.postMessage({ done: { rows: [] } });
} catch (error) {
  main.postMessage(describe(error));
}
