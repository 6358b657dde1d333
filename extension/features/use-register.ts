import { useEffect, useState } from 'preact/hooks';
import type { ProceduresFile } from '../../shared/procedures/procedure';
import { loadRegister, watchRegister } from './load-procedures';

/** The register of procedures in use, whoever changes it; undefined until it is open. */
export function useRegister(onFailed: (error: unknown) => void): ProceduresFile | undefined {
  const [register, setRegister] = useState<ProceduresFile>();
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const read = () =>
      loadRegister().then(
        (file) => !signal.aborted && setRegister(file),
        (error: unknown) => !signal.aborted && onFailed(error),
      );
    watchRegister(() => void read(), signal);
    void read();
    return () => life.abort();
  }, []);
  return register;
}
