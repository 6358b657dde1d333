import { sql } from 'kysely';
import {
  FOLLOW_UP_STATES,
  type FollowUp,
  type FollowUpChange,
  type FollowUpPage,
  type FollowUpState,
} from '../shared/satisfaction/follow-up';
import { isLowStep } from '../shared/satisfaction/low-step';
import { compareTexts } from '../shared/text/compare-texts';
import { foldText } from '../shared/text/fold-text';
import type { DayRange } from '../shared/working-time/month';
import type { AnswersDatabase } from './database/tables';
import { fromRow } from './response-row';
import { isFlagged } from './sums/collect-sums';

const PAGE = 50;
/** Rows that are looked through at a time for what the database cannot compare, and for one page at the most. */
const LOOKED_THROUGH = { atATime: 500, forAPage: 2000 };
/** Rows a query of a download. */
const DOWNLOAD_PAGE = 500;

/** Which follow-ups are asked for; what is left out narrows nothing. */
export interface FollowUpFilter {
  states: readonly FollowUpState[];
  desk?: string | undefined;
  /** A criterion whose answer is a low step; `any` for one of whichever criterion. */
  low?: string | undefined;
  /** Words that all stand in what was said, done or asked for, whatever their accents and case. */
  words?: string | undefined;
}

/**
 * Where a page ends: `2026-07-31 ID`. Of one day no answer is known to be newer than another, and none is to be: like a time
 * of arrival, their order would lead from the queue tickets of a counter to who answered (see `ResponseTable`). So they stand
 * by their ids, which are random: mixed, but each time in the same order, and no page repeats or leaves out any.
 */
const writeCursor = (row: FollowUpRow) => `${row.submitted_on} ${row.id}`;

async function countStates(db: AnswersDatabase, unit: string): Promise<Record<FollowUpState, number>> {
  const rows = await db
    .selectFrom('follow_up')
    .select(['state', sql<number>`cast(count(*) as integer)`.as('n')])
    .where('unit', '=', unit)
    .groupBy('state')
    .execute();
  const none = Object.fromEntries(FOLLOW_UP_STATES.map((state) => [state, 0]));
  return { ...none, ...Object.fromEntries(rows.map(({ state, n }) => [state, n])) } as Record<
    FollowUpState,
    number
  >;
}

/**
 * The desks that a unit's answers name, in the order of their names: from the sums, and from the answers that wait to be
 * summed, so that not all answers are read for it.
 */
async function listDesks(db: AnswersDatabase, unit: string): Promise<string[]> {
  // `cross join` and `|| ''` keep the planners from reading all answers in place of the few that wait
  const { rows } = await sql<{ name: string }>`
    select name from answer_sum where unit = ${unit} and facet = 'desk' and span = 'month' and name <> ''
    union select desk from unsummed cross join response
    where response.id = unsummed.id and unit || '' = ${unit} and desk is not null`.execute(db);
  return rows.map(({ name }) => name).sort(compareTexts);
}

/** What became of an answer. */
const WRITTEN = ['follow_up.state', 'follow_up.handed_to', 'follow_up.done', 'follow_up.changed_at'] as const;

const selectFollowUps = (db: AnswersDatabase, unit: string) =>
  db
    .selectFrom('follow_up')
    .innerJoin('response', 'response.id', 'follow_up.id')
    .selectAll('response')
    .select(WRITTEN)
    .where('follow_up.unit', '=', unit);
/** An answer with what became of it, as it is kept. */
export type FollowUpRow = Awaited<ReturnType<ReturnType<typeof selectFollowUps>['executeTakeFirstOrThrow']>>;

function toFollowUp(row: FollowUpRow): FollowUp {
  const { id, submittedOn, desk = null, procedure = null, channel, answers, comment = null } = fromRow(row);
  return {
    ...{ id, submittedOn, desk, procedure, channel, answers, comment, flagged: isFlagged(row) },
    ...{ state: row.state, handedTo: row.handed_to, done: row.done, changedAt: row.changed_at },
  };
}

/**
 * A unit's answers that ask for a look, those of the newest day first. A page may be short although `next` leads on: of many
 * that do not match, no more are looked through at once than the database gives in a moment, as others wait to store answers.
 * @param after the `next` of the page before
 */
export async function listFollowUps(
  db: AnswersDatabase,
  unit: string,
  filter: FollowUpFilter,
  after?: string,
): Promise<FollowUpPage> {
  const matches = matcherOf(filter);
  const batch = matches ? LOOKED_THROUGH.atATime : PAGE + 1;
  const found: FollowUpRow[] = [];
  let next: string | null = after ?? null;
  for (let seen = 0; found.length <= PAGE && seen < LOOKED_THROUGH.forAPage; seen += batch) {
    const rows = await selectAfter(db, unit, filter.states, next, batch);
    found.push(...(matches ? rows.filter((row) => matches(toFollowUp(row))) : rows));
    const last = rows.at(-1);
    next = last && rows.length === batch ? writeCursor(last) : null;
    if (next === null) break;
  }
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  if (found.length > PAGE && last) next = writeCursor(last);
  const items = page.map(toFollowUp);
  if (after !== undefined) return { unit, items, next };
  const [counts, desks] = await Promise.all([countStates(db, unit), listDesks(db, unit)]);
  return { unit, counts, desks, items, next };
}

