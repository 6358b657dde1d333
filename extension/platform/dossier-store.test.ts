import { watchStore } from './changes';
import { forgetDossier } from './forget-dossiers';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SeenDossier } from '../../shared/deadlines/log/seen-dossier';
import { closeDossierDatabase } from './dossier-database';
import { readStock, saveSighting } from './dossier-store';
import { addNote, readEvents, removeEvent } from './event-store';
import { packSighting, type Sighting, unpackSighting } from './sighting';

const at = (text: string) => new Date(`2026-11-20T${text}:00+07:00`);
const CODE = 'H32.21-261110-0002';
const dossier: SeenDossier = {
  code: CODE,
  procedure: 'Đăng ký khai sinh',
  status: 'Đang xử lý',
  stage: 'processing',
  dueAt: at('17:00'),
  precision: { dueAt: 'minute' },
};
const seen = (dossiers: SeenDossier[], rest: Partial<Sighting> = {}): Sighting => ({
  page: 'https://motcua.test/ho-so',
  at: at('08:12'),
  codes: dossiers.map(({ code }) => code),
  dossiers,
  ...rest,
});

beforeEach(async () => {
  await closeDossierDatabase();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('dossiers').onsuccess = resolve;
  });
});

describe('what pages have shown', () => {
  it('is kept, with when and where it was seen', async () => {
    await saveSighting(seen([dossier], { total: 143 }));
    const { dossiers, lists } = await readStock();
    expect(dossiers).toEqual([
      { ...dossier, page: 'https://motcua.test/ho-so', firstSeenAt: at('08:12'), seenAt: at('08:12') },
    ]);
    expect(lists).toEqual([
      {
        page: 'https://motcua.test/ho-so',
        total: 143,
        readAt: at('08:12'),
        seen: new Map([[CODE, at('08:12')]]),
      },
    ]);
  });

  it('adds up: what another page does not show stays known, and what has changed is an event', async () => {
    await saveSighting(seen([dossier]));
    await saveSighting(
      seen([{ code: CODE, status: 'Đã xử lý xong', stage: 'settled', dueAt: at('17:00') }], {
        at: at('10:00'),
      }),
    );
    const { dossiers } = await readStock();
    expect(dossiers).toMatchObject([
      {
        procedure: 'Đăng ký khai sinh',
        stage: 'settled',
        precision: { dueAt: 'minute' },
        firstSeenAt: at('08:12'),
      },
    ]);
    expect(await readEvents(CODE)).toMatchObject([
      { kind: 'changed', fact: 'status', from: 'Đang xử lý', to: 'Đã xử lý xong', at: at('10:00') },
    ]);
  });

  it('a status that is not understood takes the place of one that was', async () => {
    await saveSighting(seen([dossier]));
    await saveSighting(seen([{ code: CODE, status: 'Chờ ý kiến' }]));
    const [stored] = (await readStock()).dossiers;
    expect(stored).toMatchObject({ status: 'Chờ ý kiến' });
    expect(stored).not.toHaveProperty('stage');
  });

  it('that a page still shows it makes the knowledge younger, without saying it again', async () => {
    await saveSighting(seen([dossier]));
    await saveSighting(seen([], { codes: [CODE], at: at('11:00') }));
    expect((await readStock()).dossiers).toMatchObject([{ seenAt: at('11:00') }]);
  });

  it('a list forgets after a day what it no longer shows', async () => {
    await saveSighting(seen([dossier]));
    const later = new Date(at('08:13').getTime() + 86_400_000);
    await saveSighting(seen([{ ...dossier, code: 'H32.21-261110-0003' }], { at: later }));
    const [list] = (await readStock()).lists;
    expect([...(list?.seen.keys() ?? [])]).toEqual(['H32.21-261110-0003']);
  });

  it('goes through a message whole', () => {
    const sighting = seen([dossier], { total: 3 });
    expect(unpackSighting(structuredClone(packSighting(sighting)))).toEqual(sighting);
    expect(() => unpackSighting({ page: 1 })).toThrow(TypeError);
  });

  it('is kept whole or not at all', async () => {
    const broken = { ...dossier, code: undefined as unknown as string };
    await expect(saveSighting(seen([dossier, broken]))).rejects.toThrow();
    expect(await readStock()).toEqual({ dossiers: [], lists: [] });
  });
});

describe('notes', () => {
  it('stand in the history until they are deleted, and go with their dossier', async () => {
    await saveSighting(seen([dossier]));
    await addNote(CODE, 'chờ bản chính', { at: at('09:00') });
    await addNote(CODE, 'đã có', { at: at('09:30') });
    const [first] = await readEvents(CODE);
    expect(first).toMatchObject({ kind: 'note', text: 'chờ bản chính' });
    await removeEvent(first?.id ?? 0);
    expect(await readEvents(CODE)).toHaveLength(1);
    await forgetDossier(CODE);
    expect(await readEvents(CODE)).toEqual([]);
    expect((await readStock()).dossiers).toEqual([]);
    expect((await readStock()).lists).toMatchObject([{ seen: new Map() }]);
  });
});

it('other windows are told of each change', async () => {
  const life = new AbortController();
  const told = new Promise<void>((resolve) => watchStore(resolve, life.signal));
  await saveSighting(seen([dossier]));
  await told;
  life.abort();
});
