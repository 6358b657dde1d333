import type { DeskDossier, DossiersFile } from '../../shared/deadlines/dossiers-file';
import { openDossierDatabase, type StoredDossier } from './dossier-database';
import { announceChange } from './dossier-store';

/**
 * Takes what another desk has seen, all or nothing: of two sightings of a dossier the later stands, the earlier only adds
 * what it does not say; an explanation that is here already stays.
 */
export async function mergeDesk({ desk, dossiers }: DossiersFile): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction(['dossiers', 'events'], 'readwrite');
  const [stored, events] = [work.objectStore('dossiers'), work.objectStore('events')];
  for (const { explanation, ...coming } of dossiers) {
    void stored.put(join(await stored.get(coming.code), coming, desk ?? ''));
    if (!explanation) continue;
    const known = await events.index('code').getAll(coming.code);
    if (!known.some(({ kind }) => kind === 'explained'))
      void events.add({ kind: 'explained', code: coming.code, at: coming.seenAt, text: explanation });
  }
  await work.done;
  announceChange();
}

function join(
  known: StoredDossier | undefined,
  coming: Omit<DeskDossier, 'explanation'>,
  desk: string,
): StoredDossier {
  if (!known) return { ...coming, page: desk };
  const [older, newer] = coming.seenAt > known.seenAt ? [known, coming] : [coming, known];
  return {
    ...older,
    ...newer,
    precision: { ...older.precision, ...newer.precision },
    page: known.page,
    firstSeenAt: older.firstSeenAt < newer.firstSeenAt ? older.firstSeenAt : newer.firstSeenAt,
  };
}
