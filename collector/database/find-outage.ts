/** Why the database cannot take anything now, though what was asked of it is right. */
export type Outage = 'full' | 'unreachable';

/** SQLite's codes stand in its messages only; a disk that refuses to write is most often a full one. */
const FULL =
  /SQLITE_FULL|SQLITE_IOERR_(WRITE|FSYNC|TRUNCATE|SHMSIZE)|database or disk is full|disk I\/O error/;
/** PostgreSQL: disk_full, out_of_memory, too_many_connections. */
const FULL_CODES = /^53/;
/** PostgreSQL: connection exceptions, a server that shuts down or starts; Node's network errors. */
const UNREACHABLE_CODES = /^(08|57P)|^(ECONN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)/;
const UNREACHABLE =
  /Connection terminated|timeout exceeded when trying to connect|SQLITE_BUSY|database is locked/;

/** @returns the outage behind an error; undefined where the database itself is well */
export function findOutage(error: unknown): Outage | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (FULL_CODES.test(code) || FULL.test(code) || FULL.test(error.message)) return 'full';
  if (UNREACHABLE_CODES.test(code) || UNREACHABLE.test(error.message)) return 'unreachable';
  return undefined;
}
