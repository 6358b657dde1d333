import type { Procedure } from '../../shared/procedures/procedure';

let loading: Promise<Procedure[]> | undefined;

/** The list of procedures is larger than the panel itself: it is opened when a dossier or a letter first asks for it. */
export function loadProcedures(): Promise<Procedure[]> {
  loading ??= import('../../shared/procedures/procedures.json').then(
    // its shape is checked where it is made
    ({ default: file }) => (file as unknown as { procedures: Procedure[] }).procedures,
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
