import { expect, it } from 'vitest';
import { audienceGroup } from './audience-groups';
import file from './procedures.json';

it('every audience of the register has its group', () => {
  const all = new Set(file.procedures.flatMap(({ audience }) => audience));
  expect(all.size).toBeGreaterThan(10);
  expect([...all].filter((one) => audienceGroup(one) === undefined)).toEqual([]);
  expect(audienceGroup('Ai đó')).toBeUndefined();
});
