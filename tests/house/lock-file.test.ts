import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
  integrity?: string;
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

it('every optional package that a package names is in the lock file, or `npm ci` fails on other systems', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(place, name))
      .map((name) => `${place} → ${name}`),
  );
  expect(missing).toEqual([]);
});

/** Whether Node would find the package from that place: in its own node_modules or in one above. */
function isLocked(place: string, name: string): boolean {
  if (path.posix.join(place, 'node_modules', name) in packages) return true;
  if (place === '') return false;
  const above = place.lastIndexOf('/node_modules/');
  return isLocked(above < 0 ? '' : place.slice(0, above), name);
}

it('names no registry but the public one', () => {
  const elsewhere = Object.values(packages).filter(
    ({ resolved }) => resolved && !resolved.startsWith('https://registry.npmjs.org/'),
  );
  expect(elsewhere).toEqual([]);
});

it('has a hash of each package', () => {
  const without = Object.entries(packages).filter(
    ([place, { integrity }]) => place !== '' && !integrity?.startsWith('sha512-'),
  );
  expect(without.map(([place]) => place)).toEqual([]);
});
