import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SeenDossier } from '../../shared/deadlines/log/seen-dossier';
import { closeDossierDatabase } from './dossier-database';
import { codeKept, readStock, saveSighting } from './dossier-store';
import { mergeDossiers, saveOwnFacts, separateAlias } from './edit-dossier';
import { addNote, readEvents } from './event-store';
import { readTicks, saveTick } from './tick-store';

vi.mock('wxt/browser', () => ({
  browser: { tabs: { query: async () => [], sendMessage: async () => undefined } },
}));

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
const [ONE, OTHER] = ['H56.12-261120-0001', 'G01.20.05-261120-000007'];
const see = (dossiers: SeenDossier[], hour: number) =>
  saveSighting({
    page: 'https://motcua.test/ho-so',
    at: at(hour),
    codes: dossiers.map(({ code }) => code),
    dossiers,
  });
const stored = async () => (await readStock()).dossiers;

afterEach(async () => {
  await closeDossierDatabase();
  await deleteDB('dossiers');
});

describe('what is filled in', () => {
  it('stands where no page says it, and gives way to a page that does', async () => {
    await see([{ code: ONE, stage: 'returned' }], 1);
    await saveOwnFacts(ONE, { officer: 'Hộ tịch', finishedAt: at(2) });
    expect(await stored()).toMatchObject([
      { officer: 'Hộ tịch', finishedAt: at(2), precision: { finishedAt: 'day' } },
    ]);
    await see([{ code: ONE, stage: 'returned', officer: 'Tư pháp' }], 3);
    const [dossier] = await stored();
    expect(dossier).toMatchObject({ officer: 'Tư pháp', own: { finishedAt: at(2) } });
    expect(dossier?.own).not.toHaveProperty('officer');
  });
});

describe('two dossiers that are one', () => {
  const seeBoth = async () => {
    await see([{ code: ONE, status: 'Đang xử lý', stage: 'processing', dueAt: at(8) }], 1);
    await see([{ code: OTHER, status: 'Tạm dừng', stage: 'suspended', field: 'Hộ tịch' }], 2);
    await addNote(OTHER, 'chờ bản chính', { at: at(2) });
    await saveTick(ONE, 'paper', 'present', { at: at(1) });
    await saveTick(OTHER, 'paper', 'missing', { at: at(2) });
    await saveTick(OTHER, 'data-checked-first', 'done', { at: at(2), by: 'Lan' });
    await mergeDossiers(ONE, OTHER);
  };

  it('are one with all that was known of both; what was seen last stands', async () => {
    await seeBoth();
    expect(await stored()).toMatchObject([
      { code: ONE, aliases: [OTHER], status: 'Tạm dừng', dueAt: at(8), field: 'Hộ tịch', firstSeenAt: at(1) },
    ]);
    expect(await readEvents(ONE)).toMatchObject([{ kind: 'note', text: 'chờ bản chính' }]);
    expect(await readTicks(OTHER)).toMatchObject([
      { item: 'data-checked-first', by: 'Lan', code: ONE },
      { item: 'paper', value: 'present' },
    ]);
  });

  it('a page that shows the other code is of the one dossier, until the code is separated', async () => {
    await seeBoth();
    await see([{ code: OTHER, status: 'Đang xử lý', stage: 'processing' }], 3);
    expect(await stored()).toMatchObject([{ code: ONE, stage: 'processing', seenAt: at(3) }]);
    expect(await codeKept(OTHER)).toBe(ONE);
    expect(await readEvents(ONE)).toMatchObject([{ kind: 'note' }, { kind: 'changed', to: 'Đang xử lý' }]);

    await separateAlias(ONE, OTHER);
    await see([{ code: OTHER, stage: 'processing' }], 4);
    expect((await stored()).map(({ code }) => code).sort()).toEqual([OTHER, ONE].sort());
  });

  it('are left as they are where one is not known', async () => {
    await see([{ code: ONE, stage: 'processing' }], 1);
    await expect(mergeDossiers(ONE, 'H1')).rejects.toThrow(RangeError);
    await expect(mergeDossiers(ONE, ONE)).rejects.toThrow(RangeError);
    expect(await stored()).toHaveLength(1);
  });
});
