import {
  type AnswerSums,
  countGiven,
  countResponses,
  joinSums,
  listQuestions,
} from '../shared/satisfaction/answer-sums';
import {
  type Published,
  publishAnswers,
  type SumsByChannel,
  UNNAMED,
} from '../shared/satisfaction/publish-answers';
import { type DayRange, monthOfDay } from '../shared/working-time/month';
import { countAnswers } from './count-answers';
import type { AnswersDatabase, PublishedMonthTable } from './database/tables';

/** What of some answers is public. */
export interface PublicPart {
  shown: AnswerSums;
  /** Whether there is more than is shown: too few answers, or too few to a question. */
  withheld: boolean;
}

/** What of a month is public: all of it, and by channel (under `UNNAMED` what no channel is told for, where there is any). */
export interface PublicMonth extends PublicPart {
  channels: Map<string, PublicPart>;
}

const readPublished = (row: PublishedMonthTable | undefined): Published =>
  row ? { taken: JSON.parse(row.taken), shown: JSON.parse(row.shown) } : { taken: {}, shown: {} };

async function readMonths(
  db: AnswersDatabase,
  unit: string,
  { from, to }: DayRange,
): Promise<Map<string, PublishedMonthTable>> {
  const rows = await db
    .selectFrom('published_month')
    .selectAll()
    .where('unit', '=', unit)
    .where('month', '>=', monthOfDay(from))
    .where('month', '<=', monthOfDay(to))
    .execute();
  return new Map(rows.map((row) => [row.month, row]));
}

/** The answers that are not suspicious: `YYYY-MM` → channel → answers. */
async function readLive(
  db: AnswersDatabase,
  unit: string,
  range: DayRange,
): Promise<Map<string, SumsByChannel>> {
  const months = new Map<string, SumsByChannel>();
  for (const { month, name, sums } of await countAnswers(db, unit, range, {
    facet: 'channel',
    byMonth: true,
  })) {
    if (countResponses(sums) > 0) months.set(month, { ...months.get(month), [name]: sums });
  }
  return months;
}

/** Keeps what is public of a month from now on. Of two readers at once the first does it. @returns whether it was this one */
async function keepMonth(
  db: AnswersDatabase,
  unit: string,
  month: string,
  before: PublishedMonthTable | undefined,
  next: Published,
): Promise<boolean> {
  const [taken, shown] = [JSON.stringify(next.taken), JSON.stringify(next.shown)];
  const version = (before?.version ?? 0) + 1;
  const changed = before
    ? await db
        .updateTable('published_month')
        .set({ taken, shown, version })
        .where('unit', '=', unit)
        .where('month', '=', month)
        .where('version', '=', before.version)
        .returning('version')
        .execute()
    : await db
        .insertInto('published_month')
        .values({ unit, month, version, taken, shown })
        .onConflict((conflict) => conflict.columns(['unit', 'month']).doNothing())
        .returning('version')
        .execute();
  return changed.length > 0;
}

/** Questions that were answered, over all answers. */
const countAllGiven = (sums: AnswerSums) =>
  listQuestions(sums).reduce((total, question) => total + countGiven(sums, question), 0);

const describePart = (shown: AnswerSums, live: AnswerSums, taken: AnswerSums): PublicPart => ({
  shown,
  withheld: countResponses(shown) < countResponses(live) || countAllGiven(shown) < countAllGiven(taken),
});

function describeMonth({ taken, shown }: Published, live: SumsByChannel): PublicMonth {
  const all = (parts: SumsByChannel) => joinSums(Object.values(parts));
  const unnamed = shown[UNNAMED];
  const channels = new Map(
    Object.entries(live).map(([channel, sums]) => [
      channel,
      describePart(shown[channel] ?? {}, sums, taken[channel] ?? {}),
    ]),
  );
  if (unnamed) channels.set(UNNAMED, { shown: unnamed, withheld: false });
  return { ...describePart(all(shown), all(live), all(taken)), channels };
}

/**
 * What anyone may see of a unit's closed months, see `publishAnswers`. What has been made public is kept, so that it moves
 * by five answers at least; suspicious answers are not among them.
 * @returns `YYYY-MM` → answers, for the months that have any
 */
export async function publishMonths(
  db: AnswersDatabase,
  unit: string,
  range: DayRange,
): Promise<Map<string, PublicMonth>> {
  const [live, before] = await Promise.all([readLive(db, unit, range), readMonths(db, unit, range)]);
  const published = new Map([...before].map(([month, row]) => [month, readPublished(row)]));
  let isOutrun = false;
  for (const [month, answers] of live) {
    const next = publishAnswers(readPublished(before.get(month)), answers);
    if (!next) continue;
    published.set(month, next);
    isOutrun ||= !(await keepMonth(db, unit, month, before.get(month), next));
  }
  // what another reader made public in the meantime stands, as it may have been seen already
  if (isOutrun) {
    for (const [month, row] of await readMonths(db, unit, range)) published.set(month, readPublished(row));
  }
  return new Map(
    [...live].map(([month, answers]) => [
      month,
      describeMonth(published.get(month) ?? readPublished(undefined), answers),
    ]),
  );
}
