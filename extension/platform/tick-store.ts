import { openDossierDatabase, type StoredTick, type TickValue } from './dossier-database';
import { announceChange } from './dossier-store';
import { announceTicks } from './messages';

/** What the official has ticked of a dossier's checklist. */
export async function readTicks(code: string): Promise<StoredTick[]> {
  const database = await openDossierDatabase();
  return database.getAllFromIndex('ticks', 'code', code);
}

/** Ticks an item, or takes its tick back; pages that show the dossier are told. */
export async function saveTick(
  code: string,
  item: string,
  value: TickValue | undefined,
  at: Date,
): Promise<void> {
  const database = await openDossierDatabase();
  if (value) await database.put('ticks', { code, item, value, at });
  else await database.delete('ticks', [code, item]);
  announceChange();
  await announceTicks(code);
}
