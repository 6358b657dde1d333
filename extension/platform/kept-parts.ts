import { browser } from 'wxt/browser';
import { settleImport, writeAllOrNothing } from './all-or-nothing';
import { removeOrigin } from './allowed-origins';
import { announceChange, announceProcedures } from './changes';
import { abortQuietly, openDossierDatabase, type Schema } from './dossier-database';
import { readCollector } from './ward-collector';

/**
 * Everything that the extension keeps in this browser's storage, by its key: exported, imported and wiped together. A test
 * fails where a key is kept that is not here.
 */
export const LOCAL_PARTS = [
  'settings',
  'portals',
  'people',
  'wardTargets',
  'collector',
  'published',
  'answerDrafts',
  'usual',
  'toldUntil',
] as const;
export type LocalPart = (typeof LOCAL_PARTS)[number];

/** The stores of the database. */
export const STORE_PARTS = [
  'dossiers',
  'events',
  'lists',
  'ticks',
  'plans',
  'rounds',
  'indexes',
  'registers',
  'procedures',
  'remarks',
] as const;
export type StorePart = (typeof STORE_PARTS)[number];

/** What is kept, as it lies in storage and database. */
export type KeptParts = Partial<Record<LocalPart, unknown>> & {
  [Part in StorePart]: Schema[Part]['value'][];
};

/** All of it, as it is kept now. */
export async function readKeptParts(): Promise<KeptParts> {
  const database = await openDossierDatabase();
  const work = database.transaction(STORE_PARTS, 'readonly');
  const [local, ...stores] = await Promise.all([
    browser.storage.local.get([...LOCAL_PARTS]),
    ...STORE_PARTS.map((part) => work.objectStore(part).getAll()),
  ]);
  const entries = STORE_PARTS.map((part, index) => [part, stores[index]]);
  return { ...local, ...(Object.fromEntries(entries) as Pick<KeptParts, StorePart>) };
}

/** What is to be written: entries to put into stores, keys to set. What is not named stays. */
export type PartsToWrite = Partial<Record<LocalPart, unknown>> & {
  [Part in StorePart]?: Schema[Part]['value'][];
};

/**
 * Writes all of it or, where there is no room, an entry is refused or the browser stops in the middle, nothing of it.
 * @throws DOMException `QuotaExceededError` where the disk is full
 */
export async function writeKeptParts(parts: PartsToWrite): Promise<void> {
  const local = Object.fromEntries(
    LOCAL_PARTS.filter((part) => parts[part] !== undefined).map((part) => [part, parts[part]]),
  );
  await writeAllOrNothing(local, async (database, id) => {
    const work = database.transaction([...STORE_PARTS, 'imports'] as const, 'readwrite');
    try {
      // one after the other, so that only what is refused is told
      for (const part of STORE_PARTS)
        for (const entry of parts[part] ?? []) await work.objectStore(part).put(entry as never);
      await work.objectStore('imports').put({ id });
      await work.done;
    } catch (error) {
      abortQuietly(work);
      throw error;
    }
  });
  announceChange();
  announceProcedures();
}

/**
 * Deletes everything that is kept. Which sites are allowed stays with the browser, but for that of the collector: with the
 * memory of it would go that its pages are not to be read.
 */
export async function wipeKeptParts(): Promise<void> {
  // it would bring back what was there before it
  await settleImport();
  const collector = await readCollector();
  if (collector?.onlyAsked) await removeOrigin(collector.onlyAsked);
  const database = await openDossierDatabase();
  const work = database.transaction(STORE_PARTS, 'readwrite');
  for (const part of STORE_PARTS) void work.objectStore(part).clear();
  await work.done;
  await browser.storage.local.remove([...LOCAL_PARTS]);
  announceChange();
  announceProcedures();
}
