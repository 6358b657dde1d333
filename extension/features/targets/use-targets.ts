import { useEffect, useState } from 'preact/hooks';
import type { WardTargets } from '../../../shared/ward/ward-targets';
import { readTargets, watchTargets } from '../../platform/ward-targets';

/** The ward's targets as they are now; undefined until they are read. */
export function useTargets(onFailed: (error: unknown) => void): WardTargets | undefined {
  const [targets, setTargets] = useState<WardTargets>();
  useEffect(() => {
    const life = new AbortController();
    watchTargets(setTargets, life.signal);
    readTargets().then(setTargets, onFailed);
    return () => life.abort();
  }, []);
  return targets;
}
