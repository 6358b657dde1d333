import { expect, it } from 'vitest';
import { rememberFound } from './remember-found';

it('asks again after the time, for what was not found at once, and never gives what was not asked for', async () => {
  let now = 0;
  const asked: string[] = [];
  const there = new Map([['a', 1]]);
  const find = rememberFound(
    async (ids) => {
      asked.push(ids.join());
      return new Map([...there, ['other', 9]]);
    },
    1000,
    () => now,
  );
  expect(await find(['a', 'b'])).toEqual(new Map([['a', 1]]));
  there.set('a', 2).set('b', 3);
  expect(await find(['a', 'b'])).toEqual(
    new Map([
      ['a', 1],
      ['b', 3],
    ]),
  );
  now = 1000;
  expect(await find(['a'])).toEqual(new Map([['a', 2]]));
  expect(asked).toEqual(['a,b', 'b', 'a']);
});

it('forgets all beyond its limit', async () => {
  const asked: string[] = [];
  const lookup = async (ids: readonly string[]) => {
    asked.push(...ids);
    return new Map(ids.map((id) => [id, id]));
  };
  const find = rememberFound(lookup, 1000, () => 0, 2);
  for (const id of ['a', 'b', 'a', 'c', 'a']) await find([id]);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
