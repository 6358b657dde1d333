import { expect, it } from 'vitest';
import { storeResponses } from './store-responses';
import { describeOnDatabases, makeResponse } from './test-collector';

describeOnDatabases('storeResponses', (create) => {
  it('batches with the same ids in opposite order do not wait for each other', async () => {
    const { db } = await create();
    for (let round = 0; round < 10; round++) {
      const responses = Array.from({ length: 100 }, () => makeResponse());
      const stored = await Promise.all(
        Array.from({ length: 10 }, (_, i) => storeResponses(db, i % 2 ? responses : responses.toReversed())),
      );
      expect(stored.reduce((sum, { added }) => sum + added.size, 0)).toBe(100);
      expect(stored.every(({ differing }) => differing.size === 0)).toBe(true);
    }
  });

  it('a comment or a low step asks for a look, a good form without words does not', async () => {
    const { db } = await create();
    const good = { access: 3, staff: 5, results: null };
    const silent = [{}, { comment: ' \n' }, { comment: '\u00A0\u3000' }].map((changes) =>
      makeResponse({ answers: good, ...changes }),
    );
    const telling = [
      { comment: ' Cảm ơn\n' },
      { answers: { ...good, access: 2 } },
      { answers: { access: 1 } },
    ].map((changes) => makeResponse({ answers: good, ...changes }));
    await storeResponses(db, [...silent, ...telling]);
    // sent again, also with other content, nothing is noted again
    await storeResponses(db, [...silent.map((response) => ({ ...response, comment: 'x' })), ...telling]);
    const noted = await db.selectFrom('follow_up').select(['id', 'state']).orderBy('id').execute();
    expect(noted).toEqual(
      telling
        .map(({ id }) => id)
        .toSorted()
        .map((id) => ({ id, state: 'new' })),
    );
    const waiting = await db.selectFrom('unsummed').select('id').execute();
    expect(waiting).toHaveLength(silent.length + telling.length);
  });
});
