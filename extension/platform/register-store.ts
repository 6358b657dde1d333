import type { Procedure, ProceduresFile } from '../../shared/procedures/procedure';
import { announceProcedures } from './changes';
import { openDossierDatabase, type StoredRegister, type TakenProcedure } from './dossier-database';

/** What the ward has put in place of the built-in register. */
export interface WardProcedures {
  register: StoredRegister | undefined;
  taken: TakenProcedure[];
}

/** What the ward has put in place of the built-in register, read in one moment. */
export async function readWardProcedures(): Promise<WardProcedures> {
  const database = await openDossierDatabase();
  const work = database.transaction(['registers', 'procedures'], 'readonly');
  const [register, taken] = await Promise.all([
    work.objectStore('registers').get('ward'),
    work.objectStore('procedures').getAll(),
  ]);
  return { register, taken };
}

/**
 * Puts a register in the place of the one in use.
 * @throws DOMException `QuotaExceededError` where the disk is full; the former one stays
 */
export async function saveRegister(
  fileName: string,
  register: ProceduresFile,
  importedAt: Date,
): Promise<void> {
  const database = await openDossierDatabase();
  await database.put('registers', { id: 'ward', fileName, importedAt, register });
  announceProcedures();
}

/** Goes back to the built-in register; what was taken from pages goes too. */
export async function removeRegister(): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction(['registers', 'procedures'], 'readwrite');
  await Promise.all([
    work.objectStore('registers').clear(),
    work.objectStore('procedures').clear(),
    work.done,
  ]);
  announceProcedures();
}

/** Takes a procedure over as a page of the portal says it. */
export async function takeProcedure(procedure: Procedure, page: string, at: Date): Promise<void> {
  const database = await openDossierDatabase();
  await database.put('procedures', { code: procedure.code, procedure, page, at });
  announceProcedures();
}

/** Takes the register's word for it again. */
export async function dropTaken(code: string): Promise<void> {
  const database = await openDossierDatabase();
  await database.delete('procedures', code);
  announceProcedures();
}
