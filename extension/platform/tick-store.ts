import { announceChange } from './changes';
import { openDossierDatabase, type Signature, type StoredTick, type TickValue } from './dossier-database';
import { codeKept } from './dossier-store';
import { announceTicks } from './messages';

/** What the official has ticked of the checklist of a dossier, under any of its codes. */
export async function readTicks(code: string): Promise<StoredTick[]> {
  const database = await openDossierDatabase();
  return database.getAllFromIndex('ticks', 'code', await codeKept(code));
}

/** Ticks an item, or takes its tick back; pages that show the dossier are told. */
export async function saveTick(
  code: string,
  item: string,
  value: TickValue | undefined,
  signature: Signature,
): Promise<void> {
  const database = await openDossierDatabase();
  if (value) await database.put('ticks', { code, item, value, ...signature });
  else await database.delete('ticks', [code, item]);
  announceChange();
  const aliases = (await database.get('dossiers', code))?.aliases ?? [];
  await Promise.all([code, ...aliases].map(announceTicks));
}
