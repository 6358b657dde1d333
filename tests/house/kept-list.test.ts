import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from './list-files';

const DOCUMENT = 'docs/security.md';
const text = readFileSync(DOCUMENT, 'utf8');

const read = (file: string) => readFileSync(file, 'utf8');
const textsIn = (source: string) => [...source.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
const sources = (folder: RegExp) =>
  listFiles().filter((file) => folder.test(file) && /\.ts$/.test(file) && !/\.test\.ts$/.test(file));

const keptParts = read('extension/platform/kept-parts.ts');
const listed = (name: string) =>
  textsIn(new RegExp(`export const ${name} = \\[([^\\]]*)\\]`).exec(keptParts)?.[1] ?? '');

/** Names under which widgets and the extension's platform keep something, as their sources say them. */
const keysIn = (folder: RegExp) =>
  sources(folder).flatMap((file) =>
    /Storage|indexedDB|KeptFiles|storage\./.test(read(file))
      ? [...read(file).matchAll(/(?:\bKEY|\bPREFIX|new KeptFiles\()\s*=?\s*'([^']+)'/g)].map(
          ([, key = '']) => key,
        )
      : [],
  );
const tables = [
  ...(/export interface Tables \{([^}]*)\}/.exec(read('collector/database/tables.ts'))?.[1] ?? '').matchAll(
    /(\w+):/g,
  ),
].map(([, name = '']) => name);

describe('everything that is kept stands in the document on security', () => {
  it.each([
    ['the storage of the extension', [...listed('LOCAL_PARTS'), ...keysIn(/^extension\/platform\//)]],
    ['the database of the extension', listed('STORE_PARTS')],
    ['citizens’ devices', keysIn(/^widgets\//)],
    ['the collector', tables],
  ])('%s', (_, names) => {
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => name !== 'space' && !text.includes(`\`${name}\``))).toEqual([]);
  });
});

it('what it links to is there, and so is every test that it names', () => {
  const links = [...text.matchAll(/\]\((\.\.[^)#]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((link) => !existsSync(path.join('docs', link)))).toEqual([]);
  const tests = listFiles()
    .filter((file) => /\.(test|spec)\.ts$/.test(file))
    .map(read)
    .join('\n');
  const named = [...text.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !tests.includes(name))).toEqual([]);
});
