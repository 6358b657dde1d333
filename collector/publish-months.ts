import type { CountedAnswers } from '../shared/satisfaction/compute-index';
import { publishAnswers } from '../shared/satisfaction/publish-answers';
import type { DayRange } from '../shared/working-time/month';
import { monthOfDay } from '../shared/working-time/month';
import { countAnswers } from './count-answers';
import type { AnswersDatabase } from './database/tables';

/** What of a month is public. */
export interface PublicMonth {
  shown: CountedAnswers[];
  /** Whether there is more than is shown: too few answers, or too few to a question. */
  withheld: boolean;
}

function readMonths(db: AnswersDatabase, unit: string, { from, to }: DayRange) {
  return db
    .selectFrom('published_month')
    .selectAll()
    .where('unit', '=', unit)
    .where('month', '>=', monthOfDay(from))
    .where('month', '<=', monthOfDay(to))
    .execute();
}

const countGiven = (counted: readonly CountedAnswers[]) =>
  counted.reduce(
    (sum, { answers, count }) =>
      sum + count * (1 + Object.values(answers).filter((answer) => answer !== null).length),
    0,
  );

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
  const [live, before] = await Promise.all([
    countAnswers(db, unit, range, { byMonth: true }),
    readMonths(db, unit, range),
  ]);
  const kept = new Map(before.map((row) => [row.month, row]));
  let hasNew = false;
  for (const { month, counted } of live) {
    const row = kept.get(month);
    const next = publishAnswers(
      { taken: JSON.parse(row?.taken ?? '[]'), shown: JSON.parse(row?.shown ?? '[]') },
      counted,
    );
    if (!next) continue;
    hasNew = true;
    const [taken, shown] = [JSON.stringify(next.taken), JSON.stringify(next.shown)];
    const version = (row?.version ?? 0) + 1;
    // Of two readers at once the first makes it public; the other finds what that one has written.
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
  const after = hasNew ? await readMonths(db, unit, range) : before;
  const shownOf = new Map<string, CountedAnswers[]>(
    after.map(({ month, shown }) => [month, JSON.parse(shown)]),
  );
  return new Map(
    live.map(({ month, counted }) => {
      const shown = shownOf.get(month) ?? [];
      return [month, { shown, withheld: countGiven(shown) < countGiven(counted) }];
    }),
  );
}
