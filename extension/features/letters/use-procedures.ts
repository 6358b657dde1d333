import { useMemo, useState } from 'preact/hooks';
import { findByName } from '../../../shared/procedures/find-by-name';
import type { Procedure } from '../../../shared/procedures/procedure';
import { useRegister } from '../use-register';

/** The procedures that a name on a portal may mean, once the list is open; undefined until then. */
export function useProcedures(
  name: string | undefined,
  onFailed: (error: unknown) => void,
): Procedure[] | undefined {
  const [isFailed, setFailed] = useState(false);
  const register = useRegister((error) => {
    setFailed(true);
    onFailed(error);
  });
  return useMemo(() => {
    if (!register) return isFailed ? [] : undefined;
    return findByName(register.procedures, name ?? '');
  }, [register, isFailed, name]);
}
