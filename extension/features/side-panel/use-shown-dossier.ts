import { useEffect, useState } from 'preact/hooks';
import { watchShownDossier } from '../../platform/shown-dossier';

/** Code of the dossier whose page the official has in front; undefined on every other page. */
export function useShownDossier(): string | undefined {
  const [code, setCode] = useState<string>();
  useEffect(() => {
    const life = new AbortController();
    watchShownDossier(setCode, life.signal);
    return () => life.abort();
  }, []);
  return code;
}
