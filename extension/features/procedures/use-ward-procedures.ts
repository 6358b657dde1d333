import { useEffect, useState } from 'preact/hooks';
import { watchProcedures } from '../../platform/changes';
import { readWardProcedures, type WardProcedures } from '../../platform/register-store';

/** What the ward has put in place of the built-in register, whoever changes it; undefined until it is read. */
export function useWardProcedures(onFailed: (error: unknown) => void): WardProcedures | undefined {
  const [ward, setWard] = useState<WardProcedures>();
  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    const read = () => readWardProcedures().then((kept) => !signal.aborted && setWard(kept), onFailed);
    watchProcedures(() => void read(), signal);
    void read();
    return () => life.abort();
  }, []);
  return ward;
}
