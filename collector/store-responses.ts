import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'kysely';
import type { SurveyResponse } from '../shared/satisfaction/response';
import type { AnswersDatabase, ResponseTable, Tables } from './database/tables';
import { toRow } from './response-row';
import { addToSums } from './sums/add-to-sums';

/** Which of the given responses are new, and which have the id of a stored one but not its content. The rest was there. */
export interface Stored {
  added: Set<SurveyResponse>;
  differing: Set<SurveyResponse>;
}

async function findRows(
  db: AnswersDatabase,
  responses: readonly SurveyResponse[],
): Promise<Map<string, ResponseTable>> {
  const ids = responses.map(({ id }) => id);
  const found = await db.selectFrom('response').selectAll().where('id', 'in', ids).execute();
  return new Map(found.map((row) => [row.id, { ...row }]));
}

/**
 * Stores responses of known units and adds them to the sums. Of two with one id the first counts; one with other content
 * under a used id is not stored.
 */
export async function storeInTransaction(
  change: Transaction<Tables>,
  responses: readonly SurveyResponse[],
): Promise<Stored> {
  const added = new Set<SurveyResponse>();
  const differing = new Set<SurveyResponse>();
  if (responses.length === 0) return { added, differing };

  const rows = responses.map((response) => ({ response, row: toRow(response) }));
  const inserted = await change
    .insertInto('response')
    // One order for all, so that two batches with the same ids cannot wait for each other.
    .values(
      rows
        .map(({ row }) => row)
        .toSorted((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id))),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  const fresh = new Set(inserted.map(({ id }) => id));
  const kept =
    fresh.size < rows.length ? await findRows(change, responses) : new Map<string, ResponseTable>();
  const freshRows: ResponseTable[] = [];
  for (const { response, row } of rows) {
    if (fresh.delete(row.id)) {
      added.add(response);
      freshRows.push(row);
    } else if (!isDeepStrictEqual(kept.get(row.id), row)) differing.add(response);
  }
  await addToSums(change, freshRows);
  return { added, differing };
}

/** The same in a transaction of its own: when this returns they are on the disk. */
export const storeResponses = (db: AnswersDatabase, responses: readonly SurveyResponse[]): Promise<Stored> =>
  db.transaction().execute((change) => storeInTransaction(change, responses));
