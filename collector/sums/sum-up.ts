import { setTimeout as pause } from 'node:timers/promises';
import type { AnswersDatabase } from '../database/tables';
import { describeError, logError } from '../log';
import { sumPart } from './sum-part';

/** Between two looks at what has come, in milliseconds. */
const PAUSE_MS = 1_000;
/** Answers between two looks from which on there is a rush, and how many may wait for its end. */
const RUSH = 100;
const MOST_WAITING = 30_000;

/** Adds all answers that wait for it to the sums. */
export async function sumUp(db: AnswersDatabase): Promise<void> {
  while ((await sumPart(db)) > 0);
}

/**
 * Goes on adding what comes to the sums, until `stop` is aborted; then the part under way is finished. In a rush it waits
 * for the end of it, as the answers that come in have the right of way. What waits is counted all the same
 * (`countAnswers`), and is still there after a crash.
 * @param countStored how many answers have been stored so far
 */
export async function keepSummed(
  db: AnswersDatabase,
  stop: AbortSignal,
  countStored: () => number,
): Promise<void> {
  let before = 0;
  let passed = 0;
  while (!stop.aborted) {
    const came = countStored() - before;
    before += came;
    passed += came;
    if (came < RUSH || passed > MOST_WAITING) {
      try {
        while (!stop.aborted && (await sumPart(db)) > 0);
        passed = 0;
      } catch (error) {
        logError({ error: describeError(error) });
      }
    }
    await pause(PAUSE_MS, undefined, { signal: stop }).catch(() => undefined);
  }
}
