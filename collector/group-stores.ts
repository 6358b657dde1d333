import type { SurveyResponse } from '../shared/satisfaction/response';
import { findOutage } from './database/find-outage';
import type { Stored } from './store-responses';

/** Stores responses; when it returns they are on the disk. */
export type Store = (responses: readonly SurveyResponse[]) => Promise<Stored>;

/** Responses of one transaction: SQLite takes 32,766 values a statement. */
const LARGEST_GROUP = 1000;

interface Waiting {
  responses: readonly SurveyResponse[];
  resolve: (stored: Stored) => void;
  reject: (reason: unknown) => void;
}

/**
 * Lets requests that come while one is being written share the next transaction (group commit): the disk is waited for
 * once for all of them. One that comes alone waits for nobody. Each gets its own outcome; where a group cannot be written,
 * each of it is tried on its own, so that nobody fails for another's sake.
 */
export function groupStores(store: Store): Store {
  const waiting: Waiting[] = [];
  let isWriting = false;

  const takeGroup = (): Waiting[] => {
    let size = 0;
    const count = waiting.findIndex(({ responses }) => {
      size += responses.length;
      return size > LARGEST_GROUP;
    });
    return waiting.splice(0, count < 0 ? waiting.length : Math.max(count, 1));
  };

  async function writeAll() {
    isWriting = true;
    // what has arrived in the same turn of the event loop comes along
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const group = takeGroup();
      try {
        const stored = await store(group.flatMap(({ responses }) => responses));
        for (const { resolve } of group) resolve(stored);
      } catch (reason) {
        const [only] = group;
        // a database that takes nothing from anybody is not asked once more for each
        if (findOutage(reason)) for (const { reject } of group) reject(reason);
        else if (group.length === 1 && only) only.reject(reason);
        else for (const { responses, resolve, reject } of group) await store(responses).then(resolve, reject);
      }
    }
    isWriting = false;
  }

  return (responses) =>
    new Promise((resolve, reject) => {
      waiting.push({ responses, resolve, reject });
      if (!isWriting) void writeAll();
    });
}
