import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { closeDossierDatabase } from './dossier-database';
import { saveSighting } from './dossier-store';
import { addNote, readEvents } from './event-store';
import { listChecks, readFindings, saveFinding } from './finding-store';

const CODE = 'H32.21-261110-0002';
const WEEK = '2026-11-23';
const now = new Date('2026-11-27T09:00:00+07:00');

beforeEach(async () => {
  await closeDossierDatabase();
  indexedDB.deleteDatabase('dossiers');
});

it('a week has one finding of a dossier, the last; other weeks and notes stay', async () => {
  await addNote(CODE, 'ghi chú', { at: now });
  await saveFinding(CODE, '2026-11-16', { verdict: 'right', text: '' }, { at: now });
  await saveFinding(CODE, WEEK, { verdict: 'right', text: '' }, { at: now });
  await saveFinding(CODE, WEEK, { verdict: 'wrong', text: 'thiếu văn bản dừng tính' }, { at: now });
  expect(await readFindings([CODE, 'khác'], WEEK)).toEqual(
    new Map([[CODE, { verdict: 'wrong', text: 'thiếu văn bản dừng tính' }]]),
  );
  expect(await readEvents(CODE)).toHaveLength(3);

  await saveFinding(CODE, WEEK, undefined, { at: now });
  expect(await readFindings([CODE], WEEK)).toEqual(new Map());
  expect(await readFindings([CODE], '2026-11-16')).toEqual(new Map([[CODE, { verdict: 'right', text: '' }]]));
});

it('the checks of a week come with what is known of their dossiers', async () => {
  await saveSighting({
    page: 'https://motcua.test',
    at: now,
    codes: [CODE],
    dossiers: [{ code: CODE, procedure: 'Đăng ký khai sinh' }],
  });
  await saveFinding('H32.21-261110-0009', WEEK, { verdict: 'right', text: '' }, { at: now });
  await saveFinding(CODE, WEEK, { verdict: 'wrong', text: 'thiếu văn bản' }, { at: now });
  await saveFinding(CODE, '2026-11-16', { verdict: 'right', text: '' }, { at: now });
  expect(await listChecks(WEEK)).toEqual([
    { code: CODE, procedure: 'Đăng ký khai sinh', verdict: 'wrong', text: 'thiếu văn bản' },
    { code: 'H32.21-261110-0009', verdict: 'right', text: '' },
  ]);
});
