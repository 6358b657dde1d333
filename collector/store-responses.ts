import { isDeepStrictEqual } from 'node:util';
import { sql, type Transaction } from 'kysely';
import { needsFollowUp } from '../shared/satisfaction/follow-up';
import type { SurveyResponse } from '../shared/satisfaction/response';
import { type ColumnKinds, selectGiven } from './database/select-given';
import type { AnswersDatabase, ResponseTable, Tables } from './database/tables';
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
  change: Transaction<Tables>,
  responses: readonly SurveyResponse[],
): Promise<Map<string, ResponseTable>> {
  const ids = responses.map(({ id }) => ({ id }));
  const found = await change
    .selectFrom('response')
    .selectAll()
    .where('id', 'in', sql<string>`(${selectGiven(change, { id: 'text' }, ids)})`)
    .execute();
  return new Map(found.map((row) => [row.id, { ...row }]));
}

async function addFollowUps(change: Transaction<Tables>, responses: readonly SurveyResponse[]) {
  if (responses.length === 0) return;
  const rows = responses.map(({ id, unit, submittedOn }) => ({
    id,
    unit,
    submitted_on: submittedOn,
    state: 'new',
  }));
  const kinds = { id: 'text', unit: 'text', submitted_on: 'text', state: 'text' } as const;
  await sql`insert into follow_up (id, unit, submitted_on, state) ${selectGiven(change, kinds, rows)}`.execute(
    change,
  );
}

/**
 * Stores responses of known units, to be added to the sums later (`sumUp`). Of two with one id the first counts; one with
 * other content under a used id is not stored.
 */
export async function storeInTransaction(
  change: Transaction<Tables>,
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
    insert into response (${COLUMNS}) ${selectGiven(change, KINDS, inOrder)}
    on conflict (id) do nothing returning id`.execute(change);
  if (inserted.length > 0) {
    await sql`insert into unsummed (id) ${selectGiven(change, { id: 'text' }, inserted)}`.execute(change);
  }
  const fresh = new Set(inserted.map(({ id }) => id));
  const kept =
    fresh.size < rows.length ? await findRows(change, responses) : new Map<string, ResponseTable>();
  for (const { response, row } of rows) {
    if (fresh.delete(row.id)) added.add(response);
    else if (!isDeepStrictEqual(kept.get(row.id), row)) differing.add(response);
  }
  await addFollowUps(change, [...added].filter(needsFollowUp));
  return { added, differing };
}

/** The same in a transaction of its own: when this returns they are on the disk. */
export const storeResponses = (db: AnswersDatabase, responses: readonly SurveyResponse[]): Promise<Stored> =>
  db.transaction().execute((change) => storeInTransaction(change, responses));
