import { announceChange } from './changes';
import { abortQuietly, type OwnFacts, openDossierDatabase } from './dossier-database';
import { joinDossiers } from './join-dossiers';

/** Keeps what the official has filled in of a dossier, in place of what was filled in before. */
export async function saveOwnFacts(code: string, own: OwnFacts): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction('dossiers', 'readwrite');
  const dossier = await work.store.get(code);
  if (dossier) await work.store.put({ ...dossier, own });
  await work.done;
  announceChange();
}

/**
 * Makes one dossier of two that are the same under two codes, all or nothing: what was seen last stands, the rest adds to
 * it; events and ticks go together. Pages that show the other code are of this dossier from then on.
 * @throws RangeError where one of them is not kept, or both are the same
 */
export async function mergeDossiers(code: string, other: string): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction(['dossiers', 'events', 'ticks'], 'readwrite');
  const dossiers = work.objectStore('dossiers');
  const [kept, merged] = await Promise.all([dossiers.get(code), dossiers.get(other)]);
  if (!kept || !merged || code === other) {
    abortQuietly(work);
    throw new RangeError(other);
  }
  await dossiers.delete(other);
  await dossiers.put({
    ...joinDossiers(kept, merged),
    own: { ...merged.own, ...kept.own },
    code,
    aliases: [...(kept.aliases ?? []), other, ...(merged.aliases ?? [])],
  });
  const events = work.objectStore('events');
  for (const event of await events.index('code').getAll(other)) await events.put({ ...event, code });
  const ticks = work.objectStore('ticks');
  for (const tick of await ticks.index('code').getAll(other)) {
    await ticks.delete([other, tick.item]);
    if (!(await ticks.get([code, tick.item]))) await ticks.put({ ...tick, code });
  }
  await work.done;
  announceChange();
}

/** Pages that show a code which was merged into a dossier are of a dossier of its own again. */
export async function separateAlias(code: string, alias: string): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction('dossiers', 'readwrite');
  const dossier = await work.store.get(code);
  if (dossier) {
    const aliases = dossier.aliases?.filter((other) => other !== alias) ?? [];
    await work.store.put({ ...dossier, aliases });
  }
  await work.done;
  announceChange();
}
