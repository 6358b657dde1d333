import { useEffect, useState } from 'preact/hooks';
import type { ProceduresFile } from '../../../shared/procedures/procedure';
import { loadRegister } from '../load-procedures';

/** The register of procedures; undefined until it is open. */
export function useRegister(onFailed: (error: unknown) => void): ProceduresFile | undefined {
  const [register, setRegister] = useState<ProceduresFile>();
  useEffect(() => {
    loadRegister().then(setRegister, onFailed);
  }, []);
  return register;
}
