import type { DayRange } from '../../shared/working-time/month';
import type { AnswersDatabase, ResponseTable } from '../database/tables';

/** Rows a query: few enough for the memory, many enough that the queries do not count. */
const PAGE = 500;

/**
 * A unit's answers by the day on the form, then by their id, which is random: the order does not tell who came when.
 * Each page is a query of its own, so that a slow download holds no connection and nobody waits for it.
 * @param range days of Viet Nam, both included
 */
export async function* readAnswers(
  db: AnswersDatabase,
  unit: string,
  { from, to }: DayRange,
): AsyncGenerator<ResponseTable[]> {
  let last: ResponseTable | undefined;
  for (;;) {
    const after = last;
    let query = db
      .selectFrom('response')
      .selectAll()
      .where('unit', '=', unit)
      .where('submitted_on', '<=', to);
    query = after
      ? query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('submitted_on', 'id'), '>', tuple(after.submitted_on, after.id)),
        )
      : query.where('submitted_on', '>=', from);
    const page = await query.orderBy('submitted_on').orderBy('id').limit(PAGE).execute();
    if (page.length > 0) yield page;
    last = page.at(-1);
    if (page.length < PAGE) return;
  }
}

/** How many answers there are now, for whoever shows how far a download is. */
export async function countAnswersIn(
  db: AnswersDatabase,
  unit: string,
  { from, to }: DayRange,
): Promise<number> {
  const { n } = await db
    .selectFrom('response')
    .select(({ fn }) => fn.countAll<number | string>().as('n'))
    .where('unit', '=', unit)
    .where('submitted_on', '>=', from)
    .where('submitted_on', '<=', to)
    .executeTakeFirstOrThrow();
  return Number(n);
}
