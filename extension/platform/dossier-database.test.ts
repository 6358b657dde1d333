import { forgetDossier } from './forget-dossiers';
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { closeDossierDatabase } from './dossier-database';
import { codeKept, readStock } from './dossier-store';
import { addPress, readEvents } from './event-store';
import { forgetIndex, readIndexes, readPlans, saveIndexes } from './plan-store';
import { readWardProcedures } from './register-store';
import { addRemark, listRemarks } from './remark-store';
import { readTicks, saveTick } from './tick-store';

vi.mock('wxt/browser', () => ({
  browser: { tabs: { query: async () => [], sendMessage: async () => undefined } },
}));

const at = new Date('2026-11-20T02:00:00Z');
const CODE = 'H56.12-261120-0001';

/** The database as version 1 made and filled it. */
async function storeVersion1() {
  const database = await openDB('dossiers', 1, {
    upgrade(old) {
      old.createObjectStore('dossiers', { keyPath: 'code' });
      old.createObjectStore('events', { keyPath: 'id', autoIncrement: true }).createIndex('code', 'code');
      old.createObjectStore('lists', { keyPath: 'page' });
    },
  });
  await database.put('dossiers', {
    code: CODE,
    status: 'Đang xử lý',
    stage: 'processing',
    page: 'http://127.0.0.1/xu-ly-ho-so',
    firstSeenAt: at,
    seenAt: at,
  });
  await database.add('events', { kind: 'note', code: CODE, at, text: 'Gọi lại chiều thứ ba' });
  await database.add('events', { kind: 'changed', code: CODE, at, fact: 'status', to: 'Đang xử lý' });
  await database.put('lists', {
    page: 'http://127.0.0.1/xu-ly-ho-so',
    readAt: at,
    seen: new Map([[CODE, at]]),
  });
  database.close();
}

afterEach(async () => {
  await closeDossierDatabase();
  await deleteDB('dossiers');
});

/** What version 2 had beside it: ticks, and presses among the events. */
async function storeVersion2() {
  await storeVersion1();
  const database = await openDB('dossiers', 2, {
    upgrade(old) {
      old.createObjectStore('ticks', { keyPath: ['code', 'item'] }).createIndex('code', 'code');
    },
  });
  await database.put('ticks', { code: CODE, item: 'paper', value: 'missing', at });
  await database.add('events', { kind: 'pressed', code: CODE, at, action: 'suspend' });
  database.close();
}

/** What version 3 had beside it: dossiers that are known under other codes too. */
async function storeVersion3() {
  await storeVersion2();
  const database = await openDB('dossiers', 3, {
    upgrade(_old, _from, _to, work) {
      work.objectStore('dossiers').createIndex('alias', 'aliases', { multiEntry: true });
    },
  });
  await database.put('dossiers', { ...(await database.get('dossiers', CODE)), aliases: ['H1'] });
  database.close();
}

describe('what version 3 has stored', () => {
  it('is all there in this version, which keeps plans and procedures beside it', async () => {
    await storeVersion3();
    expect(await readPlans()).toEqual({ plans: [], rounds: [] });
    expect(await readIndexes()).toEqual([]);
    expect(await codeKept('H1')).toBe(CODE);
    expect((await readStock()).dossiers).toMatchObject([
      { code: CODE, status: 'Đang xử lý', aliases: ['H1'] },
    ]);
    expect(await readTicks('H1')).toEqual([{ code: CODE, item: 'paper', value: 'missing', at }]);
    expect((await readEvents(CODE)).map(({ kind }) => kind)).toEqual(['note', 'changed', 'pressed']);
    expect(await readWardProcedures()).toEqual({ register: undefined, taken: [] });
    await addRemark({ code: '1.001193', kind: 'remark', text: 'Thừa bản sao', at });
    expect(await listRemarks()).toMatchObject([{ code: '1.001193', text: 'Thừa bản sao' }]);
  });
});

/** What version 4 had beside it: plans, what was done of their tasks, the index. */
async function storeVersion4() {
  await storeVersion3();
  const database = await openDB('dossiers', 4, {
    upgrade(old) {
      old.createObjectStore('plans', { keyPath: 'id' });
      old.createObjectStore('rounds', { keyPath: ['plan', 'taskId', 'key'] }).createIndex('plan', 'plan');
      old.createObjectStore('indexes', { keyPath: ['unit', 'from'] });
    },
  });
  await database.put('indexes', {
    unit: '',
    from: '2026-07-01',
    to: '2026-09-30',
    criteria: {},
    by: 'typed',
    at,
  });
  database.close();
}

