import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { SurveyResponse } from '../../shared/satisfaction/response';
import { formatDay } from '../../shared/working-time/viet-nam-day';
import { backUp } from '../database/back-up';
import { openDatabase } from '../database/open-database';
import { storeResponses } from '../store-responses';
import { makeResponse } from '../test-collector';
import { checkSums, rebuildSums } from './check-sums';
import { sumPart } from './sum-part';
import { sumUp } from './sum-up';

const makeMany = (count: number) => Array.from({ length: count }, () => makeResponse());

it('what waits in a SQLite file still waits in a copy of it, after it was packed and after answers were taken away', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hai-long-sum-part-'));
  const db = await openDatabase(`sqlite:${path.join(folder, 'answers.db')}`);
  const listWaiting = async (from = db) =>
    (await from.selectFrom('unsummed').select('id').orderBy('id').execute()).map(({ id }) => id);
  const summed = makeMany(20);
  await sql`insert into unit (id, name) values ('bac-nha-trang', 'Phường Bắc Nha Trang')`.execute(db);
  await storeResponses(db, summed);
  await sumUp(db);
  expect(await listWaiting()).toEqual([]);
  // by whoever administers the machine, who then makes the sums anew
  const gone = summed.slice(3, 9).map(({ id }) => id);
  await db.deleteFrom('response').where('id', 'in', gone).execute();
  await rebuildSums(db);
  const waiting = makeMany(5);
  await storeResponses(db, waiting);
  const ids = waiting.map(({ id }) => id).toSorted();
  expect(await listWaiting()).toEqual(ids);

  const copy = path.join(folder, 'copy.db');
  await backUp(db, copy);
  await sql`vacuum`.execute(db);
  const copied = await openDatabase(`sqlite:${copy}`);
  for (const one of [db, copied]) {
    expect(await listWaiting(one)).toEqual(ids);
    await sumUp(one);
    expect(await listWaiting(one)).toEqual([]);
    expect((await checkSums(one)).wrong).toBe(0);
    await one.destroy();
  }
  await rm(folder, { recursive: true });
});

it('sums what is of more days than one part takes in several parts, and what is of one day in one', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'hai-long-sum-part-'));
  const db = await openDatabase(`sqlite:${path.join(folder, 'answers.db')}`);
  await sql`insert into unit (id, name) values ('bac-nha-trang', 'Phường Bắc Nha Trang')`.execute(db);
  const store = async (responses: SurveyResponse[]) => {
    for (let i = 0; i < responses.length; i += 1000) await storeResponses(db, responses.slice(i, i + 1000));
  };
  await store(
    Array.from({ length: 5_000 }, (_, i) =>
      makeResponse({ submittedOn: formatDay(15_000 + i), desk: 'Quầy 1' }),
    ),
  );
  const first = await sumPart(db);
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(5_000);
  await sumUp(db);
  await store(makeMany(6_000));
  expect(await sumPart(db)).toBe(6_000);
  expect((await checkSums(db)).wrong).toBe(0);
  await db.destroy();
  await rm(folder, { recursive: true });
}, 60_000);
