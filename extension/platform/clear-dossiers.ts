import { openDossierDatabase } from './dossier-database';
import { announceChange, lastSeenAt, lastSeenIn } from './dossier-store';

/** Stores of dossiers; the others hold the ward's procedures. */
const OF_DOSSIERS = ['dossiers', 'events', 'lists', 'ticks'] as const;

/** How much is kept. */
export interface KeptData {
  dossiers: number;
  events: number;
  /** When the dossier that was seen longest ago was last seen. */
  oldest?: Date;
}

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
  const work = database.transaction(['dossiers', 'events', 'lists', 'ticks'], 'readwrite');
  const lists = await work.objectStore('lists').getAll();
  const lastSeen = lastSeenIn(lists);
  let count = 0;
  for (const dossier of await work.objectStore('dossiers').getAll()) {
    const { code } = dossier;
    if (lastSeenAt(dossier, lastSeen) >= since) continue;
    count++;
    void work.objectStore('dossiers').delete(code);
    for (const key of await work.objectStore('ticks').index('code').getAllKeys(code))
      void work.objectStore('ticks').delete(key);
    for (const id of await work.objectStore('events').index('code').getAllKeys(code))
      void work.objectStore('events').delete(id);
  }
  for (const list of lists) if (list.readAt < since) void work.objectStore('lists').delete(list.page);
  await work.done;
  if (count > 0) announceChange();
  return count;
}