/** Rows behind a place in the order of the list. Each state is read along its index, no further than is asked for. */
function selectAfter(
  db: AnswersDatabase,
  unit: string,
  states: readonly FollowUpState[],
  after: string | null,
  limit: number,
): Promise<FollowUpRow[]> {
  const [day, id] = after?.split(' ') ?? [];
  const ofState = (state: FollowUpState) => sql`
    select * from (
      select id, submitted_on from follow_up where unit = ${unit} and state = ${state}
      ${day === undefined || id === undefined ? sql`` : sql`and (submitted_on, id) < (${day}, ${id})`}
      order by submitted_on desc, id desc limit ${sql.lit(limit)}
    ) as of_state`;
  const newest = sql<{ id: string; submitted_on: string }>`(
    select * from (${sql.join(states.map(ofState), sql` union all `)}) as of_states
    order by submitted_on desc, id desc limit ${sql.lit(limit)}
  )`.as('newest');
  // `cross join` keeps SQLite's planner from reading all of the unit to find these few in it
  return db
    .selectFrom(newest)
    .crossJoin('follow_up')
    .innerJoin('response', 'response.id', 'follow_up.id')
    .selectAll('response')
    .select(WRITTEN)
    .whereRef('follow_up.id', '=', 'newest.id')
    .orderBy('newest.submitted_on', 'desc')
    .orderBy('newest.id', 'desc')
    .execute();
}

/**
 * Compares what the database cannot: steps within the answers, and words without their accents; a desk too, as the database
 * would read on to the end for one that is rare.
 */
function matcherOf({ desk, low, words }: FollowUpFilter): ((item: FollowUp) => boolean) | undefined {
  const wanted = foldText(words ?? '')
    .split(' ')
    .filter(Boolean);
  if (desk === undefined && low === undefined && wanted.length === 0) return undefined;
  return (item) => {
    const { answers, comment, done, handedTo, procedure } = item;
    if (desk !== undefined && item.desk !== desk) return false;
    if (low === 'any' ? !Object.values(answers).some(isLowStep) : low && !isLowStep(answers[low]))
      return false;
    const said = foldText([comment, done, handedTo, procedure].filter(Boolean).join('\n'));
    return wanted.every((word) => said.includes(word));
  };
}

/**
 * All of a unit's answers that ask for a look, by the day on the form, then by their id. Each page is a query of its own,
 * so that a slow download holds no connection.
 * @param range days of Viet Nam, both included
 */
export async function* readFollowUps(
  db: AnswersDatabase,
  unit: string,
  { from, to }: DayRange,
): AsyncGenerator<FollowUpRow[]> {
  let last: FollowUpRow | undefined;
  for (;;) {
    const after = last;
    let query = selectFollowUps(db, unit).where('follow_up.submitted_on', '<=', to);
    query = after
      ? query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('follow_up.submitted_on', 'follow_up.id'), '>', tuple(after.submitted_on, after.id)),
        )
      : query.where('follow_up.submitted_on', '>=', from);
    const page = await query
      .orderBy('follow_up.submitted_on')
      .orderBy('follow_up.id')
      .limit(DOWNLOAD_PAGE)
      .execute();
    if (page.length > 0) yield page;
    last = page.at(-1);
    if (page.length < DOWNLOAD_PAGE) return;
  }
}

/**
 * Keeps what a person did with one. What was written on it before stays unless it is written anew.
 * @returns it as it is now; `changed` where another has changed it since it was seen; undefined where there is none
 */
export async function changeFollowUp(
  db: AnswersDatabase,
  unit: string,
  id: string,
  { state, handedTo, done, seenAt }: FollowUpChange,
  now: Date,
): Promise<FollowUp | 'changed' | undefined> {
  const { numUpdatedRows } = await db
    .updateTable('follow_up')
    .set({
      state,
      changed_at: now.toISOString(),
      ...(handedTo !== undefined && { handed_to: handedTo }),
      ...(done !== undefined && { done }),
    })
    .where('unit', '=', unit)
    .where('id', '=', id)
    .where('changed_at', seenAt === null ? 'is' : '=', seenAt)
    .executeTakeFirst();
  const row = await selectFollowUps(db, unit).where('follow_up.id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  return numUpdatedRows > 0n ? toFollowUp(row) : 'changed';
}
