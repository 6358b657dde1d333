import { isDeepStrictEqual } from 'node:util';
import type { SurveyResponse } from '../shared/satisfaction/response';
import type { AnswersDatabase, ResponseTable } from './database/tables';
import { addToSums } from './sums/add-to-sums';

/** Which of the given responses are new, and which have the id of a stored one but not its content. The rest was there. */
interface Stored {
  added: Set<SurveyResponse>;
  differing: Set<SurveyResponse>;
}

/** The device's token stays behind: it is for limits only. */
const toRow = (response: SurveyResponse): ResponseTable => ({
  id: response.id,
  unit: response.unit,
  questionnaire: response.questionnaire,
  purpose_version: response.purposeVersion,
  answers: JSON.stringify(response.answers),
  comment: response.comment ?? null,
  lang: response.lang,
  channel: response.channel,
  desk: response.desk ?? null,
  procedure: response.procedure ?? null,
  submitted_on: response.submittedOn,
  seconds: response.seconds,
  flags: response.flags ? JSON.stringify(response.flags) : null,
});

async function findRows(
  db: AnswersDatabase,
  responses: readonly SurveyResponse[],
): Promise<Map<string, ResponseTable>> {
  const ids = responses.map(({ id }) => id);
  const found = await db.selectFrom('response').selectAll().where('id', 'in', ids).execute();
  return new Map(found.map((row) => [row.id, { ...row }]));
}

/**
 * Stores responses of known units and adds them to the sums, all in one transaction: when this returns they are on the disk. Of two with one id the
 * first counts; one with other content under a used id is not stored.
 */
export async function storeResponses(
  db: AnswersDatabase,
  responses: readonly SurveyResponse[],
): Promise<Stored> {
  const added = new Set<SurveyResponse>();
  const differing = new Set<SurveyResponse>();
  if (responses.length === 0) return { added, differing };

  const rows = responses.map((response) => ({ response, row: toRow(response) }));
  const fresh = await db.transaction().execute(async (change) => {
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
    const ids = new Set(inserted.map(({ id }) => id));
    const byId = new Map(rows.toReversed().map(({ row }) => [row.id, row]));
    await addToSums(
      change,
      [...ids].flatMap((id) => byId.get(id) ?? []),
    );
    return ids;
  });
  const kept = fresh.size < rows.length ? await findRows(db, responses) : new Map<string, ResponseTable>();
  for (const { response, row } of rows) {
    if (fresh.delete(row.id)) added.add(response);
    else if (!isDeepStrictEqual(kept.get(row.id), row)) differing.add(response);
  }
  return { added, differing };
}
