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
