import { useEffect, useState } from 'preact/hooks';
import { findProcedure } from '../../../shared/procedures/find-procedure';
import type { Procedure } from '../../../shared/procedures/procedure';
import { loadProcedures } from '../load-procedures';

/** The procedure that a page names; null where it is not recognised, undefined while that is not known. */
export function useProcedure(shown: string | undefined): Procedure | null | undefined {
  const [found, setFound] = useState<Procedure | null>();
  useEffect(() => {
    let isCurrent = true;
    loadProcedures()
      .then((procedures) => (shown === undefined ? undefined : findProcedure(procedures, shown)))
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
