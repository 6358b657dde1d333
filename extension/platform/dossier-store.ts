import type { IDBPTransaction } from 'idb';
import type { SeenDossier } from '../../shared/deadlines/log/seen-dossier';
import { announceChange } from './changes';
import {
  abortQuietly,
  type NoticedEvent,
  type OwnFacts,
  openDossierDatabase,
  type Schema,
  type SeenList,
  type StoredDossier,
  WATCHED_FACTS,
} from './dossier-database';
import { joinSightings } from './join-dossiers';
import type { Sighting } from './sighting';

/** Everything that is stored of dossiers, but for the events. */
export interface DossierStock {
  dossiers: StoredDossier[];
  lists: SeenList[];
}

/** How long a dossier that a list showed counts as still in it, ms: longer, and it has most likely left it. */
export const IN_LIST_MS = 24 * 3_600_000;

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

async function writeSighting(work: Writing, { page, at, total, codes, dossiers }: Sighting): Promise<void> {
  const stored = work.objectStore('dossiers');
  await Promise.all(
    dossiers.map(async (seen) => {
      const before = (await stored.get(seen.code)) ?? (await stored.index('alias').get(seen.code));
      const code = before?.code ?? seen.code;
      const now: StoredDossier = { ...seen, code, page, firstSeenAt: at, seenAt: at };
      await stored.put(before ? joinSightings(before, now) : now);
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
