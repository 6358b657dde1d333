import type { IDBPTransaction } from 'idb';
import type { SeenDossier } from '../../shared/deadlines/log/seen-dossier';
import {
  type NoticedEvent,
  type OwnFacts,
  openDossierDatabase,
  type Schema,
  type SeenList,
  type StoredDossier,
  WATCHED_FACTS,
} from './dossier-database';
import type { Sighting } from './sighting';

/** Everything that is stored of dossiers, but for the events. */
export interface DossierStock {
  dossiers: StoredDossier[];
  lists: SeenList[];
}

/** How long a dossier that a list showed counts as still in it, ms: longer, and it has most likely left it. */
export const IN_LIST_MS = 24 * 3_600_000;

const CHANNEL = 'dossiers';

/**
 * Takes what a page has shown: all of it or, where there is no room or the browser stops, nothing of it.
 * @throws DOMException `QuotaExceededError` where the disk is full
 */
export async function saveSighting(sighting: Sighting): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction(['dossiers', 'events', 'lists'], 'readwrite');
  try {
    await writeSighting(work, sighting);
    await work.done;
  } catch (error) {
    // what was written before the mistake is taken back
    abortQuietly(work);
    throw error;
  }
  announceChange();
}

type Writing = IDBPTransaction<Schema, ['dossiers', 'events', 'lists'], 'readwrite'>;

function abortQuietly(work: Writing): void {
  work.done.catch(() => {
    // it is told once, by who has asked
  });
  try {
    work.abort();
  } catch {
    // it has ended by itself
  }
}

async function writeSighting(work: Writing, { page, at, total, codes, dossiers }: Sighting): Promise<void> {
  const stored = work.objectStore('dossiers');
  await Promise.all(
    dossiers.map(async (seen) => {
      const before = (await stored.get(seen.code)) ?? (await stored.index('alias').get(seen.code));
      const code = before?.code ?? seen.code;
      await stored.put({ ...join(before, seen, page, at), code });
      if (before)
        for (const event of changesOf(before, seen, at)) await work.objectStore('events').add(event);
    }),
  );
  const list = await work.objectStore('lists').get(page);
  const kept = [...(list?.seen ?? [])].filter(([, seenAt]) => at.getTime() - seenAt.getTime() < IN_LIST_MS);
  await work.objectStore('lists').put({
    page,
    readAt: at,
    ...(total !== undefined && { total }),
    seen: new Map([...kept, ...codes.map((code) => [code, at] as const)]),
  });
}

/** What was known and what is seen now; a status that is not understood takes the place of one that was. */
function join(before: StoredDossier | undefined, seen: SeenDossier, page: string, at: Date): StoredDossier {
  const joined: StoredDossier = {
    ...before,
    ...seen,
    precision: { ...before?.precision, ...seen.precision },
    page,
    firstSeenAt: before?.firstSeenAt ?? at,
    seenAt: at,
  };
  if (seen.status !== undefined && seen.stage === undefined) delete joined.stage;
  return joined;
}

function changesOf(before: StoredDossier, seen: SeenDossier, at: Date): NoticedEvent[] {
  return WATCHED_FACTS.flatMap((fact) => {
    const [from, to] = [before[fact], seen[fact]];
    if (to === undefined || String(from) === String(to)) return [];
    return { kind: 'changed', code: before.code, at, fact, ...(from !== undefined && { from }), to };
  });
}

/** All dossiers, each with the last moment at which any page showed it, and all lists. */
export async function readStock(): Promise<DossierStock> {
  const database = await openDossierDatabase();
  const [dossiers, lists] = await Promise.all([database.getAll('dossiers'), database.getAll('lists')]);
  const last = lastSeenIn(lists);
  for (const dossier of dossiers) {
    dossier.seenAt = lastSeenAt(dossier, last);
    fillIn(dossier);
  }
  return { dossiers, lists };
}

/** When any page showed a dossier last, under whichever of its codes. */
export function lastSeenAt({ code, aliases = [], seenAt }: StoredDossier, last: Map<string, Date>): Date {
  let latest = seenAt;
  for (const shown of [code, ...aliases]) {
    const at = last.get(shown);
    if (at && at > latest) latest = at;
  }
  return latest;
}

/** The code under which a dossier is kept that pages show under this one. */
export async function codeKept(code: string): Promise<string> {
  const database = await openDossierDatabase();
  const kept =
    (await database.getKey('dossiers', code)) ?? (await database.getKeyFromIndex('dossiers', 'alias', code));
  return kept ?? code;
}

/** What the official has filled in stands where no page says it. */
function fillIn(dossier: StoredDossier): void {
  if (!dossier.own) return;
  const facts = Object.entries(dossier.own).filter(([name]) => dossier[name as keyof OwnFacts] === undefined);
  dossier.own = Object.fromEntries(facts);
  Object.assign(dossier, dossier.own);
  if (dossier.own.finishedAt) dossier.precision = { ...dossier.precision, finishedAt: 'day' };
}

/** When any of some lists showed each dossier last. */
export function lastSeenIn(lists: SeenList[]): Map<string, Date> {
  const last = new Map<string, Date>();
  for (const { seen } of lists)
    for (const [code, at] of seen) if (at > (last.get(code) ?? new Date(0))) last.set(code, at);
  return last;
}

/** Forgets a dossier, its ticks and all that was noticed of it; a page that shows it again makes it known again. */
export async function forgetDossier(code: string): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction(['dossiers', 'events', 'lists', 'ticks'], 'readwrite');
  await work.objectStore('dossiers').delete(code);
  for (const key of await work.objectStore('ticks').index('code').getAllKeys(code))
    await work.objectStore('ticks').delete(key);
  for (const id of await work.objectStore('events').index('code').getAllKeys(code))
    await work.objectStore('events').delete(id);
  for (const list of await work.objectStore('lists').getAll())
    if (list.seen.delete(code)) await work.objectStore('lists').put(list);
  await work.done;
  announceChange();
}

/** Calls `listener` after each change, in this or another page of the extension. */
export function watchStore(listener: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  signal.addEventListener('abort', () => channel.close());
}

/** Tells every page of the extension that something was stored. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}
