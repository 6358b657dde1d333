import { useEffect, useState } from 'preact/hooks';

/**
 * A piece that is loaded when it is first needed; undefined until it is there.
 * @param load is asked once; where it fails, as after an update of the extension, `onFailed` is told
 */
export function usePart<Part>(
  isNeeded: boolean,
  load: () => Promise<Part>,
  onFailed: (error: unknown) => void,
): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    // a component is a function, which `setPart` would call
    if (isNeeded && !part) load().then((loaded) => setPart(() => loaded), onFailed);
  }, [isNeeded]);
  return part;
}
