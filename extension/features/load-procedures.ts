import type { Procedure, ProceduresFile } from '../../shared/procedures/procedure';

let loading: Promise<ProceduresFile> | undefined;

/** The register of procedures is larger than the panel itself: it is opened when something first asks for it. */
export function loadRegister(): Promise<ProceduresFile> {
  loading ??= import('../../shared/procedures/procedures.json').then(
    // its shape is checked where it is made
    ({ default: file }) => file as unknown as ProceduresFile,
  );
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** The procedures of the register. */
export const loadProcedures = async (): Promise<Procedure[]> => (await loadRegister()).procedures;
