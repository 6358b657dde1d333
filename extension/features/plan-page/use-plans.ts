import { useEffect, useState } from 'preact/hooks';
import { watchStore } from '../../platform/changes';
import type { StoredIndex } from '../../platform/plan-records';
import { type PlanStock, readIndexes, readPlans } from '../../platform/plan-store';

/** All that is stored of plans. */
export interface PlansInUse extends PlanStock {
  indexes: StoredIndex[];
}

/** What is stored of plans, whichever window changes it; absent until it is read. */
export function usePlans(onFailed: (error: unknown) => void): PlansInUse | undefined {
  const [stored, setStored] = useState<PlansInUse>();
  useEffect(() => {
    const life = new AbortController();
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      const [stock, indexes] = await Promise.all([readPlans(), readIndexes()]);
      // of two readings the one that was begun last stands
      if (mine === turn && !life.signal.aborted) setStored({ ...stock, indexes });
    };
    watchStore(() => void read().catch(onFailed), life.signal);
    read().catch(onFailed);
    return () => life.abort();
  }, []);
  return stored;
}
