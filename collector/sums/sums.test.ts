import { expect, it } from 'vitest';
import { countResponses, sumAnswers } from '../../shared/satisfaction/answer-sums';
import { countAnswers } from '../count-answers';
import { storeResponses } from '../store-responses';
import { describeOnDatabases, makeResponse } from '../test-collector';
import { checkSums, rebuildSums } from './check-sums';
import { sumUp } from './sum-up';

const UNIT = 'bac-nha-trang';

/** Answers of which many are alike, over three months. */
function makeMany(count: number) {
  return Array.from({ length: count }, (_, i) =>
    makeResponse({
      unit: i % 7 === 0 ? 'ninh-hoa' : UNIT,
      submittedOn: `2026-0${5 + (i % 3)}-${String(1 + (i % 28)).padStart(2, '0')}`,
      answers: { staff: 1 + (i % 5), access: i % 4 === 0 ? null : 5 },
      desk: i % 3 === 0 ? undefined : `Quầy ${i % 2}`,
      channel: i % 2 === 0 ? 'kiosk' : 'qr',
      flags: i % 11 === 0 ? ['fast'] : i % 5 === 0 ? [] : undefined,
    }),
  );
}

describeOnDatabases('sums of answers', (create) => {
  it('are those of the answers, however they came in', async () => {
    const { db } = await create();
    const many = makeMany(300);
    await Promise.all([0, 1, 2].map((i) => storeResponses(db, many.slice(i * 100, i * 100 + 100))));
    // the same again and other contents under used ids add nothing
    await storeResponses(db, many.slice(0, 50));
    await storeResponses(
      db,
      many.slice(50, 80).map((response) => ({ ...response, seconds: 1 })),
    );
    const one = makeResponse();
    await storeResponses(db, [one, { ...one, answers: { ...one.answers, staff: 1 } }, one]);
    expect(await checkSums(db)).toEqual({ sums: 0, wrong: 0 });
    // two at once, as of two collectors on one database
    await Promise.all([sumUp(db), sumUp(db)]);
    await sumUp(db);
    const { sums, wrong } = await checkSums(db);
    expect(sums).toBeGreaterThan(100);
    expect(wrong).toBe(0);
  });

  it('a wrong, a missing and a needless one are found, and made right', async () => {
    const { db } = await create();
    await storeResponses(db, makeMany(50));
    await sumUp(db);
    await storeResponses(db, makeMany(20));
    const first = await db.selectFrom('answer_sum').selectAll().limit(1).executeTakeFirstOrThrow();
    await db.updateTable('answer_sum').set({ flagged: 99 }).where('facet', '=', 'desk').execute();
    await db.deleteFrom('answer_sum').where('facet', '=', 'channel').execute();
    await db
      .insertInto('answer_sum')
      .values({ ...first, name: 'Quầy lạ' })
      .execute();
    expect((await checkSums(db)).wrong).toBeGreaterThan(3);
    await rebuildSums(db);
    expect((await checkSums(db)).wrong).toBe(0);
    expect(await db.selectFrom('unsummed').selectAll().execute()).toEqual([]);
  });

  it('give the same for a range of days as the answers themselves', async () => {
    const { db } = await create();
    const many = makeMany(300);
    // some summed already, some not yet
    await storeResponses(db, many.slice(0, 200));
    await sumUp(db);
    await storeResponses(db, many.slice(200));
    for (const [from, to] of [
      ['2026-05-01', '2026-07-31'],
      ['2026-05-15', '2026-07-10'],
      ['2026-06-03', '2026-06-20'],
      ['2026-07-07', '2026-07-07'],
    ] as const) {
      const groups = await countAnswers(db, UNIT, { from, to }, {});
      const inRange = many.filter(
        ({ unit, submittedOn }) => unit === UNIT && submittedOn >= from && submittedOn <= to,
      );
      const good = inRange.filter(({ flags = [] }) => flags.length === 0);
      expect(groups[0]?.sums).toEqual(sumAnswers(good.map(({ answers }) => ({ answers, count: 1 }))));
      expect(groups[0]?.flagged).toBe(inRange.filter(({ flags = [] }) => flags.length > 0).length);
    }
  });

  it('count each answer once while it is being summed', async () => {
    const { db } = await create();
    await storeResponses(db, makeMany(5000));
    let isDone = false;
    const summing = sumUp(db).finally(() => {
      isDone = true;
    });
    const range = { from: '2026-05-01', to: '2026-07-31' };
    const count = async () => {
      const [group] = await countAnswers(db, UNIT, range, {});
      return (group?.flagged ?? 0) + countResponses(group?.sums ?? {});
    };
    const all = await count();
    while (!isDone) expect(await count()).toBe(all);
    await summing;
    expect(await count()).toBe(all);
    expect(all).toBe(5000 - Math.ceil(5000 / 7));
  });
});
