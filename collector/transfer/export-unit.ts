import type { AnswersDatabase } from '../database/tables';
import { readAnswers } from '../exports/read-answers';
import { fromRow } from '../response-row';
import type { Unit } from '../units';
import { HEADER, type TransferLine } from './transfer-line';

const ALL_DAYS = { from: '0000-01-01', to: '9999-12-31' };

/** All that is kept of a unit, as lines of JSON that `importLines` reads into any database. */
export async function* exportUnit(db: AnswersDatabase, unit: Unit): AsyncGenerator<string> {
  const line = (content: TransferLine) => `${JSON.stringify(content)}\n`;
  yield `${JSON.stringify(HEADER)}\n`;
  yield line({ kind: 'unit', ...unit });
  const rowsOf = (table: 'token' | 'device' | 'device_day' | 'published_month' | 'follow_up') =>
    db.selectFrom(table).where('unit', '=', unit.id);
  for (const row of await rowsOf('token').selectAll('token').execute()) yield line({ kind: 'token', ...row });
  let responses = 0;
  for await (const page of readAnswers(db, unit.id, ALL_DAYS)) {
    responses += page.length;
    yield page.map((row) => line({ kind: 'response', response: fromRow(row) })).join('');
  }
  for (const row of await rowsOf('device').selectAll('device').execute())
    yield line({ kind: 'device', ...row });
  for (const row of await rowsOf('device_day').selectAll('device_day').execute()) {
    yield line({ kind: 'device_day', ...row });
  }
  for (const row of await rowsOf('published_month').selectAll('published_month').execute()) {
    yield line({ kind: 'published_month', ...row });
  }
  // one that nobody has touched follows from its answer
  const touched = rowsOf('follow_up').selectAll('follow_up').where('changed_at', 'is not', null);
  for (const row of await touched.execute()) yield line({ kind: 'follow_up', ...row });
  yield line({ kind: 'end', responses });
}
