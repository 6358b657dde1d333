import { expect, it } from 'vitest';
import type { SurveyResponse } from '../shared/satisfaction/response';
import { groupStores } from './group-stores';
import { makeResponse } from './test-collector';

/** Remembers what came in one call; refuses a call with the response that it cannot write. */
function makeStore(broken?: SurveyResponse) {
  const groups: number[] = [];
  const store = groupStores(async (responses) => {
    groups.push(responses.length);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (broken && responses.includes(broken)) throw new Error('broken');
    return { added: new Set(responses), differing: new Set() };
  });
  return { groups, store };
}

const make = (count: number) => Array.from({ length: count }, () => makeResponse());

it('what comes at once, and what comes while it writes, is written together', async () => {
  const { groups, store } = makeStore();
  const first = make(20).map((response) => store([response]));
  await first[0];
  await Promise.all([...first, ...make(30).map((response) => store([response]))]);
  expect(groups).toEqual([20, 30]);
});

it('a group is never larger than a statement can be, and a large batch is written whole', async () => {
  const { groups, store } = makeStore();
  await Promise.all(Array.from({ length: 25 }, () => store(make(100))));
  await store(make(1500));
  expect(groups).toEqual([1000, 1000, 500, 1500]);
});

it('nobody fails for the sake of another', async () => {
  const bad = makeResponse();
  const { store } = makeStore(bad);
  const good = make(5);
  const ends = await Promise.allSettled(
    [...good.slice(0, 2), bad, ...good.slice(2)].map((one) => store([one])),
  );
  expect(ends.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    ...Array(3).fill('fulfilled'),
  ]);
  // and it goes on afterwards
  expect((await store(good)).added.size).toBe(5);
});