describe('what version 4 has stored', () => {
  it('is all there in this version, which keeps the procedures of the ward beside it', async () => {
    await storeVersion4();
    expect(await readIndexes()).toMatchObject([{ from: '2026-07-01' }]);
    expect((await readStock()).dossiers).toMatchObject([{ code: CODE, aliases: ['H1'] }]);
    expect(await readWardProcedures()).toEqual({ register: undefined, taken: [] });
  });
  it('a year’s index and that of its first month, which begin on one day, stand beside each other', async () => {
    await storeVersion4();
    const common = { unit: '', criteria: {}, by: 'typed', at } as const;
    await saveIndexes([
      { ...common, from: '2026-01-01', to: '2026-12-31' },
      { ...common, from: '2026-01-01', to: '2026-01-31' },
    ]);
    const ends = async () => (await readIndexes()).map(({ to }) => to);
    expect(await ends()).toEqual(['2026-01-31', '2026-12-31', '2026-09-30']);
    await forgetIndex({ unit: '', from: '2026-01-01', to: '2026-01-31' });
    expect(await ends()).toEqual(['2026-12-31', '2026-09-30']);
  });
});

describe('what version 2 has stored', () => {
  it('is all there in this version, which knows a dossier under other codes too', async () => {
    await storeVersion2();
    expect((await readStock()).dossiers).toMatchObject([{ code: CODE, status: 'Đang xử lý' }]);
    expect(await readTicks(CODE)).toEqual([{ code: CODE, item: 'paper', value: 'missing', at }]);
    expect((await readEvents(CODE)).map(({ kind }) => kind)).toEqual(['note', 'changed', 'pressed']);
    expect(await codeKept('H1')).toBe('H1');
  });
});

describe('what version 1 has stored', () => {
  it('is all there in this version, which keeps ticks beside it', async () => {
    await storeVersion1();
    const { dossiers, lists } = await readStock();
    expect(dossiers).toMatchObject([{ code: CODE, status: 'Đang xử lý', firstSeenAt: at }]);
    expect(lists).toMatchObject([{ readAt: at }]);
    expect((await readEvents(CODE)).map(({ kind }) => kind)).toEqual(['note', 'changed']);
    expect(await readTicks(CODE)).toEqual([]);
    await saveTick(CODE, 'data-checked-first', 'done', { at });
    expect(await readTicks(CODE)).toEqual([{ code: CODE, item: 'data-checked-first', value: 'done', at }]);
  });
});

describe('ticks', () => {
  it('are changed and taken back, each dossier’s its own', async () => {
    await saveTick(CODE, 'paper', 'missing', { at });
    await saveTick(CODE, 'paper', 'present', { at });
    await saveTick('H56.12-261120-0002', 'paper', 'in-database', { at });
    expect((await readTicks(CODE)).map(({ value }) => value)).toEqual(['present']);
    await saveTick(CODE, 'paper', undefined, { at });
    expect(await readTicks(CODE)).toEqual([]);
    expect(await readTicks('H56.12-261120-0002')).toHaveLength(1);
  });

  it('a press that is told a second time is kept once, another moment’s beside it', async () => {
    await addPress(CODE, 'suspend', { at });
    await addPress(CODE, 'suspend', { at, by: 'Hộ tịch' });
    await addPress(CODE, 'suspend', { at: new Date(at.getTime() + 1) });
    expect(await readEvents(CODE)).toHaveLength(2);
  });

  it('and presses are forgotten with their dossier', async () => {
    await storeVersion1();
    await saveTick(CODE, 'paper', 'present', { at });
    await addPress(CODE, 'suspend', { at });
    expect((await readEvents(CODE)).at(-1)).toMatchObject({ kind: 'pressed', action: 'suspend' });
    await forgetDossier(CODE);
    expect(await readTicks(CODE)).toEqual([]);
    expect(await readEvents(CODE)).toEqual([]);
    expect((await readStock()).dossiers).toEqual([]);
  });
});
