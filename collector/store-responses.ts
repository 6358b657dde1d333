import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { SurveyResponse } from '../shared/satisfaction/response';
import { type ColumnKinds, selectGiven } from './database/select-given';
import type { AnswersDatabase, ResponseTable } from './database/tables';
import { toRow } from './response-row';

/** Which of the given responses are new, and which have the id of a stored one but not its content. The rest was there. */
export interface Stored {
  added: Set<SurveyResponse>;
  differing: Set<SurveyResponse>;
}

const KINDS: ColumnKinds<ResponseTable> = {
  id: 'text',
  unit: 'text',
  questionnaire: 'text',
  purpose_version: 'text',
  answers: 'text',
  comment: 'text',
  lang: 'text',
  channel: 'text',
  desk: 'text',
  procedure: 'text',
  submitted_on: 'text',
  seconds: 'integer',
  flags: 'text',
};
const COLUMNS = sql.join(Object.keys(KINDS).map((name) => sql.ref(name)));

async function findRows(
  db: AnswersDatabase,
  responses: readonly SurveyResponse[],
): Promise<Map<string, ResponseTable>> {
  const ids = responses.map(({ id }) => ({ id }));
  const found = await db
    .selectFrom('response')
    .selectAll()
    .where('id', 'in', sql<string>`(${selectGiven(db, { id: 'text' }, ids)})`)
    .execute();
  return new Map(found.map((row) => [row.id, { ...row }]));
}

/**
 * Stores responses of known units; outside a transaction they are on the disk when it returns. Of two with one id the first
 * counts; one with other content under a used id is not stored. The database itself knows of each new one that it waits to
 * be summed (`sumUp`) and notes that it is to be looked at, so that one statement does all (`markSummed`).
 */
export async function storeResponses(
  db: AnswersDatabase,
  responses: readonly SurveyResponse[],
): Promise<Stored> {
  const added = new Set<SurveyResponse>();
  const differing = new Set<SurveyResponse>();
  if (responses.length === 0) return { added, differing };

  const rows = responses.map((response) => ({ response, row: toRow(response) }));
  // One order for all, so that two batches with the same ids cannot wait for each other.
  const inOrder = rows
    .map(({ row }) => row)
    .toSorted((one, other) => (one.id < other.id ? -1 : Number(one.id > other.id)));
  const { rows: inserted } = await sql<{ id: string }>`
    insert into response (${COLUMNS}) ${selectGiven(db, KINDS, inOrder)}
    on conflict (id) do nothing returning id`.execute(db);
  const fresh = new Set(inserted.map(({ id }) => id));
  // what was not new is there for good, so that it may be looked for afterwards
  const kept = fresh.size < rows.length ? await findRows(db, responses) : new Map<string, ResponseTable>();
  for (const { response, row } of rows) {
    if (fresh.delete(row.id)) added.add(response);
    else if (!isDeepStrictEqual(kept.get(row.id), row)) differing.add(response);
  }
  return { added, differing };
}
