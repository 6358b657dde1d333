import { openDatabase } from '../../../collector/database/open-database';
import { toRow } from '../../../collector/response-row';
import { rebuildSums } from '../../../collector/sums/check-sums';
import { addUnit } from '../../../collector/units';
import { makeSampleResponses } from '../../stand-in/sample-answers';

const PER_STATEMENT = 2000;
const PIECE = 50_000;

/**
 * Fills a database with a unit's invented answers of a year, each with a comment, and sums them.
 * @param sayOf the comment of the answer with a number
 */
export async function fillAnswers(
  database: string,
  unit: string,
  count: number,
  sayOf = (i: number) => `Chờ hơi lâu, cán bộ nhiệt tình (${i}).`,
): Promise<void> {
  const db = await openDatabase(database);
  try {
    await addUnit(db, { id: unit, name: 'Phường Mẫu' });
    for (let done = 0; done < count; done += PIECE) {
      const responses = makeSampleResponses({
        unit,
        from: '2025-08-01',
        to: '2026-07-31',
        seed: done / PIECE,
        count: Math.min(PIECE, count - done),
      }).map((response, i) => ({ ...response, comment: sayOf(done + i) }));
      for (let i = 0; i < responses.length; i += PER_STATEMENT) {
        await db
          .insertInto('response')
          .values(responses.slice(i, i + PER_STATEMENT).map(toRow))
          .execute();
      }
    }
    // at once: else the collector would be summing while it is measured
    await rebuildSums(db);
  } finally {
    await db.destroy();
  }
}
