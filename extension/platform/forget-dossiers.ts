import type { IDBPTransaction } from 'idb';
import { announceChange } from './changes';
import { openDossierDatabase, type Schema } from './dossier-database';
import { lastSeenAt, lastSeenIn } from './dossier-store';

/** Stores of dossiers; the others hold plans and the ward's procedures. */
const OF_DOSSIERS = ['dossiers', 'events', 'lists', 'ticks'] as const;

/** How much is kept. */
export interface KeptData {
  dossiers: number;
  events: number;
  /** When the dossier that was seen longest ago was last seen. */
  oldest?: Date;
}

/** How much is kept of dossiers now. */
export async function countKeptData(): Promise<KeptData> {
  const database = await openDossierDatabase();
  const [all, events] = await Promise.all([database.getAll('dossiers'), database.count('events')]);
  const times = all.map(({ seenAt }) => seenAt.getTime());
  return {
    dossiers: all.length,
    events,
    ...(times.length > 0 && { oldest: new Date(Math.min(...times)) }),
  };
}

/** Deletes all dossiers, lists, notes and whatever was noticed of them; plans are another matter and stay. */
export async function clearDossiers(): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction(OF_DOSSIERS, 'readwrite');
  for (const name of OF_DOSSIERS) void work.objectStore(name).clear();
  await work.done;
  announceChange();
}

/** Deletes the dossiers that no page has shown since, with all that was noticed of them; returns how many. */
export async function forgetUnseenSince(since: Date): Promise<number> {
  const database = await openDossierDatabase();
  const work = database.transaction(OF_DOSSIERS, 'readwrite');
  const lists = await work.objectStore('lists').getAll();
  const lastSeen = lastSeenIn(lists);
  let count = 0;
  for (const dossier of await work.objectStore('dossiers').getAll()) {
    const { code } = dossier;
    if (lastSeenAt(dossier, lastSeen) >= since) continue;
    count++;
    await forgetOne(work, code);
  }
  for (const list of lists) if (list.readAt < since) void work.objectStore('lists').delete(list.page);
  await work.done;
  if (count > 0) announceChange();
  return count;
}

/** Forgets a dossier, its ticks and all that was noticed of it; a page that shows it again makes it known again. */
export async function forgetDossier(code: string): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction(OF_DOSSIERS, 'readwrite');
  await forgetOne(work, code);
  for (const list of await work.objectStore('lists').getAll())
    if (list.seen.delete(code)) await work.objectStore('lists').put(list);
  await work.done;
  announceChange();
}

type Forgetting = IDBPTransaction<Schema, typeof OF_DOSSIERS, 'readwrite'>;

/** Deletes a dossier, its ticks and its events; in which lists it stood is left. */
async function forgetOne(work: Forgetting, code: string): Promise<void> {
  await work.objectStore('dossiers').delete(code);
  const [ticks, events] = [work.objectStore('ticks'), work.objectStore('events')];
  for (const key of await ticks.index('code').getAllKeys(code)) await ticks.delete(key);
  for (const id of await events.index('code').getAllKeys(code)) await events.delete(id);
}
