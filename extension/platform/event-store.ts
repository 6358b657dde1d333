import type { PortalAction } from '../../shared/checklists/portal-action';
import { announceChange } from './changes';
import { openDossierDatabase, type Signature, type StoredEvent } from './dossier-database';
import { codeKept } from './dossier-store';

/** What was noticed of one dossier, the oldest first. */
export async function readEvents(code: string): Promise<StoredEvent[]> {
  const database = await openDossierDatabase();
  return (await database.getAllFromIndex('events', 'code', code)) as StoredEvent[];
}

/** Adds the official's own note to a dossier. */
export async function addNote(code: string, text: string, signature: Signature): Promise<void> {
  const database = await openDossierDatabase();
  await database.add('events', { kind: 'note', code, text, ...signature });
  announceChange();
}

/** Puts another text in place of a note's; when and by whom it was written stays. */
export async function editNote(id: number, text: string): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction('events', 'readwrite');
  const note = await work.store.get(id);
  if (note?.kind === 'note') await work.store.put({ ...note, text });
  await work.done;
  announceChange();
}

/** Why each of some late dossiers is late, as it was last explained. */
export async function readExplanations(codes: string[]): Promise<Map<string, string>> {
  const database = await openDossierDatabase();
  const found = await Promise.all(codes.map((code) => database.getAllFromIndex('events', 'code', code)));
  return new Map(
    found.flat().flatMap((event) => (event.kind === 'explained' ? [[event.code, event.text] as const] : [])),
  );
}

/** Explains why a dossier is late, in place of what was explained before; '' takes it back. */
export async function explainLateness(code: string, text: string, signature: Signature): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction('events', 'readwrite');
  for (const event of await work.store.index('code').getAll(code))
    if (event.kind === 'explained' && event.id !== undefined) await work.store.delete(event.id);
  if (text) await work.store.add({ kind: 'explained', code, text, ...signature });
  await work.done;
  announceChange();
}

/**
 * Keeps that the official pressed a button of the portal; what came of it only the portal's page can say. A press of the
 * same moment that is kept already is the same one, told again.
 */
export async function addPress(code: string, action: PortalAction, signature: Signature): Promise<void> {
  const kept = await codeKept(code);
  const database = await openDossierDatabase();
  const work = database.transaction('events', 'readwrite');
  const before = await work.store.index('code').getAll(kept);
  const isKept = before.some(
    (event) =>
      event.kind === 'pressed' && event.action === action && event.at.getTime() === signature.at.getTime(),
  );
  if (!isKept) await work.store.add({ kind: 'pressed', code: kept, action, ...signature });
  await work.done;
  announceChange();
}

/** Keeps that the official says that a press came through. */
export async function confirmPress(id: number): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction('events', 'readwrite');
  const press = await work.store.get(id);
  if (press?.kind === 'pressed') await work.store.put({ ...press, confirmed: true });
  await work.done;
  announceChange();
}

/** Deletes a note of the official's, or a press that did not come through. */
export async function removeEvent(id: number): Promise<void> {
  const database = await openDossierDatabase();
  await database.delete('events', id);
  announceChange();
}
