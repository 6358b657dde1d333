import { useEffect, useState } from 'preact/hooks';
import { findByName } from '../../../shared/procedures/find-by-name';
import type { Procedure } from '../../../shared/procedures/procedure';
import { loadProcedures } from '../load-procedures';

/** The procedures that a name on a portal may mean, once the list is open; undefined until then. */
export function useProcedures(
  name: string | undefined,
  onFailed: (error: unknown) => void,
): Procedure[] | undefined {
  const [found, setFound] = useState<Procedure[]>();
  useEffect(() => {
    let isOver = false;
    loadProcedures().then(
      (procedures) => {
        if (!isOver) setFound(findByName(procedures, name ?? ''));
      },
      (error: unknown) => {
        if (isOver) return;
        setFound([]);
        onFailed(error);
      },
    );
    return () => {
      isOver = true;
    };
  }, [name]);
  return found;
}
