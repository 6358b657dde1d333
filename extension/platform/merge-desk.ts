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
    const known = (await stored.get(coming.code)) ?? (await stored.index('alias').get(coming.code));
    const code = known?.code ?? coming.code;
    void stored.put({ ...join(known, coming, desk ?? ''), code });
    if (!explanation) continue;
    const noticed = await events.index('code').getAll(code);
    if (!noticed.some(({ kind }) => kind === 'explained'))
      void events.add({ kind: 'explained', code, at: coming.seenAt, text: explanation });
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
