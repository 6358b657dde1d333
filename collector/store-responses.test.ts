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
});
