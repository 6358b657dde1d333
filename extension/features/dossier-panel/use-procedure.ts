import { useMemo, useState } from 'preact/hooks';
import { findProcedure } from '../../../shared/procedures/find-procedure';
import type { Procedure } from '../../../shared/procedures/procedure';
import { useRegister } from '../use-register';

/** The procedure that a page names; null where it is not recognised, undefined while that is not known. */
export function useProcedure(shown: string | undefined): Procedure | null | undefined {
  const [isFailed, setFailed] = useState(false);
  const register = useRegister(() => setFailed(true));
  return useMemo(() => {
    if (!register) return isFailed ? null : undefined;
    return (shown !== undefined && findProcedure(register.procedures, shown)) || null;
  }, [register, isFailed, shown]);
}
