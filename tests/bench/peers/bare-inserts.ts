import Libsql from 'libsql';
import pg from 'pg';
import { openDatabase } from '../../../collector/database/open-database';
import type { ResponseTable } from '../../../collector/database/tables';
import { addUnit } from '../../../collector/units';

/** Inserts rows in one transaction that is on the disk when it returns. */
interface BareTable {
  insert(rows: readonly ResponseTable[]): Promise<void>;
  close(): Promise<void>;
}

const COLUMNS = [
  'id',
  'unit',
  'questionnaire',
  'purpose_version',
  'answers',
  'comment',
  'lang',
  'channel',
  'desk',
  'procedure',
  'submitted_on',
  'seconds',
  'flags',
] as const satisfies (keyof ResponseTable)[];

const toValues = (rows: readonly ResponseTable[]) => rows.flatMap((row) => COLUMNS.map((name) => row[name]));

function writeInsert(rows: number, place: (index: number) => string): string {
  const tuples = Array.from(
    { length: rows },
    (_, row) => `(${COLUMNS.map((_, column) => place(row * COLUMNS.length + column + 1)).join(', ')})`,
  );
  return `insert into response (${COLUMNS.join(', ')}) values ${tuples.join(', ')}`;
}

/**
 * The floor: the collector's table and settings, without what the collector does beside (sums, follow-ups, looking for ids
 * that are there), filled by one prepared statement of the database's own driver.
 * @param size rows of each insert
 * @param isNoted whether the rows are written too by which the collector knows what is to be summed and followed up
 */
export async function openBareTable(
  database: string,
  unit: string,
  size: number,
  isNoted: boolean,
): Promise<BareTable> {
  const db = await openDatabase(database);
  await addUnit(db, { id: unit, name: 'Phường Mẫu' });
  await db.destroy();
  if (database.startsWith('sqlite:')) {
    const connection = new Libsql(database.slice('sqlite:'.length));
    for (const setting of ['synchronous = FULL', 'foreign_keys = ON', 'wal_autocheckpoint = 4000']) {
      connection.pragma(setting);
    }
    if (!isNoted) connection.exec('drop trigger note_new_responses');
    const statement = connection.prepare(writeInsert(size, () => '?'));
    return {
      insert: async (rows) => void statement.run(toValues(rows)),
      close: async () => void connection.close(),
    };
  }
  const client = new pg.Client(database);
  await client.connect();
  if (!isNoted) await client.query('drop trigger note_new_responses on response');
  const text = writeInsert(size, (index) => `$${index}`);
  return {
    insert: async (rows) => void (await client.query({ name: 'insert', text, values: toValues(rows) })),
    close: () => client.end(),
  };
}
