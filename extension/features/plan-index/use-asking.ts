import { useEffect, useRef, useState } from 'preact/hooks';
import type { DayRange } from '../../../shared/working-time/month';
import {
  allowedOrigins,
  isAllowed,
  removeOrigin,
  requestOrigin,
  watchOrigins,
} from '../../platform/allowed-origins';
import { readCollector, saveCollector, type WardCollector } from '../../platform/ward-collector';
import { type Asked, askCollector } from './ask-collector';

interface Asking {
  /** What is set; undefined until that is known, and where nothing is. */
  known: WardCollector | undefined;
  isAsking: boolean;
  /**
   * Asks a collector, in a click of the official: the browser asks her first whether she allows it, and it is remembered.
   * @returns undefined where she declines
   * @throws Error where it cannot be remembered, or the browser cannot ask her
   */
  ask(
    collector: { endpoint: string; unit: string; pattern: string },
    range: DayRange,
  ): Promise<Asked | undefined>;
  stop(): void;
}

/** The ward's collector and one question at a time to it; who leaves the page ends it. */
export function useAsking(): Asking {
  const [known, setKnown] = useState<WardCollector>();
  const [origins, setOrigins] = useState<string[]>([]);
  const [isAsking, setAsking] = useState(false);
  const asking = useRef<AbortController>(undefined);
  useEffect(() => {
    const refresh = () => void allowedOrigins().then(setOrigins);
    refresh();
    watchOrigins(refresh);
    void readCollector().then(setKnown);
    return () => asking.current?.abort();
  }, []);

  return {
    known,
    isAsking,
    stop: () => asking.current?.abort(),
    async ask({ endpoint, unit, pattern }, range) {
      const isSite = isAllowed(`${endpoint}/`, origins) && known?.onlyAsked !== pattern;
      const collector = { endpoint, unit, ...(!isSite && { onlyAsked: pattern }) };
      // nothing may be awaited before the request; but it must be remembered that the site's pages are not to be read
      const saving = saveCollector(collector);
      const granted = await requestOrigin(pattern);
      await saving;
      if (known?.onlyAsked && known.onlyAsked !== pattern) await removeOrigin(known.onlyAsked);
      setKnown(collector);
      if (!granted) return undefined;
      const life = new AbortController();
      asking.current = life;
      setAsking(true);
      const asked = await askCollector(collector, range, {
        signal: life.signal,
        fetch: fetch.bind(globalThis),
      });
      setAsking(false);
      return asked;
    },
  };
}
