import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../shared/text/bilingual-text';
import { describeFailure } from '../../../shared/text/describe-failure';
import { watchStore } from '../../platform/changes';
import type { StoredTick, TickValue } from '../../platform/dossier-database';
import { signNow } from '../../platform/people';
import { readTicks, saveTick } from '../../platform/tick-store';

/** What is ticked, when and by whom. */
export type Tick = Omit<StoredTick, 'code' | 'item'>;

interface TickList {
  /** Absent until they are read. */
  ticks: ReadonlyMap<string, Tick> | undefined;
  /** Why something could not be read or saved. */
  problem: string;
  /** Ticks an item, or takes its tick back. */
  tick(item: string, value: TickValue | undefined): void;
}

/** A dossier's ticks, as they are in every window. */
export function useTicks(code: string, language: Language, clock: () => Date): TickList {
  const [ticks, setTicks] = useState<ReadonlyMap<string, Tick>>();
  const [problem, setProblem] = useState('');
  const failed = (error: unknown) => setProblem(describeFailure(error, language));
  const read = () =>
    readTicks(code).then(
      (stored) => setTicks(new Map(stored.map(({ item, ...tick }) => [item, tick]))),
      failed,
    );
  useEffect(() => {
    const life = new AbortController();
    watchStore(() => void read(), life.signal);
    void read();
    return () => life.abort();
  }, [code]);
  const tick = (item: string, value: TickValue | undefined) => {
    // seen at once; what the database then says has the last word
    setTicks((before) => {
      const after = new Map(before);
      if (value) after.set(item, { value, at: clock() });
      else after.delete(item);
      return after;
    });
    signNow(clock())
      .then((signature) => saveTick(code, item, value, signature))
      .then(
        () => setProblem(''),
        (error) => {
          failed(error);
          // what was not kept must not look as if it were
          void read();
        },
      );
  };
  return { ticks, problem, tick };
}
