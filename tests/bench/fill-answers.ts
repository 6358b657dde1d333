import { openDatabase } from '../../collector/database/open-database';
import { storeResponses } from '../../collector/store-responses';
import { addUnit } from '../../collector/units';
import { makeSampleResponses } from '../stand-in/sample-answers';

const PER_TRANSACTION = 1000;
const PIECE = 50_000;

/** Fills a database with a unit's invented answers of a year, each with a comment, through the collector's own code. */
export async function fillAnswers(database: string, unit: string, count: number): Promise<void> {
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
      }).map((response, i) => ({ ...response, comment: `Chờ hơi lâu, cán bộ nhiệt tình (${done + i}).` }));
      for (let i = 0; i < responses.length; i += PER_TRANSACTION) {
        await storeResponses(db, responses.slice(i, i + PER_TRANSACTION));
      }
    }
  } finally {
    await db.destroy();
  }
}
