import { isDeepStrictEqual } from 'node:util';
import type { AnswersDatabase } from '../database/tables';
import { collectUnit, listUnits, refillSums } from './fill-sums';
import { fromRow } from './sum-rows';

/**
 * Compares the sums with the answers that are among them, in one transaction.
 * @returns how many sums there are, and how many are missing, wrong or too many
 */
export async function checkSums(db: AnswersDatabase): Promise<{ sums: number; wrong: number }> {
  return db
    .transaction()
    .setIsolationLevel('serializable')
    .execute(async (look) => {
      let sums = 0;
      let wrong = 0;
      for (const unit of await listUnits(look)) {
        const rows = await look.selectFrom('answer_sum').selectAll().where('unit', '=', unit).execute();
        const trueOnes = await collectUnit(look, unit, true);
        for (const row of rows) {
          const { flagged, sums: kept, ...key } = fromRow(row);
          const trueOne = trueOnes.take(key);
          if (trueOne?.flagged !== flagged || !isDeepStrictEqual(trueOne.sums, kept)) wrong++;
        }
        sums += rows.length;
        wrong += trueOnes.list().length;
      }
      return { sums, wrong };
    });
}

/** Makes the sums anew from all answers; a collector that runs meanwhile waits. */
export async function rebuildSums(db: AnswersDatabase): Promise<void> {
  await db.transaction().execute(refillSums);
}
