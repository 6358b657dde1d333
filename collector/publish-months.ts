import type { CountedAnswers } from '../shared/satisfaction/compute-index';
import { countAll, publishAnswers, SMALLEST_GROUP } from '../shared/satisfaction/publish-answers';
import { type DayRange, firstDayOfMonth, lastDayOfMonth, monthOfDay } from '../shared/working-time/month';
import { countAnswers, countMonths } from './count-answers';
import type { AnswersDatabase, PublishedMonthTable } from './database/tables';

/** What of a month is public. */
export interface PublicMonth {
  shown: CountedAnswers[];
  /** Whether there is more than is shown: too few answers, or too few to a question. */
  withheld: boolean;
}

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

/** Questions that were answered, over all answers. */
const countGiven = (counted: readonly CountedAnswers[]) =>
  counted.reduce(
    (sum, { answers, count }) =>
      sum + count * Object.values(answers).filter((answer) => answer !== null).length,
    0,
  );

const rangeOfMonths = (months: readonly string[]): DayRange => {
  const inOrder = months.toSorted();
  return { from: firstDayOfMonth(inOrder[0] ?? ''), to: lastDayOfMonth(inOrder.at(-1) ?? '') };
};

/** Makes public what may be of some months. Of two readers at once the first does it; the other finds it done. */
async function publishNew(
  db: AnswersDatabase,
  unit: string,
  months: readonly string[],
  kept: ReadonlyMap<string, PublishedMonthTable>,
) {
  for (const { month, counted } of await countAnswers(db, unit, rangeOfMonths(months), { byMonth: true })) {
    const row = kept.get(month);
    const next = publishAnswers(
      { taken: JSON.parse(row?.taken ?? '[]'), shown: JSON.parse(row?.shown ?? '[]') },
      counted,
    );
    if (!next) continue;
    const [taken, shown] = [JSON.stringify(next.taken), JSON.stringify(next.shown)];
    const version = (row?.version ?? 0) + 1;
    await (row
      ? db
          .updateTable('published_month')
          .set({ taken, shown, version })
          .where('unit', '=', unit)
          .where('month', '=', month)
          .where('version', '=', row.version)
      : db
          .insertInto('published_month')
          .values({ unit, month, version, taken, shown })
          .onConflict((conflict) => conflict.columns(['unit', 'month']).doNothing())
    ).execute();
  }
}

/**
 * What anyone may see of a unit's closed months, see `publishAnswers`. What has been made public is kept, so that it moves
 * by five answers at least; suspicious answers are not among them. Where no five have come since, the answers themselves
 * are not read.
 * @returns `YYYY-MM` → answers, for the months that have any
 */
export async function publishMonths(
  db: AnswersDatabase,
  unit: string,
  range: DayRange,
): Promise<Map<string, PublicMonth>> {
  const [counts, before] = await Promise.all([countMonths(db, unit, range), readMonths(db, unit, range)]);
  // as many are shown as were taken: of some only fewer of their answers
  const countShown = (row: PublishedMonthTable | undefined) => countAll(JSON.parse(row?.shown ?? '[]'));
  const fresh = [...counts].filter(
    ([month, count]) => count - countShown(before.get(month)) >= SMALLEST_GROUP,
  );
  if (fresh.length > 0) {
    await publishNew(
      db,
      unit,
      fresh.map(([month]) => month),
      before,
    );
  }
  const after = fresh.length > 0 ? await readMonths(db, unit, range) : before;
  return new Map(
    [...counts].map(([month, count]) => {
      const row = after.get(month);
      const shown: CountedAnswers[] = JSON.parse(row?.shown ?? '[]');
      const taken: CountedAnswers[] = JSON.parse(row?.taken ?? '[]');
      return [month, { shown, withheld: countAll(shown) < count || countGiven(shown) < countGiven(taken) }];
    }),
  );
}
