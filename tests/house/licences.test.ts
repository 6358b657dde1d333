import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Licences under which a ward may use and pass on what we ship. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD', // as duck says it; its text is the one of two clauses
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'Unlicense',
  '(MIT OR Apache-2.0)',
  '(MIT AND Zlib)',
  '(MIT OR GPL-3.0-or-later)',
]);

const { packages }: { packages: Record<string, { dev?: boolean; license?: string }> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

it('everything that is shipped has a licence of the list', () => {
  const others = Object.entries(packages)
    .filter(([place, { dev, license }]) => place !== '' && !dev && !ALLOWED.has(license ?? ''))
    .map(([place, { license }]) => `${place}: ${license ?? 'none'}`);
  expect(others).toEqual([]);
});
