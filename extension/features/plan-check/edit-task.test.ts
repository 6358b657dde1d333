import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import type { Plan, PlanTask } from '../../../shared/plans/plan';
import { closeDossierDatabase } from '../../platform/dossier-database';
import type { StoredPlan } from '../../platform/plan-records';
import { readPlans, savePlan } from '../../platform/plan-store';
import { editTask, removeHead, withParts } from './edit-task';

const at = new Date('2026-11-20T02:00:00Z');
const task: PlanTask = { id: '1', content: 'Đăng tin, bài', owners: [], rules: [], note: 'x' };
const plan: Plan = {
  goals: [],
  heads: [
    { title: 'I', tasks: [task] },
    { title: 'II', tasks: [] },
  ],
};
const stored: StoredPlan = { id: 'a', plan, events: [], startsOn: '2026-01-01', changedAt: at };

const kept = async () => (await readPlans()).plans[0]?.plan;

afterEach(async () => {
  await closeDossierDatabase();
  await deleteDB('dossiers');
});

it('changes a task as it is kept now: of two changes that were begun with the same plan both stand', async () => {
  await savePlan(stored);
  const count = { figure: 20, unit: 'tin, bài' };
  await Promise.all([
    editTask(stored, '1', at, (one) => ({ ...one, counts: [...(one.counts ?? []), count] })),
    editTask(stored, '1', at, (one) => ({
      ...one,
      counts: [...(one.counts ?? []), { ...count, figure: 30 }],
    })),
    editTask(stored, '1', at, (one) => ({ ...one, note: '' })),
  ]);
  const { note: _, ...rest } = task;
  expect((await kept())?.heads[0]?.tasks).toEqual([{ ...rest, counts: [count, { ...count, figure: 30 }] }]);
});

it('takes away an empty head, never one that has tasks', async () => {
  await savePlan(stored);
  await removeHead(stored, 0, at);
  expect((await kept())?.heads).toHaveLength(2);
  await removeHead(stored, 1, at);
  expect((await kept())?.heads).toEqual([plan.heads[0]]);
});

it('a part that is undefined goes, the others stay', () => {
  expect(withParts({ figure: 20, unit: '%', by: '2026-08-25' }, { by: undefined, figure: 60 })).toEqual({
    figure: 60,
    unit: '%',
  });
});
