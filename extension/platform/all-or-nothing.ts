import { browser } from 'wxt/browser';
import { type DossierDatabase, openDossierDatabase } from './dossier-database';

const KEY = 'importing';

/** An import that has begun: storage and database cannot be written in one step, so it is remembered how to go back. */
interface Import {
  /** The database has it in `imports` from the moment its part of the import is in. */
  id: string;
  /** Keys that are written, and what stood there. */
  keys: string[];
  before: Record<string, unknown>;
}

/**
 * Writes into `storage.local` and into the database: all of it or, where something is refused or the browser stops in the
 * middle, nothing of it.
 * @param local what is to stand under its keys
 * @param writeStores writes the rest in one transaction, in which it also puts `{ id }` into `imports`
 * @throws what `writeStores` throws, and Error where there is no room
 */
export async function writeAllOrNothing(
  local: Record<string, unknown>,
  writeStores: (database: DossierDatabase, id: string) => Promise<void>,
): Promise<void> {
  await inTurn(async () => {
    await settle();
    const database = await openDossierDatabase();
    const keys = Object.keys(local);
    const before = await browser.storage.local.get(keys);
    const id = crypto.randomUUID();
    // all keys of one call are written in one step
    await browser.storage.local.set({ ...local, [KEY]: { id, keys, before } satisfies Import });
    try {
      await writeStores(database, id);
    } finally {
      await settle();
    }
  });
}

/** Settles an import in the middle of which its window was closed: it is there whole, or as if it had never begun. */
export async function settleImport(): Promise<void> {
  // this is asked often, and an import is rare
  if (await readImport()) await inTurn(settle);
}

/** The browser ends the turn of a window that is closed. */
const inTurn = async (task: () => Promise<void>): Promise<void> => {
  await navigator.locks.request('import', task);
};

async function readImport(): Promise<Import | undefined> {
  return (await browser.storage.local.get(KEY))[KEY] as Import | undefined;
}

async function settle(): Promise<void> {
  const begun = await readImport();
  if (!begun) return;
  const { id, keys, before } = begun;
  const database = await openDossierDatabase();
  if ((await database.count('imports', id)) === 0) {
    await browser.storage.local.remove(keys.filter((key) => !(key in before)));
    await browser.storage.local.set(before);
  }
  await browser.storage.local.remove(KEY);
  await database.clear('imports');
}
