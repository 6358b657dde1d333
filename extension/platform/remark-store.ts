import { announceChange } from './changes';
import { openDossierDatabase, type StoredRemark } from './dossier-database';

/** All remarks on procedures, the newest first. */
export async function listRemarks(): Promise<StoredRemark[]> {
  const database = await openDossierDatabase();
  return (await database.getAll('remarks')).sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Keeps a remark on a procedure. */
export async function addRemark(remark: Omit<StoredRemark, 'id'>): Promise<void> {
  const database = await openDossierDatabase();
  await database.add('remarks', { ...remark, id: crypto.randomUUID() });
  announceChange();
}

/** Deletes a remark. */
export async function removeRemark(id: string): Promise<void> {
  const database = await openDossierDatabase();
  await database.delete('remarks', id);
  announceChange();
}
