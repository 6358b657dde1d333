import axe from 'axe-core';
import { expect } from 'vitest';

/** For tests: axe finds no barrier in the page or a part of it; what it finds is named with its element. */
export async function expectAccessible(part: Element = document.body): Promise<void> {
  const { violations } = await axe.run(part, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
