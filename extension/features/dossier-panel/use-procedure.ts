import { useEffect, useState } from 'preact/hooks';
import { findProcedure } from '../../../shared/procedures/find-procedure';
import type { Procedure, ProceduresFile } from '../../../shared/procedures/procedure';

/** Read when the first dossier is opened: the register is much larger than the panel itself. */
let register: Promise<ProceduresFile> | undefined;

function loadRegister(): Promise<ProceduresFile> {
  register ??= import('../../../shared/procedures/procedures.json').then(
    ({ default: file }) => file as ProceduresFile,
  );
  return register;
}

/** The procedure that a page names; null where it is not recognised, undefined while that is not known. */
export function useProcedure(shown: string | undefined): Procedure | null | undefined {
  const [found, setFound] = useState<Procedure | null>();
  useEffect(() => {
    let isCurrent = true;
    loadRegister()
      .then(({ procedures }) => (shown === undefined ? undefined : findProcedure(procedures, shown)))
      .then(
        (procedure) => isCurrent && setFound(procedure ?? null),
        () => isCurrent && setFound(null),
      );
    return () => {
      isCurrent = false;
    };
  }, [shown]);
  return found;
}
