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
const LOOKED_THROUGH = { atATime: 500, forAPage: 5000 };
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

/** Where a page ends: `2026-07-31 ID`. */
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

const selectFollowUps = (db: AnswersDatabase, unit: string) =>
  db
    .selectFrom('follow_up')
    .innerJoin('response', 'response.id', 'follow_up.id')
    .selectAll('response')
    .select(['follow_up.state', 'follow_up.handed_to', 'follow_up.done', 'follow_up.changed_at'])
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
 * A unit's answers that ask for a look, the newest first. A page may be short although `next` leads on: of many that do not
 * match, no more are looked through at once than the database gives in a moment.
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
    const rows = await selectAfter(db, unit, filter, next, batch);
    found.push(...(matches ? rows.filter((row) => matches(toFollowUp(row))) : rows));
    const last = rows.at(-1);
    next = last && rows.length === batch ? writeCursor(last) : null;
    if (next === null) break;
  }
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  if (found.length > PAGE && last) next = writeCursor(last);
  const [counts, desks] = await Promise.all([countStates(db, unit), listDesks(db, unit)]);
  return { unit, counts, desks, items: page.map(toFollowUp), next };
}

/** Rows behind a place, the newest first, as far as the database itself can compare. */
function selectAfter(
  db: AnswersDatabase,
  unit: string,
  { states, desk }: FollowUpFilter,
  after: string | null,
  limit: number,
): Promise<FollowUpRow[]> {
  let query = selectFollowUps(db, unit).where('follow_up.state', 'in', states);
  if (desk !== undefined) query = query.where('response.desk', '=', desk);
  const [day, id] = after?.split(' ') ?? [];
  if (day !== undefined && id !== undefined) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('follow_up.submitted_on', 'follow_up.id'), '<', tuple(day, id)),
    );
  }
  return query
    .orderBy('follow_up.submitted_on', 'desc')
    .orderBy('follow_up.id', 'desc')
    .limit(limit)
    .execute();
}

/** Compares what the database cannot: steps within the answers, and words without their accents. */
function matcherOf({ low, words }: FollowUpFilter): ((item: FollowUp) => boolean) | undefined {
  const wanted = foldText(words ?? '')
    .split(' ')
    .filter(Boolean);
  if (low === undefined && wanted.length === 0) return undefined;
  return (item) => {
    const { answers, comment, done, handedTo, procedure } = item;
    if (low === 'any' ? !Object.values(answers).some(isLowStep) : low && !isLowStep(answers[low]))
      return false;
    const said = foldText([comment, done, handedTo, procedure].filter(Boolean).join('\n'));
    return wanted.every((word) => said.includes(word));
  };
}

async function listDesks(db: AnswersDatabase, unit: string): Promise<string[]> {
  const rows = await db
    .selectFrom('follow_up')
    .innerJoin('response', 'response.id', 'follow_up.id')
    .select('response.desk')
    .distinct()
    .where('follow_up.unit', '=', unit)
    .where('response.desk', 'is not', null)
    .execute();
  return rows.flatMap(({ desk }) => desk ?? []).sort(compareTexts);
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
