import { expect, it } from 'vitest';
import { groupLookups } from './group-lookups';

const wait = () => new Promise((resolve) => setTimeout(resolve, 5));

it('those who ask meanwhile share the next query, and each finds its own', async () => {
  const queries: string[][] = [];
  const lookup = groupLookups(async (ids) => {
    queries.push([...ids]);
    await wait();
    return new Map(ids.filter((id) => id !== 'none').map((id) => [id, id.toUpperCase()]));
  });
  const first = lookup(['a']);
  const second = lookup(['a', 'b']);
  await new Promise(setImmediate);
  const later = [lookup(['c']), lookup(['none']), lookup(['a'])];
  expect((await first).get('a')).toBe('A');
  expect((await second).get('b')).toBe('B');
  const [c, none, a] = await Promise.all(later);
  expect([c?.get('c'), none?.get('none'), a?.get('a')]).toEqual(['C', undefined, 'A']);
  expect(queries).toEqual([
    ['a', 'b'],
    ['c', 'none', 'a'],
  ]);
});

it('a query that fails fails those who asked, not those who ask next', async () => {
  let fails = true;
  const lookup = groupLookups(async (ids) => {
    await wait();
    if (fails) throw new Error('gone');
    return new Map(ids.map((id) => [id, 1]));
  });
  await expect(Promise.all([lookup(['a']), lookup(['b'])])).rejects.toThrow('gone');
  fails = false;
  expect((await lookup(['a'])).get('a')).toBe(1);
});
