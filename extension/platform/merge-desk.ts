import type { DossiersFile } from '../../shared/deadlines/log/dossiers-file';
import { announceChange } from './changes';
import { openDossierDatabase } from './dossier-database';
import { joinDossiers } from './join-dossiers';

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
    const seen = { ...coming, page: known?.page ?? desk ?? '' };
    void stored.put(known ? { ...joinDossiers(known, seen), code } : seen);
    if (!explanation) continue;
    const noticed = await events.index('code').getAll(code);
    if (!noticed.some(({ kind }) => kind === 'explained'))
      void events.add({ kind: 'explained', code, at: coming.seenAt, text: explanation });
  }
  await work.done;
  announceChange();
}
