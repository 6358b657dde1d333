import type { Plan, TaskRound } from '../../shared/plans/plan';
import { announceChange } from './changes';
import { openDossierDatabase, type Signature } from './dossier-database';
import type { StoredIndex, StoredPlan, StoredRound } from './plan-records';

/** Everything that is stored of plans, but for the index. */
export interface PlanStock {
  plans: StoredPlan[];
  rounds: StoredRound[];
}

/** The plans in use, that of the latest start first, those of one start by what they are called, and what was said of their rounds. */
export async function readPlans(): Promise<PlanStock> {
  const database = await openDossierDatabase();
  const work = database.transaction(['plans', 'rounds'], 'readonly');
  const [plans, rounds] = await Promise.all([
    work.objectStore('plans').getAll(),
    work.objectStore('rounds').getAll(),
  ]);
  return { plans: plans.sort((a, b) => b.startsOn.localeCompare(a.startsOn) || compareNames(a, b)), rounds };
}

/** Ids are random: they would put the same plans in another order on each device. */
function compareNames({ plan: one }: StoredPlan, { plan: other }: StoredPlan): number {
  const nameOf = ({ unit = '', number = '', title = '' }: Plan) => `${unit} ${number} ${title}`;
  return (other.year ?? 0) - (one.year ?? 0) || nameOf(one).localeCompare(nameOf(other), 'vi');
}

/** Keeps a plan with what was said of its rounds, in place of what was kept under its id: all of it or nothing. */
export async function savePlan(plan: StoredPlan, rounds: StoredRound[] = []): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction(['plans', 'rounds'], 'readwrite');
  void work.objectStore('plans').put(plan);
  for (const round of rounds) void work.objectStore('rounds').put(round);
  await work.done;
  announceChange();
}

/** Changes a plan as it is kept now, whatever another window has made of it meanwhile; one that is gone stays gone. */
export async function changePlan(
  id: string,
  at: Date,
  change: (plan: StoredPlan) => StoredPlan,
): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction('plans', 'readwrite');
  const kept = await work.store.get(id);
  if (kept) void work.store.put({ ...change(kept), changedAt: at });
  await work.done;
  announceChange();
}

/** Forgets a plan and all that was said of its rounds. */
export async function forgetPlan(id: string): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction(['plans', 'rounds'], 'readwrite');
  void work.objectStore('plans').delete(id);
  for (const key of await work.objectStore('rounds').index('plan').getAllKeys(id))
    void work.objectStore('rounds').delete(key);
  await work.done;
  announceChange();
}

/** What can be said of a round; `undefined` takes it back. */
export type RoundChange = { [Part in 'doneOn' | 'explanation' | 'count']?: TaskRound[Part] | undefined } & {
  evidence?: TaskRound['evidence'];
};

/** Changes what was said of one round; one of which nothing is said any more is not kept. */
export async function changeRound(
  { plan, taskId, key }: Pick<StoredRound, 'plan' | 'taskId' | 'key'>,
  change: RoundChange,
  { at, by }: Signature,
): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction('rounds', 'readwrite');
  const before = await work.store.get([plan, taskId, key]);
  const { doneOn, explanation, count, evidence = [] } = { ...before, ...change };
  const isSaid = doneOn !== undefined || explanation || count !== undefined || evidence.length > 0;
  if (!isSaid) void work.store.delete([plan, taskId, key]);
  else
    void work.store.put({
      plan,
      taskId,
      key,
      ...(doneOn !== undefined && { doneOn }),
      evidence,
      ...(explanation && { explanation }),
      ...(count !== undefined && { count }),
      at,
      ...(by !== undefined && { by }),
    });
  await work.done;
  announceChange();
}

/** The index of all periods and units that are known, the oldest first. */
export async function readIndexes(): Promise<StoredIndex[]> {
  const database = await openDossierDatabase();
  const indexes = await database.getAll('indexes');
  return indexes.sort(
    (a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to) || a.unit.localeCompare(b.unit, 'vi'),
  );
}

/** Keeps the index of units in a period, each in place of what was known of it. */
export async function saveIndexes(indexes: StoredIndex[]): Promise<void> {
  const database = await openDossierDatabase();
  const work = database.transaction('indexes', 'readwrite');
  for (const index of indexes) void work.store.put(index);
  await work.done;
  announceChange();
}

/** Forgets the index of a unit in a period. */
export async function forgetIndex({
  unit,
  from,
  to,
}: Pick<StoredIndex, 'unit' | 'from' | 'to'>): Promise<void> {
  const database = await openDossierDatabase();
  await database.delete('indexes', [unit, from, to]);
  announceChange();
}
