import { announceChange } from './changes';
import { type CheckVerdict, openDossierDatabase, type Signature } from './dossier-database';

/** What a check of one dossier in one week has found. */
export interface Finding {
  verdict: CheckVerdict;
  text: string;
}

/** What the checks of a week (its Monday, YYYY-MM-DD) have found, by the dossier's code. */
export async function readFindings(codes: string[], week: string): Promise<Map<string, Finding>> {
  const database = await openDossierDatabase();
  const found = await Promise.all(codes.map((code) => database.getAllFromIndex('events', 'code', code)));
  return new Map(
    found
      .flat()
      .flatMap((event) =>
        event.kind === 'checked' && event.week === week
          ? [[event.code, { verdict: event.verdict, text: event.text }] as const]
          : [],
      ),
  );
}

/** Keeps what a check has found, in place of what that week's check found before; undefined takes it back. */
export async function saveFinding(
  code: string,
  week: string,
  finding: Finding | undefined,
  signature: Signature,
): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction('events', 'readwrite');
  for (const event of await work.store.index('code').getAll(code))
    if (event.kind === 'checked' && event.week === week && event.id !== undefined)
      await work.store.delete(event.id);
  if (finding) await work.store.add({ kind: 'checked', code, week, ...finding, ...signature });
  await work.done;
  announceChange();
}

/** A check of a week, with what is known of its dossier. */
export interface KeptCheck extends Finding {
  code: string;
  procedure?: string;
  officer?: string;
}

/** All checks of a week (its Monday, YYYY-MM-DD), in the order of the codes; those of forgotten dossiers are gone with them. */
export async function listChecks(week: string): Promise<KeptCheck[]> {
  const database = await openDossierDatabase();
  const events = await database.getAll('events');
  const checks = await Promise.all(
    events.map(async (event): Promise<KeptCheck[]> => {
      if (event.kind !== 'checked' || event.week !== week) return [];
      const { code, verdict, text } = event;
      const { procedure, officer } = (await database.get('dossiers', code)) ?? {};
      return [{ code, verdict, text, ...(procedure && { procedure }), ...(officer && { officer }) }];
    }),
  );
  return checks.flat().sort((a, b) => a.code.localeCompare(b.code));
}
