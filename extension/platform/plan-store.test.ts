import { watchStore } from './changes';
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../shared/plans/plan';
import { closeDossierDatabase } from './dossier-database';
import type { StoredIndex, StoredPlan } from './plan-records';
import {
  changePlan,
  changeRound,
  forgetIndex,
  forgetPlan,
  readIndexes,
  readPlans,
  saveIndexes,
  savePlan,
} from './plan-store';

const at = new Date('2026-11-20T02:00:00Z');
const later = new Date('2026-11-20T03:00:00Z');
const empty: Plan = { goals: [], heads: [] };
const plan = (id: string, startsOn = '2026-01-01'): StoredPlan => ({
  id,
  plan: empty,
  events: [],
  startsOn,
  changedAt: at,
});
const KEY = { plan: 'a', taskId: '1', key: '2026-11-25' };

afterEach(async () => {
  await closeDossierDatabase();
  await deleteDB('dossiers');
});

describe('plans', () => {
  it('are there again, the one in use last first, and are forgotten with what was said of them', async () => {
    await savePlan(plan('a', '2025-01-01'));
    await savePlan(plan('b'));
    await changeRound(KEY, { doneOn: '2026-11-24' }, { at });
    await changeRound({ ...KEY, plan: 'b' }, { doneOn: '2026-11-24' }, { at });
    expect((await readPlans()).plans.map(({ id }) => id)).toEqual(['b', 'a']);
    await forgetPlan('a');
    expect(await readPlans()).toMatchObject({ plans: [{ id: 'b' }], rounds: [{ plan: 'b' }] });
  });

  it('of one start stand by what they are called, not by their random ids', async () => {
    const named = (id: string, title: string) => ({ ...plan(id), plan: { ...plan(id).plan, title } });
    await savePlan(named('a', 'Kế hoạch tiếp công dân'));
    await savePlan(named('b', 'Kế hoạch cải cách hành chính'));
    expect((await readPlans()).plans.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('are changed as they are kept now: of two windows neither takes away what the other has written', async () => {
    await savePlan(plan('a'));
    await Promise.all([
      changePlan('a', at, (kept) => ({ ...kept, plan: { ...kept.plan, unit: 'UBND xã Mẫu' } })),
      changePlan('a', later, (kept) => ({ ...kept, startsOn: '2026-04-01' })),
    ]);
    expect((await readPlans()).plans).toMatchObject([
      { plan: { unit: 'UBND xã Mẫu' }, startsOn: '2026-04-01', changedAt: later },
    ]);
    await changePlan('gone', at, (kept) => kept);
    expect((await readPlans()).plans).toHaveLength(1);
  });

  it('tell every window when something of them changes', async () => {
    const life = new AbortController();
    const heard = vi.fn();
    watchStore(heard, life.signal);
    await savePlan(plan('a'));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    await changeRound(KEY, { count: 3 }, { at });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    life.abort();
  });
});

describe('what is said of a round', () => {
  it('is added part by part, and is gone when all of it was taken back', async () => {
    await changeRound(KEY, { explanation: 'chờ số liệu' }, { at, by: 'Lan' });
    await changeRound(KEY, { count: 0 }, { at: later });
    await changeRound(KEY, { evidence: [{ kind: 'document', number: '15/BC-UBND' }] }, { at: later });
    expect((await readPlans()).rounds).toEqual([
      {
        ...KEY,
        explanation: 'chờ số liệu',
        count: 0,
        evidence: [{ kind: 'document', number: '15/BC-UBND' }],
        at: later,
      },
    ]);
    await changeRound(KEY, { explanation: '', count: undefined, evidence: [] }, { at: later });
    expect((await readPlans()).rounds).toEqual([]);
  });
});

it('the index of a unit and a period is kept once', async () => {
  const index: StoredIndex = {
    unit: '',
    from: '2026-07-01',
    to: '2026-09-30',
    criteria: { access: 82 },
    by: 'typed',
    at,
  };
  await saveIndexes([index, { ...index, unit: 'UBND phường Cũ' }]);
  await saveIndexes([{ ...index, criteria: { access: 83 } }]);
  expect(await readIndexes()).toMatchObject([{ criteria: { access: 83 } }, { unit: 'UBND phường Cũ' }]);
  await forgetIndex(index);
  expect((await readIndexes()).map(({ unit }) => unit)).toEqual(['UBND phường Cũ']);
});
