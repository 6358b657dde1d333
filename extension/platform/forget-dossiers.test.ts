import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readStock, saveSighting } from './dossier-store';
import { addNote, readEvents } from './event-store';
import { clearDossiers, countKeptData, forgetUnseenSince } from './forget-dossiers';
import { readPlans, savePlan } from './plan-store';

const at = (text: string) => new Date(`2026-${text}T08:00:00+07:00`);
const see = (code: string, day: string) =>
  saveSighting({ page: `https://motcua.test/${code}`, at: at(day), codes: [code], dossiers: [{ code }] });

it('what was not seen for long is forgotten with its notes; all is deleted when it is asked for', async () => {
  await see('A-1', '01-05');
  await see('A-2', '06-05');
  await addNote('A-1', 'đã gọi', { at: at('01-06') });
  await addNote('A-2', 'chờ', { at: at('06-06') });
  expect(await countKeptData()).toEqual({ dossiers: 2, events: 2, oldest: at('01-05') });

  expect(await forgetUnseenSince(at('03-01'))).toBe(1);
  expect(await readEvents('A-1')).toEqual([]);
  expect(await readStock()).toMatchObject({
    dossiers: [{ code: 'A-2' }],
    lists: [{ page: 'https://motcua.test/A-2' }],
  });
  expect(await forgetUnseenSince(at('03-01'))).toBe(0);

  const plan = {
    id: 'p',
    plan: { goals: [], heads: [] },
    events: [],
    startsOn: '2026-01-01',
    changedAt: at('01-05'),
  };
  await savePlan(plan);
  await clearDossiers();
  expect((await readPlans()).plans).toEqual([plan]);
  expect(await countKeptData()).toEqual({ dossiers: 0, events: 0 });
  expect((await readStock()).lists).toEqual([]);
});
